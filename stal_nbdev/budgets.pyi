"""A density, spikes or an energy to end with: the multiplier that keeps an encoder to it learns beside the weights."""

from typing import Any

__all__ = ["UNITS", "SpikeBudget", "mean_over_processes", "create_budget"]
import math
import torch
import torch.distributed as dist
from torch import nn
from fastcore.basics import patch
from .base import pick as pick
from .core import check_at_least as check_at_least

UNITS = dict(
    density=lambda budget, elements: budget.target * elements,
    spikes=lambda budget, elements: budget.target,
    energy=lambda budget, elements: (budget.target - budget.fixed) / budget.of_spike,
)

class SpikeBudget(nn.Module):
    """The multiplier of the spikes' density that brings it to a target: it learns beside the weights, by dual ascent.

    Args:
        target: above 0
        unit: density, spikes (an image) or energy (uJ an image: encoder and the layer behind it)
    """

    target: float
    unit: str
    fixed: Any
    of_spike: Any
    start = 0.04
    lowest, highest = (0.004, 1.0)
    slow, rate = (0.01, 0.05)
    memory = 0.1
    stiffer = 9.0
    pull = 0.15

    def __init__(self, target: float, unit: str = "density") -> None: ...
    def charge(self, fixed: float, of_spike: float) -> None:
        """Say what an image and what a spike cost: a budget of energy needs it.

        Args:
            fixed: uJ an image that the encoder takes, whatever it fires
            of_spike: uJ that each spike adds, above 0
        """
        ...

    def density(self, elements: int) -> float:
        """The target as a density. Raises a `ValueError` where it is out of reach.

        Args:
            elements: of the spikes of one image, in all time steps

        Returns:
            in (0, 1]
        """
        ...

    @property
    def stiffness(self) -> torch.Tensor:
        """gamma: how hard a deviation is met, 1 at the beginning of the training.

        Returns:
            scalar, at least 1
        """
        ...

    @property
    def price(self) -> torch.Tensor:
        """What spikes of the density that is allowed add to the loss: the multiplier times that density.

        Returns:
            scalar
        """
        ...

    @property
    def narrowed(self) -> torch.Tensor:
        """Power of the target that is the density allowed now.

        Returns:
            scalar, 0 at the beginning of the training, 1 from halfway on
        """
        ...

    def ascend(self, density: torch.Tensor, target: float) -> None:
        """Move the multiplier by one step. In place, so that a recorded step does it as well.

        Args:
            density: scalar
            target: density
        """
        ...

    def forward(self, spikes: torch.Tensor, density: torch.Tensor) -> torch.Tensor:
        """The multiplier for this step, which in training mode has moved before.

        Args:
            spikes: (T, B, ...) of the encoder, of which only the shape counts
            density: scalar without gradient: their mean, over all processes

        Returns:
            scalar without gradient: the multiplier
        """
        ...

    def compare(self, density: torch.Tensor, done: float = 0.5) -> None:
        """Take note of how the density that counts differs from that of training steps, and of how near the end is.

        Args:
            density: scalar: of the encoder as it is now, in eval mode, on images that nobody changed
            done: share of the training that is done, in [0, 1], halfway where nobody knows
        """
        ...

class _MeanOverProcesses(torch.autograd.Function):
    @staticmethod
    def forward(ctx, r): ...
    @staticmethod
    def backward(ctx, grad): ...

def mean_over_processes(r: torch.Tensor) -> torch.Tensor:
    """The mean of a tensor over all processes of a distributed run, through which gradients flow, or the tensor itself.

    Args:
        r: of this process, of any shape

    Returns:
        of that shape
    """
    ...

def create_budget(weight: tuple, **targets) -> SpikeBudget | None:
    """The budget that is given, if one is. Raises a `ValueError` where more than one thing is.

    Args:
        weight: (name, value, default) of what a budget takes the place of
        targets: target_<unit> -> value, None where it is not given

    Returns:
        None without a target
    """
    ...
