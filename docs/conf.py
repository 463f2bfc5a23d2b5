"""Sphinx makes the handbook of these pages; `make handbook`."""

from __future__ import annotations

import configparser
from pathlib import Path

metadata = configparser.ConfigParser(interpolation=None)
metadata.read(Path(__file__).resolve().parent.parent / "metadata.txt", encoding="utf-8")

project = "Sozialraum"
author = "Sozialraum"
release = version = metadata["general"]["version"]
language = "de"
extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
exclude_patterns = ["conf.py"]
html_theme = "furo"
html_title = f"Sozialraum {release} – Handbuch"
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
html_show_copyright = False
# The pages are read from a folder, without a server and without the net.
html_theme_options = {"navigation_with_keys": True, "top_of_page_buttons": []}
