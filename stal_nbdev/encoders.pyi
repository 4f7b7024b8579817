"""All encoders by name, and one contract that every one of them keeps."""

__all__ = [
    "ENCODERS",
    "check_no_time",
    "create_encoder",
    "check_spikes",
    "check_independence",
    "unreached",
    "check_gradients",
    "check_spike_shape",
    "check_frozen",
    "check_encoder",
    "Encoder",
    "EncoderOutput",
    "BurstEncoder",
    "DirectEncoder",
    "LatencyEncoder",
    "PhaseEncoder",
    "PopulationEncoder",
    "RankOrderEncoder",
    "RateEncoder",
    "SpikesEncoder",
    "BSAEncoder",
    "DeltaEncoder",
    "MovingWindowEncoder",
    "SigmaDeltaEncoder",
    "StepForwardEncoder",
    "SPS",
    "STALPS",
    "STAL",
    "ConvSTAL",
    "ThresholdLayer",
    "parameter_groups",
    "project_thresholds_",
]
from copy import deepcopy
from inspect import signature
import torch
from .base import check_arguments as check_arguments, pick as pick
from stal_nbdev.coding import (
    BurstEncoder,
    DirectEncoder,
    LatencyEncoder,
    PhaseEncoder,
    PopulationEncoder,
    RankOrderEncoder,
    RateEncoder,
    SpikesEncoder,
)
from .core import Encoder as Encoder, EncoderOutput as EncoderOutput, seeded as seeded
from .patches import SPS as SPS, STALPS as STALPS
from .signal_codes import (
    BSAEncoder as BSAEncoder,
    DeltaEncoder as DeltaEncoder,
    MovingWindowEncoder as MovingWindowEncoder,
    SigmaDeltaEncoder as SigmaDeltaEncoder,
    StepForwardEncoder as StepForwardEncoder,
)
from .stal import (
    STAL as STAL,
    ConvSTAL as ConvSTAL,
    ThresholdLayer as ThresholdLayer,
    parameter_groups as parameter_groups,
    project_thresholds_ as project_thresholds_,
)

_all_ = [
    "Encoder",
    "EncoderOutput",
    "BurstEncoder",
    "DirectEncoder",
    "LatencyEncoder",
    "PhaseEncoder",
    "PopulationEncoder",
    "RankOrderEncoder",
    "RateEncoder",
    "SpikesEncoder",
    "BSAEncoder",
    "DeltaEncoder",
    "MovingWindowEncoder",
    "SigmaDeltaEncoder",
    "StepForwardEncoder",
    "SPS",
    "STALPS",
    "STAL",
    "ConvSTAL",
    "ThresholdLayer",
    "parameter_groups",
    "project_thresholds_",
]
ENCODERS = dict(
    rate=RateEncoder,
    latency=LatencyEncoder,
    direct=DirectEncoder,
    phase=PhaseEncoder,
    burst=BurstEncoder,
    rank_order=RankOrderEncoder,
    population=PopulationEncoder,
    delta=DeltaEncoder,
    step_forward=StepForwardEncoder,
    moving_window=MovingWindowEncoder,
    sigma_delta=SigmaDeltaEncoder,
    bsa=BSAEncoder,
    stal=STAL,
    conv_stal=ConvSTAL,
    sps=SPS,
    stal_ps=STALPS,
    spikes=SpikesEncoder,
)

def check_no_time(encoder: Encoder):
    """Raise a `ValueError` for a fixed code of this package that would code what has time steps already once more.

    Args:
        encoder: that knows its `in_shape`
    """
    ...

def create_encoder(name: str, in_shape: tuple, T: int = 5, **own) -> Encoder:
    """The encoder of that name, for samples of that shape. A `ValueError` names the closest of what there is.

    Args:
        name: a name in `ENCODERS`
        in_shape: of one sample: (C, H, W) of an image, or (C, L) of a signal
        T: time steps, but for codes of signals, which have the signal's own
        own: the encoder's own arguments

    Returns:
        that knows its `in_shape`, and so its `spike_shape`
    """
    ...

def check_spikes(spikes: torch.Tensor, T: int, batch: int, largest: int = 1) -> None:
    """Raise a `ValueError` unless these are spikes (T, B, ...) of that many samples, whole numbers from 0 to `largest`.

    Args:
        spikes: an encoder's output
        T: time steps
        batch: number of samples it was made from
        largest: value an element may have: 1, or 2 where two spikes are summed
    """
    ...

def check_independence(encoder: Encoder, x: torch.Tensor) -> None:
    """Raise a `ValueError` unless the first sample alone has the spikes that it has in the batch. Random codes pass.

    Args:
        encoder: in eval mode
        x: (B, *in_shape) samples
    """
    ...

def unreached(wanted: dict) -> list:
    """Which tensors have no gradient, or one that is not finite.

    Args:
        wanted: name -> tensor, after the way back

    Returns:
        of names
    """
    ...

def check_gradients(encoder: Encoder, x: torch.Tensor) -> None:
    """Raise a `ValueError` unless a gradient, and a finite one, reaches every parameter that wants one.

    Args:
        encoder: left in training mode
        x: (B, *in_shape) samples
    """
    ...

def check_spike_shape(encoder: Encoder, spikes: torch.Tensor) -> None:
    """Raise a `ValueError` unless the spikes are (T, B, *encoder.spike_shape).

    Args:
        encoder: which may not know its shape, then there is nothing to check
        spikes: (T, B, ...) its output
    """
    ...

def check_frozen(encoder: Encoder) -> None:
    """Raise a `ValueError` unless a frozen copy stays in eval mode, with no parameter that wants a gradient.

    Args:
        encoder: of which a copy is frozen
    """
    ...

def _check_clauses(encoder, in_shape, largest) -> None:
    """Raise unless every clause holds, for four samples of random values."""
    ...

def check_encoder(encoder: Encoder, in_shape: tuple, largest: int = 1) -> None:
    """Raise a `ValueError` unless spikes, `spike_shape`, independence, gradients and `freeze` are as the contract says.

    Args:
        encoder: any, left in eval mode
        in_shape: of one sample: (C, H, W) of an image, or (C, L) of a signal
        largest: value an element of its spikes may have: 1, or 2 where two spikes are summed
    """
    ...
