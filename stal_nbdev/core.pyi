"""What every room with torch leans on: encoders and classifiers as such, checks, seeds."""

__all__ = [
    "EncoderOutput",
    "Encoder",
    "transformed",
    "recorded",
    "unwatched",
    "lacks_statistics",
    "ClassifierOutput",
    "Classifier",
    "check_tensor",
    "check_steps",
    "check_at_least",
    "as_shape",
    "height_and_width",
    "check_sequence",
    "check_unit_range",
    "is_binary",
    "shown_arguments",
    "seeded",
    "evaluating",
    "uninterrupted",
    "import_torchvision",
]
import signal, sys, threading, warnings
from contextlib import contextmanager
from importlib import metadata
from inspect import signature
from operator import index
from typing import NamedTuple
import torch
from torch import nn
from torch.autograd import forward_ad
from fastcore.basics import patch

class EncoderOutput(NamedTuple):
    """What one pass through an encoder yields."""

    spikes: torch.Tensor
    "(T, B, ...) exact 0s and 1s"
    features: tuple = ()
    "what the blocks of the encoder computed on the way, first block first, each (B, ...)"

class Encoder(nn.Module):
    """Real values (B, C, ...) in, spikes (T, B, ...) out. A subclass writes `encode`, and sets `in_shape` if it has one."""

    binary = True
    frozen = False
    looked_at = False
    range_seen = False
    in_shape = None

    def encode(self, x: torch.Tensor, **kwargs) -> EncoderOutput:
        """Spikes, and what was computed on the way to them.

        Args:
            x: (B, C, ...) values in [0, 1]
            kwargs: a random code takes `generator`

        Returns:
            spikes and features of one pass
        """
        ...

    def forward(self, x: torch.Tensor, **kwargs) -> torch.Tensor:
        """The spikes of `encode`.

        Args:
            x: (B, C, ...) values in [0, 1]
            kwargs: handed to `encode`

        Returns:
            (T, B, ...) spikes
        """
        ...

    @property
    def spike_shape(self) -> tuple:
        """Shape of one sample's spikes at one step, known without a pass: `in_shape`, unless a subclass says otherwise.

        Returns:
            (C, H, W) for images, (C, L) for signals, (N, D) for tokens
        """
        ...

    def train(self, mode: bool = True) -> "Encoder":
        """As for any module, unless it is frozen: then it stays in eval mode.

        Args:
            mode: training mode, or eval mode

        Returns:
            itself
        """
        ...

    def freeze(self) -> Encoder:
        """Never train again: no gradient, no dropout, no update of BatchNorm, not even in a model that is set to `train()`.

        Returns:
            itself
        """
        ...

    def as_maps(self, spikes: torch.Tensor) -> torch.Tensor:
        """Spikes as pictures: images as they are, signals (C, L) as one picture with a row per channel.

        Args:
            spikes: (T, B, *spike_shape)

        Returns:
            (T, B, C, H, W)
        """
        ...

    def check_dtype(self, x):
        """Raise if the values have another precision than the weights. Autocast, and whoever traces, see to it themselves.

        Args:
            x: what it is called with
        """
        ...

    def warn_without_statistics(self) -> None:
        """Warn if BatchNorm has seen no data: once, at the first use in eval mode, and never inside a compiled graph."""
        ...

    def warn_of_range(self, x: torch.Tensor) -> None:
        """Warn if the values can be neither in [0, 1] nor standardised: at the first use, and never inside a compiled graph.

        Args:
            x: what it is called with
        """
        ...

    def look_at(self, x: torch.Tensor) -> None:
        """Raise if the precision of the values is wrong. Warn of their range, and of BatchNorm that has seen no data.

        Args:
            x: what it is called with
        """
        ...

def transformed() -> bool:
    """Whether a transform of `torch.func`, or forward-mode differentiation, is at work."""
    ...

def recorded() -> bool:
    """Whether a compiler, a tracer, a dispatch mode or a function transform has to see what is computed."""
    ...

_HOOKS = ("_forward_hooks", "_forward_pre_hooks", "_backward_hooks", "_backward_pre_hooks")

def unwatched(*modules: nn.Module) -> bool:
    """Whether nobody has hooked into any of these modules, so that what they compute may be computed elsewhere."""
    ...

def lacks_statistics(module: nn.Module) -> bool:
    """Whether any BatchNorm inside would normalise in eval mode by statistics of nothing. Reads values.

    Args:
        module: with or without BatchNorm inside
    """
    ...

def _capturing(module):
    """Is a CUDA graph being captured, in which nobody may wait for a value? Or are there no values at all?"""
    ...

def _calls_inside():
    """How many calls up is the line that is neither torch's nor ours: the one that a warning should show."""
    ...

class ClassifierOutput(NamedTuple):
    """What one pass through a classifier yields."""

    logits: torch.Tensor
    "(B, K): the largest is the answer"
    step_logits: torch.Tensor | None = None
    "(T, B, K) to train on, where every step has to be right, else None"
    hidden: torch.Tensor | None = None
    "(T, B, ...) what the hidden neurons did, if there are any"

class Classifier(nn.Module):
    """Spikes (T, B, *in_shape) in, logits (B, classes) out. A subclass is `cls(in_shape, classes, **own)`."""

    def classify(self, spikes: torch.Tensor) -> ClassifierOutput:
        """Logits, and what else training may want.

        Args:
            spikes: (T, B, *in_shape)

        Returns:
            logits, and what was computed on the way
        """
        ...

    def forward(self, spikes: torch.Tensor) -> torch.Tensor:
        """The logits of `classify`.

        Args:
            spikes: (T, B, *in_shape)

        Returns:
            (B, classes) logits, the largest is the answer
        """
        ...

def check_tensor(x, *shape, name: str = "x") -> None:
    """Raise unless `x` is a float tensor of the named shape, e.g. `check_tensor(x, 'B', 1, 'H', 'W')`.

    Args:
        x: what to check
        shape: one word per dimension, a number fixes its size, '...' at the end allows any further ones
        name: what it is called in the message
    """
    ...

def _fits(sizes, shape):
    """Do these sizes agree with the words and numbers of `shape`?"""
    ...

def check_steps(T) -> int:
    """Raise unless `T` is a positive whole number, Python's or NumPy's.

    Args:
        T: number of time steps

    Returns:
        the same, as an int
    """
    ...

def check_at_least(least, **values) -> None:
    """Raise unless every value is at least `least`, of a tensor: each of its numbers.

    Args:
        least: the smallest value allowed
        values: name=value, any number of them
    """
    ...

def as_shape(in_shape) -> tuple:
    """The shape of a sample. A `ValueError` for a number alone, and for what else is none.

    Args:
        in_shape: of one sample, as somebody gave it

    Returns:
        the same
    """
    ...

def height_and_width(size) -> tuple:
    """The sides of an image.

    Args:
        size: in pixels, two numbers, or one if they are the same

    Returns:
        of both
    """
    ...

def check_sequence(x, *shape, name: str = "x") -> None:
    """Raise unless `x` is a float tensor (T, B, *shape) with at least one time step.

    Args:
        x: what to check
        shape: of one sample at one step, as for `check_tensor`
        name: what it is called in the message
    """
    ...

def check_unit_range(x: torch.Tensor, name: str = "x") -> torch.Tensor:
    """Raise unless every value of `x` lies in [0, 1]. Reads all values: for places where data enters.

    Args:
        x: of any shape
        name: what it is called in the message

    Returns:
        the same
    """
    ...

def is_binary(spikes: torch.Tensor) -> bool:
    """Whether these are spikes, and nothing but spikes. Reads all values.

    Args:
        spikes: of any shape

    Returns:
        True if every value is exactly 0 or 1
    """
    ...

def shown_arguments(module: nn.Module) -> str:
    """The arguments of a module's class, and of those that it is derived from, which it keeps under their own names.

    Returns:
        what its `extra_repr` returns
    """
    ...

@contextmanager
def seeded(seed: int = 42):
    """Torch's random numbers inside the block follow from `seed`, those after it go on as if it had not been there.

    Args:
        seed: where the random numbers start
    """
    ...

@contextmanager
def evaluating(model: nn.Module):
    """Inside the block the model is in eval mode, afterwards each of its modules is as before."""
    ...

@contextmanager
def uninterrupted():
    """Ctrl-C inside the block is heard when the block ends. Threads other than the main one never hear it."""
    ...

def import_torchvision():
    """The package `torchvision`, or an `ImportError` that says what to reinstall."""
    ...
