"""A trained network beside the labels: what it makes of an image says more than the name of a class."""

from typing import Any

__all__ = ["TEACHERS", "soft_targets", "Teacher", "load_teacher"]
from copy import deepcopy
import torch
from torch import nn
from torch.nn import functional as F
from .preprocessing import Preprocessing as Preprocessing
from .weights import from_pretrained as from_pretrained

def soft_targets(labels: torch.Tensor, logits: torch.Tensor, weight: float, temperature: float = 1.0) -> torch.Tensor:
    """Labels mixed with a teacher's answers, in place of the labels (Hinton et al. 2015).

    Args:
        labels: (B,) class numbers
        logits: (B, K) of the teacher
        weight: of the teacher's answer, in [0, 1], the label has the rest
        temperature: the teacher's logits are divided by it, above 0

    Returns:
        (B, K) probabilities
    """
    ...

class Teacher:
    """A trained network that answers beside the labels.

    Args:
        network: samples (B, *in_shape) in [0, 1] to logits (B, K), a copy of it is kept
        weight: of its answer, in (0, 1], the label has the rest
        temperature: its logits are divided by it, above 0
    """

    network: Any
    weight: float
    temperature: float
    device: Any

    def __init__(self, network: nn.Module, weight: float = 0.5, temperature: float = 2.0) -> None: ...
    @torch.no_grad()
    def logits(self, x: torch.Tensor) -> torch.Tensor:
        """What the network says, on the samples' device.

        Args:
            x: (B, *in_shape) in [0, 1]

        Returns:
            (B, K), float32 or better
        """
        ...

    def targets(self, x: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        """What a loss gets in place of the labels.

        Args:
            x: (B, *in_shape) in [0, 1]
            labels: (B,) class numbers

        Returns:
            (B, K) probabilities
        """
        ...

def _model_for(name, in_shape, classes, preprocessing):
    """A model of this package that takes such samples and knows these classes."""
    ...

TEACHERS = {}

def load_teacher(name: str, in_shape: tuple, classes, preprocessing: Preprocessing | None = None) -> nn.Module:
    """A trained network. A `ValueError` where it takes other samples, or knows other classes.

    Args:
        name: one of TEACHERS, or whatever `find_weights` finds
        in_shape: of one sample
        classes: their names, in order
        preprocessing: of the student's samples, None if nobody knows

    Returns:
        samples (B, *in_shape), as the student gets them, to logits (B, K)
    """
    ...
