"""A network as a list of its layers, without what only training needs, BatchNorm folded into what precedes it."""

__all__ = ["PARTS", "FOLDABLE", "fold_norm", "MatchWidth", "named_layers", "folded_layers", "required"]
from copy import deepcopy
from importlib import import_module
import torch
from torch import nn
from ..models import SpikingClassifier as SpikingClassifier
from ..srnn import CountReadout as CountReadout, MembraneReadout as MembraneReadout, SRNN as SRNN
from ..stal import STAL as STAL, ConvSTAL as ConvSTAL, ThresholdLayer as ThresholdLayer, match_width as match_width

def fold_norm(layer: nn.Module, norm: nn.Module) -> nn.Module:
    """A layer with the BatchNorm behind it folded in. Computed in double precision, kept in the layer's own.

    Args:
        layer: linear or convolutional
        norm: the BatchNorm behind it, with running statistics

    Returns:
        one layer of the kind of `layer`, with a bias, that computes what both do in eval mode
    """
    ...

class MatchWidth(nn.Module):
    """`match_width` as a layer: features (B, l) to (B, n).

    Args:
        n: features wanted
    """

    n: int

    def __init__(self, n: int) -> None: ...
    def forward(self, z: torch.Tensor) -> torch.Tensor:
        """The features, tiled where there are too few, averaged where there are too many.

        Args:
            z: (B, l)

        Returns:
            (B, n)
        """
        ...

    def matrix(self, features: int) -> torch.Tensor:
        """The same as a matrix.

        Args:
            features: l, how many there are

        Returns:
            (n, l)
        """
        ...

def _children(module): ...
def _stal_parts(encoder) -> list: ...
def _conv_stal_parts(encoder) -> list: ...
def _srnn_parts(srnn) -> list: ...
def _neurons(module) -> list: ...

PARTS = {
    nn.Sequential: _children,
    SpikingClassifier: _children,
    STAL: _stal_parts,
    ConvSTAL: _conv_stal_parts,
    SRNN: _srnn_parts,
    MembraneReadout: _neurons,
    CountReadout: _neurons,
}

def named_layers(module: nn.Module, prefix: str = "") -> list:
    """What a network is made of, all the way down to layers that `PARTS` does not take apart.

    Args:
        module: a network
        prefix: of the names

    Returns:
        of (name, layer), in the order in which data passes
    """
    ...

_TRAINING_ONLY = (nn.Dropout, nn.Dropout1d, nn.Dropout2d, nn.Dropout3d, nn.Identity)

def _needless(layer, following):
    """Does a layer change nothing: dropout, or a ReLU before thresholds, none of which is below zero?"""
    ...

_NORMS = (nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d)
FOLDABLE = (nn.Linear, nn.Conv1d, nn.Conv2d)

def folded_layers(model: nn.Module) -> list:
    """The layers that compute what the model does in eval mode: no dropout, BatchNorm folded into what stands before it.

    Args:
        model: in whatever mode: what it does in eval mode counts

    Returns:
        of (name, layer)
    """
    ...

def required(package: str):
    """A package of the extra `export`. An `ImportError` that says what to install.

    Args:
        package: by the name that it is imported by

    Returns:
        the module
    """
    ...
