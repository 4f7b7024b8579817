"""The spiking vision transformer: attention among spikes, without multiplication and without softmax."""

from typing import Any

__all__ = [
    "PRESETS",
    "OFFICIAL_NAMES",
    "mix",
    "LinearNormLIF",
    "split_heads",
    "merge_heads",
    "SpikingSelfAttention",
    "drop_path",
    "drop_shares",
    "Block",
    "PatchProjection",
    "Spikformer",
    "official_name",
    "from_official",
]
import re
import torch
from torch import nn
from .core import (
    Classifier as Classifier,
    ClassifierOutput as ClassifierOutput,
    as_shape as as_shape,
    check_at_least as check_at_least,
    check_sequence as check_sequence,
    shown_arguments as shown_arguments,
    unwatched as unwatched,
)
from .fused import (
    attend as attend,
    attention_fuses as attention_fuses,
    leaves_out_bias as leaves_out_bias,
    norm_lif as norm_lif,
)
from .layers import SpikeLinear as SpikeLinear
from .patches import as_tokens as as_tokens, spikformer_lif as spikformer_lif

def mix(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> torch.Tensor:
    """(q k^T) v, in the cheaper of the two orders, which give the same bits on spikes.

    Args:
        q: (..., N, d) spikes
        k: (..., N, d) spikes
        v: (..., N, d) spikes

    Returns:
        (..., N, d) integers, in float32 or better
    """
    ...

class LinearNormLIF(nn.Module):
    """Linear, BatchNorm, spiking neurons: spikes or their sums (T, B, N, inputs) to spikes (T, B, N, outputs).

    Args:
        inputs: features in
        outputs: features out
    """

    linear: SpikeLinear
    norm: nn.BatchNorm1d
    neurons: Any

    def __init__(self, inputs: int, outputs: int) -> None: ...
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Spikes for x (T, B, N, inputs). BatchNorm sees all steps, samples and tokens as one batch.

        Returns:
            (T, B, N, outputs) spikes
        """
        ...

def split_heads(x: torch.Tensor, heads: int) -> torch.Tensor:
    """Tokens as matrices, one for each head.

    Args:
        x: (T, B, N, D)
        heads: a divisor of D

    Returns:
        (T, B, heads, N, D / heads)
    """
    ...

def merge_heads(x: torch.Tensor) -> torch.Tensor:
    """What `split_heads` took apart.

    Args:
        x: (T, B, heads, N, d)

    Returns:
        (T, B, N, heads d)
    """
    ...

class SpikingSelfAttention(nn.Module):
    """Multi-head attention among spikes (Zhou et al. 2023): tokens (T, B, N, D) to spikes (T, B, N, D).

    Args:
        dim: width D of a token
        heads: number of heads, which divides D
    """

    heads: int
    q: Any
    k: Any
    v: Any
    project: Any
    neurons: Any
    scale = 0.125

    def __init__(self, dim: int, heads: int) -> None: ...
    def extra_repr(self): ...
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """What each token of x (T, B, N, D) takes from all tokens of its image and step.

        Returns:
            (T, B, N, D) spikes
        """
        ...

def drop_path(x: torch.Tensor, share: float, training: bool) -> torch.Tensor:
    """Stochastic depth: a share of the samples set to 0, at all steps, and the others times 1 / (1 - share).

    Args:
        x: (T, B, ...) what a branch computed
        share: of the samples that lose it, in [0, 1)
        training: at test nothing is dropped

    Returns:
        (T, B, ...)
    """
    ...

def drop_shares(depth: int, last: float):
    """Shares of the samples that skip a branch, block by block: from 0 in the first they grow linearly.

    Args:
        depth: blocks
        last: share of the samples that skip a branch of the last block, in [0, 1)

    Returns:
        a generator of floats, since a list of an absurd depth would fill the memory
    """
    ...

class Block(nn.Module):
    """Spiking attention and a spiking MLP, each added to what came in: (T, B, N, D) to (T, B, N, D).

    Args:
        dim: width D of a token
        heads: of the attention
        mlp_ratio: width of the MLP's hidden layer over D
        drop: share of the samples that skip a branch in training
    """

    attention: SpikingSelfAttention
    mlp: nn.Sequential
    drop: float

    def __init__(self, dim: int, heads: int, mlp_ratio: float, drop: float) -> None: ...
    def extra_repr(self): ...
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """x and the spikes of both branches.

        Returns:
            (T, B, N, D) whole numbers
        """
        ...

class PatchProjection(nn.Module):
    """Spikes (T, B, C, H, W) to tokens (T, B, N, D): a convolution over patches, BatchNorm, spiking neurons.

    Args:
        in_shape: (C, H, W) of the spikes of one sample at one step
        patch_size: pixels per side of a patch
        dim: width D of a token
    """

    convolution: nn.Conv2d
    norm: nn.BatchNorm2d
    neurons: Any

    def __init__(self, in_shape: tuple, patch_size: int, dim: int) -> None: ...
    def forward(self, spikes: torch.Tensor) -> torch.Tensor:
        """A token for each patch of spikes (T, B, C, H, W).

        Returns:
            (T, B, N, D) tokens
        """
        ...

class Spikformer(Classifier):
    """The spiking transformer (Zhou et al. 2023): tokens (T, B, N, D) or spikes (T, B, C, H, W) to logits (B, classes).

    Args:
        in_shape: of one sample and step: (N, D) or (C, H, W)
        classes: number of classes
        depth: blocks
        heads: of the attention
        mlp_ratio: width of the MLP's hidden layer over D
        drop_path: stochastic depth of the last block, see `drop_shares`
        embed_dim: D, for (C, H, W): tokens keep their own width
        patch_size: pixels per side of a patch, for (C, H, W)
    """

    in_shape: Any
    project: nn.Identity | PatchProjection
    blocks: nn.Sequential
    head: nn.Linear

    def __init__(
        self,
        in_shape: tuple,
        classes: int = 10,
        depth: int = 6,
        heads: int = 4,
        mlp_ratio: float = 4.0,
        drop_path: float = 0.0,
        embed_dim: int = 128,
        patch_size: int = 4,
    ) -> None: ...
    def classify(self, spikes: torch.Tensor) -> ClassifierOutput:
        """Logits, and what was computed on the way.

        Args:
            spikes: (T, B, N, D) or (T, B, C, H, W)

        Returns:
            logits (B, classes), hidden (T, B, N, D): what the last block hands to the readout
        """
        ...

def _published(depth, embed_dim):
    """The `model` section of a config, of a size that the paper published."""
    ...

PRESETS = dict(
    spikformer_4_256=_published(4, 256), spikformer_2_384=_published(2, 384), spikformer_4_384=_published(4, 384)
)
OFFICIAL_NAMES = {
    "patch_embed\\.proj_conv": "encoder.pyramid.stages.0.0",
    "patch_embed\\.proj_bn": "encoder.pyramid.stages.0.1",
    "patch_embed\\.proj_conv(\\d)": "encoder.pyramid.stages.\\1.0",
    "patch_embed\\.proj_bn(\\d)": "encoder.pyramid.stages.\\1.1",
    "patch_embed\\.rpe_conv": "encoder.pyramid.position.0",
    "patch_embed\\.rpe_bn": "encoder.pyramid.position.1",
    "block\\.(\\d+)\\.attn\\.([qkv])_linear": "classifier.blocks.\\1.attention.\\2.linear",
    "block\\.(\\d+)\\.attn\\.([qkv])_bn": "classifier.blocks.\\1.attention.\\2.norm",
    "block\\.(\\d+)\\.attn\\.proj_linear": "classifier.blocks.\\1.attention.project.linear",
    "block\\.(\\d+)\\.attn\\.proj_bn": "classifier.blocks.\\1.attention.project.norm",
    "block\\.(\\d+)\\.mlp\\.fc1_linear": "classifier.blocks.\\1.mlp.0.linear",
    "block\\.(\\d+)\\.mlp\\.fc1_bn": "classifier.blocks.\\1.mlp.0.norm",
    "block\\.(\\d+)\\.mlp\\.fc2_linear": "classifier.blocks.\\1.mlp.1.linear",
    "block\\.(\\d+)\\.mlp\\.fc2_bn": "classifier.blocks.\\1.mlp.1.norm",
    "head": "classifier.head",
}

def official_name(name: str) -> str | None:
    """What a weight of the official checkpoints is called here. A `ValueError` for a name that is in none of them.

    Args:
        name: of a weight in an official CIFAR checkpoint, e.g. block.0.attn.q_linear.weight

    Returns:
        its name in a model made by `create_model`, None for what the original never uses
    """
    ...

def from_official(weights: dict) -> dict:
    """The official weights under the names of this package.

    Args:
        weights: name -> tensor, of the official code

    Returns:
        for `load_state_dict` of a model made by `create_model`
    """
    ...
