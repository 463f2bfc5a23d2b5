"""What each shipped model does, step by step. `model_files` makes the files of it."""

from __future__ import annotations

from .grid import GRID
from .monitoring import MONITORING
from .parts import Chosen, Given, Made, Model, Step
from .plans import PLANS
from .recompute import RECOMPUTE
from .yearly import YEARLY

MODELS = [YEARLY, MONITORING, GRID, PLANS, RECOMPUTE]

__all__ = ["MODELS", "Chosen", "Given", "Made", "Model", "Step"]
