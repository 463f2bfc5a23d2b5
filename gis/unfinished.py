"""Files that are there wholly or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from .file_errors import reason


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
