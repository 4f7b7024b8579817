"""A network as a list of its layers, without what only training needs, BatchNorm folded into what precedes it."""

__all__ = [
    "PARTS",
    "SAME_AS_PARENT",
    "FOLDABLE",
    "fold_norm",
    "MatchWidth",
    "named_layers",
    "known_as",
    "folded_layers",
    "sample_shape",
    "known_preprocessing",
    "required",
]
from copy import deepcopy
from importlib import import_module
import torch
from torch import nn
from ..layers import NarrowConv2d as NarrowConv2d, SpikeConv2d as SpikeConv2d, SpikeLinear as SpikeLinear
from ..models import SpikingClassifier as SpikingClassifier
from ..neurons import LIF as LIF, LeakyIntegrator as LeakyIntegrator, RecurrentLIF as RecurrentLIF
from ..preprocessing import Preprocessing as Preprocessing
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

SAME_AS_PARENT = (SpikeLinear, SpikeConv2d, NarrowConv2d)
_COMPUTING = ("forward", "_conv_forward", "encode", "step", "run")

def known_as(layer, classes) -> type | None:
    """What a layer computes as. None where it is of none of the classes, or computes in a way of its own.

    Args:
        layer: a module, or None
        classes: whose meaning somebody knows

    Returns:
        the nearest of the layer's classes among them
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

_ANY_SHAPE = (*_TRAINING_ONLY, *_NORMS, nn.Flatten, nn.ReLU, LIF, LeakyIntegrator)

def _first_width(model):
    """How many values a network takes that begins with a linear layer, None for one that may take several shapes."""
    ...

def sample_shape(model: nn.Module, in_shape: tuple | int | None = None) -> tuple:
    """The shape of one sample: as given, as the model or its encoder knows it, or as a first layer that is linear says.

    Args:
        model: of any kind
        in_shape: of one sample at one step, None where the model knows

    Returns:
        likewise
    """
    ...

def known_preprocessing(model: nn.Module, preprocessing: Preprocessing | None = None) -> Preprocessing | None:
    """What samples went through on their way to a model: as given, or as it or its encoder knows it.

    Args:
        model: of any kind
        preprocessing: as somebody says, None where the model knows

    Returns:
        None if nobody knows
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
