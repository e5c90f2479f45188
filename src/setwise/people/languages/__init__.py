"""In which language pages are: somebody's own choice, else the browser's, else the installation's."""
