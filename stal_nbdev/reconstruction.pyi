"""What is left of the image in its spikes: read back by a linear reader, or by the key of the code."""

from typing import Any

__all__ = ["LinearReader", "reconstruction_error"]
import torch
from torch.nn import functional as F
from .core import check_sequence as check_sequence, check_tensor as check_tensor

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
