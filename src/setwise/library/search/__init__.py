"""One search over articles and public pages; it finds only what whoever asks may see."""
