"""Write styles/ and layouts/ anew from the code, with QGIS' own Python.

python3 tools/shipped_files.py
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent))

from mount import ROOT, mount
from qgis.core import QgsApplication


def main() -> None:
    application = QgsApplication([], True)
    application.initQgis()
    mount()
    from sozialraum.gis.layout_templates import make_templates
    from sozialraum.gis.shipped_styles import make_styles

    make_styles(ROOT / "styles")
    make_templates(ROOT / "layouts")
    application.exitQgis()


if __name__ == "__main__":
    main()
