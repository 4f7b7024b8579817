"""What spikes stand for: counts, first times, learned thresholds, dead neurons, and animations."""

__all__ = ["spike_counts", "first_spikes", "threshold_maps", "threshold_histogram", "firing_rates", "animate"]
import matplotlib.pyplot as plt
import numpy as np
import torch
from matplotlib.animation import FuncAnimation
from matplotlib.axes import Axes
from .core import check_sequence as check_sequence, check_tensor as check_tensor
from .viz import (
    COLOURS as COLOURS,
    check_sample as check_sample,
    draw_maps as draw_maps,
    draw_picture as draw_picture,
    largest_spike as largest_spike,
)
from .viz import show_image as show_image, styled as styled, to_numpy as to_numpy, whole_ticks as whole_ticks

def _pixel_map(ax, values, title, label, **kwargs):
    """A map of the pixels beside its colour scale, in a new figure if `ax` is None."""
    ...

@styled()
def spike_counts(spikes: torch.Tensor, ax: Axes | None = None) -> Axes:
    """Draw how often each pixel fired, all of its channels together: 0 to T * C.

    Args:
        spikes: (T, C, H, W) spikes of one sample
        ax: where to draw, a new figure if None

    Returns:
        where it was drawn
    """
    ...

@styled()
def first_spikes(spikes: torch.Tensor, ax: Axes | None = None) -> Axes:
    """Draw the time step at which each pixel first fired, in any channel. Grey: never.

    Args:
        spikes: (T, C, H, W) spikes of one sample
        ax: where to draw, a new figure if None

    Returns:
        where it was drawn
    """
    ...

@styled()
def threshold_maps(theta: torch.Tensor, axes=None) -> np.ndarray:
    """Draw a map of the thresholds at each time step, averaged over channels, from 0 to 1 or as far as they reach.

    Args:
        theta: (T, C, H, W) thresholds
        axes: at least T axes, a new figure if None

    Returns:
        the T axes
    """
    ...

@styled()
def threshold_histogram(before: torch.Tensor, after: torch.Tensor, ax: Axes | None = None) -> Axes:
    """Draw histograms of the thresholds before and after training, in 40 bins from 0 to 1, or as far as they reach.

    Args:
        before: thresholds of any shape, before training
        after: and after
        ax: where to draw, a new figure if None

    Returns:
        where it was drawn
    """
    ...

@styled()
def firing_rates(spikes: torch.Tensor, ax: Axes | None = None) -> Axes:
    """Draw a histogram of firing rates over neurons. Those that never fire and that always do are apart, and counted.

    Args:
        spikes: (T, B, ...) spikes of many samples
        ax: where to draw, a new figure if None

    Returns:
        where it was drawn
    """
    ...

@styled()
def animate(spikes: torch.Tensor, image: torch.Tensor | None = None, interval: int = 400) -> FuncAnimation:
    """An animation of the spikes, a frame per time step: white fired, grey the share of channels that did.

    Args:
        spikes: (T, C, H, W) spikes of one sample
        image: (C, H, W) the image, to stand beside them
        interval: milliseconds per step

    Returns:
        to save, or to show
    """
    ...
