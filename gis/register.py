"""The register as a GeoPackage: built of the YAML file, written anew, and found by its location.

Each table of ``core.plans.records.TABLES`` is a table of the file; ``register_info`` says schema,
title, date, of which YAML file it was made, and how often it has been saved. Reading never
writes: no lock, no ``-wal`` beside the file.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from osgeo import gdal, ogr

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from ..core.plans.load import SCHEMA
from ..core.plans.records import NUMBERS, TABLES, Register, columns
from ..core.plans.yaml_file import SHIPPED as SHIPPED_YAML
from ..core.plans.yaml_file import load_register
from .register_file import opened, quiet
from .register_place import place_of
from .register_read import read_place
from .register_sql import INFO, INFO_COLUMNS
from .unfinished import unfinished

SHIPPED = SHIPPED_YAML.with_suffix(".gpkg")


def build(yaml_path: Path, gpkg_path: Path) -> bool:
    """Write the GeoPackage of a YAML register; False if it is up to date and was left alone.

    The same YAML gives the same bytes.
    """
    digest = _digest(yaml_path)
    if gpkg_path.exists() and _digest_of(gpkg_path) == digest:
        return False
    write(load_register(yaml_path), gpkg_path, digest)
    return True


def write(register: Register, gpkg_path: Path, digest: str = "") -> None:
    """Write a register as a GeoPackage.

    The file is written beside its place and moved there, so that nobody ever sees half of it.
    """
    with unfinished(gpkg_path) as beside:
        _write(register, beside, digest)


def read(location: str = "") -> Register:
    """The register at ``location``: the path of a GeoPackage or ``pg:connection/schema``; an empty
    one means the shipped register.

    Errors
    ------
    SozialraumError
        There is none, it is damaged, or it comes from a newer plugin.
    """
    return read_place(place_of(location)).register if location else _shipped()


def _shipped() -> Register:
    """The shipped GeoPackage, or the YAML file if that is newer or the only one there."""
    if SHIPPED.exists() and (
        not SHIPPED_YAML.exists() or _digest_of(SHIPPED) == _digest(SHIPPED_YAML)
    ):
        return read_place(place_of(str(SHIPPED))).register
    return load_register(SHIPPED_YAML)


def _digest(yaml_path: Path) -> str:
    """Of the file's text and the tables; line ends, which git may change, do not count."""
    text = yaml_path.read_text(encoding="utf-8")
    tables = repr([(table, columns(table)) for table in TABLES])
    return hashlib.sha256(f"{SCHEMA}\n{tables}\n{text}".encode()).hexdigest()


def _digest_of(gpkg_path: Path) -> str:
    """What the file says it was made of; nothing if it says nothing."""
    with opened(str(gpkg_path)) as dataset:
        layer = dataset.GetLayerByName(INFO) if dataset is not None else None
        feature = layer.GetNextFeature() if layer is not None else None
        return (feature.items().get("digest") or "") if feature is not None else ""


def _write(register: Register, path: Path, digest: str) -> None:
    # Without this the file would hold the moment it was written.
    gdal.SetThreadLocalConfigOption("OGR_CURRENT_DATE", f"{register.as_of}T00:00:00.000Z")
    try:
        with quiet():
            dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        if dataset is None:
            raise _unwritable(path)
        info = (str(SCHEMA), register.title, register.as_of, digest, 0)
        _write_table(dataset, INFO, INFO_COLUMNS, [info])
        for table in TABLES:
            names = columns(table)
            records = getattr(register, table)
            rows = [tuple(getattr(record, name) for name in names) for record in records]
            _write_table(dataset, table, names, rows)
        dataset = None  # closes the file
    except RuntimeError as error:  # with gdal.UseExceptions()
        raise _unwritable(path) from error
    finally:
        gdal.SetThreadLocalConfigOption("OGR_CURRENT_DATE", None)


def _write_table(dataset, table: str, names, rows) -> None:
    layer = dataset.CreateLayer(table, None, ogr.wkbNone, ["FID=fid"])
    for name in names:
        type_ = ogr.OFTInteger if name in (*NUMBERS, "saved") else ogr.OFTString
        definition = ogr.FieldDefn(name, type_)
        definition.SetNullable(name not in ("key", "saved"))
        definition.SetUnique(name == "key")
        layer.CreateField(definition)
    layer.StartTransaction()
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for place, value in enumerate(row):
            if value != "":
                feature.SetField(place, value)
        if layer.CreateFeature(feature) != ogr.OGRERR_NONE:
            raise _unwritable(Path(dataset.GetDescription()))
    if layer.CommitTransaction() != ogr.OGRERR_NONE:
        raise _unwritable(Path(dataset.GetDescription()))


def _unwritable(path: Path) -> SozialraumError:
    return SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum", "No register can be written to the folder {folder}. Choose another one."
        ),
        folder=str(path.parent),
    )
