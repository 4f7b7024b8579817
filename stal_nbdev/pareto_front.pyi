"""Two aims at once: the runs that no other beats on both counts, and the one among them to look at first."""

__all__ = ["on_front", "knee", "front_plot", "with_spikes", "column"]
import matplotlib.pyplot as plt
import numpy as np
from .viz import COLOURS as COLOURS, styled as styled

def on_front(accuracy, density) -> np.ndarray:
    """Which runs no other one dominates.

    Args:
        accuracy: (n,)
        density: (n,)

    Returns:
        (n,) bool
    """
    ...

def knee(accuracy, density) -> int:
    """The run farthest above the line between the ends of the front, both axes scaled. Of equals the most accurate.

    Args:
        accuracy: (n,), of the front
        density: (n,), of the front

    Returns:
        its index
    """
    ...

def front_plot(accuracy, density, ax=None) -> plt.Axes:
    """Draw all trials, the front among them, and its knee.

    Args:
        accuracy: (n,) of all trials, 0 to 1
        density: (n,) of all trials
        ax: matplotlib axes, a new figure if None

    Returns:
        with all trials, the front, and its knee
    """
    ...

def with_spikes(rows: list) -> list:
    """Those whose encoder did not fall silent.

    Args:
        rows: of `Tuning.table`
    """
    ...

def column(rows: list, key: str) -> list:
    """One value of every row.

    Args:
        rows: of dicts
        key: in each of them
    """
    ...
