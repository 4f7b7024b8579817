"""Images as a transformer's spiking tokens: Spikformer's patch splitting, SPS, and STAL-PS with learned thresholds."""

from typing import Any

__all__ = [
    "PATCH_SIZES",
    "as_tokens",
    "as_maps",
    "check_patches",
    "PatchPyramid",
    "PatchEncoder",
    "spikformer_lif",
    "SPS",
    "STALPS",
]
from functools import partial
import torch
from torch import nn
from torch.nn import functional as F
from .core import (
    Encoder as Encoder,
    EncoderOutput as EncoderOutput,
    as_shape as as_shape,
    check_steps as check_steps,
    check_tensor as check_tensor,
    shown_arguments as shown_arguments,
)
from .fused import norm_lif as norm_lif
from .layers import SpikeConv2d as SpikeConv2d
from .neurons import LIF as LIF
from .stal import ThresholdLayer as ThresholdLayer

def as_tokens(maps: torch.Tensor) -> torch.Tensor:
    """Maps as tokens, one for each place.

    Args:
        maps: (..., D, h, w)

    Returns:
        (..., N, D) with N = h w, row by row
    """
    ...

def as_maps(tokens: torch.Tensor, grid: tuple) -> torch.Tensor:
    """Tokens back as maps, each in its place: undoes `as_tokens`.

    Args:
        tokens: (..., N, D)
        grid: (h, w) with N = h w

    Returns:
        (..., D, h, w)
    """
    ...

PATCH_SIZES = (1, 2, 4, 8, 16)

def check_patches(in_shape: tuple, patch_size: int, embed_dim: int) -> None:
    """Raise a `ValueError` unless images of that shape can be split into patches of that size and width.

    Args:
        in_shape: (C, H, W) of one image
        patch_size: pixels per side of a patch
        embed_dim: width of a token
    """
    ...

def _conv_norm(inputs, outputs):
    """A convolution (3, padding 1, no bias) and BatchNorm, in channels-last order."""
    ...

def _rectify(x: torch.Tensor, convolution: nn.Module, norm: nn.Module) -> torch.Tensor:
    """What a stage makes of images without neurons.

    Args:
        x: (B, C, H, W)

    Returns:
        (B, D, H, W)
    """
    ...

class PatchPyramid(nn.Module):
    """Spikformer's four convolutional stages and relative-position branch, the activation behind each given at the call.

    Args:
        in_shape: (C, H, W) of one image
        patch_size: pixels per side P of a patch
        embed_dim: width D of a token
    """

    stages: nn.ModuleList
    position: Any
    unpooled: Any

    def __init__(self, in_shape: tuple, patch_size: int, embed_dim: int) -> None: ...
    def forward(self, x: torch.Tensor, activation) -> tuple:
        """The maps of the images, and the relative position of each of their places.

        Args:
            x: (B, C, H, W) images
            activation: activation(x, convolution, norm): what a stage makes of x

        Returns:
            what the last stage and the branch computed, each (B, D, H/P, W/P)
        """
        ...

class PatchEncoder(Encoder):
    """An encoder with a `PatchPyramid`, whose spikes are tokens (T, B, N, D). A subclass writes `encode`.

    Args:
        in_shape: (C, H, W) of one image
        T: time steps
        patch_size: pixels per side of a patch
        embed_dim: width D of a token
    """

    in_shape: Any
    T: Any
    pyramid: PatchPyramid
    grid: tuple
    patch_size: int
    embed_dim: int

    def __init__(self, in_shape: tuple, T: int, patch_size: int, embed_dim: int) -> None: ...
    def extra_repr(self): ...
    @property
    def spike_shape(self) -> tuple:
        """Shape of one image's tokens at one step.

        Returns:
            (N, D)
        """
        ...

    def as_maps(self, spikes: torch.Tensor) -> torch.Tensor:
        """Tokens as pictures: a channel for each feature, a pixel for each patch.

        Args:
            spikes: (T, B, N, D)

        Returns:
            (T, B, D, h, w)
        """
        ...

def spikformer_lif(v_th: float = 1.0) -> LIF:
    """Spikformer's neuron: leak 0.5, input times 0.5, reset to 0 without gradient, sigmoid surrogate of sharpness 4.

    Args:
        v_th: threshold

    Returns:
        fires at v_th and above
    """
    ...

class SPS(PatchEncoder):
    """Spiking patch splitting (Zhou et al. 2023): images (B, C, H, W) to tokens (T, B, N, D) of 0, 1 and 2.

    Args:
        in_shape: (C, H, W) of one image
        T: time steps
        patch_size: pixels per side of a patch: 1, 2, 4, 8 or 16
        embed_dim: width D of a token, a multiple of 8
        binary: fire where the stages or the branch do, in place of their sum
    """

    binary: bool
    neurons: Any

    def __init__(
        self, in_shape: tuple, T: int = 5, patch_size: int = 4, embed_dim: int = 128, binary: bool = False
    ) -> None: ...
    def encode(self, x: torch.Tensor) -> EncoderOutput:
        """The tokens of the images.

        Args:
            x: (B, *in_shape) in [0, 1]

        Returns:
            spikes (T, B, N, D), no features
        """
        ...

    def _fire(self, x, convolution, norm, batch):
        """Spikes (T B, ...) for spikes (T B, ...), or for an image (B, ...), which is the same at every step."""
        ...

class STALPS(PatchEncoder):
    """The patch pyramid with ReLU, then thresholds: images (B, C, H, W) to binary tokens (T, B, N, D).

    Args:
        in_shape: (C, H, W) of one image
        T: time steps
        patch_size: pixels per side of a patch: 1, 2, 4, 8 or 16
        embed_dim: width D of a token, a multiple of 8
        alpha: steepness of the sigmoid behind the thresholds' gradient
        soft: the sigmoid's values in place of spikes
        code: fire at every step whose threshold a feature exceeds, or at the 'first' of them alone
    """

    binary: Any
    thresholds: ThresholdLayer

    def __init__(
        self,
        in_shape: tuple,
        T: int = 5,
        patch_size: int = 4,
        embed_dim: int = 128,
        alpha: float = 25.0,
        soft: bool = False,
        code: str = "every",
    ) -> None: ...
    def encode(self, x: torch.Tensor) -> EncoderOutput:
        """The tokens of the images.

        Args:
            x: (B, *in_shape) in [0, 1]

        Returns:
            spikes (T, B, N, D), and as features those under the thresholds, (B, N, D)
        """
        ...
