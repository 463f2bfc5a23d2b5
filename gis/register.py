"""The register as a GeoPackage: built of the YAML file, and read back into the same records.

Each table of ``core.plans.records.TABLES`` is a table of the file; ``register_info`` says schema,
title, date and of which YAML file it was made. Reading never writes: no lock, no ``-wal`` beside
the file.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal, ogr

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from ..core.plans.load import SCHEMA, Row, register_from_rows
from ..core.plans.records import NUMBERS, TABLES, Register, columns
from ..core.plans.yaml_file import SHIPPED as SHIPPED_YAML
from ..core.plans.yaml_file import load_register

SHIPPED = SHIPPED_YAML.with_suffix(".gpkg")
INFO = "register_info"


def build(yaml_path: Path, gpkg_path: Path) -> bool:
    """Write the GeoPackage of a YAML register; False if it is up to date and was left alone.

    The same YAML gives the same bytes. The file is written beside its place and moved there, so
    that nobody ever sees half of it.
    """
    digest = _digest(yaml_path)
    if gpkg_path.exists() and _digest_of(gpkg_path) == digest:
        return False
    register = load_register(yaml_path)
    unfinished = gpkg_path.with_name(f".{gpkg_path.stem}-{os.getpid()}.gpkg")
    unfinished.unlink(missing_ok=True)
    try:
        _write(register, unfinished, digest)
        os.replace(unfinished, gpkg_path)
    finally:
        unfinished.unlink(missing_ok=True)
    return True


def read(path: str = "") -> Register:
    """The register at ``path``; an empty path means the shipped one.

    Errors
    ------
    SozialraumError
        The place is a database (not yet supported), does not exist, or is no register.
    """
    if not path:
        return _shipped()
    if path.startswith("pg:"):
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Registers in PostGIS cannot be read yet. Give the path of a GeoPackage, or leave "
                "the register empty for the one that is shipped.",
            )
        )
    if not Path(path).is_file():
        raise SozialraumError(
            QT_TRANSLATE_NOOP("Sozialraum", "The register {file} does not exist."), file=path
        )
    return _read(Path(path))


def _shipped() -> Register:
    """The shipped GeoPackage, or the YAML file if that is newer or the only one there."""
    if SHIPPED.exists() and (
        not SHIPPED_YAML.exists() or _digest_of(SHIPPED) == _digest(SHIPPED_YAML)
    ):
        return _read(SHIPPED)
    return load_register(SHIPPED_YAML)


def _digest(yaml_path: Path) -> str:
    """Of the file's text and the tables; line ends, which git may change, do not count."""
    text = yaml_path.read_text(encoding="utf-8")
    tables = repr([(table, columns(table)) for table in TABLES])
    return hashlib.sha256(f"{SCHEMA}\n{tables}\n{text}".encode()).hexdigest()


def _digest_of(gpkg_path: Path) -> str:
    try:
        with _opened(gpkg_path) as dataset:
            return _info(dataset, gpkg_path)["digest"]
    except SozialraumError:
        return ""


def _write(register: Register, path: Path, digest: str) -> None:
    # Without this the file would hold the moment it was written.
    gdal.SetThreadLocalConfigOption("OGR_CURRENT_DATE", f"{register.as_of}T00:00:00.000Z")
    try:
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        info = ("schema", "title", "as_of", "digest")
        _write_table(dataset, INFO, info, [(str(SCHEMA), register.title, register.as_of, digest)])
        for table in TABLES:
            names = columns(table)
            records = getattr(register, table)
            rows = [tuple(getattr(record, name) for name in names) for record in records]
            _write_table(dataset, table, names, rows)
        dataset = None  # closes the file
    finally:
        gdal.SetThreadLocalConfigOption("OGR_CURRENT_DATE", None)


def _write_table(dataset, table: str, names, rows) -> None:
    layer = dataset.CreateLayer(table, None, ogr.wkbNone, ["FID=fid"])
    for name in names:
        type_ = ogr.OFTInteger if name in NUMBERS else ogr.OFTString
        definition = ogr.FieldDefn(name, type_)
        if name == "key":
            definition.SetNullable(False)
            definition.SetUnique(True)
        layer.CreateField(definition)
    layer.StartTransaction()
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for place, value in enumerate(row):
            if value != "":
                feature.SetField(place, value)
        layer.CreateFeature(feature)
    layer.CommitTransaction()


@contextmanager
def _opened(path: Path):
    """The file, opened for reading alone; what is no GeoPackage is no register."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        try:
            flags = gdal.OF_VECTOR | gdal.OF_READONLY
            dataset = gdal.OpenEx(str(path), flags, allowed_drivers=["GPKG"])
        except RuntimeError:  # with gdal.UseExceptions()
            dataset = None
        if dataset is None:
            raise _no_register(path)
        yield dataset
    finally:
        gdal.PopErrorHandler()


def _info(dataset, path: Path) -> dict[str, str]:
    layer = dataset.GetLayerByName(INFO)
    feature = layer.GetNextFeature() if layer is not None else None
    if feature is None:
        raise _no_register(path)
    info = {name: value or "" for name, value in feature.items().items()}
    if not {"schema", "title", "as_of", "digest"} <= set(info):
        raise _no_register(path)
    return info


def _read(path: Path) -> Register:
    with _opened(path) as dataset:
        info = _info(dataset, path)
        if info["schema"] != str(SCHEMA):
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "The register {file} has the version {found}, this plugin reads {known}.",
                ),
                file=str(path),
                found=info["schema"],
                known=str(SCHEMA),
            )
        rows = {table: _rows(dataset, table, path) for table in TABLES}
    return register_from_rows(path.name, info["title"], info["as_of"], rows)


def _rows(dataset, table: str, path: Path) -> list[Row]:
    layer = dataset.GetLayerByName(table)
    if layer is None:
        raise _no_register(path)
    found = []
    for feature in layer:
        values = {
            name: "" if value is None else str(value) for name, value in feature.items().items()
        }
        found.append(Row(values, feature.GetFID(), {}))
    return sorted(found, key=lambda row: _rank(row.values.get("position", "")))


def _rank(position: str) -> int:
    return int(position) if position.isdigit() else 0


def _no_register(path: Path) -> SozialraumError:
    return SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "{file} is no register of Planwerke. A register is a GeoPackage with the tables "
            "{tables}.",
        ),
        file=str(path),
        tables=", ".join([INFO, *TABLES]),
    )
