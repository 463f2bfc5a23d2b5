"""Ranks and classes of an index, for one run or thousands (areas on the last axis)."""

from __future__ import annotations

import numpy as np

from ..arrays import Array
from .configuration import Classing

_DECIMALS = 9
_TOLERANCE = 1e-12


def ranks(index: Array) -> Array:
    """1 for the highest index; equal ones share the better rank; 0 where there is no number.

    The index is rounded to 1e-9 before (finer where all are below 1), so that ranks do not hang on
    the last bits of a sum.
    """
    largest = np.nanmax(np.abs(index), initial=0.0) if index.size else 0.0
    finer = int(np.floor(np.log10(largest))) if 0 < largest < 1 else 0
    turned = -np.round(index, _DECIMALS - finer)
    order = np.argsort(turned, axis=-1, kind="stable")
    ascending = np.take_along_axis(turned, order, axis=-1)
    places = np.broadcast_to(np.arange(index.shape[-1]), index.shape).copy()
    places[..., 1:][ascending[..., 1:] == ascending[..., :-1]] = 0
    places = np.maximum.accumulate(places, axis=-1)
    found = np.empty(index.shape, dtype="int64")
    np.put_along_axis(found, order, places + 1, axis=-1)
    return np.where(np.isnan(index), 0, found)


def class_limits(index: Array, classing: Classing, sample: bool = False) -> Array:
    """The limits between the classes: (…, limits).

    ``quantile`` interpolates between neighbours (as Excel's QUANTIL.INKL and R's type 7);
    ``sd`` takes the limits as standard deviations from the mean of the index.
    """
    given = np.array(classing.limits, dtype="float64")
    if classing.how == "limits":
        return np.broadcast_to(given, (*index.shape[:-1], len(given)))
    if classing.how == "quantile":
        shares = classing.quantiles or np.arange(1, classing.count) / classing.count
        return np.moveaxis(np.nanquantile(index, shares, axis=-1), 0, -1)
    if classing.how == "sd":
        mean = np.nanmean(index, axis=-1)[..., None]
        degrees = (~np.isnan(index)).sum(axis=-1)[..., None] - (1 if sample else 0)
        squares = np.nansum((index - mean) ** 2, axis=-1)[..., None]
        return np.asarray(mean + given * np.sqrt(squares / np.maximum(degrees, 1)))
    return np.empty((*index.shape[:-1], 0))


def classified(index: Array, limits: Array, limit_below: bool = True) -> Array:
    """Class 1, 2, … from the lowest index up; 0 where there is no number.

    A value on a limit belongs to the class below it, or above; a value is on a limit if it differs
    from it by rounding errors only.
    """
    largest = np.nanmax(np.abs(index), initial=0.0) if index.size else 0.0
    near = _TOLERANCE * np.maximum(np.abs(limits), min(1.0, largest))
    edges = limits + near if limit_below else limits - near
    beyond = index[..., :, None] > edges[..., None, :]
    return np.where(np.isnan(index), 0, beyond.sum(axis=-1) + 1)
