"""The array type of signatures; docstrings say shape and content."""

from __future__ import annotations

from typing import Any

import numpy.typing as npt

Array = npt.NDArray[Any]
