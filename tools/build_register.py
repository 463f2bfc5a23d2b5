"""Build the shipped register of Planwerke: catalog/register.yaml → catalog/register.gpkg."""

from __future__ import annotations

from mount import ROOT, mount

SOURCE = ROOT / "catalog" / "register.yaml"
TARGET = ROOT / "catalog" / "register.gpkg"


def main() -> None:
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    mount()
    from sozialraum.gis.register import build

    build(SOURCE, TARGET)
    TARGET.touch()  # also where nothing had changed, so that make sees it as new
    application.exitQgis()
    print(f"{TARGET.relative_to(ROOT)}: {TARGET.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
