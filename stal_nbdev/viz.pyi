"""Pictures of spikes: images, rasters, a map per time step, and the curves of a training run. Tensors in, axes out."""

__all__ = [
    "COLOURS",
    "STYLE",
    "styled",
    "to_numpy",
    "largest_spike",
    "check_sample",
    "draw_picture",
    "show_image",
    "whole_ticks",
    "raster",
    "draw_maps",
    "spike_maps",
    "spike_figure",
    "training_curves",
    "confusion_picture",
]
import math
from contextlib import contextmanager
import matplotlib.pyplot as plt
import numpy as np
import torch
from cycler import cycler
from matplotlib.axes import Axes
from matplotlib.image import AxesImage
from matplotlib.ticker import MaxNLocator
from .core import (
    check_at_least as check_at_least,
    check_tensor as check_tensor,
    check_sequence as check_sequence,
    check_steps as check_steps,
    check_unit_range as check_unit_range,
)

COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#F0E442", "#000000")
STYLE = {
    "figure.dpi": 80,
    "figure.constrained_layout.use": True,
    "figure.constrained_layout.h_pad": 0.03,
    "figure.constrained_layout.w_pad": 0.03,
    "font.size": 9,
    "axes.titlesize": 9,
    "axes.labelsize": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.prop_cycle": cycler(color=COLOURS),
    "legend.frameon": False,
    "image.interpolation": "nearest",
}

@contextmanager
def styled():
    """Inside the block, or the function it decorates, matplotlib draws with `STYLE`, afterwards as before."""
    ...

def to_numpy(x: torch.Tensor) -> np.ndarray:
    """The values of a tensor as an array that matplotlib can draw.

    Args:
        x: any shape, device and float type, with or without gradient

    Returns:
        float32, of the same shape
    """
    ...

def largest_spike(spikes: torch.Tensor) -> float:
    """What a picture of spikes has to reach to: 1, or further where there are sums of them. Raises for negative values.

    Args:
        spikes: of any shape

    Returns:
        at least 1
    """
    ...

def check_sample(spikes, *shape) -> None:
    """Raise unless `spikes` is a float tensor (T, *shape) with T at least 1, and without negative values.

    Args:
        spikes: should be the spikes of one sample
        shape: what follows T: one word per dimension, a number fixes its size, '...' allows any further ones
    """
    ...

def draw_picture(ax: Axes, values: np.ndarray, title: str | None = None, **kwargs) -> AxesImage:
    """Draw an array as a picture with a thin frame and without ticks.

    Args:
        ax: where to draw
        values: (H, W), or (H, W, 3) for red, green, blue
        title: above the picture
        kwargs: for `imshow`: colour map and range

    Returns:
        what was drawn, for a colour bar
    """
    ...

@styled()
def show_image(x: torch.Tensor, ax: Axes | None = None, title: str | None = None) -> Axes:
    """Draw one image. Raises for another shape, number of channels or range of values.

    Args:
        x: (C, H, W) in [0, 1]: 1 channel is grey, 3 are red, green, blue
        ax: where to draw, a new figure if None
        title: above the image

    Returns:
        where it was drawn
    """
    ...

def whole_ticks(axis) -> None:
    """Ticks at whole numbers only, at least one: for time steps, neurons and epochs, of which there are no halves.

    Args:
        axis: `ax.xaxis` or `ax.yaxis`
    """
    ...

def _dot_size(ax, T, neurons):
    """Area in square points of a dot that fills its place in a grid of T by `neurons`, but stays visible."""
    ...

@styled()
def raster(spikes: torch.Tensor, ax: Axes | None = None) -> Axes:
    """Draw a dot per spike, its area the spike's value: neuron index, the first at the top, against time step.

    Args:
        spikes: (T, ...) spikes of one sample
        ax: where to draw, a new figure if None

    Returns:
        where it was drawn
    """
    ...

def draw_maps(maps: np.ndarray, axes, **kwargs) -> np.ndarray:
    """Draw a picture per time step, titled by its number. Raises if there are fewer axes than steps.

    Args:
        maps: (T, H, W)
        axes: at least T axes
        kwargs: for `imshow`: colour map and range

    Returns:
        the T axes that were drawn on
    """
    ...

def _shares(spikes) -> tuple:
    """Share of the channels that fired, (..., H, W) for spikes (..., C, H, W), and how to colour it."""
    ...

def _share_bar(picture, axes) -> None:
    """The colour bar of a picture, and of all others of its scale, below `axes`."""
    ...

def _map_axes(T, with_bar):
    """Axes of a new figure for T maps, at most ten a row and nine inches wide."""
    ...

@styled()
def spike_maps(spikes: torch.Tensor, axes=None) -> np.ndarray:
    """Draw where the spikes are, a map per time step: white fired, or coloured by the share of channels that did.

    Args:
        spikes: (T, C, H, W) spikes of one sample
        axes: at least T axes, a new figure, ten maps a row, if None

    Returns:
        the T axes
    """
    ...

def _figure_grid(rows, maps, with_bar):
    """Axes (rows, 1 + maps + 1) for an image, its maps and its raster, at most nine inches wide."""
    ...

def _pick_steps(T, most=8):
    """Numbers of all T time steps, or `most` of them evenly spread, the first and the last among them."""
    ...

@styled()
def spike_figure(images: torch.Tensor, spikes: torch.Tensor) -> np.ndarray:
    """Draw a row per image: the image, its spikes at each time step, its raster and the density of its spikes.

    Args:
        images: (B, C, H, W) a few images in [0, 1]
        spikes: (T, B, C, H, W) their spikes, channels and size may differ from the image's

    Returns:
        axes (B, 1 + maps + 1): image, at most eight maps, raster
    """
    ...

def _series(history, key) -> tuple:
    """Epochs and values of `key`, of those epochs that recorded a number."""
    ...

def _draw_curves(ax, history, quantity, label, scale=1) -> None:
    """One quantity against the epoch, in training and validation."""
    ...

@styled()
def training_curves(history: list, axes=None) -> np.ndarray:
    """Draw loss, accuracy in per cent and spike density against the epoch, in training and validation.

    Args:
        history: a dict per epoch: epoch, and any of train_ and val_ loss, accuracy (in [0, 1]), spike_density
        axes: three axes, a new figure if None

    Returns:
        the three axes, in a new figure a fourth one for the multiplier of a run that has one
    """
    ...

def confusion_picture(counts: torch.Tensor, classes: list):
    """The counts, coloured by their share of the row. The longer the names, the larger the figure.

    Args:
        counts: (K, K), row: the class, column: what it was taken for
        classes: their names, or numbers

    Returns:
        matplotlib axes
    """
    ...
