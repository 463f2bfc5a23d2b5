"""The last messages of QGIS that may concern the plugin, for a report that can be sent."""

from __future__ import annotations

from collections import deque

from qgis.core import QgsApplication

TAGS = {"Sozialraum", "Processing", "Verarbeitung", "Python-Fehler", "Python error", "Plugins"}
KEPT = 200


class LogKeeper:
    """Keeps the last messages; nothing is written or sent."""

    def __init__(self) -> None:
        self.lines: deque[str] = deque(maxlen=KEPT)
        QgsApplication.messageLog().messageReceived.connect(self._keep)

    def remove(self) -> None:
        """Stop listening."""
        QgsApplication.messageLog().messageReceived.disconnect(self._keep)

    def _keep(self, *message) -> None:
        # The signal exists in two forms; the one with a single flag says nothing.
        if len(message) == 3 and message[1] in TAGS:
            self.lines.append(f"{message[1]}: {message[0]}")
