"""Samples of one's own: arrays, tensors, datasets of torch, .npz and .csv files, and signals."""

__all__ = [
    "LARGE",
    "ONE_PART",
    "TWO_PARTS",
    "SHORTEST",
    "TIMES",
    "field_names",
    "as_tensor",
    "as_numbers",
    "channels_last",
    "as_samples",
    "plain_label",
    "label_values",
    "as_labels",
    "check_resolution",
    "check_apart",
    "from_arrays",
    "read_dataset",
    "find_file",
    "read_npz",
    "named",
    "as_size",
    "npz",
    "separator",
    "read_columns",
    "as_float",
    "from_files",
    "check_once",
    "list_rows",
    "listed_images",
    "column_names",
    "counts_columns",
    "read_signals",
    "read_signal_folder",
    "signal_tables",
]
import csv, os, warnings
from pathlib import Path
import numpy as np
import torch
from torch.utils.data import DataLoader, IterableDataset
from .base import pick as pick, user_path as user_path
from .images import (
    common_mode as common_mode,
    image_header as image_header,
    is_hidden as is_hidden,
    parts_of as parts_of,
    read_part as read_part,
)
from .memory import check_memory as check_memory
from .preprocessing import KINDS as KINDS
from .sample_sets import SampleSet as SampleSet, Splits as Splits, held_back as held_back

def field_names(x):
    """The names of a structured array's fields, None of anything else."""
    ...

def as_tensor(x, name: str = "x") -> torch.Tensor:
    """The numbers as a tensor. A `TypeError` for what are none.

    Args:
        x: an array, a tensor, or nested lists
        name: what it is called in messages

    Returns:
        of the numbers' own type, on the CPU
    """
    ...

def as_numbers(x, name: str = "x") -> torch.Tensor:
    """The numbers as a tensor. A `TypeError` for what are none, a `ValueError` for NaN and infinity.

    Args:
        x: an array, a tensor, or nested lists
        name: what it is called in messages

    Returns:
        uint8 or float32, on the CPU
    """
    ...

def channels_last(shape: tuple) -> bool:
    """Whether an image of that shape is (H, W, C), as most libraries of images have it.

    Args:
        shape: of one sample
    """
    ...

def as_samples(x, kind: str | None = None, name: str = "x") -> torch.Tensor:
    """The samples with their axes where they belong. A `ValueError` for shapes that no kind has.

    Args:
        x: of `as_numbers`
        kind: signals, images or events, None: as the number of dimensions says
        name: what it is called in messages

    Returns:
        (N, C, L), (N, C, H, W) or (N, T, C, H, W), uint8 or float32
    """
    ...

def plain_label(value):
    """The label as a text or whole number of Python's, which a file can keep. Truths are 0 and 1.

    Args:
        value: a number or word, NumPy's or Python's
    """
    ...

_MISSING = ("nan", "None", "NaT", "<NA>")

def label_values(y, count: int, name: str = "y") -> np.ndarray:
    """The labels as they were given. A `ValueError` if they are not one a sample, or measurements.

    Args:
        y: one label per sample, an array, a tensor or a list
        count: of samples
        name: what it is called in messages

    Returns:
        (N,) whole numbers or words
    """
    ...

def as_labels(y, count: int, classes: list | None = None, name: str = "y") -> tuple:
    """Labels as numbers of classes. A `ValueError` if they are not one a sample, or unknown, or missing.

    Args:
        y: one label per sample: whole numbers or words
        count: of samples
        classes: what there is, None: whatever occurs, in order
        name: what it is called in messages

    Returns:
        (N,) int64 numbers of classes, and the classes
    """
    ...

LARGE = 2**16

def check_resolution(x, name: str = "x"):
    """Raise a `ValueError` for columns whose numbers differ by so little that single precision cannot tell them apart.

    Args:
        x: (N, ...) samples of training, of `as_tensor`
        name: what they are called in messages
    """
    ...

def check_apart(groups, groups_test) -> None:
    """Raise a `ValueError` for a group that is learned from and tested on.

    Args:
        groups: of the training samples, or None
        groups_test: of the test's
    """
    ...

def from_arrays(
    x,
    y,
    x_test=None,
    y_test=None,
    test_share: float = 0.2,
    kind: str | None = None,
    classes: list | None = None,
    groups=None,
    groups_test=None,
) -> Splits:
    """A data set of arrays or tensors. A `ValueError` says what does not fit.

    Args:
        x: samples, of `as_samples`
        y: labels, of `as_labels`
        x_test: samples of the test, None: a share of x
        y_test: their labels
        test_share: of every class, where there is no x_test. 0: the test is the training
        kind: signals, images or events, None: as the shape says
        classes: all there are, None: those of y, in order
        groups: who or what each of x is of, numbers or words: of what is held back, none is on both sides
        groups_test: likewise of x_test
    """
    ...

def _sample_and_label(item, i, labelled):
    """The two parts of an item, the second None if none is needed."""
    ...

def read_dataset(dataset, labelled: bool = True) -> tuple:
    """All of a dataset, read once. A `ValueError` names the first item that does not fit.

    Args:
        dataset: a torch Dataset of (x, y) pairs, or a DataLoader of batches (x, y)
        labelled: whether there have to be labels: without, x alone will do

    Returns:
        samples (N, ...), and labels (N,)
    """
    ...

def find_file(path, ending: str) -> Path:
    """The file that is meant. A `FileNotFoundError` says what was expected.

    Args:
        path: as it was given: a file, or a folder with one such file in it
        ending: of its name
    """
    ...

def read_npz(path) -> dict:
    """All arrays of a .npz file. A `ValueError` that names the file if it is none, or holds Python objects.

    Args:
        path: of the file

    Returns:
        name -> array
    """
    ...

def named(labels, classes: list, parts=()):
    """Labels by name: whole numbers, not all of which are names, are numbers of names.

    Args:
        labels: (N,) names of classes, or their numbers
        classes: names
        parts: labels of all parts of the data, which are told apart together
    """
    ...

def as_size(values, name: str) -> tuple:
    """A size in pixels. A `ValueError` for what is none, as for tonic's width, height and polarities.

    Args:
        values: two numbers, as somebody gave them
        name: what they are called in messages

    Returns:
        (height, width)
    """
    ...

ONE_PART, TWO_PARTS = (("x", "y"), ("x_train", "y_train", "x_test", "y_test"))

def npz(data_dir="data", test_share: float = 0.2) -> Splits:
    """Samples and labels of a .npz file, with `groups` (of two parts `groups_train`) if there are some.

    Args:
        data_dir: the file
        test_share: where the file has one part only
    """
    ...

def separator(line: str) -> str:
    """What stands between a table's columns.

    Args:
        line: the first of a table

    Returns:
        comma, semicolon or tab
    """
    ...

def read_columns(path) -> list:
    """The lines of a table. A `ValueError` that names the file if it is none.

    Args:
        path: of a .csv file, its first line the names of the columns

    Returns:
        dicts, name of the column -> text
    """
    ...

def as_float(word: str) -> float | None:
    """The number that a word is.

    Returns:
        None: it is no number
    """
    ...

def from_files(files: list, classes: list, image_size=None) -> SampleSet:
    """Images decoded in the order of the list, grey if all of them are.

    Args:
        files: (path, label) pairs
        classes: their names
        image_size: height and width in pixels, None keeps the images' own
    """
    ...

def check_once(rows: list, table: Path) -> None:
    """Raise a `ValueError` for a file that has two labels, or is learned from and tested on.

    Args:
        rows: of `list_rows`
        table: that they are from
    """
    ...

def list_rows(table: Path) -> list:
    """The lines of a list of images. A `ValueError` names a column or a line that is missing.

    Args:
        table: the .csv file

    Returns:
        dicts with path and label, and perhaps split and group
    """
    ...

def listed_images(data_dir="data", image_size=None, test_share: float = 0.2) -> Splits:
    """Images that a table lists: columns path and label, perhaps split (train or test), and group, who or what it is of.

    Args:
        data_dir: the .csv file
        image_size: height and width in pixels, None keeps the images' own
        test_share: where the table does not say which are for the test
    """
    ...

SHORTEST = 8
TIMES = {"time", "t", "ts", "timestamp", "seconds", "date", "datetime"}

def column_names(line: str) -> set:
    """What a table's columns are called.

    Args:
        line: the first of a table

    Returns:
        of words, in small letters
    """
    ...

def counts_columns(numbers: list) -> bool:
    """Whether it counts its columns from 0 or 1, as pandas does where they have no names.

    Args:
        numbers: of a line, None where a word is none
    """
    ...

def _names_columns(line, path):
    """Whether the first line of a table holds names, or nothing. A `ValueError` where a table has an index of rows, too."""
    ...

def read_signals(path) -> torch.Tensor:
    """The signals of a table. A `ValueError` names the file and what is wrong.

    Args:
        path: of a .csv file, one signal in each line, with or without a line of names above

    Returns:
        (N, 1, L) float32
    """
    ...

def read_signal_folder(root) -> tuple:
    """All signals of a folder, class by class.

    Args:
        root: with a .csv file for each class

    Returns:
        samples (N, 1, L), and labels: names of files
    """
    ...

def signal_tables(data_dir="data", test_share: float = 0.2) -> Splits:
    """Signals of one channel, a table for each class.

    Args:
        data_dir: folder with a .csv file for each class, or with train/ and test/ of such
        test_share: where there are no train/ and test/
    """
    ...
