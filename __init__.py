"""Sozialraum: sozialräumliche Analyse in QGIS."""


def classFactory(iface):
    from .plugin import SozialraumPlugin

    return SozialraumPlugin()
