"""Long recordings, of a microphone or a wrist, read from files, cut into windows, and never torn apart by a split."""

__all__ = [
    "LABEL",
    "GROUP",
    "NO_CHANNELS",
    "LONG",
    "windows",
    "Stretch",
    "stretches",
    "read_wave",
    "read_log",
    "read_array",
    "read_stretches",
    "long_files",
    "stretches_at",
    "Windows",
    "check_alike",
    "cut",
    "files_of_parts",
    "windowed",
]
import csv, re, struct, sys, warnings
from itertools import groupby
from pathlib import Path
from typing import NamedTuple
import numpy as np
import torch
from .base import user_path as user_path
from .core import check_at_least as check_at_least
from .images import is_hidden as is_hidden, parts_of as parts_of
from .memory import check_memory as check_memory
from .sample_sets import Splits as Splits
from .samples import (
    TIMES as TIMES,
    as_float as as_float,
    as_numbers as as_numbers,
    check_apart as check_apart,
    check_resolution as check_resolution,
    column_names as column_names,
    counts_columns as counts_columns,
    from_arrays as from_arrays,
    list_rows as list_rows,
)

def windows(signal: torch.Tensor, window: int, hop: int | None = None) -> torch.Tensor:
    """All windows of a signal, in order.

    Args:
        signal: (C, L)
        window: W, its values
        hop: values from the beginning of one to that of the next, None: window, so that they do not overlap

    Returns:
        (N, C, W), none if the signal is shorter
    """
    ...

class Stretch(NamedTuple):
    """A piece of a recording in which one label holds."""

    signal: torch.Tensor
    "(C, L) float32"
    name: str
    "of the recording"
    start: int = 0
    "value of the recording at which it begins"
    label: str | None = None
    "what it is, None: nobody says"
    group: str | None = None
    "whom or what it is of, None: nobody says"
    rate: int | None = None
    "values a second, None: the file does not say"
    channels: tuple | None = None
    "their names, None: the file does not say"

def stretches(signal: torch.Tensor, labels, groups=None, name: str = "") -> list:
    """A recording, cut where its label or group changes. Labels become words.

    Args:
        signal: (C, L)
        labels: one for each of the L values
        groups: likewise, None: the recording is one
        name: of the recording

    Returns:
        of `Stretch`
    """
    ...

def read_wave(path) -> tuple:
    """Sound as it was recorded, a channel for each microphone. A `ValueError` that names a file that cannot be read.

    Args:
        path: of a .wav file

    Returns:
        (C, L) float32 in [-1, 1], and values a second
    """
    ...

LABEL, GROUP = ("label", "group")
NO_CHANNELS = ("", "unnamed: 0", "class", "activity", "target", "subject", "person", "participant", "user", "id")
_NOTHING = ("", "nan", "none", "<na>")

def _plain(word):
    """A label or group as a word: whole numbers without a point, which pandas gives them, nothing as an empty one."""
    ...

def _is_time(name):
    """Whether a column is called as times are, perhaps with their unit."""
    ...

def _look_over(path) -> tuple:
    """What a table's columns are called, whether its first line says so, and the words in columns of labels and groups."""
    ...

def read_log(path) -> tuple:
    """A recording with time down the rows. A `ValueError` names the file and what is wrong.

    Args:
        path: of a .csv file, its first line the names of the columns, or numbers

    Returns:
        (C, L) float32, names of channels or None, and words or None: L labels, L groups
    """
    ...

def read_array(path) -> torch.Tensor:
    """A recording that NumPy has kept, of one or two axes, the longer of them time.

    Args:
        path: of a .npy file

    Returns:
        (C, L) float32
    """
    ...

def read_stretches(path: Path, name: str, label: str | None = None, group: str | None = None) -> list:
    """What a file holds.

    Args:
        path: of a .wav, .csv or .npy file
        name: by which it is known
        label: the folder's name, None: a column says it, or nobody
        group: of all of it, None: a column says it, or nobody

    Returns:
        of `Stretch`
    """
    ...

LONG = (".wav", ".csv", ".npy")

def long_files(root: Path) -> list:
    """The files of recordings at a place. A `FileNotFoundError` where there are none.

    Args:
        root: file or folder

    Returns:
        of (path, name, label, group), the last two None where folders do not say them
    """
    ...

def stretches_at(root: Path) -> list:
    """All recordings at a place.

    Args:
        root: file or folder

    Returns:
        of `Stretch`
    """
    ...

class Windows(NamedTuple):
    """Windows, and of each what it is, whose it is, and where it is from."""

    x: torch.Tensor
    "(N, C, W) float32"
    labels: list
    "words, or None"
    groups: list
    "words: as given, or else that of the recording"
    names: list
    "of the recording, and the value at which a window begins there"

def check_alike(found: list) -> None:
    """Raise a `ValueError` unless all have as many channels, and one rate.

    Args:
        found: of `Stretch`
    """
    ...

def cut(found: list, window: int, hop: int | None = None) -> Windows:
    """All windows of all stretches. Warns of those that are too short, and raises a `ValueError` if all are.

    Args:
        found: of `Stretch`
        window: values
        hop: as of `windows`
    """
    ...

def files_of_parts(root: Path) -> list:
    """The files of a data set. A table has columns path and label, perhaps group, and split (train or test).

    Args:
        root: a file or folder of recordings, one with train/ and test/ of such, or a table that lists files

    Returns:
        of lists as of `long_files`: of training and test, or one for both
    """
    ...

def _lists_files(path):
    """Whether it is a table with a column of paths."""
    ...

def windowed(data_dir="data", test_share: float = 0.2, window: int | None = None, hop: int | None = None) -> Splits:
    """Windows of long recordings, whose groups no split tears apart.

    Args:
        data_dir: file or folder of recordings, one with train/ and test/ of such, or a table that lists files
        test_share: of groups, where there are no train/ and test/
        window: values of a window
        hop: values from the beginning of one to that of the next, None: window
    """
    ...
