"""What spikes cost: multiplications and additions of an encoder and of the layer behind it, and their energy."""

__all__ = ["MAC_JOULES", "AC_JOULES", "Operations", "layer_operations", "layers_with_spikes", "encoder_operations"]
from typing import NamedTuple
import torch
from torch import nn
from .core import Encoder as Encoder, seeded as seeded
from .stal import ThresholdLayer as ThresholdLayer

MAC_JOULES, AC_JOULES = (4.6e-12, 9e-13)

class Operations(NamedTuple):
    """Operations for one sample, the mean where there were many."""

    macs: float = 0.0
    "multiplications of a real value with a weight, accumulated"
    acs: float = 0.0
    "weights added for a spike, and comparisons with a threshold"

    def plus(self, other: "Operations") -> "Operations":
        """The sum of both."""
        ...

    @property
    def joules(self) -> float:
        """Energy in the 45 nm convention."""
        ...

def layer_operations(spikes: torch.Tensor, neurons: int) -> Operations:
    """What a dense layer behind these spikes adds, all time steps together.

    Args:
        spikes: (T, B, ...) into the layer, whole numbers: a 2 is added twice
        neurons: of the layer, each connected with every input
    """
    ...

def _multiplications(layer, output):
    """MACs of a convolution or a linear layer for this output, of all samples together."""
    ...

def _observe(encoder, x, look) -> None:
    """Call look(layer, input, output) for each layer with weights or thresholds, while x passes."""
    ...

def layers_with_spikes(encoder: Encoder, in_shape: tuple) -> set:
    """The layers inside whose inputs are whole numbers, whatever the image is.

    Args:
        encoder: in eval mode
        in_shape: of one sample

    Returns:
        of modules
    """
    ...

def encoder_operations(encoder: Encoder, x: torch.Tensor) -> Operations:
    """What an encoder computes to make its spikes.

    Args:
        encoder: in eval mode
        x: (B, *in_shape) samples

    Returns:
        for one sample, the mean of these
    """
    ...
