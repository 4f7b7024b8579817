"""Samples with their labels, and with whose they are: what is trained on, and what is held back."""

__all__ = [
    "check_rank",
    "SampleSet",
    "ImageSet",
    "Splits",
    "stratified",
    "group_folds",
    "grouped",
    "check_share",
    "held_back",
    "validation_split",
]
import warnings
from dataclasses import dataclass
import torch

def check_rank(name: str, t: torch.Tensor, dtypes: tuple, ranks: tuple):
    """Raise a `ValueError` unless the tensor has one of these types, and as many dimensions.

    Args:
        name: of the tensor, for the message
        dtypes: that it may have
        ranks: numbers of dimensions that it may have
    """
    ...

@dataclass(eq=False)
class SampleSet:
    """Samples of any kind and their labels: signals (N, C, L), images (N, C, H, W), binned events (N, T, C, H, W)."""

    samples: torch.Tensor
    "(N, ...) uint8, which stand for value / 255, or float32 as they are"
    labels: torch.Tensor
    "(N,) int64"
    groups: torch.Tensor | None = None
    "(N,) int64, who or what each is of, None: each stands alone"

    def __post_init__(self) -> None: ...
    @property
    def images(self) -> torch.Tensor:
        """The samples: most of what is here are images.

        Returns:
            (N, ...)
        """
        ...

    def __len__(self): ...
    def subset(self, indices) -> "SampleSet":
        """These samples, their labels and groups.

        Args:
            indices: which samples, whatever indexes a tensor

        Returns:
            of its own class
        """
        ...

class ImageSet(SampleSet):
    """Decoded images and their labels: samples (N, C, H, W) of uint8."""

    def __post_init__(self) -> None: ...

@dataclass(eq=False)
class Splits:
    """A data set as it is trained and tested on."""

    train: SampleSet
    test: SampleSet
    classes: list
    "one name per label"
    sensor: tuple | None = None
    "height and width of what took recordings of events, None: as the samples"

    def __post_init__(self) -> None: ...

def stratified(labels: torch.Tensor, share: float, what: str, seed: int = 42) -> tuple:
    """Two parts, in which every class has its share. A `ValueError` if a class would be missing in one of them.

    Args:
        labels: (N,)
        share: to hold back, in (0, 1)
        what: the share is called, for the message
        seed: of the split

    Returns:
        indices of what is kept, and of what is held back
    """
    ...

def group_folds(labels: torch.Tensor, groups: torch.Tensor, count: int, seed: int = 42) -> list:
    """Parts that share no group, in which classes have their shares as nearly as groups allow.

    Args:
        labels: (N,)
        groups: (N,) who or what each sample is of
        count: of parts, at least 2

    Returns:
        of indices, a list for each part, none where there are too few groups or samples of a class
    """
    ...

def grouped(labels: torch.Tensor, groups: torch.Tensor, share: float, what: str, seed: int = 42) -> tuple:
    """Two parts that share no group, with every class in both. A `ValueError` if there are no such.

    Args:
        labels: (N,)
        groups: (N,) who or what each sample is of
        share: to hold back, in (0, 1)
        what: the share is called, for the message
        seed: of the split

    Returns:
        indices of what is kept, and of what is held back
    """
    ...

def check_share(share, name: str = "validation") -> None:
    """Raise unless `share` is at least 0 and below 1.

    Args:
        share: of samples
        name: what it is called in the message
    """
    ...

def held_back(samples: SampleSet, share: float, what: str, seed: int = 42) -> tuple:
    """Two parts with every class in both, and where there are groups, none in both.

    Args:
        share: to hold back, in [0, 1). 0: both parts are all of it
        what: the share is called, for the message
        seed: of the split

    Returns:
        what is kept, and what is held back
    """
    ...

def validation_split(train: SampleSet, share: float, seed: int = 42) -> tuple:
    """Hold a share of every class back, of groups where there are some.

    Args:
        train: the training set
        share: how much of it to hold back
        seed: of the split

    Returns:
        what is left to train on, and what is held back (None if nothing is)
    """
    ...
