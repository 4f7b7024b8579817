"""Codes of signals, whose time is that of their spikes: delta, step-forward, moving window, sigma-delta, BSA."""

from typing import Any

__all__ = [
    "SignalCode",
    "signed",
    "as_signal",
    "DeltaEncoder",
    "StepForwardEncoder",
    "MovingWindowEncoder",
    "SigmaDeltaEncoder",
    "smooth",
    "BSAEncoder",
]
import torch
from fastcore.basics import patch
from .coding import check_all_finite as check_all_finite, checkable as checkable
from .core import (
    Encoder as Encoder,
    EncoderOutput as EncoderOutput,
    as_shape as as_shape,
    check_at_least as check_at_least,
    check_steps as check_steps,
    check_tensor as check_tensor,
    check_unit_range as check_unit_range,
    shown_arguments as shown_arguments,
)

class SignalCode(Encoder):
    """A code of signals (B, C, L), whose time is that of the spikes. An image is held still. A subclass writes `lines`.

    Args:
        in_shape: of one sample, (C, L) or (C, H, W), for `spike_shape`: the code itself takes any
        T: steps that an image is held for, signals have their own
    """

    in_shape: Any
    T: Any
    per_channel = 2

    def __init__(self, in_shape: tuple | None = None, T: int | None = None) -> None: ...
    def extra_repr(self): ...
    @property
    def spike_shape(self) -> tuple:
        """Shape of one sample's spikes at one step: the lines of each channel.

        Returns:
            (2C,) for a signal, (2C, H, W) for an image
        """
        ...

    def lines(self, signal: torch.Tensor, before: torch.Tensor) -> torch.Tensor:
        """The spikes of a signal.

        Args:
            signal: (L, B, C, ...) in time
            before: (B, C, ...) what it was before its first step

        Returns:
            (L, B, lines of all channels, ...)
        """
        ...

    def encode(self, x: torch.Tensor) -> EncoderOutput:
        """Spikes of one pass, the same at every call.

        Args:
            x: (B, C, L) of any range, finite, or images (B, C, H, W)

        Returns:
            spikes (L, B, 2C), or (T, B, 2C, H, W), in x's dtype
        """
        ...

def signed(spikes: torch.Tensor) -> torch.Tensor:
    """Rises less falls.

    Args:
        spikes: (L, B, 2C, ...): lines that rise, and then as many that fall

    Returns:
        (L, B, C, ...) of -1, 0 and 1
    """
    ...

def as_signal(values: torch.Tensor) -> torch.Tensor:
    """Values over time as a sample: a signal as it went on, an image as it was at last.

    Args:
        values: (L, B, C), or (T, B, C, H, W)

    Returns:
        (B, C, L), or (B, C, H, W)
    """
    ...

class DeltaEncoder(SignalCode):
    """Delta code (Lichtsteiner et al. 2008): signals (B, C, L) to spikes (L, B, 2C), first all rises and then all falls.

    Args:
        threshold: in units of x: a change has to be larger than that, and is read as that much
        in_shape: of one sample, (C, L) or (C, H, W), for `spike_shape`: the code itself takes any
        T: steps that an image is held for, signals have their own
    """

    threshold: float

    def __init__(self, threshold: float = 0.1, in_shape: tuple | None = None, T: int | None = None) -> None: ...
    def lines(self, signal, before):
        """Where it has risen, and where it has fallen. A signal's first step, which has none before it, is silent."""
        ...

    def decode(self, spikes: torch.Tensor, start: torch.Tensor | float = 0.0) -> torch.Tensor:
        """A signal in steps of the threshold, which is the least that each change was.

        Args:
            spikes: (L, B, 2C, ...)
            start: (B, C, ...) what the signal was before, if that is known

        Returns:
            (B, C, L), or images (B, C, H, W) as they were at last
        """
        ...

class StepForwardEncoder(DeltaEncoder):
    """Step-forward code (Kasabov et al. 2016): a spike moves the base by a threshold towards the signal."""

    def lines(self, signal, before):
        """Where the base goes up, and where down. It starts at the signal's first value, or, for an image, at 0."""
        ...

class MovingWindowEncoder(SignalCode):
    """Moving window code (Kasabov et al. 2016): spikes where the signal leaves the mean of its last values.

    Args:
        threshold: in units of x: a value has to be further from the mean than that
        window: values that the mean is taken of
        in_shape: of one sample, (C, L) or (C, H, W), for `spike_shape`: the code itself takes any
        T: steps that an image is held for, signals have their own
    """

    threshold: float
    window: int

    def __init__(
        self, threshold: float = 0.1, window: int = 4, in_shape: tuple | None = None, T: int | None = None
    ) -> None: ...
    def lines(self, signal, before):
        """Where the signal is above the mean, and where below."""
        ...

    def decode(self, spikes: torch.Tensor, start: torch.Tensor | float = 0.0) -> torch.Tensor:
        """The mean of the last values read, moved by a threshold at each spike.

        Args:
            spikes: (L, B, 2C, ...)
            start: (B, C, ...) the signal's first value, if that is known

        Returns:
            (B, C, L), or images (B, C, H, W) as they were at last
        """
        ...

class SigmaDeltaEncoder(SignalCode):
    """Sigma-delta code (Inose & Yasuda 1963): the signal is summed up, and each spike takes a unit away.

    Args:
        unit: in units of x: values from -unit to unit can be followed
        window: steps that are averaged to read it back
        in_shape: of one sample, (C, L) or (C, H, W), for `spike_shape`: the code itself takes any
        T: steps that an image is held for, signals have their own
    """

    unit: float
    window: int

    def __init__(
        self, unit: float = 1.0, window: int = 8, in_shape: tuple | None = None, T: int | None = None
    ) -> None: ...
    def lines(self, signal, before):
        """Where a unit is taken away, and where one is added."""
        ...

    def decode(self, spikes: torch.Tensor) -> torch.Tensor:
        """Units, averaged over the steps around each.

        Args:
            spikes: (L, B, 2C, ...)

        Returns:
            (B, C, L), or images (B, C, H, W) as the mean of all steps
        """
        ...

def smooth(values: torch.Tensor, window: int) -> torch.Tensor:
    """Means of the steps around each, of those that there are at the ends.

    Args:
        values: (L, B, C, ...)
        window: steps, those around each

    Returns:
        (L, B, C, ...)
    """
    ...

class BSAEncoder(SignalCode):
    """BSA code (Schrauwen & Van Campenhout 2003): a spike where a pulse explains what is left of the signal.

    Args:
        taps: steps of the pulse
        threshold: by how much a pulse has to make the error smaller, 1: it fits under the signal whole
        in_shape: of one sample, (C, L) or (C, H, W), for `spike_shape`: the code itself takes any
        T: steps that an image is held for, signals have their own
    """

    taps: int
    threshold: float
    per_channel = 1

    def __init__(
        self, taps: int = 8, threshold: float = 0.8, in_shape: tuple | None = None, T: int | None = None
    ) -> None: ...
    def _pulse(self, values):
        """The pulse (taps, 1, ..., 1) for values (L, B, C, ...)."""
        ...

    def lines(self, signal, before):
        """Where a pulse is taken away. Behind its end, the signal counts as its last value."""
        ...

    def decode(self, spikes: torch.Tensor) -> torch.Tensor:
        """The sum of the pulses.

        Args:
            spikes: (L, B, C, ...)

        Returns:
            (B, C, L), or images (B, C, H, W) as they were at last
        """
        ...
