"""Life cycle of the plugin: provider, dock, translation. Nothing of the domain lives here."""

from __future__ import annotations

from qgis.core import QgsApplication

from . import i18n
from .processing.provider import SozialraumProvider


class SozialraumPlugin:
    """What QGIS holds; under qgis_process only ``initProcessing`` is called."""

    def __init__(self) -> None:
        self.translator = i18n.install()
        self.provider: SozialraumProvider | None = None
        self.interface = None

    def initProcessing(self) -> None:
        """Register the algorithms."""
        if self.provider is None:
            self.provider = SozialraumProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)
            self.provider.refreshAlgorithms()  # now its models find their steps

    def initGui(self) -> None:
        """Add provider, dock, menu and toolbar."""
        self.initProcessing()
        from .ui.interface import Interface

        self.interface = Interface()

    def unload(self) -> None:
        """Take everything out again."""
        if self.interface is not None:
            self.interface.remove()
            self.interface = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        i18n.remove(self.translator)
        self.translator = None
