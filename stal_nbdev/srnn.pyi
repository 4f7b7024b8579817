"""The spiking recurrent classifier of the thesis, with three ways to read an answer out of it."""

from typing import Any

__all__ = ["READOUTS", "MembraneReadout", "CountReadout", "SRNN"]
from functools import partial
from math import prod
from typing import Literal
import torch
from torch import nn
from .base import pick as pick
from .core import (
    Classifier as Classifier,
    ClassifierOutput as ClassifierOutput,
    as_shape as as_shape,
    check_at_least as check_at_least,
    check_sequence as check_sequence,
    shown_arguments as shown_arguments,
)
from .layers import SpikeLinear as SpikeLinear
from .neurons import LeakyIntegrator as LeakyIntegrator, RecurrentLIF as RecurrentLIF

class MembraneReadout(nn.Module):
    """Outputs that never fire: currents (T, B, classes) to logits (B, classes), the mean over time of their potentials.

    Args:
        classes: number of outputs
        beta: share of their potential kept from one step to the next, in [0, 1]
        neuron: what outputs that fire would want: reset, surrogate, alpha
    """

    neurons: LeakyIntegrator

    def __init__(self, classes: int, beta: float, **neuron) -> None: ...
    def forward(self, currents: torch.Tensor) -> tuple:
        """Currents (T, B, classes) to the answer, and to what is trained at each step.

        Returns:
            logits (B, classes), and None: training sees the logits
        """
        ...

class CountReadout(nn.Module):
    """Outputs that fire: currents (T, B, classes) to logits (B, classes), their spike counts from 0 to T.

    Args:
        classes: number of outputs
        beta: share of their potential kept from one step to the next, in [0, 1]
        per_step: train on the potentials of every step, in place of the counts
        neuron: reset, surrogate and alpha of the outputs
    """

    neurons: RecurrentLIF
    per_step: bool

    def __init__(self, classes: int, beta: float, per_step: bool = False, **neuron) -> None: ...
    def extra_repr(self): ...
    def forward(self, currents: torch.Tensor) -> tuple:
        """Currents (T, B, classes) to the answer, and to what is trained at each step.

        Returns:
            logits (B, classes), and potentials (T, B, classes) or None
        """
        ...

READOUTS = dict(membrane=MembraneReadout, count=CountReadout, per_step=partial(CountReadout, per_step=True))

class SRNN(Classifier):
    """Spikes (T, B, *in_shape) to logits (B, classes) through one layer of recurrent LIF neurons.

    Args:
        in_shape: of the spikes of one sample at one step: (C, H, W), (C, L) or (N, D)
        classes: number of classes
        hidden: recurrent neurons
        readout: membrane, count or per_step
        beta: share of the potential kept from one step to the next, in [0, 1]
        reset: of the neurons after a spike
        surrogate: sigmoid, arctan, super or triangle
        alpha: sharpness of the surrogate
        dropout: share of input spikes dropped in training
    """

    in_shape: Any
    dropout: nn.Dropout
    input: SpikeLinear
    hidden: RecurrentLIF
    output: nn.Linear
    readout: Any

    def __init__(
        self,
        in_shape: tuple,
        classes: int = 10,
        hidden: int = 56,
        readout: str = "membrane",
        beta: float = 0.9,
        reset: Literal["subtract", "value"] = "subtract",
        surrogate: str = "arctan",
        alpha: float = 2.0,
        dropout: float = 0.3,
    ) -> None: ...
    def classify(self, spikes: torch.Tensor) -> ClassifierOutput:
        """Logits, and all that was computed on the way.

        Args:
            spikes: (T, B, *in_shape)

        Returns:
            logits (B, classes), step_logits (T, B, classes) or None, hidden spikes (T, B, hidden)
        """
        ...
