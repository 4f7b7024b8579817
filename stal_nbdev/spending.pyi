"""What the spikes of a model cost, and whether a training ends with those that its budget allows."""

from typing import Any

__all__ = [
    "synapses_per_spike",
    "charge_budget",
    "fit_budget",
    "plain_images",
    "DensityInUse",
    "share_steps",
    "threshold_features",
    "settle_thresholds",
    "check_budget",
    "budget_results",
]
import math, warnings
from copy import deepcopy
import torch
from torch import nn
from .budgets import SpikeBudget as SpikeBudget, mean_over_processes as mean_over_processes
from .core import evaluating as evaluating, seeded as seeded
from .datasets import spread_out as spread_out
from .energy import (
    AC_JOULES as AC_JOULES,
    encoder_operations as encoder_operations,
    layers_with_spikes as layers_with_spikes,
)
from .models import SpikingClassifier as SpikingClassifier
from .stal import ThresholdLayer as ThresholdLayer

def synapses_per_spike(classifier: nn.Module, spikes: torch.Tensor) -> float:
    """Weights that a classifier adds for a spike, in the layers that take it as it comes.

    Args:
        classifier: in eval mode
        spikes: (T, B, ...) of its encoder, any

    Returns:
        0 where no layer takes the spikes themselves
    """
    ...

def charge_budget(budget: SpikeBudget, model: SpikingClassifier) -> None:
    """Say to a budget what an image and a spike cost. Raises a `ValueError` where that cannot be known.

    Args:
        budget: of energy
        model: in eval mode, made by `create_model`
    """
    ...

def fit_budget(budget: SpikeBudget, model: SpikingClassifier) -> None:
    """Make a budget one of this model. Raises a `ValueError` where it is out of its reach.

    Args:
        budget: of the loss
        model: whose spikes it is for, made by `create_model`, left as it is
    """
    ...

def plain_images(data, most: int = 512) -> torch.Tensor | None:
    """Training images from all over the set, as the model gets them when nothing is augmented.

    Args:
        data: `ImageData`, loaded, or None

    Returns:
        (N, C, ...), None where nobody can say
    """
    ...

class DensityInUse:
    """Says to a budget, fifty times in a training, which density its encoder has in use, and how far the training is.

    Args:
        budget: to say it to
        encoder: in training, an `Encoder`
        images: of `plain_images`
        steps: of the whole training, inf where nobody knows
    """

    budget: SpikeBudget
    encoder: nn.Module
    images: torch.Tensor | None
    steps: Any
    every: Any
    said: Any

    def __init__(self, budget: SpikeBudget, encoder: nn.Module, images: torch.Tensor | None, steps: float) -> None: ...
    def measure(self, x: torch.Tensor) -> torch.Tensor:
        """Spike density of the encoder in eval mode. It is left as it is.

        Args:
            x: (B, C, ...) of this step, of which only the size counts where there are plain images

        Returns:
            scalar
        """
        ...

    def look(self, x: torch.Tensor, step: int) -> None:
        """After a batch of training: say it, if it is time. Several batches may make one step, which counts once.

        Args:
            x: (B, C, ...) of this step
            step: of the training, from 0
        """
        ...

def share_steps(budget: SpikeBudget, batches: int) -> None:
    """Have each batch move a budget by its share of a step.

    Args:
        budget: of the loss
        batches: whose gradients make one step
    """
    ...

def threshold_features(encoder: nn.Module, images: torch.Tensor) -> tuple:
    """What the thresholds of an encoder in use are compared with. None and nothing where they do not make its spikes.

    Args:
        encoder: an `Encoder`
        images: (N, C, ...)

    Returns:
        its threshold layer, and what it is given for the images, in parts
    """
    ...

@torch.no_grad()
def settle_thresholds(budget: SpikeBudget, encoder: nn.Module, images: torch.Tensor) -> float:
    """Move all thresholds by one number, so that the encoder in use has the budget's density on these images.

    Args:
        budget: of a training at its last step
        encoder: an `Encoder`, whose thresholds are moved in place
        images: (N, C, ...) of `plain_images`

    Returns:
        what all thresholds were moved by, 0 where nothing was to be done
    """
    ...

def check_budget(budget: SpikeBudget | None, elements: int, scores: dict) -> None:
    """Warn if a training did not end at its budget.

    Args:
        budget: of a training that has ended
        elements: of the spikes of one image, in all time steps
        scores: name -> value, of validation (val_) and test (test_)
    """
    ...

def budget_results(budget: SpikeBudget | None, elements: int) -> dict:
    """What results say of a budget.

    Args:
        budget: of a training that has ended
        elements: of the spikes of one image, in all time steps

    Returns:
        budget_density and multiplier, empty without a budget
    """
    ...
