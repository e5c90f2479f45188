# ruff: noqa: INP001 - read by Sphinx, by its path
"""The documentation as a site: `make docs` builds it into build/docs, `make check` strictly.

The source is the repository itself, so that each page reads the same there and here; the way through
the site is the map, docs/README.md, and nothing else.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

project = "Setwise"
author = "The Setwise authors"
language = "en-GB"

extensions = ["myst_parser", "way"]
source_suffix = {".md": "markdown"}
root_doc = "docs/README"
include_patterns = ["README.md", "SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/**.md"]
exclude_patterns = ["src", "tests", "tools", "requirements", "var", "build", ".*"]

myst_heading_anchors = 4
suppress_warnings = ["toc.not_included"]  # the map says where a page stands; no page repeats it

html_theme = "basic"
html_theme_options = {"nosidebar": True}
templates_path = ["templates"]
html_static_path = ["static"]
html_title = "Setwise"
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
html_show_copyright = False
html_show_search_summary = False  # it fetches each page, which a browser refuses in a folder
html_use_index = False
smartquotes = False
pygments_style = "bw"
html_css_files = ["site.css"]
