"""Encoders and models as ONNX files with a free batch size: comparisons and convolutions, no operator of our own."""

__all__ = ["to_onnx"]
import json, warnings
import torch
from torch import nn
from ..base import quiet as quiet, replacing as replacing, user_path as user_path
from ..coding import RateEncoder as RateEncoder
from ..core import Encoder as Encoder, evaluating as evaluating
from .folding import known_preprocessing as known_preprocessing, required as required, sample_shape as sample_shape
from ..models import SpikingClassifier as SpikingClassifier
from ..preprocessing import Preprocessing as Preprocessing

def _check_deterministic(model) -> None:
    """Raise for a layer that a file cannot hold: one that draws random numbers."""
    ...

def _what_it_is(model, shape, T, preprocessing=None) -> tuple:
    """Name of the output, and what stands in the file beside the graph, all of it text."""
    ...

def to_onnx(
    model: nn.Module,
    path,
    in_shape: tuple | None = None,
    T: int | None = None,
    preprocessing: Preprocessing | None = None,
):
    """Write what the model does in eval mode as an ONNX file, in which the batch size is free: `spikes`, or `logits`.

    Args:
        model: encoder, classifier, both, or any module on images or spikes
        path: file to write, .onnx, its folder is made if there is none
        in_shape: of one input at one step, None where the model knows
        T: steps of its input, where that is a sequence (T, B, *in_shape), None for images (B, *in_shape)
        preprocessing: that samples have gone through, None: what model or encoder know of it

    Returns:
        onnx.ModelProto
    """
    ...
