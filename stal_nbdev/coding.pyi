"""The field's fixed codes: rate (how often), latency (how early), direct (a current), phase (bits), delta (changes)."""

from typing import Any

__all__ = ["RateEncoder", "LatencyEncoder", "DirectEncoder", "PhaseEncoder", "DeltaEncoder", "SpikesEncoder"]
import torch
from .core import (
    Encoder as Encoder,
    EncoderOutput as EncoderOutput,
    check_at_least as check_at_least,
    check_steps as check_steps,
    check_tensor as check_tensor,
    check_unit_range as check_unit_range,
)
from .neurons import LIF as LIF

class _FixedCode(Encoder):
    """A code without parameters, of values in [0, 1]. A subclass writes `encode`.

    Args:
        T: time steps, at least 1
        in_shape: shape of one sample, for `spike_shape`: the code itself takes any
    """

    T: Any
    in_shape: Any

    def __init__(self, T: int, in_shape: tuple | None = None) -> None: ...
    def _check(self, x) -> None:
        """Raise unless x is a float tensor (B, C, ...) and, in eager calls on the CPU, has values in [0, 1]."""
        ...

    def extra_repr(self) -> str: ...

def _draws(x, generator):
    """Whole numbers of the shape of x, evenly from -32768 to 32767."""
    ...

class RateEncoder(_FixedCode):
    """Rate code: at each of `T` steps a pixel of value x fires with probability x, independently of all other draws."""

    def encode(self, x: torch.Tensor, generator: torch.Generator | None = None) -> EncoderOutput:
        """Spikes of one pass, drawn anew at every call.

        Args:
            x: (B, C, ...) values in [0, 1], which are taken in steps of 2**-16
            generator: random numbers on x's device, torch's own if None

        Returns:
            spikes (T, B, C, ...) in x's dtype
        """
        ...

class LatencyEncoder(_FixedCode):
    """Latency code: each pixel fires once, at t = ceil((T-1)(1-x) - 1/2), the brighter the earlier."""

    def encode(self, x: torch.Tensor) -> EncoderOutput:
        """Spikes of one pass, the same at every call.

        Args:
            x: (B, C, ...) values in [0, 1]

        Returns:
            spikes (T, B, C, ...) in x's dtype
        """
        ...

class DirectEncoder(_FixedCode):
    """Direct code (Rueckauer et al. 2017): each pixel is the constant input current of a LIF neuron.

    Args:
        T: time steps, at least 1
        beta: share of the neuron's potential kept from one step to the next, in [0, 1]
        v_th: threshold of the neuron, in units of x
        in_shape: shape of one sample, for `spike_shape`: the code itself takes any
    """

    neurons: LIF

    def __init__(self, T: int, beta: float = 0.9, v_th: float = 1.0, in_shape: tuple | None = None) -> None: ...
    def encode(self, x: torch.Tensor) -> EncoderOutput:
        """Spikes of one pass, the same at every call.

        Args:
            x: (B, C, ...) values in [0, 1]

        Returns:
            spikes (T, B, C, ...) in x's dtype
        """
        ...

class PhaseEncoder(_FixedCode):
    """Weighted phase code (Kim et al. 2018): step t carries the bit of weight 2**-(t+1). White fires at every step."""

    def encode(self, x: torch.Tensor) -> EncoderOutput:
        """Spikes of one pass, the same at every call.

        Args:
            x: (B, C, ...) values in [0, 1]

        Returns:
            spikes (T, B, C, ...) in x's dtype
        """
        ...

class DeltaEncoder(Encoder):
    """Delta code: signals (B, C, L) to spikes (L, B, 2C), the rises of all channels and then their falls.

    Args:
        threshold: in units of x: a change has to be larger than that
        in_shape: (C, L) of one signal, for `spike_shape`: the code itself takes any
    """

    threshold: float
    in_shape: Any

    def __init__(self, threshold: float = 0.1, in_shape: tuple | None = None) -> None: ...
    @property
    def spike_shape(self) -> tuple:
        """Shape of one signal's spikes at one step: a line for the rises and one for the falls of each channel.

        Returns:
            (2C,)
        """
        ...

    def encode(self, x: torch.Tensor) -> EncoderOutput:
        """Spikes of one pass. The first step, which has none before it, is silent.

        Args:
            x: (B, C, L) of any range

        Returns:
            spikes (L, B, 2C) in x's dtype
        """
        ...

class SpikesEncoder(_FixedCode):
    """Spikes as they are: binned events (B, T, C, H, W) with time first, binary images or signals at every step."""

    def encode(self, x: torch.Tensor) -> EncoderOutput:
        """What came in, the same at every call.

        Args:
            x: (B, T, C, H, W), a spike where a value is above 0, or (B, C, ...), where it is above 1/2

        Returns:
            spikes (T, B, C, ...) in x's dtype
        """
        ...

    @property
    def spike_shape(self) -> tuple:
        """Shape of one sample's spikes at one step: without time, where the sample has it.

        Returns:
            (C, H, W), or (C, L)
        """
        ...
