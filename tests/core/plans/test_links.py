"""Which layers a link means, and what of a source may be written down."""

from __future__ import annotations

import pytest

from sozialraum.core.plans.links import (
    ABSENT,
    CHANGED,
    PRESENT,
    UNREADABLE,
    DataPlace,
    ProjectLayer,
    ProjectLayers,
    absolute_paths,
    plain_path,
    public_address,
    relative_path,
)

MARK = "plan:link"


def file(path, name="areas"):
    return DataPlace("ogr", path, name, is_file=True)


def layer(id_, place, title="Gebiete", marks=(), readable=True):
    return ProjectLayer(id_, title, place, frozenset(marks), readable)


def status(layers, place, title="Gebiete"):
    return ProjectLayers(layers).status(MARK, [place], title)


def test_a_layer_at_the_place_is_meant_whatever_it_is_called():
    found = status([layer("a", file("/d/x.gpkg"), "umbenannt")], file("/d/./e/../x.gpkg"))
    assert (found.state, found.layers) == (PRESENT, ("a",))


def test_every_layer_at_the_place_is_meant():
    both = [layer("a", file("/d/x.gpkg")), layer("b", file("/d/x.gpkg"), "Kopie", [MARK])]
    assert status(both, file("/d/x.gpkg")).layers == ("a", "b")


def test_another_table_of_the_file_is_not_meant():
    found = status([layer("a", file("/d/x.gpkg", "other"), "andere")], file("/d/x.gpkg"))
    assert found.state == ABSENT
    assert found.layers == found.candidates == ()


def test_a_file_with_one_layer_is_the_same_with_and_without_its_name():
    found = status([layer("a", file("/d/areas.shp", ""))], file("/d/areas.shp", "areas"))
    assert found.state == PRESENT


def test_drives_of_windows_do_not_know_upper_case():
    found = status([layer("a", file("C:\\Daten\\X.gpkg"))], file("c:/daten/x.GPKG"))
    assert found.state == PRESENT
    assert status([layer("a", file("/d/X.gpkg"), "x")], file("/d/x.gpkg")).state == CHANGED


def test_a_marked_layer_of_a_moved_file_is_meant_without_asking():
    found = status([layer("a", file("/new/x.gpkg"), marks=[MARK])], file("/old/x.gpkg"))
    assert (found.state, found.layers) == (PRESENT, ("a",))


def test_a_marked_layer_with_other_data_is_meant_and_to_be_repaired():
    found = status([layer("a", file("/d/y.gpkg"), marks=[MARK])], file("/d/x.gpkg"))
    assert (found.state, found.layers, found.candidates) == (CHANGED, ("a",), ("a",))


def test_what_only_looks_alike_is_offered_the_same_file_name_first():
    layers = [
        layer("title", file("/d/y.gpkg", "y")),
        layer("file", file("/new/x.gpkg"), "anders"),
        layer("broken", file("/gone/x.gpkg"), readable=False),
    ]
    found = status(layers, file("/old/x.gpkg"))
    assert (found.state, found.layers) == (CHANGED, ())
    assert found.candidates == ("file", "title")


def test_a_copy_with_other_data_does_not_take_the_place_of_the_layer():
    layers = [layer("a", file("/d/x.gpkg")), layer("b", file("/d/y.gpkg"), "b", [MARK])]
    assert status(layers, file("/d/x.gpkg")).layers == ("a",)


def test_a_layer_whose_data_are_gone_is_said_and_another_one_offered():
    layers = [
        layer("a", file("/d/x.gpkg"), readable=False),
        layer("b", file("/e/x.gpkg")),
    ]
    found = status(layers, file("/d/x.gpkg"))
    assert (found.state, found.layers, found.candidates) == (UNREADABLE, ("a",), ("b",))


def test_tiles_are_not_alike_because_they_have_no_layers():
    tiles = DataPlace("wms", "https://a.example/{z}/{x}/{y}.png", "")
    other = DataPlace("wms", "https://b.example/{z}/{x}/{y}.png", "")
    assert status([layer("a", other, "b")], tiles, "a").state == ABSENT


@pytest.mark.parametrize(
    ("path", "folders", "stored"),
    [
        ("/p/daten/x.gpkg", ["/p"], "./daten/x.gpkg"),
        ("/p/daten/x.gpkg", ["/p/projekt"], "./../daten/x.gpkg"),
        ("/p/daten/x.gpkg", ["/p/a/b", "/p/daten"], "./x.gpkg"),
        ("/srv/x.gpkg", ["/home/p"], "/srv/x.gpkg"),
        ("/p/x.gpkg", ["/p/a/b/c/d"], "/p/x.gpkg"),
        ("/p/x.gpkg", [], "/p/x.gpkg"),
        ("D:\\p\\x.gpkg", ["d:/P"], "./x.gpkg"),
        ("//server/a/x.gpkg", ["C:/p"], "//server/a/x.gpkg"),
    ],
)
def test_paths_are_stored_as_seen_from_the_nearest_folder(path, folders, stored):
    assert relative_path(path, folders) == stored
    if folders:
        meant = [text.casefold() for text in absolute_paths(stored, folders)]
        assert plain_path(path).casefold() in meant


def test_an_address_tells_nobody_who_asks():
    address = "https://u:geheim@host.example/wms?map=/a.map&token=geheim&LAYERS=b&x=1;apikey=geheim"
    assert public_address(address) == "https://host.example/wms?map=/a.map&LAYERS=b"
    assert public_address("https://host.example/wms") == "https://host.example/wms"
