"""Files that are there wholly or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from ..i18n import translate


@contextmanager
def unfinished(path: Path) -> Iterator[Path]:
    """A place beside ``path`` to write the file to; it moves there when the block has ended well.

    Errors
    ------
    SozialraumError
        The file cannot be written; what stood at ``path`` is still there.
    """
    beside = path.with_name(f".{path.stem}-{os.getpid()}{path.suffix}")
    try:
        beside.unlink(missing_ok=True)
        yield beside
        os.replace(beside, path)
    except OSError as error:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{file} cannot be written: {reason}. If it is open in another program, close it "
                "there.",
            ),
            file=str(path),
            reason=reason(error),
        ) from error
    finally:
        if beside.parent.is_dir():
            beside.unlink(missing_ok=True)


def reason(error: OSError) -> str:
    """Why a file cannot be written, in the language of QGIS where that is known."""
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
