"""An encoder and a classifier become one model, by name; and the contract that every classifier keeps."""

from typing import Any

__all__ = [
    "CLASSIFIERS",
    "ENCODER_ALONE",
    "ModelOutput",
    "SpikingClassifier",
    "create_classifier",
    "plain_numbers",
    "create_model",
    "know_preprocessing_",
    "with_threshold",
    "about_model",
    "check_classifier",
]
from copy import deepcopy
from typing import NamedTuple
import numpy as np
import torch
from torch import nn
from .base import check_arguments as check_arguments, pick as pick
from .core import Classifier as Classifier, ClassifierOutput as ClassifierOutput, seeded as seeded
from .encoders import create_encoder as create_encoder, unreached as unreached
from .preprocessing import Preprocessing as Preprocessing
from .spikformer import Spikformer as Spikformer
from .srnn import SRNN as SRNN

class ModelOutput(NamedTuple):
    """What one pass through a model yields: what its encoder and its classifier compute."""

    spikes: torch.Tensor
    "(T, B, ...) of the encoder"
    features: tuple
    "of the encoder's blocks, see `EncoderOutput`"
    logits: torch.Tensor | None = None
    "(B, K), None without a classifier"
    step_logits: torch.Tensor | None = None
    "(T, B, K) to train on, where every step has to be right, else None"
    hidden: torch.Tensor | None = None
    "(T, B, ...) what the classifier's hidden neurons did"

class SpikingClassifier(nn.Module):
    """An encoder and the classifier behind it, or an encoder alone: samples (B, C, ...) to logits (B, K).

    Args:
        encoder: samples (B, C, ...) to spikes (T, B, ...), an `Encoder`
        classifier: spikes to logits: a `Classifier`, or any module that makes logits
    """

    encoder: nn.Module
    classifier: Any

    def __init__(self, encoder: nn.Module, classifier: nn.Module | None = None) -> None: ...
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The classifier's logits, or the spikes where there is no classifier.

        Args:
            x: (B, C, ...) values in [0, 1]

        Returns:
            (B, K) logits, or, without a classifier, the spikes (T, B, ...)
        """
        ...

    def compute(self, x: torch.Tensor) -> ModelOutput:
        """One pass, with everything that was computed on the way.

        Args:
            x: (B, C, ...) values in [0, 1]
        """
        ...

CLASSIFIERS = dict(srnn=SRNN, spikformer=Spikformer)
ENCODER_ALONE = "encoder_alone"

def create_classifier(name: str, in_shape: tuple, classes: int, **own) -> nn.Module:
    """The classifier of that name, for spikes of that shape. A `ValueError` names the closest of what there is.

    Args:
        name: a name in `CLASSIFIERS`
        in_shape: of the spikes of one sample at one step, `encoder.spike_shape`
        classes: number of classes
        own: the classifier's own arguments

    Returns:
        spikes (T, B, *in_shape) to logits (B, classes)
    """
    ...

def plain_numbers(value):
    """A copy with Python's numbers in place of NumPy's, which JSON does not know.

    Args:
        value: of a config: numbers, texts, lists and dicts of such
    """
    ...

def create_model(config: dict, in_shape: tuple, classes: list) -> SpikingClassifier:
    """The model that `config` describes. Opens no files.

    Args:
        config: name, T, encoder (with a name), and the classifier's own arguments
        in_shape: (C, H, W) of one image, or (C, L) of one signal
        classes: names of the classes

    Returns:
        fresh, with `config`, `in_shape` and `classes` remembered for the file
    """
    ...

def know_preprocessing_(model: SpikingClassifier, preprocessing: Preprocessing | None) -> None:
    """Tell a model what its samples go through, and its encoder, which may go its own way.

    Args:
        preprocessing: None if nobody knows
    """
    ...

def with_threshold(config, threshold: float | None):
    """A model's config in which a latency code has a threshold. Files before 0.2 say none, and mean None.

    Args:
        config: of a model, of whatever type: a file may hold anything
        threshold: of `LatencyEncoder`, where the config says none

    Returns:
        the config, a copy where something is added
    """
    ...

def about_model(model: SpikingClassifier) -> dict:
    """What has to be known to build the model again and to use it: plain values, as files and checkpoints keep them.

    Args:
        model: made by `create_model`

    Returns:
        model, input_shape, classes, and preprocessing where the model has one
    """
    ...

def _check_logits(classifier, spikes, classes) -> None:
    """Raise unless logits are (B, classes) and each sample's are its own."""
    ...

def _check_reached(classifier, spikes) -> None:
    """Raise unless a gradient reaches the spikes and every parameter."""
    ...

def check_classifier(cls, in_shape: tuple = (1, 8, 8), classes: int = 10, **own) -> None:
    """Raise a `ValueError` unless it makes logits (B, classes), each sample's its own, and gradients reach everything.

    Args:
        cls: the class, or whatever makes a classifier as `cls(in_shape, classes, **own)`
        in_shape: of the spikes of one sample at one step
        classes: number of classes
        own: further arguments
    """
    ...
