"""Why a file or folder cannot be written, in words."""

from __future__ import annotations

import errno

from ..i18n import translate


def reason(error: OSError) -> str:
    """The reason in the language of QGIS, where it is one of the usual ones."""
    known = {
        errno.ENOENT: translate("Sozialraum", "the folder does not exist"),
        errno.ENOTDIR: translate("Sozialraum", "the folder does not exist"),
        errno.EISDIR: translate("Sozialraum", "it is a folder"),
        errno.EACCES: translate("Sozialraum", "nobody may write there, or another program has it"),
        errno.EPERM: translate("Sozialraum", "nobody may write there, or another program has it"),
        errno.EROFS: translate("Sozialraum", "nobody may write there, or another program has it"),
        errno.ENOSPC: translate("Sozialraum", "there is no room left"),
    }
    return known.get(error.errno or 0, error.strerror or str(error))
