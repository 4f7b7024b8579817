"""Thresholds that learn: the layer in every STAL encoder, STAL with dense blocks, ConvSTAL with convolutions."""

from typing import Any

__all__ = [
    "CODES",
    "ThresholdLayer",
    "parameter_groups",
    "project_thresholds_",
    "match_width",
    "check_several",
    "STAL",
    "ConvSTAL",
]
from math import prod
import torch
from fastcore.basics import patch
from torch import nn
from .base import pick as pick
from .core import (
    Encoder as Encoder,
    EncoderOutput as EncoderOutput,
    as_shape as as_shape,
    check_at_least as check_at_least,
    check_steps as check_steps,
    check_tensor as check_tensor,
)
from .kernels.operators import first_crossing as first_crossing, threshold as threshold
from .kernels.reference import first_alone as first_alone
from .layers import NarrowConv2d as NarrowConv2d, SpikeLinear as SpikeLinear

CODES = dict(every=threshold, first=first_crossing)

class ThresholdLayer(nn.Module):
    """One learnable threshold per time step and feature: features (B, *in_shape) to spikes (T, B, *in_shape).

    Args:
        T: time steps
        in_shape: shape of one sample's features
        alpha: steepness of the sigmoid behind the gradient
        soft: the sigmoid's values in place of spikes
        code: fire at every step whose threshold a feature exceeds, or at the 'first' of them alone
    """

    T: Any
    alpha: float
    soft: bool
    code: str
    theta: nn.Parameter
    low, high = (0.001, 1.0)

    def __init__(
        self, T: int, in_shape: tuple, alpha: float = 25.0, soft: bool = False, code: str = "every"
    ) -> None: ...
    def _falling(self, theta):
        """Thresholds (T, ...), each somewhere in its own of T equal parts of [0, 1], the highest first."""
        ...

    def forward(self, h: torch.Tensor) -> torch.Tensor:
        """Every feature against its T thresholds, or up to the first that it exceeds. NaN in gives NaN out.

        Args:
            h: (B, *in_shape) features

        Returns:
            (T, B, *in_shape) 1 where h > theta_t, else 0, with `soft` the sigmoid of alpha (h - theta_t)
        """
        ...

    def extra_repr(self) -> str: ...
    def decode(self, spikes: torch.Tensor) -> torch.Tensor:
        """Features in [0, 1] read from their spikes: the middle between the thresholds next to each.

        Args:
            spikes: (T, B, *in_shape)

        Returns:
            (B, *in_shape)
        """
        ...

def parameter_groups(module: nn.Module, weight_decay: float) -> list:
    """The module's parameters for an optimiser, in two groups: all others, and thresholds, which have no weight decay.

    Args:
        module: any module
        weight_decay: for all parameters but thresholds

    Returns:
        two groups for a torch optimiser
    """
    ...

@torch.no_grad()
def project_thresholds_(module: nn.Module) -> None:
    """Put every threshold in `module` back into [0.001, 1]. To be called after each optimiser step.

    Args:
        module: any module, changed in place
    """
    ...

def match_width(z: torch.Tensor, n: int) -> torch.Tensor:
    """Features (B, l, ...) as (B, n, ...): neighbours averaged where l > n, tiled (0, ..., l-1, 0, ...) where l < n.

    Args:
        z: (B, l, ...) features
        n: number of features wanted

    Returns:
        (B, n, ...)
    """
    ...

def check_several(module: nn.Module, values: int) -> None:
    """Raise if BatchNorm would have to learn from one value.

    Args:
        module: with BatchNorm inside
        values: that a BatchNorm sees of each feature: samples, times places if it is convolutional
    """
    ...

def _dense_block(inputs, outputs, dropout) -> nn.Sequential: ...

class STAL(Encoder):
    """Dense blocks, then thresholds (Hens et al. 2024): samples (B, *in_shape) to spikes (T, B, *in_shape).

    Args:
        in_shape: of one sample: (C, H, W), (C, L), ...
        T: time steps
        layers: dense blocks: 0, 1 or 2
        l1: width of the first block, None for as many as the sample has values
        l2: width of the second block, None for as many as the sample has values
        dropout: dropout between the blocks, in training (the thesis has 0.1)
        alpha: steepness of the sigmoid behind the thresholds' gradient
        soft: the sigmoid's values in place of spikes
        code: fire at every step whose threshold a feature exceeds, or at the 'first' of them alone
    """

    in_shape: Any
    T: Any
    binary: Any
    blocks: nn.ModuleList
    thresholds: ThresholdLayer

    def __init__(
        self,
        in_shape: tuple,
        T: int = 5,
        layers: int = 2,
        l1: int | None = None,
        l2: int | None = None,
        dropout: float = 0.0,
        alpha: float = 25.0,
        soft: bool = False,
        code: str = "every",
    ) -> None: ...
    def encode(self, x: torch.Tensor) -> EncoderOutput:
        """Spikes and the outputs of all blocks.

        Args:
            x: (B, *in_shape) in [0, 1]

        Returns:
            spikes (T, B, *in_shape), and as features the output (B, width) of each block
        """
        ...

    def decode(self, spikes: torch.Tensor) -> torch.Tensor:
        """Values read from their spikes, where thresholds are all there is. A `ValueError` behind dense blocks.

        Args:
            spikes: (T, B, *in_shape)

        Returns:
            (B, *in_shape)
        """
        ...

def _conv_block(inputs, outputs, dropout, dimensions, stride=1):
    """Convolution (3, padding 1), BatchNorm, ReLU, dropout, for signals (1 dimension) or images (2)."""
    ...

class ConvSTAL(Encoder):
    """Convolutional blocks, then thresholds: images (B, C, H, W) or signals (B, C, L) to spikes (T, B, *spike_shape).

    Two blocks, C -> l1 -> C channels, give spikes of the input's shape. One block alone, C -> l1, gives l1 channels.
    A stride makes the maps that many times smaller, and the multiplications fewer.

    Args:
        in_shape: (C, H, W) of one image, or (C, L) of one signal
        T: time steps
        l1: channels of the first block
        dropout: dropout of the first block, in training (the thesis has 0.1)
        alpha: steepness of the sigmoid behind the thresholds' gradient
        soft: the sigmoid's values in place of spikes
        code: fire at every step whose threshold a feature exceeds, or at the 'first' of them alone
        layers: blocks: 2, or 1 whose channels are those of the spikes
        stride: of the first block: every second, third, ... pixel has features and spikes
    """

    in_shape: tuple
    T: Any
    binary: Any
    blocks: nn.ModuleList
    _spike_shape: tuple
    thresholds: ThresholdLayer

    def __init__(
        self,
        in_shape: tuple,
        T: int = 5,
        l1: int = 32,
        dropout: float = 0.0,
        alpha: float = 25.0,
        soft: bool = False,
        code: str = "every",
        layers: int = 2,
        stride: int = 1,
    ) -> None: ...
    @property
    def spike_shape(self) -> tuple:
        """Shape of one sample's spikes at one step.

        Returns:
            (C, H, W) or (C, L)
        """
        ...

    def encode(self, x: torch.Tensor) -> EncoderOutput:
        """Spikes and the outputs of all blocks.

        Args:
            x: (B, *in_shape) in [0, 1]

        Returns:
            spikes (T, B, *spike_shape), and as features the blocks' (B, l1, ...) and (B, C, ...)
        """
        ...
