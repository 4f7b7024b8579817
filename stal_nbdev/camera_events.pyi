"""Recordings of event cameras: read from files, checked, and binned into the time steps of a network."""

__all__ = [
    "EVENT_COLUMNS",
    "POLARITIES",
    "MOST_PIXELS",
    "OTHER_NAMES",
    "RECORDINGS",
    "as_events",
    "bin_events",
    "reach",
    "check_reach",
    "warn_of_times",
    "bin_recordings",
    "read_event_table",
    "read_recording",
    "recordings_in",
    "event_files",
    "read_event_folder",
    "event_folder",
    "has_events",
    "has_event_columns",
    "are_event_columns",
]
import warnings, zipfile
from pathlib import Path
import numpy as np
import torch
from .base import user_path as user_path
from .core import check_at_least as check_at_least, height_and_width as height_and_width
from .images import folders_in as folders_in, is_hidden as is_hidden, parts_of as parts_of
from .memory import check_memory as check_memory
from .sample_sets import Splits as Splits
from .samples import (
    as_float as as_float,
    as_size as as_size,
    field_names as field_names,
    from_arrays as from_arrays,
    read_columns as read_columns,
    read_npz as read_npz,
)

EVENT_COLUMNS = ("x", "y", "t", "p")
POLARITIES = (-1, 0, 1)
MOST_PIXELS = 2**14
OTHER_NAMES = dict(p=("polarity", "polarities", "pol", "on"), t=("time", "ts", "timestamp", "timestamps"))

def _event_columns(recording, name):
    """A recording as numbers (M, 4), its columns x, y, t, p by whatever names it has for them."""
    ...

def as_events(recording, name: str = "the recording") -> np.ndarray:
    """Events of one recording. A `ValueError` says what is missing.

    Args:
        recording: (M, 4) array, structured array, or mapping: x, y, t, p
        name: what it is called in messages

    Returns:
        (M, 4) float64: x, y, t, p, in the order of time
    """
    ...

def bin_events(events: np.ndarray, T: int, sensor: tuple, size: tuple) -> torch.Tensor:
    """One recording as T pictures, of what got darker and what got brighter.

    Args:
        events: of `as_events`
        T: windows of time
        sensor: (height, width) in pixels
        size: (H, W) to have them in, at most that

    Returns:
        (T, 2, H, W) uint8, 255 where there is an event
    """
    ...

def reach(recordings: list) -> tuple:
    """How far the events of all recordings reach: the smallest sensor that can have taken them.

    Args:
        recordings: of `as_events`

    Returns:
        (height, width) in pixels
    """
    ...

def check_reach(reached: tuple, sensor: tuple) -> None:
    """Raise a `ValueError` for events that no sensor of that size can have seen.

    Args:
        reached: of `reach`
        sensor: (height, width) in pixels
    """
    ...

def warn_of_times(binned: torch.Tensor) -> None:
    """Warn of recordings whose events are nearly all in one window: their times are no times, or one of them is a stray.

    Args:
        binned: (N, T, 2, H, W) uint8
    """
    ...

def bin_recordings(recordings, T: int, sensor=None, size=None) -> torch.Tensor:
    """Recordings as what a network with T steps takes.

    Args:
        recordings: of `as_events`
        T: windows of time
        sensor: (height, width) in pixels, None: as far as the events reach
        size: height and width to have them in, a number if they are the same, None: as the sensor

    Returns:
        (N, T, 2, H, W) uint8
    """
    ...

RECORDINGS = (".npy", ".npz", ".csv")

def read_event_table(path) -> dict:
    """The columns of a table of events. A `ValueError` says which line is none.

    Args:
        path: of a .csv file

    Returns:
        name of the column -> its numbers
    """
    ...

def read_recording(path) -> np.ndarray:
    """The events in a file. A `ValueError` names the file and what is wrong.

    Args:
        path: of a .npy, .npz or .csv file

    Returns:
        (M, 4): x, y, t, p
    """
    ...

def recordings_in(folder) -> list:
    """The files of recordings in a folder, hidden ones aside.

    Args:
        folder: there

    Returns:
        of paths
    """
    ...

def event_files(root) -> tuple:
    """The files of all recordings below a folder, class by class.

    Args:
        root: with a folder for each class

    Returns:
        paths of recordings, and their labels
    """
    ...

def read_event_folder(root) -> tuple:
    """All recordings below a folder, class by class.

    Args:
        root: with a folder for each class

    Returns:
        recordings, and their labels
    """
    ...

def event_folder(data_dir="data", image_size=None, test_share: float = 0.2, steps: int = 5, sensor=None) -> Splits:
    """Recordings of events, binned.

    Args:
        data_dir: folder with one for each class, or with train/ and test/ of such
        image_size: height and width to have them in, None: as the sensor
        test_share: where there are no train/ and test/
        steps: windows of time, the T of the model
        sensor: height and width of the camera in pixels, None: as far as the events reach
    """
    ...

def has_events(path) -> bool:
    """Whether it holds events, by shape and type alone: fields, or four columns. True of what cannot be read.

    Args:
        path: of a .npy file
    """
    ...

def has_event_columns(path) -> bool:
    """Whether it is one recording, its columns by name. False of what cannot be read.

    Args:
        path: of a .npz file
    """
    ...

def are_event_columns(columns: set) -> bool:
    """Whether they are those of events. x and y of an accelerometer have a z beside them, and no polarity.

    Args:
        columns: names in a table, in small letters
    """
    ...
