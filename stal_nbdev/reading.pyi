"""What is left of the image in its spikes, read back by a linear reader; and spikes as files that others can open."""

from typing import Any

__all__ = ["EVENT_COLUMNS", "LinearReader", "reconstruction_error", "spike_events", "events_csv", "spikes_npz"]
import io, json
import numpy as np
import torch
from torch.nn import functional as F
from .core import check_sequence as check_sequence, check_tensor as check_tensor
from .viz import to_numpy as to_numpy

class LinearReader:
    """A convolution from spikes back to pixels, fitted on example images by least squares.

    Args:
        maps: (T, B, C, h, w) spikes of the examples, as `encoder.as_maps` gives them
        images: (B, C', H, W) the examples, H and W the same multiple of h and w
        ridge: penalty of large weights, per example
    """

    patch: Any
    around: int
    weights: Any

    def __init__(self, maps: torch.Tensor, images: torch.Tensor, ridge: float = 0.0001) -> None: ...
    def _spikes_around(self, maps):
        """(B, h w, features + 1): what is seen from each place, and a 1."""
        ...

    def __call__(self, maps: torch.Tensor) -> torch.Tensor:
        """The images that these spikes are read as.

        Args:
            maps: (T, B, C, h, w) spikes

        Returns:
            (B, C', H, W) in [0, 1]
        """
        ...

def reconstruction_error(encoder, x: torch.Tensor) -> float:
    """How far from the samples is what `encoder.decode` reads from their spikes. A `TypeError` if it has none.

    Args:
        encoder: with `decode(spikes)`, which the fixed codes have, and STAL without layers
        x: (B, *in_shape) samples

    Returns:
        root mean square, in units of x
    """
    ...

EVENT_COLUMNS = {2: ("t", "token", "feature"), 3: ("t", "channel", "y", "x")}

def spike_events(spikes: torch.Tensor) -> tuple:
    """Where and when: an event for each element that is not 0.

    Args:
        spikes: (T, C, H, W) or (T, N, D), of one sample

    Returns:
        names of the columns, and events (number, columns) as int64, in order of time
    """
    ...

def events_csv(spikes: torch.Tensor) -> str:
    """The events as text.

    Args:
        spikes: (T, C, H, W) or (T, N, D), of one sample

    Returns:
        a header, and a line per event, the last column its value
    """
    ...

def spikes_npz(x: torch.Tensor, spikes: torch.Tensor, about: dict) -> bytes:
    """Spikes (T, ...) as bytes, or as float32 where they are none, the image (C, H, W), and `about` as JSON.

    Args:
        x: (1, C, H, W) the image
        spikes: (T, 1, ...) its spikes
        about: what made them, plain values

    Returns:
        of a file that `numpy.load` opens
    """
    ...
