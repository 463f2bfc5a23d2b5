"""Translation: English source texts, German in ``sozialraum_de.qm``.

Only literal forms are used, so that both lupdates find every text:
``translate("Sozialraum", "…")`` and ``QT_TRANSLATE_NOOP("Sozialraum", "…")``.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

translate = QCoreApplication.translate
CONTEXT = "Sozialraum"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark ``text`` for translation where it stands in a constant."""
    return text


def tr(text: str, /, **values: object) -> str:
    """A text that was marked elsewhere, translated, with its values filled in."""
    translated = translate(CONTEXT, text)
    return translated.format(**values) if values else translated


def _locale() -> str:
    """What QGIS was started with (``--lang``), or else is set to."""
    application = QgsApplication.instance()
    started = application.translation() if isinstance(application, QgsApplication) else ""
    return started if started not in ("", "C") else QgsApplication.locale()


def language() -> str:
    """Two-letter language of the running QGIS."""
    return _locale()[:2]


def number(value: float, decimals: int, grouped: bool = False) -> str:
    """A number in the language's notation.

    Parameters
    ----------
    grouped
        With separators of thousands, from five digits on: years never have one.
    """
    locale = QLocale(_locale())
    if not grouped or abs(value) < 10_000:
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "f", decimals)


def plain(value: float) -> str:
    """A number in the language's notation, with the decimals that it has, six at most."""
    decimals = next((places for places in range(7) if round(value, places) == value), 6)
    return number(value, decimals, grouped=True).replace("-", "−")


def install() -> QTranslator | None:
    """Install the translator of QGIS' language; the caller keeps the reference."""
    translator = QTranslator()
    path = Path(__file__).parent / f"sozialraum_{language()}.qm"
    if path.exists() and translator.load(str(path)):
        QCoreApplication.installTranslator(translator)
        return translator
    return None


def remove(translator: QTranslator | None) -> None:
    """Take a translator that ``install`` returned out again."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
