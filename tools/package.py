"""Build the zip that QGIS' plugin manager installs.

    python3 tools/package.py build/sozialraum-0.1.0.zip

What is committed, without what .gitattributes leaves out, and the files that make builds.
"""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "sozialraum"
BUILT = ("i18n/sozialraum_de.qm", "resources.rcc", "catalog/register.gpkg")
FOLDERS = ("handbook", "examples/projects")
"""Built as well; the pages that the handbook is made of and the demo stay outside."""
UNUSED = (".doctrees", ".buildinfo", "objects.inv")


def package(target: Path) -> None:
    """Write the archive of HEAD to ``target``, then add what is built."""
    target.parent.mkdir(parents=True, exist_ok=True)
    archive = ["git", "archive", "--format=zip", f"--prefix={PACKAGE}/", "-o", str(target), "HEAD"]
    subprocess.run(archive, cwd=ROOT, check=True)
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as file:
        # The commit's time, so that the same commit gives the same zip.
        time = file.infolist()[0].date_time
        for name in (*BUILT, *built_files()):
            info = zipfile.ZipInfo(f"{PACKAGE}/{name}", time)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o100644 << 16
            file.writestr(info, (ROOT / name).read_bytes())


def built_files() -> list[str]:
    """The files of the folders that are built, in the order of their names."""
    files = (path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.is_file())
    names = sorted(path.relative_to(ROOT).as_posix() for path in files)
    return [name for name in names if not any(part in name for part in UNUSED)]


def main() -> None:
    target = Path(sys.argv[1])
    package(target.resolve())
    if subprocess.run(["git", "diff", "--quiet", "HEAD"], cwd=ROOT, check=False).returncode:
        print("package: NOTE: changes that are not committed are not in the zip.")
    print(f"{target}: {target.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
