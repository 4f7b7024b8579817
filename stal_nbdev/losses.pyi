"""Spike sparsity, alone and beside cross-entropy. And for encoders alone, without labels: information and rates."""

from typing import Any

__all__ = [
    "ESTIMATORS",
    "LOSSES",
    "SpikeSparsityLoss",
    "cross_entropy",
    "CrossEntropy",
    "CESpikeSparsityLoss",
    "match_features",
    "pointwise",
    "time_weighted",
    "soft_levels",
    "count_levels",
    "time_levels",
    "mutual_information",
    "EncoderLoss",
    "MultiChannelEncoderLoss",
]
import math
import torch
from torch import nn
from torch.nn import functional as F
from .base import pick as pick
from .budgets import (
    SpikeBudget as SpikeBudget,
    create_budget as create_budget,
    mean_over_processes as mean_over_processes,
)
from .core import (
    EncoderOutput as EncoderOutput,
    check_at_least as check_at_least,
    check_sequence as check_sequence,
    check_steps as check_steps,
    check_tensor as check_tensor,
    shown_arguments as shown_arguments,
)
from .kernels.reference import first_alone as first_alone, state_dtype as state_dtype
from .stal import match_width as match_width

class SpikeSparsityLoss(nn.Module):
    """omega * progress * (density - c * concentration) of spikes (T, B, ...), after Allred et al. 2020.

    Args:
        omega: weight of the loss, at least 0
        c: weight of the concentration, in [0, 1), with a budget a third of its density at most
        normalize: False: the thesis's formula, on counts summed over elements
        budget: a `SpikeBudget`, whose multiplier takes the place of omega and progress
    """

    omega: float
    c: float
    normalize: bool
    budget: Any

    def __init__(
        self, omega: float = 0.3, c: float = 0.005, normalize: bool = True, budget: nn.Module | None = None
    ) -> None: ...
    def extra_repr(self): ...
    def weight(self, spikes: torch.Tensor, rates: torch.Tensor, progress) -> float | torch.Tensor:
        """What the sparsity is multiplied by: omega * progress, or the multiplier of a budget.

        Args:
            spikes: (T, B, ...) of the encoder
            rates: (...) their firing rates, over all processes
            progress: as for `forward`

        Returns:
            a number, or a tensor () of the rates' type
        """
        ...

    def forward(self, spikes: torch.Tensor, progress: float | torch.Tensor = 1.0) -> torch.Tensor:
        """The loss, the same for every process of a distributed run.

        Args:
            spikes: (T, B, ...) of the encoder
            progress: of the training, (epoch + 1) / epochs, a number or a tensor () on the device

        Returns:
            scalar
        """
        ...

def cross_entropy(logits: torch.Tensor, target: torch.Tensor, label_smoothing: float = 0.0) -> torch.Tensor:
    """Cross-entropy of one decision per sample, or the sum of those of every time step.

    Args:
        logits: (B, K), or (T, B, K) for one decision per step
        target: (B,) class numbers, or (B, K) probabilities
        label_smoothing: share of each label that goes to all classes alike, in [0, 1)

    Returns:
        scalar: mean over the batch, sum over steps
    """
    ...

class CrossEntropy(nn.Module):
    """Cross-entropy alone, the smallest supervised loss.

    The contract of all of them: a module called as `loss(logits, target, spikes, progress)` that returns a scalar,
    and whose constructor's arguments, each with a type and a default, are the config keys `training.loss.*`.
    The progress is a number or a tensor () on the device. The target is probabilities where there is a teacher.

    Args:
        label_smoothing: share of each label that goes to all classes alike, in [0, 1), while training only
    """

    label_smoothing: float

    def __init__(self, label_smoothing: float = 0.0) -> None: ...
    def extra_repr(self): ...
    def forward(
        self,
        logits: torch.Tensor,
        target: torch.Tensor,
        spikes: torch.Tensor | None = None,
        progress: float | torch.Tensor = 1.0,
    ) -> torch.Tensor:
        """The function `cross_entropy` of logits and target, without label smoothing in eval mode.

        Args:
            logits: (B, K), or (T, B, K) for one decision per step
            target: (B,) class numbers, or (B, K) probabilities
            spikes: (T, B, ...) of the encoder, not used
            progress: of the training, (epoch + 1) / epochs, not used

        Returns:
            scalar
        """
        ...

class _Priced(nn.Module):
    """A loss with a `SpikeSparsityLoss` as its `sparsity`, or None in its place, whose budget is the loss's own."""

    @property
    def budget(self) -> SpikeBudget | None:
        """What keeps the encoder to a number of spikes.

        Returns:
            None without a target
        """
        ...

    def _load_from_state_dict(self, state_dict, prefix, *args) -> None:
        """Returns:
        torch calls this. The budget was a module of the loss as well, under whose name there is the same once more
        """
        ...

class CESpikeSparsityLoss(_Priced):
    """Cross-entropy plus the spike sparsity of the encoder, a supervised loss.

    Args:
        omega: weight of the sparsity loss, unless there is a target in its place
        c: weight of the concentration in it, in [0, 1)
        normalize: False: the thesis's formula, on counts summed over elements
        label_smoothing: share of each label that goes to all classes alike, in [0, 1), while training only
        target_density: spike density to end with, in place of omega
        target_spikes: spikes an image to end with, in place of omega
    """

    cross_entropy: CrossEntropy
    sparsity: SpikeSparsityLoss
    parts = {}

    def __init__(
        self,
        omega: float = 0.3,
        c: float = 0.005,
        normalize: bool = True,
        label_smoothing: float = 0.0,
        target_density: float | None = None,
        target_spikes: float | None = None,
        target_energy: float | None = None,
    ) -> None: ...
    def forward(
        self, logits: torch.Tensor, target: torch.Tensor, spikes: torch.Tensor, progress: float | torch.Tensor = 1.0
    ) -> torch.Tensor:
        """`CrossEntropy` of logits and target plus the `SpikeSparsityLoss` of the spikes.

        Args:
            logits: (B, K), or (T, B, K) for one decision per step
            target: (B,) class numbers, or (B, K) probabilities
            spikes: (T, B, ...) of the encoder
            progress: of the training, (epoch + 1) / epochs, a number or a tensor () on the device

        Returns:
            scalar
        """
        ...

def match_features(z: torch.Tensor, shape: tuple) -> torch.Tensor:
    """Features of the input's shape: averaged where there are too many, repeated where there are too few.

    Args:
        z: (B, l) of a dense block, or (B, l, *spatial) of a convolutional one
        shape: (C, *spatial) of one input

    Returns:
        (B, C, *spatial)
    """
    ...

def pointwise(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """The measure of Hens et al. 2024, p_ab log2(p_ab / (p_a p_b)) on batch means: one term of the mutual information.

    Args:
        a: (B, ...) values in [0, 1]
        b: (B, ...) values in [0, 1]

    Returns:
        scalar, in bits: the mean over elements
    """
    ...

def time_weighted(spikes: torch.Tensor, late: bool = True) -> torch.Tensor:
    """Spikes summed over time with linear weights: 0 for none, 1 for one at each step.

    Args:
        spikes: (T, ...)
        late: True: later spikes weigh more, 1 to T. False: earlier ones, T to 1

    Returns:
        (...) in [0, 1]
    """
    ...

class _SoftLevels(torch.autograd.Function):
    @staticmethod
    def forward(ctx, parts, levels):
        """Returns:
        parts (P, ..., N) add up to the values: the T spikes of a count, or P = 1 for a value as it is
        """
        ...

    @staticmethod
    def backward(ctx, grad) -> tuple: ...

def soft_levels(values: torch.Tensor, levels: int) -> torch.Tensor:
    """Each value shared among the two levels next to it, in proportion to its closeness.

    Args:
        values: (..., N) in [0, levels - 1], what lies outside counts as the nearest end
        levels: how many, at least 2

    Returns:
        (..., levels, N), each observation's shares add up to 1
    """
    ...

def count_levels(spikes: torch.Tensor) -> torch.Tensor:
    """The spike count of each element as shares of the levels 0 to T.

    Args:
        spikes: (T, ..., N)

    Returns:
        (..., T + 1, N)
    """
    ...

def time_levels(spikes: torch.Tensor) -> torch.Tensor:
    """The step of each element's first spike as shares of levels: steps 0 to T - 1, and T for silence.

    Args:
        spikes: (T, ..., N) exact 0s and 1s

    Returns:
        (..., T + 1, N)
    """
    ...

def _p_log_p(p, least):
    """Args:
    least: straight below `least`, where p log p is too steep
    """
    ...

def mutual_information(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Mutual information of two variables, estimated from the table of their levels.

    Args:
        a: (..., K, N) shares of K levels for each of N observations
        b: (..., L, N) of the other variable

    Returns:
        (...) in nats
    """
    ...

def _to_unit_range(v):
    """Values (B, groups, elements) stretched to [0, 1], group by group."""
    ...

def _information_terms(x, symbols, features, bins) -> list:
    """Mutual information of x (B, groups, elements) with symbols and features: a mean over groups for each."""
    ...

def _mutual_terms(x, spikes, features, bins, late):
    """With the counts of spikes (T, B, groups, elements)."""
    ...

def _time_terms(x, spikes, features, bins, late):
    """With the times of first spikes."""
    ...

def _pointwise_terms(x, spikes, features, bins, late) -> list:
    """The pointwise measure of x (B, groups, elements) with weighted spikes and features: a mean over all for each."""
    ...

ESTIMATORS = dict(mutual_information=_mutual_terms, pointwise=_pointwise_terms, spike_times=_time_terms)

def _check_encoded(x, output) -> None:
    """Raise unless `output` is the `EncoderOutput` of `x`, with a spike train for each of its values."""
    ...

class EncoderLoss(_Priced):
    """Trains an encoder without labels: information about the input, and a firing rate that follows its brightness.

    Args:
        estimator: of counts, or of 'spike_times', or 'pointwise', the paper's
        information_weight: of the mean of the information terms
        rate_weight: of the difference between firing rate and mean intensity, unless there is a target
        late: pointwise only: later spikes weigh more, not earlier ones
        bins: of information, not pointwise: levels of intensity and features
        target_density: spike density to end with, in place of rate_weight
        target_spikes: spikes an image to end with, in place of rate_weight
        target_energy: in uJ an image: not for an encoder alone, whose energy knows no spikes
    """

    estimator: str
    terms: Any
    sparsity: Any
    information_weight: float
    rate_weight: float
    late: bool
    bins: int
    needs_labels = False
    by_channel = False

    def __init__(
        self,
        estimator: str = "mutual_information",
        information_weight: float = 1.0,
        rate_weight: float = 3.0,
        late: bool = True,
        bins: int = 17,
        target_density: float | None = None,
        target_spikes: float | None = None,
        target_energy: float | None = None,
    ) -> None: ...
    def extra_repr(self): ...
    def forward(self, x: torch.Tensor, output: EncoderOutput) -> torch.Tensor:
        """Rate matching, or the spikes' price where there is a budget, minus information: each a mean, each weighted.

        Args:
            x: (B, C, *spatial) in [0, 1], the input of the encoder
            output: of `encoder.encode(x)`: spikes (T, B, C, *spatial), features (B, l) or (B, l, *spatial)

        Returns:
            scalar
        """
        ...

class MultiChannelEncoderLoss(EncoderLoss):
    """The encoder loss of each channel, averaged over channels: trains an encoder without labels."""

    by_channel = True

LOSSES = dict(
    cross_entropy=CrossEntropy,
    ce_ss=CESpikeSparsityLoss,
    encoder=EncoderLoss,
    multi_channel_encoder=MultiChannelEncoderLoss,
)
