"""The field's fixed codes for values and images: rate, latency, direct, phase, burst, rank order, population."""

from typing import Any

__all__ = [
    "SPACINGS",
    "checkable",
    "check_all_finite",
    "RateEncoder",
    "LatencyEncoder",
    "DirectEncoder",
    "PhaseEncoder",
    "BurstEncoder",
    "RankOrderEncoder",
    "PopulationEncoder",
    "SpikesEncoder",
]
from math import log1p
import torch
from fastcore.basics import patch
from .base import pick as pick
from .core import (
    Encoder as Encoder,
    EncoderOutput as EncoderOutput,
    as_shape as as_shape,
    check_at_least as check_at_least,
    check_steps as check_steps,
    check_tensor as check_tensor,
    check_unit_range as check_unit_range,
    recorded as recorded,
    shown_arguments as shown_arguments,
)
from .neurons import LIF as LIF

def checkable(x: torch.Tensor) -> bool:
    """Whether a check may read values: in eager calls on the CPU. A GPU would be waited for, and a tracer has none.

    Args:
        x: of any shape
    """
    ...

def check_all_finite(x: torch.Tensor):
    """Raise, in eager calls on the CPU, unless every value is a finite number: for codes that take any range.

    Args:
        x: of any shape
    """
    ...

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

    def _check_spikes(self, spikes) -> None:
        """Raise unless spikes is a float tensor (T, B, C, ...): its steps have a meaning for a code of T steps alone."""
        ...

    def extra_repr(self): ...

def _draws(x, generator):
    """Whole numbers of the shape of x, evenly from -32768 to 32767."""
    ...

def _in_plain_draws(x, T, generator):
    """Spikes as tracers and exporters have words for: no view of bits, and nothing written into memory that is there."""
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

    def decode(self, spikes: torch.Tensor) -> torch.Tensor:
        """Values as the share of steps that fired.

        Args:
            spikes: (T, B, C, ...)

        Returns:
            (B, C, ...)
        """
        ...

def _linear_times(x, T, threshold, tau): ...
def _linear_values(t, T, threshold, tau): ...
def _log_times(x, T, threshold, tau): ...
def _log_values(t, T, threshold, tau): ...

SPACINGS = dict(linear=(_linear_times, _linear_values), log=(_log_times, _log_values))

def _in_steps(times, T, x):
    """Spikes (T, *x.shape), one at most at the step that is next to each time. NaN times have none."""
    ...

class LatencyEncoder(_FixedCode):
    """Latency code (Thorpe & Gautrais 1998): each pixel fires once, the brighter the earlier, and dark ones never.

    Args:
        T: time steps, at least 1
        in_shape: shape of one sample, for `spike_shape`: the code itself takes any
        threshold: values at or below it never fire, None: all fire
        spacing: times fall evenly with the value, or as a membrane charges: 'log', above a threshold
        tau: with 'log': time constant in steps, None: 1/256 above the threshold is the last step
    """

    spacing: str
    threshold: float | None
    tau: Any

    def __init__(
        self,
        T: int,
        in_shape: tuple | None = None,
        threshold: float | None = 0.0,
        spacing: str = "linear",
        tau: float | None = None,
    ) -> None: ...
    def encode(self, x: torch.Tensor) -> EncoderOutput:
        """Spikes of one pass, the same at every call.

        Args:
            x: (B, C, ...) values in [0, 1]

        Returns:
            spikes (T, B, C, ...) in x's dtype
        """
        ...

    def decode(self, spikes: torch.Tensor) -> torch.Tensor:
        """Values read from the times of the spikes.

        Args:
            spikes: (T, B, C, ...)

        Returns:
            (B, C, ...)
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

    def decode(self, spikes: torch.Tensor) -> torch.Tensor:
        """Values read from the charge that left with the spikes, and half a threshold that stayed.

        Args:
            spikes: (T, B, C, ...)

        Returns:
            (B, C, ...)
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

    def decode(self, spikes: torch.Tensor) -> torch.Tensor:
        """Values as the sum of their bits, and half of the bit that would follow.

        Args:
            spikes: (T, B, C, ...)

        Returns:
            (B, C, ...)
        """
        ...

class BurstEncoder(_FixedCode):
    """Burst code (Guo et al. 2021): the brighter, the more spikes and the shorter the intervals. Black is silent.

    Args:
        T: time steps, at least 1
        in_shape: shape of one sample, for `spike_shape`: the code itself takes any
        most: spikes of a burst
        shortest: interval in a burst, in steps, at most T, which is the longest
    """

    most: int
    shortest: Any

    def __init__(self, T: int, in_shape: tuple | None = None, most: int = 5, shortest: int = 1) -> None: ...
    def _bursts(self, x) -> tuple:
        """Spikes of each value's burst, and the steps between them."""
        ...

    def encode(self, x: torch.Tensor) -> EncoderOutput:
        """Spikes of one pass, the same at every call.

        Args:
            x: (B, C, ...) values in [0, 1]

        Returns:
            spikes (T, B, C, ...) in x's dtype
        """
        ...

    def decode(self, spikes: torch.Tensor) -> torch.Tensor:
        """Values read from the number of spikes and their interval: the middle of those that have such a burst.

        Args:
            spikes: (T, B, C, ...)

        Returns:
            (B, C, ...)
        """
        ...

class RankOrderEncoder(_FixedCode):
    """Rank order code (Thorpe & Gautrais 1998): a Tth of a sample's values at each step, the brightest first."""

    def encode(self, x: torch.Tensor) -> EncoderOutput:
        """Spikes of one pass, the same at every call. Black is silent.

        Args:
            x: (B, C, ...) values in [0, 1]

        Returns:
            spikes (T, B, C, ...) in x's dtype
        """
        ...

    def decode(self, spikes: torch.Tensor) -> torch.Tensor:
        """Values that have this order, spread evenly over [0, 1]: what they were cannot be known.

        Args:
            spikes: (T, B, C, ...)

        Returns:
            (B, C, ...)
        """
        ...

class PopulationEncoder(_FixedCode):
    """Population code (Bohte et al. 2002): M neurons a value with Gaussian fields, the better it fits the earlier.

    Args:
        T: time steps, at least 1
        in_shape: shape of one sample, for `spike_shape`: the code itself takes any
        neurons: M of each value, at least 3
        gamma: sharpness of the fields, which are 1 / (gamma (M - 2)) wide
        weakest: response below which a neuron does not fire, in [0, 1]
    """

    neurons: int
    gamma: float
    weakest: float

    def __init__(
        self, T: int, in_shape: tuple | None = None, neurons: int = 5, gamma: float = 1.5, weakest: float = 0.1
    ) -> None: ...
    @property
    def spike_shape(self) -> tuple:
        """Shape of one sample's spikes at one step: M channels for each of the sample's.

        Returns:
            (C M, ...)
        """
        ...

    def _centres(self, x):
        """Centres (M, 1, ..., 1) of the fields, for values (B, C, ...) with the neurons behind C."""
        ...

    def respond(self, x: torch.Tensor) -> torch.Tensor:
        """How well each value fits each field.

        Args:
            x: (B, C, ...) values in [0, 1]

        Returns:
            (B, C, M, ...) in (0, 1]
        """
        ...

    def encode(self, x: torch.Tensor) -> EncoderOutput:
        """Spikes of one pass, the same at every call.

        Args:
            x: (B, C, ...) values in [0, 1]

        Returns:
            spikes (T, B, C M, ...) in x's dtype, the M neurons of a channel side by side
        """
        ...

    def decode(self, spikes: torch.Tensor) -> torch.Tensor:
        """Values as the mean of the centres, weighted by the responses that the times of the spikes tell.

        Args:
            spikes: (T, B, C M, ...)

        Returns:
            (B, C, ...)
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

    def decode(self, spikes: torch.Tensor) -> torch.Tensor:
        """The binned events, or the black and white image that was shown at every step.

        Args:
            spikes: (T, B, C, ...)

        Returns:
            (B, T, C, H, W) where `in_shape` has time, else (B, C, ...)
        """
        ...
