"""Samples one by one, from files, arrays and data sets: how many, what each is, its label and its name."""

from typing import Any

__all__ = [
    "SAMPLE_NAMES",
    "LABEL_NAMES",
    "INPUTS",
    "fit_raw",
    "Inputs",
    "ArrayInputs",
    "readable",
    "classes_of_parts",
    "FileInputs",
    "ListedInputs",
    "RecordingInputs",
    "ArchiveInputs",
    "signal_inputs",
    "WindowInputs",
    "find_inputs",
    "own_shape",
    "RawBatch",
    "raw_batches",
    "sample_bar",
]
import hashlib, json, os, sys, zipfile
from pathlib import Path
from typing import NamedTuple
import numpy as np
import torch
from tqdm import tqdm
from fastcore.basics import patch
from .base import user_path as user_path
from .camera_events import (
    bin_events as bin_events,
    check_reach as check_reach,
    event_files as event_files,
    reach as reach,
    read_recording as read_recording,
    recordings_in as recordings_in,
)
from .datasets import kind_at as kind_at, load_images as load_images
from .images import (
    IMAGE_ENDINGS as IMAGE_ENDINGS,
    PARTS as PARTS,
    ClassFolders as ClassFolders,
    class_folders as class_folders,
    common_mode as common_mode,
    fitting_images as fitting_images,
    has_parts as has_parts,
    image_files as image_files,
    image_header as image_header,
    is_hidden as is_hidden,
    part_of as part_of,
    read_image as read_image,
    warn_of_depth as warn_of_depth,
)
from .samples import (
    as_labels as as_labels,
    channels_last as channels_last,
    label_values as label_values,
    list_rows as list_rows,
    named as named,
    plain_label as plain_label,
    read_signal_folder as read_signal_folder,
    read_signals as read_signals,
)
from .windows import cut as cut, stretches_at as stretches_at

def fit_raw(raw: torch.Tensor, in_shape: tuple) -> torch.Tensor:
    """One sample at the shape that a model takes. A `ValueError` where that is no matter of size or colour.

    Args:
        raw: one sample, uint8 or float: (C, H, W), (H, W), (C, L)
        in_shape: of what is wanted

    Returns:
        of that shape, type as before
    """
    ...

class Inputs:
    """Samples to encode: how many, and of each `raw(i)`, its label, and its name if it has one."""

    longest_name = 0

    def __len__(self): ...
    def file_name(self, i: int) -> str:
        """The file that a sample is from: none."""
        ...

    def recording(self, i: int) -> str:
        """The file of which a sample is a part, as a window is: its own."""
        ...

class ArrayInputs(Inputs):
    """Samples that are in memory.

    Args:
        name: what they are
        values: (N, ...) uint8 or float
        labels: (N,) numbers of classes
        classes: their names
    """

    name: str
    values: torch.Tensor
    classes: list
    labels: Any
    in_shape: Any

    def __init__(self, name: str, values: torch.Tensor, labels: torch.Tensor, classes: list) -> None: ...
    def raw(self, i: int) -> torch.Tensor:
        """The values of a sample."""
        ...

    def sha256(self) -> str:
        """Of values, labels and classes.

        Returns:
            64 hexadecimal digits
        """
        ...

def readable(paths: list, read, skip: bool):
    """Yields what is read of each file.

    Args:
        paths: of files
        read: a path -> its content, a `ValueError` for one that cannot be read
        skip: whether such are passed over
    """
    ...

def classes_of_parts(root: Path, is_class) -> list | None:
    """Classes of both parts, each of which may lack some: so a class has the same number in both.

    Args:
        root: perhaps with train and test
        is_class: of a path: whether it holds samples of a class

    Returns:
        names, sorted, None where there are no parts
    """
    ...

class FileInputs(Inputs):
    """Image files, decoded one by one: one of them, those of a folder, or those of its folders, which are classes.

    Args:
        path: of an image, or of a folder of them
        split: which part of a folder that has train and test
        anywhere: whether images may lie at any depth, where nobody asks for their classes
    """

    name: str
    paths: list
    labels: list
    classes: list
    names: list
    mode: Any
    size: Any
    in_shape: Any
    longest_name: Any

    def __init__(self, path, split: str = "test", anywhere: bool = False) -> None: ...
    def take(self, name: str, paths: list, labels: list, classes: list, names: list) -> None:
        """Note which files there are."""
        ...

    def fit(self, mode: str, size: tuple) -> "FileInputs":
        """Read all images in that mode, L or RGB, and at that height and width.

        Returns:
            itself
        """
        ...

    def raw(self, i: int) -> torch.Tensor:
        """The pixels of an image. A `ValueError` names a file that cannot be read.

        Returns:
            (C, H, W) uint8
        """
        ...

    def file_name(self, i: int) -> str:
        """Its path in the folder, with slashes on every system."""
        ...

    def sha256(self) -> str:
        """Of names and sizes. To read all files for it would take as long as to encode them.

        Returns:
            64 hexadecimal digits
        """
        ...

class ListedInputs(FileInputs):
    """Images that a table lists, decoded one by one: those of one part, if it has a column split.

    Args:
        table: .csv file with columns path and label
        split: which part
    """

    def __init__(self, table, split: str = "test") -> None: ...

class RecordingInputs(FileInputs):
    """Recordings of events, binned one by one: a file, a folder of them, or one with a folder for each class.

    Args:
        path: of a file or folder
        split: which part of a folder that has train and test
    """

    in_shape: Any
    size: Any
    sensor: Any

    def __init__(self, path, split: str = "test") -> None: ...
    def fit(self, in_shape: tuple, sensor: tuple | None = None) -> "RecordingInputs":
        """Bin all recordings into (T, 2, H, W), from a sensor of that height and width, None: H and W.

        Returns:
            itself
        """
        ...

    def raw(self, i: int) -> torch.Tensor:
        """A recording as pictures. A `ValueError` names a file that cannot be read.

        Returns:
            (T, 2, H, W) uint8
        """
        ...

    def reach(self, skip: bool = False) -> tuple:
        """How far the events of all recordings reach. Reads them all.

        Args:
            skip: whether files that cannot be read are passed over

        Returns:
            (height, width)
        """
        ...

SAMPLE_NAMES, LABEL_NAMES = (("x", "images", "data"), ("y", "labels", "targets"))

class ArchiveInputs(Inputs):
    """Samples `x` in a .npz, read one after the other, with labels `y` and names of `classes` if there are some.

    Args:
        path: of the .npz
        split: which part of one that has x_train and x_test
    """

    path: Any
    stream: Any
    archive: zipfile.ZipFile
    part: Any
    name: Any
    key: Any
    label_names: Any
    next: Any
    dtype: Any
    count: Any
    bytes: Any
    in_shape: Any
    named: Any
    labels: Any
    classes: list

    def __init__(self, path, split: str = "test") -> None: ...
    def rewind(self) -> None:
        """Begin with the first sample."""
        ...

    def read_labels(self) -> None:
        """Labels and classes, which are small. Without labels each is -1, without names classes are numbers."""
        ...

    def raw(self, i: int) -> torch.Tensor:
        """The values of a sample. Going back begins anew."""
        ...

    def sha256(self) -> str:
        """Of the check sums that the archive has of its parts.

        Returns:
            64 hexadecimal digits
        """
        ...

def signal_inputs(path, split: str = "test") -> ArrayInputs:
    """Signals of one channel. Those of one file have no label.

    Args:
        path: of a .csv file of signals, or a folder with one for each class
        split: which part of a folder that has train and test
    """
    ...

class WindowInputs(ArrayInputs):
    """Windows of long recordings, which do not overlap. How long they are is known with the model.

    Args:
        path: of a file or folder of recordings
        split: which part of a folder that has train and test
    """

    name: Any
    stretches: Any
    classes: Any
    labels: list
    names: Any
    longest_name: Any

    def __init__(self, path, split: str = "test") -> None: ...
    def fit(self, window: int) -> "WindowInputs":
        """Cut the recordings into windows of so many values.

        Returns:
            itself
        """
        ...

    def fit_shape(self, in_shape: tuple, name: str) -> None:
        """Cut the recordings for a model. A `ValueError` for one that takes no signals of so many channels.

        Args:
            in_shape: of a model's samples
            name: of the model, for messages
        """
        ...

    def file_name(self, i: int) -> str:
        """The recording, and the value at which the window begins there."""
        ...

    def recording(self, i: int) -> str:
        """The recording alone."""
        ...

INPUTS = dict(
    csv=ListedInputs,
    npz=ArchiveInputs,
    signals=signal_inputs,
    events=RecordingInputs,
    folder=FileInputs,
    windows=WindowInputs,
)

def find_inputs(
    data: str, split: str = "test", data_dir="data", in_shape: tuple | None = None, anywhere: bool = False
) -> Inputs:
    """The data of that name. What is on the disk comes first.

    Args:
        data: data set, folder of images, signals or recordings, an image, a list of images, or .npz
        split: train or test
        data_dir: where data sets are kept
        in_shape: of the model that will take them, where it is known
        anywhere: as of `FileInputs`
    """
    ...

def own_shape(inputs: Inputs, image_size: int | None = None, T: int = 5, skip: bool = False) -> tuple:
    """The shape of the samples, for a code that takes any. Images are grey if all of them are.

    Args:
        inputs: of `find_inputs`
        image_size: of files, None for that of the first image, or of the sensor
        T: windows of time, for recordings of events
        skip: whether files that cannot be read are passed over

    Returns:
        of one sample
    """
    ...

class RawBatch(NamedTuple):
    """Samples that are next to each other, without those that could not be read."""

    first: int
    "number of the input with which the batch begins"
    places: list
    "numbers of the inputs"
    raw: torch.Tensor
    "(B, *in_shape) uint8 or float"

def raw_batches(inputs, in_shape: tuple, batch_size: int = 128, start: int = 0, on_bad=None, check=None):
    """Yields a `RawBatch` after the other.

    Args:
        inputs: of `find_inputs`
        in_shape: that they are brought to
        start: the first input that is needed: the batch that it is in comes first
        on_bad: called with (number, error) for a sample that cannot be read, None: the error goes on
        check: called with each raw sample (1, *in_shape), a `ValueError` for one that the model cannot take
    """
    ...

def sample_bar(inputs, options, skipped: list, leave: bool = True) -> tuple:
    """A progress bar of samples, and what becomes of one that cannot be read.

    Args:
        inputs: of `find_inputs`
        options: of `read_options`
        skipped: takes the numbers of the inputs that are left out
        leave: whether the bar stays when it is closed

    Returns:
        the bar, and `on_bad` of `raw_batches`
    """
    ...
