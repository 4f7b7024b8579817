"""Every data set by its name, as bytes or floats, and what a reader is shown of it."""

__all__ = [
    "DATASETS",
    "check_pixels",
    "resized",
    "at_size",
    "check_cut",
    "load_images",
    "kind_of_file",
    "kind_at",
    "spread_out",
    "as_pictures",
    "sample_figure",
]
from dataclasses import replace
from functools import partial
from inspect import signature
from operator import index
from pathlib import Path
import torch
from .base import pick as pick, user_path as user_path
from .camera_events import (
    RECORDINGS as RECORDINGS,
    are_event_columns as are_event_columns,
    event_folder as event_folder,
    has_event_columns as has_event_columns,
    has_events as has_events,
)
from .core import height_and_width as height_and_width
from .images import (
    IMAGE_ENDINGS as IMAGE_ENDINGS,
    digits as digits,
    folder as folder,
    from_torchvision as from_torchvision,
    is_hidden as is_hidden,
    resize as resize,
)
from .memory import check_memory as check_memory
from .preprocessing import as_input as as_input
from .sample_sets import Splits as Splits
from .samples import (
    TIMES as TIMES,
    column_names as column_names,
    listed_images as listed_images,
    npz as npz,
    signal_tables as signal_tables,
)
from .viz import spike_figure as spike_figure
from .windows import windowed as windowed

DATASETS = dict(
    digits=digits,
    mnist=partial(from_torchvision, "MNIST", "MNIST/raw"),
    cifar10=partial(from_torchvision, "CIFAR10", "cifar-10-batches-py"),
    folder=folder,
    npz=npz,
    csv=listed_images,
    signals=signal_tables,
    events=event_folder,
    windows=windowed,
)

def check_pixels(image_size):
    """Raise unless they are positive whole numbers, Python's or NumPy's.

    Args:
        image_size: height and width, one number if they are the same, None for images as they are

    Returns:
        the same, an int, a tuple of two, or None
    """
    ...

def resized(splits: Splits, image_size) -> Splits:
    """The same images at that size. A `ValueError` if they would take more memory than there is.

    Args:
        splits: of images
        image_size: new height and width in pixels, one number if they are the same
    """
    ...

def at_size(splits: Splits, image_size) -> Splits:
    """The samples at that size. A `ValueError` for what are no images.

    Args:
        splits: of any samples
        image_size: of `check_pixels`, None keeps the images' own
    """
    ...

def check_cut(samples: torch.Tensor, window: int | None):
    """Raise a `ValueError` for a window of samples that nobody cuts.

    Args:
        samples: (N, ...)
        window: values that each was asked to have
    """
    ...

def load_images(dataset: str, data_dir="data", download: bool = False, image_size=None, **own) -> Splits:
    """Read a data set. Raises for a name, a size or files that are not there.

    Args:
        dataset: of DATASETS: digits, mnist, cifar10, folder, npz, csv, signals, events or windows
        data_dir: where mnist and cifar10 are kept, or the file or folder of the others
        download: fetch mnist or cifar10 if they are not there
        image_size: height and width to resize to, one number if they are the same, None keeps the images' own
        own: what some of them take further: test_share, steps, sensor, window, hop
    """
    ...

def kind_of_file(path: Path) -> str | None:
    """What a file holds, of `kind_at`. Of tables, the names of the columns say it.

    Args:
        path: of a file

    Returns:
        None for one that is no data set
    """
    ...

def kind_at(path) -> str | None:
    """What kind of data lies there: a list of images, arrays, signals, recordings of events or signals, or images.

    Args:
        path: of a file or folder

    Returns:
        csv, npz, signals, events, windows or folder, as in `DATASETS`, None for a file of another kind
    """
    ...

def spread_out(samples: torch.Tensor, most: int = 256) -> torch.Tensor:
    """Some of the samples, evenly spread: a folder's are in the order of its classes.

    Args:
        samples: (N, ...)
        most: of them

    Returns:
        (n, ...)
    """
    ...

def as_pictures(samples: torch.Tensor) -> torch.Tensor:
    """Samples to look at: signals with a row for each channel, of events how often something happened at a place.

    Args:
        samples: (N, ...) uint8, or floats in [0, 1]

    Returns:
        (N, C, H, W) in [0, 1]
    """
    ...

def sample_figure(samples: torch.Tensor, maps: torch.Tensor):
    """Samples beside their spikes, as `spike_figure` draws images. The channels of a signal fill its picture.

    Args:
        samples: (B, ...) a few, uint8, or floats in [0, 1]
        maps: (T, B, C, H, W) their spikes, of `Encoder.as_maps`

    Returns:
        axes (B, 1 + maps + 1)
    """
    ...
