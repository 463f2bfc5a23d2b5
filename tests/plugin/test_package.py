"""The zip for QGIS' plugin manager: complete, without what users do not need, and alive."""

from __future__ import annotations

import configparser
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile

import pytest


@pytest.fixture(scope="module")
def version(root):
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(root / "metadata.txt", encoding="utf-8")
    return parser["general"]["version"]


@pytest.fixture(scope="module")
def package(root, version, tmp_path_factory):
    """The zip, newly built; where there is no git, the one that `make package` built."""
    built = root / "build" / f"sozialraum-{version}.zip"
    if not (root / ".git").exists() or not shutil.which("git"):
        if not built.exists():
            pytest.skip("neither a git repository nor a built zip is here")
        return built
    target = tmp_path_factory.mktemp("package") / built.name
    tool = [sys.executable, root / "tools" / "package.py", target]
    done = subprocess.run(tool, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return target


@pytest.fixture(scope="module")
def names(package):
    with zipfile.ZipFile(package) as file:
        assert file.testzip() is None
        return file.namelist()


@pytest.fixture(scope="module")
def profile(package, tmp_path_factory):
    """A throwaway profile into which the zip was unpacked, as the plugin manager does."""
    home = tmp_path_factory.mktemp("installed")
    plugins = home / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(package) as file:
        file.extractall(plugins)
    (home / "runtime").mkdir(mode=0o700)
    settings = home / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir()
    settings.write_text("[locale]\noverrideFlag=true\nuserLocale=de\n", encoding="utf-8")
    return home


@pytest.fixture(scope="module")
def installed(profile):
    """Run a program in that profile."""
    environment = {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "XDG_RUNTIME_DIR": str(profile / "runtime"),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def call(*arguments):
        return subprocess.run(
            [str(each) for each in arguments],
            capture_output=True,
            env=environment,
            encoding="utf-8",
            timeout=120,
            check=False,
        )

    return call


def test_one_folder_holds_everything(names):
    assert {name.split("/")[0] for name in names} == {"sozialraum"}
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    "name",
    [
        "__init__.py", "metadata.txt", "LICENSE", "README.md", "plugin.py", "resources.rcc",
        "i18n/sozialraum_de.qm", "catalog/indicators.yaml", "catalog/register.gpkg",
        "icons/sozialraum.svg", "core/errors.py", "gis/frames.py", "processing/provider.py",
        "ui/interface.py", "models/jaehrliche_fortschreibung.model3", "handbook/index.html",
        "handbook/algorithms/crosswalk.html", "examples/projects/aachen/sozialraum-aachen.qgz",
        "examples/projects/berlin/QUELLEN.md",
    ],
)  # fmt: skip
def test_what_the_plugin_needs_is_in_it(names, name):
    assert f"sozialraum/{name}" in names


def test_what_only_developers_need_is_not_in_it(names):
    first = {name.split("/")[1] for name in names}
    unwanted = {"tests", "tools", "benchmarks", "docs", ".ci", "Makefile", "pyproject.toml"}
    assert {
        name for name in names if "/examples/" in name and "/examples/projects/" not in name
    } == set()
    assert first & (unwanted | {".flake8", ".gitignore", ".gitattributes"}) == set()
    assert not [name for name in names if name.endswith((".pyc", ".ts.orig"))]


def test_it_keeps_to_the_rules_of_the_plugin_repository(package, names):
    """No hidden files, no leftovers of macOS, no programs, less than 20 MB, safe names."""
    parts = [part for name in names for part in name.split("/")]
    assert [
        part for part in parts if part.startswith((".", "__MACOSX")) or part == "Thumbs.db"
    ] == []
    programs = (".exe", ".dll", ".so", ".dylib", ".bat", ".cmd", ".ps1", ".sh", ".jar")
    assert [name for name in names if name.lower().endswith(programs)] == []
    with zipfile.ZipFile(package) as file:
        executable = [each.filename for each in file.infolist() if each.external_attr >> 16 & 0o111]
    assert [name for name in executable if not name.endswith("/")] == []
    assert package.stat().st_size < 20e6
    assert all(name.isascii() and ":" not in name and "\\" not in name for name in names)


def test_the_handbook_needs_no_net(package):
    """No page loads a script, a font or a picture from elsewhere."""
    with zipfile.ZipFile(package) as file:
        pages = [
            name for name in file.namelist() if "/handbook/" in name and name.endswith(".html")
        ]
        assert len(pages) > 100
        for name in pages:
            text = file.read(name).decode("utf-8")
            assert not re.search(r'(?:src|<link[^>]+href)="(?:https?:)?//', text), name


LOAD = """
import json, sys
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from qgis import utils
from qgis.core import Qgis
utils.plugin_paths = [sys.argv[1]]
sys.path.insert(0, sys.argv[1])
utils.updateAvailablePlugins()
loaded = utils.loadPlugin("sozialraum")
started = utils.startProcessingPlugin("sozialraum")
provider = QgsApplication.processingRegistry().providerById("sozialraum")
ids = [algorithm.name() for algorithm in provider.algorithms()]
import sozialraum
print(json.dumps([loaded, started, ids, sozialraum.__file__]))
utils.unloadPlugin("sozialraum")
assert QgsApplication.processingRegistry().providerById("sozialraum") is None
application.exitQgis()
"""


@pytest.mark.process()
def test_qgis_loads_it_as_a_plugin(installed, profile):
    plugins = profile / "profiles" / "default" / "python" / "plugins"
    done = installed("/usr/bin/python3", "-c", LOAD, plugins)
    assert done.returncode == 0, done.stderr
    loaded, started, ids, file = json.loads(done.stdout.splitlines()[-1])
    assert loaded
    assert started
    assert "crosswalk" in ids
    assert file.startswith(str(plugins))


@pytest.mark.process()
def test_an_algorithm_of_it_runs(installed, tmp_path):
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    assert installed(program, "plugins", "enable", "sozialraum").returncode == 0
    (tmp_path / "cells.csv").write_text("cell,EW,share\n01,100,20\n02,-1,-1\n", encoding="utf-8")
    out = tmp_path / "out.gpkg"
    parameters = [f"INPUT={tmp_path / 'cells.csv'}", "KEY_FIELD=cell", "FIELDS=EW", f"OUTPUT={out}"]
    done = installed(program, "--json", "run", "sozialraum:recode", "--", *parameters)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["RECODED"] == 1
    assert out.exists()
