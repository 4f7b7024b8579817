"""What raw samples go through on their way into a model: bytes, photographs of any size, volts of a sensor."""

__all__ = [
    "KINDS",
    "SCALES",
    "FAINT",
    "NORMALISATIONS",
    "Preprocessing",
    "image_mode",
    "assumed_preprocessing",
    "extremes",
    "find_range",
    "find_preprocessing",
    "as_input",
    "unit_input",
    "checked_input",
]
import warnings
from functools import lru_cache
from reprlib import repr as shortened
from typing import NamedTuple
import torch
from fastcore.basics import patch
from .base import pick as pick
from .core import check_unit_range as check_unit_range

class Preprocessing(NamedTuple):
    """What makes a model's input of raw samples. Size and mode are for whoever reads images, the rest is computed here."""

    kind: str = "images"
    "images, signals or events"
    size: tuple | None = None
    "height and width in pixels, None for what is no image"
    mode: str | None = None
    "of images: L for grey, RGB for colour, None for other channels"
    scale: str = "none"
    "how low and high were found, 'sample': each sample has its own"
    low: list | None = None
    "what becomes 0 in samples of floats, of a shape that goes with theirs, None: as they are"
    high: list | None = None
    "what becomes 1"
    mean: tuple | None = None
    "of each channel, taken out at the end"
    deviation: tuple | None = None
    "of each channel, what is divided by then"
    sensor: tuple | None = None
    "height and width at which recordings of events were taken, None: `size`"

    def __call__(self, raw: torch.Tensor) -> torch.Tensor:
        """The model's input, in [0, 1] unless a mean is taken out.

        Args:
            raw: (B, ...) uint8, or float

        Returns:
            (B, ...) float32
        """
        ...

    def scaled(self, x: torch.Tensor) -> torch.Tensor:
        """Floats between low and high as values in [0, 1]: what lies outside becomes 0 or 1.

        Args:
            x: (B, ...) float32

        Returns:
            (B, ...)
        """
        ...

    def apart(self, other: Preprocessing, keys: tuple = ("scale", "low", "high", "mean", "deviation")) -> str:
        """What makes this one's values differ from those of another.

        Args:
            keys: what to compare

        Returns:
            such as 'mean (0.5,) in place of None', empty where they are the same
        """
        ...

KINDS = {3: "signals", 4: "images", 5: "events"}

def image_mode(in_shape: tuple) -> str | None:
    """How images are read for an encoder that takes samples of that shape.

    Args:
        in_shape: of one sample

    Returns:
        L for grey, RGB for colour, None for what is no image that is read from a file
    """
    ...

def assumed_preprocessing(in_shape: tuple) -> Preprocessing:
    """What samples of that shape go through where nobody says: bytes are divided by 255, floats stay as they are.

    Args:
        in_shape: of one sample
    """
    ...

SCALES = dict(
    none=None,
    range=lambda rank: tuple(range(rank)),
    channel=lambda rank: (0, *range(2, rank)),
    position=lambda rank: (0,),
    sample=None,
)

def extremes(samples: torch.Tensor, scale: str) -> dict:
    """The least and the largest values that occur.

    Args:
        samples: (N, C, ...) of training
        scale: of those of SCALES that take a range

    Returns:
        low and high
    """
    ...

FAINT = 32

def find_range(samples: torch.Tensor, scale: str = "none") -> dict:
    """What becomes 0 and what 1. A `ValueError` for floats outside [0, 1] that nobody wants scaled.

    Args:
        samples: (N, C, ...) of training
        scale: of SCALES

    Returns:
        scale, low and high, for `Preprocessing`
    """
    ...

def find_preprocessing(samples: torch.Tensor, scale: str = "none", normalize: tuple | None = None) -> Preprocessing:
    """What samples of this kind go through on their way into a model.

    Args:
        samples: (N, ...) of training
        scale: of SCALES
        normalize: mean and deviation of each channel, to be taken out at the end
    """
    ...

NORMALISATIONS = dict(none=None, cifar10=((0.4914, 0.4822, 0.4465), (0.247, 0.2435, 0.2616)))

@lru_cache
def _mean_and_deviation(normalize, device):
    """Returns:
    kept, since numbers that go to a GPU make Python wait for it
    """
    ...

def as_input(samples: torch.Tensor, normalize: str = "none") -> torch.Tensor:
    """Samples as a network takes them.

    Args:
        samples: (B, ...) uint8, or floats in [0, 1]
        normalize: whose mean and deviation to take out: none, or cifar10

    Returns:
        (B, ...) float32, in [0, 1] if nothing is taken out
    """
    ...

def unit_input(raw: torch.Tensor, normalize: str = "none", dtype: torch.dtype = torch.float32) -> torch.Tensor:
    """The input of a model that knows no preprocessing. Raises for floats outside of [0, 1].

    Args:
        raw: (B, ...) uint8, or float in [0, 1]
        normalize: as for `as_input`
        dtype: of the model

    Returns:
        (B, ...) of that type
    """
    ...

def checked_input(raw: torch.Tensor, preprocessing: Preprocessing, dtype: torch.dtype = torch.float32) -> torch.Tensor:
    """The input of a model that knows its preprocessing. Raises for floats that it leaves outside of [0, 1].

    Args:
        raw: (B, ...) uint8, or float
        preprocessing: of a model
        dtype: of the model

    Returns:
        (B, ...) of that type
    """
    ...
