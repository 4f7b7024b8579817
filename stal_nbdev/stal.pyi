"""Thresholds that learn: the layer in every STAL encoder, STAL with dense blocks, ConvSTAL with convolutions."""

from typing import Any

__all__ = [
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
from torch import nn
from .core import (
    Encoder as Encoder,
    EncoderOutput as EncoderOutput,
    check_at_least as check_at_least,
    check_steps as check_steps,
    check_tensor as check_tensor,
)
from .kernels.operators import threshold as threshold
from .layers import NarrowConv2d as NarrowConv2d

class ThresholdLayer(nn.Module):
    """One learnable threshold per time step and feature: features (B, *in_shape) to spikes (T, B, *in_shape).

    Args:
        T: time steps
        in_shape: shape of one sample's features
        alpha: steepness of the sigmoid behind the gradient
        soft: the sigmoid's values in place of spikes
    """

    T: Any
    alpha: float
    soft: bool
    theta: nn.Parameter
    low, high = (0.001, 1.0)

    def __init__(self, T: int, in_shape: tuple, alpha: float = 25.0, soft: bool = False) -> None: ...
    def forward(self, h: torch.Tensor) -> torch.Tensor:
        """Every feature against its T thresholds. NaN in gives NaN out.

        Args:
            h: (B, *in_shape) features

        Returns:
            (T, B, *in_shape) 1 where h > theta_t, else 0, with `soft` the sigmoid of alpha (h - theta_t)
        """
        ...

    def extra_repr(self) -> str: ...

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
    ) -> None: ...
    def encode(self, x: torch.Tensor) -> EncoderOutput:
        """Spikes and the outputs of all blocks.

        Args:
            x: (B, *in_shape) in [0, 1]

        Returns:
            spikes (T, B, *in_shape), and as features the output (B, width) of each block
        """
        ...

def _conv_block(inputs, outputs, dropout, dimensions):
    """Convolution (3, padding 1), BatchNorm, ReLU, dropout, for signals (1 dimension) or images (2)."""
    ...

class ConvSTAL(Encoder):
    """Two convolutional blocks, then thresholds: images (B, C, H, W) or signals (B, C, L) to spikes (T, *x.shape).

    Args:
        in_shape: (C, H, W) of one image, or (C, L) of one signal
        T: time steps
        l1: channels of the first block
        dropout: dropout of the first block, in training (the thesis has 0.1)
        alpha: steepness of the sigmoid behind the thresholds' gradient
        soft: the sigmoid's values in place of spikes
    """

    in_shape: Any
    T: Any
    binary: Any
    blocks: nn.ModuleList
    thresholds: ThresholdLayer

    def __init__(
        self, in_shape: tuple, T: int = 5, l1: int = 32, dropout: float = 0.0, alpha: float = 25.0, soft: bool = False
    ) -> None: ...
    def encode(self, x: torch.Tensor) -> EncoderOutput:
        """Spikes and the outputs of both blocks.

        Args:
            x: (B, *in_shape) in [0, 1]

        Returns:
            spikes (T, B, *in_shape), and as features the two blocks' (B, l1, ...) and (B, C, ...)
        """
        ...
