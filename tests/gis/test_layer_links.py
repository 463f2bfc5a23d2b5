"""Links hold while projects, layers and files change; what cannot be known is said."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis.core import (
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from sozialraum.core.errors import SozialraumError
from sozialraum.core.plans.links import ABSENT, CHANGED, PRESENT, UNREADABLE, mark_of
from sozialraum.core.plans.records import LayerLink
from sozialraum.gis import layer_links as links

SQUARE = "POLYGON((0 0,100 0,100 100,0 100,0 0))"
SECRETS = ("geheim", "benutzer", "abc1234")


def write(layer, path, table):
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = table
    if Path(path).exists():
        options.actionOnExistingFile = (
            QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        )
    context = QgsProject.instance().transformContext()
    error = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    assert error[0] == QgsVectorFileWriter.WriterError.NoError, error


@pytest.fixture()
def home(tmp_path, table_layer):
    """A folder with a project file to be, its data and a register's place."""
    folder = tmp_path / "planung"
    (folder / "daten").mkdir(parents=True)
    areas = table_layer({"key": "string"}, [("1",)], [SQUARE])
    write(areas, folder / "daten" / "kulisse.gpkg", "kulisse")
    write(areas, folder / "daten" / "kulisse.gpkg", "andere")
    return folder


def source(folder, table="kulisse"):
    return f"{folder}/daten/kulisse.gpkg|layername={table}"


def open_layer(folder, title="Kulisse", table="kulisse"):
    layer = QgsVectorLayer(source(folder, table), title, "ogr")
    assert layer.isValid()
    return layer


def link_of(layer, folders, key="kulisse_1"):
    stored = links.stored_source(layer, folders)
    link = LayerLink(
        *(key, "d", "p", 1, 1, "2026-01-01", "FB61", "ihk"),
        *(stored, layer.providerType(), layer.name(), "Kulisse", ""),
    )
    links.set_mark(layer, mark_of("ihk", key), True)
    return link


def status(link, project, folders):
    return links.status_of(link, links.project_layers(project), folders)


@pytest.fixture()
def project(qgis_new_project):
    return QgsProject.instance()


def test_a_project_moved_with_its_data_keeps_its_links(project, home, tmp_path):
    project.write(str(home / "projekt.qgz"))
    project.addMapLayer(open_layer(home))
    link = link_of(next(iter(project.mapLayers().values())), links.folders_of("", project))
    assert link.source == "./daten/kulisse.gpkg|layername=kulisse"
    project.write()
    project.clear()
    moved = tmp_path / "anderswo" / "tief"
    moved.parent.mkdir()
    shutil.move(str(home), str(moved))
    assert project.read(str(moved / "projekt.qgz"))
    found = status(link, project, links.folders_of("", project))
    assert found.state == PRESENT
    layer = project.mapLayer(found.layers[0])
    assert str(moved) in layer.source()


def test_a_register_beside_the_project_moves_with_it(project, home, tmp_path):
    register = f"{home}/register.gpkg"
    project.addMapLayer(open_layer(home))
    link = link_of(next(iter(project.mapLayers().values())), links.folders_of(register, project))
    project.clear()
    moved = tmp_path / "neu"
    shutil.move(str(home), str(moved))
    project.addMapLayer(open_layer(moved, "ohne Marke"))
    found = status(link, project, links.folders_of(f"{moved}/register.gpkg", project))
    assert found.state == PRESENT


def test_a_mark_holds_where_the_path_was_absolute(project, home, tmp_path):
    project.write(str(home / "projekt.qgz"))
    project.addMapLayer(open_layer(home))
    link = link_of(next(iter(project.mapLayers().values())), [])
    assert link.source.startswith(str(home))
    project.write()
    project.clear()
    moved = tmp_path / "neu"
    shutil.move(str(home), str(moved))
    assert project.read(str(moved / "projekt.qgz"))
    assert status(link, project, []).state == PRESENT


def test_saving_elsewhere_keeps_the_links(project, home, tmp_path):
    project.write(str(home / "projekt.qgz"))
    project.addMapLayer(open_layer(home))
    link = link_of(next(iter(project.mapLayers().values())), links.folders_of("", project))
    (tmp_path / "x" / "y").mkdir(parents=True)
    project.write(str(tmp_path / "x" / "y" / "kopie.qgz"))
    assert status(link, project, links.folders_of("", project)).state == PRESENT


def test_renamed_reordered_and_duplicated_layers_are_found(project, home):
    layer = open_layer(home)
    project.addMapLayer(layer)
    link = link_of(layer, [str(home)])
    layer.setName("Ganz anders")
    copy = layer.clone()
    project.addMapLayer(copy)
    root = project.layerTreeRoot()
    group = root.addGroup("Gruppe")
    group.addChildNode(root.findLayer(layer.id()).clone())
    root.removeChildNode(root.findLayer(layer.id()))
    found = status(link, project, [str(home)])
    assert set(found.layers) == {layer.id(), copy.id()}


def test_a_removed_layer_is_absent_and_comes_back(project, home):
    layer = open_layer(home)
    project.addMapLayer(layer)
    link = link_of(layer, [str(home)])
    project.removeMapLayer(layer.id())
    assert status(link, project, [str(home)]).state == ABSENT
    again = open_layer(home, "wieder da")
    project.addMapLayer(again)
    assert status(link, project, [str(home)]).layers == (again.id(),)


def test_another_table_of_the_same_file_is_not_the_layer(project, home):
    link = link_of(open_layer(home), [str(home)])
    project.addMapLayer(open_layer(home, "Andere", "andere"))
    assert status(link, project, [str(home)]).state == ABSENT


def test_a_layer_opened_without_its_table_name_is_the_first_of_the_file(project, home):
    link = link_of(open_layer(home), [str(home)])
    layer = QgsVectorLayer(f"{home}/daten/kulisse.gpkg", "ohne Tabelle", "ogr")
    project.addMapLayer(layer)
    assert status(link, project, [str(home)]).layers == (layer.id(),)


def test_a_filter_of_the_layer_does_not_break_the_link(project, home):
    layer = open_layer(home)
    project.addMapLayer(layer)
    link = link_of(layer, [str(home)])
    layer.setSubsetString("key = '1'")
    assert "subset" not in link.source
    assert status(link, project, [str(home)]).state == PRESENT


def test_a_changed_source_is_recognised_and_to_be_repaired(project, home):
    layer = open_layer(home)
    project.addMapLayer(layer)
    link = link_of(layer, [str(home)])
    shutil.copy(home / "daten" / "kulisse.gpkg", home / "daten" / "kulisse_2.gpkg")
    layer.setDataSource(source(home).replace("kulisse.gpkg", "kulisse_2.gpkg"), "Kulisse", "ogr")
    found = status(link, project, [str(home)])
    assert (found.state, found.layers) == (CHANGED, (layer.id(),))
    assert found.candidates[0] == layer.id()


def test_a_file_moved_by_hand_is_offered_but_not_taken(project, home, tmp_path):
    link = link_of(open_layer(home), [])
    shutil.move(str(home), str(tmp_path / "neu"))
    candidate = open_layer(tmp_path / "neu", "fremd")
    project.addMapLayer(candidate)
    found = status(link, project, [])
    assert (found.state, found.layers, found.candidates) == (CHANGED, (), (candidate.id(),))


def test_a_layer_whose_file_is_gone_says_so(project, home):
    layer = open_layer(home)
    link = link_of(layer, [])
    project.write(str(home / "projekt.qgz"))
    project.addMapLayer(layer)
    project.write()
    project.clear()
    (home / "daten" / "kulisse.gpkg").unlink()
    project.read(str(home / "projekt.qgz"))
    assert status(link, project, []).state == UNREADABLE


def test_a_memory_layer_is_refused_with_what_to_do(table_layer):
    layer = table_layer({"key": "string"}, [("1",)], [SQUARE], name="Entwurf")
    with pytest.raises(SozialraumError, match="Entwurf is temporary"):
        links.stored_source(layer, [])


def test_the_links_of_a_layer_are_found(project, home):
    layer, other = open_layer(home), open_layer(home, "Andere", "andere")
    link = link_of(layer, [str(home)])
    assert links.links_to(layer, [link], [str(home)]) == [link]
    assert links.links_to(other, [link], [str(home)]) == []


def test_a_mark_can_be_taken_away(home):
    layer = open_layer(home)
    links.set_mark(layer, "a:b", True)
    links.set_mark(layer, "a:c", True)
    links.set_mark(layer, "a:b", False)
    assert links.marks(layer) == {"a:c"}
    links.set_mark(layer, "a:c", False)
    assert links.MARKS not in layer.customPropertyKeys()


@pytest.mark.parametrize(
    ("provider", "uri"),
    [
        (
            "postgres",
            "dbname='stadt' host=db.example port=5432 user='benutzer' password='geheim' "
            "authcfg=abc1234 sslmode=disable key='id' srid=25832 type=Polygon "
            'table="plan"."kulisse" (geom) sql=art=\'geheim\'',
        ),
        (
            "WFS",
            " pagingEnabled='true' srsname='EPSG:25832' typename='plan:kulisse' "
            "url='https://benutzer:geheim@dienst.example/wfs?token=geheim&map=/k.map' "
            "username='benutzer' password='geheim' authcfg='abc1234' http-header:referer='geheim'",
        ),
        (
            "wms",
            "crs=EPSG:25832&format=image/png&layers=kulisse&layers=b&styles&username=benutzer"
            "&password=geheim&authcfg=abc1234&http-header:referer=geheim"
            "&url=https://benutzer:geheim@dienst.example/wms?map%3D/k.map%26apikey%3Dgeheim",
        ),
        ("arcgisfeatureserver", "crs='EPSG:25832' url='https://d.example/0' authcfg='abc1234'"),
        ("ogr", "PG:dbname=stadt user=benutzer password=geheim host=db tables=kulisse"),
        ("ogr", "/vsicurl/https://benutzer:geheim@dienst.example/k.gpkg|layername=k"),
        ("virtual", "?layer=postgres:user%3Dbenutzer%20password%3Dgeheim:a&query=select 1"),
    ],
)
def test_credentials_are_never_stored_and_the_layer_is_known_without_them(qgis_app, provider, uri):
    stored = links._public(provider, uri)
    assert not [word for word in SECRETS if word in stored]
    if not stored.startswith(links.DIGEST):
        assert links._place(provider, stored) == links._place(provider, uri)
    # What is stored is stored again as it is.
    assert links._public(provider, stored) == stored


def test_layers_of_one_service_are_told_apart(qgis_app):
    uri = "crs=EPSG:25832&layers={}&styles&url=https://d.example/wms"
    one, two = (links._place("wms", uri.format(name)) for name in ("a", "b"))
    assert one.identity != two.identity
    assert one.container == "https://d.example/wms"


def test_a_raster_file_can_be_linked(project, home):
    from osgeo import gdal

    path = home / "daten" / "bild.tif"
    gdal.GetDriverByName("GTiff").Create(str(path), 2, 2).FlushCache()
    layer = QgsRasterLayer(str(path), "Bild", "gdal")
    project.addMapLayer(layer)
    link = link_of(layer, [str(home)])
    assert link.source == "./daten/bild.tif"
    assert status(link, project, [str(home)]).state == PRESENT
