"""Spikes in files: packed bits that are written batch by batch, resumed, and read slice by slice; event lists."""

from typing import Any

__all__ = [
    "FORMAT",
    "CHUNK_BYTES",
    "LARGEST_CHUNK",
    "REQUIRED",
    "HDF5_ROOM",
    "PART",
    "MOST_EVENTS",
    "EVENT",
    "SPIKE_COLUMNS",
    "pack_spikes",
    "unpack_spikes",
    "bits_per_value",
    "as_attribute",
    "from_attribute",
    "described_differences",
    "open_spikes",
    "about_file",
    "SpikeWriter",
    "SpikeBatch",
    "SpikeFile",
    "Spikes",
    "read_spikes",
    "time_first",
    "picture_shape",
    "spikes_to_events",
    "events_to_spikes",
    "folder_names",
    "event_names",
    "write_event_folder",
    "write_event_archive",
    "read_events",
    "spike_events",
    "events_csv",
    "spikes_npz",
]
import io, json, os, shutil, zipfile
from contextlib import ExitStack
from typing import NamedTuple
import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset
from fastcore.basics import patch
from . import __version__
from .base import (
    import_h5py as import_h5py,
    locked as locked,
    replacing as replacing,
    saying_where as saying_where,
    user_path as user_path,
)
from .core import check_at_least as check_at_least, uninterrupted as uninterrupted
from .encoders import check_spikes as check_spikes

def pack_spikes(spikes: torch.Tensor, bits: int = 1) -> np.ndarray:
    """Spikes as bits, eight a byte, packed along all of a sample's values at one step. A `ValueError` for other values.

    Args:
        spikes: (T, B, *spike_shape) whole numbers from 0 to 2**bits - 1
        bits: of a value: 1, or 2

    Returns:
        (B, T, ceil(bits * F / 8)) uint8
    """
    ...

def unpack_spikes(packed: np.ndarray, spike_shape: tuple, bits: int = 1) -> torch.Tensor:
    """The spikes again.

    Args:
        packed: (B, T, bytes) of `pack_spikes`
        spike_shape: of one sample at one step
        bits: of a value

    Returns:
        (T, B, *spike_shape) float32
    """
    ...

def bits_per_value(encoder) -> int:
    """How many bits a value of its spikes needs.

    Args:
        encoder: an `Encoder`

    Returns:
        1, or 2 for an encoder that sums two spike trains
    """
    ...

FORMAT = "stal_nbdev spikes 1"
CHUNK_BYTES, LARGEST_CHUNK = (2**16, 256)
REQUIRED = ("model", "model_sha256", "data", "T", "spike_shape", "bits", "classes")

def as_attribute(value):
    """What HDF5 keeps of a value.

    Args:
        value: a number, a text, or a list of them
    """
    ...

def from_attribute(value):
    """A Python number, text or list again.

    Args:
        value: of an HDF5 attribute
    """
    ...

def described_differences(before: dict, now: dict) -> list:
    """What differs between two descriptions, in words.

    Args:
        before: name -> value, of a file
        now: the same, of whoever wants to go on with it

    Returns:
        of texts, empty if there are none
    """
    ...

def open_spikes(path):
    """Open an HDF5 file, also one whose writer was killed or is still at work.

    Args:
        path: of a file

    Returns:
        h5py's file, to read
    """
    ...

def about_file(file) -> dict:
    """All attributes, as Python's own values.

    Args:
        file: of `open_spikes`

    Returns:
        name -> value
    """
    ...

class SpikeWriter:
    """Writes spikes into a file, batch by batch: as a context manager, which closes it.

    Goes on with a file that was not finished. A `ValueError` says what differs if it is of another model or of other
    data, a `FileExistsError` that it is complete.

    Args:
        path: of the file, its folder is made if there is none
        about: what the spikes are: all of REQUIRED, and more numbers, texts and lists of them
        longest_name: bytes of the longest file name in UTF-8, 0 for samples without names
    """

    path: Any
    about: Any
    longest_name: int
    file: Any
    pending: list
    row: tuple
    chunk: Any
    stack: Any

    def __init__(self, path, about: dict, longest_name: int = 0) -> None: ...
    def columns(self) -> dict:
        """The datasets that have a row for each sample.

        Returns:
            name -> (shape of a row, type, samples in a chunk)
        """
        ...

    def create(self, path) -> None:
        """Write a file without samples, closed."""
        ...

    def copy_into(self, path) -> None:
        """Copy the samples of a file that is not finished into a fresh one."""
        ...

    def check_room(self, needed: int):
        """Raise an `OSError` unless the disk has room for so much, and for what comes with it.

        Args:
            needed: bytes, before they are compressed
        """
        ...

    def __enter__(self) -> SpikeWriter:
        """Begin the file, or go on with it."""
        ...

    @property
    def count(self) -> int:
        """How many samples are in the file."""
        ...

    @property
    def next_input(self) -> int:
        """The number of the input behind the last one that is in the file."""
        ...

    def append(self, rows: dict) -> None:
        """Write rows behind those that count, and count them.

        Args:
            rows: name -> array of the same length, of `columns`
        """
        ...

    def flush(self, samples: int | None = None) -> None:
        """Write what has been collected.

        Args:
            samples: how many of them, None for all
        """
        ...

    def write(self, spikes: torch.Tensor, labels, inputs, names=()) -> None:
        """Add samples. They are in the file as soon as a chunk is full, at the latest when it is closed.

        Args:
            spikes: (T, B, *spike_shape)
            labels: (B,) class numbers, -1 for none
            inputs: (B,) which inputs of the data these are, growing
            names: (B,) file names, if there are some
        """
        ...

    def finish(self) -> None:
        """Say that all of the data is in the file."""
        ...

    def __exit__(self, *failure) -> None:
        """Write what has been collected, and close the file."""
        ...

_ASKED_FOR = ("batch_size", "seed")
HDF5_ROOM = 2**18

class SpikeBatch(NamedTuple):
    """Spikes and labels of some samples, or of one."""

    spikes: torch.Tensor
    "(T, B, *spike_shape) float32, or (T, *spike_shape)"
    labels: torch.Tensor
    "(B,) int64, -1 for none, or ()"

class SpikeFile(Dataset):
    """Spikes in a file, read when they are asked for: `file[3]`, `file[100:200]`, and as a `Dataset` of torch's.

    Args:
        path: of a file that `stal_encode` wrote, whole or not
    """

    path: Any
    about: Any
    count: Any
    complete: Any
    has_names: Any
    T: Any
    spike_shape: Any
    bits: Any
    classes: Any

    def __init__(self, path) -> None: ...
    def __len__(self): ...
    def __repr__(self) -> str: ...
    def column(self, name: str, part=slice(None)):
        """What the file has of its samples beside the spikes.

        Args:
            name: labels, inputs or names
            part: which of the samples

        Returns:
            array, or list of texts
        """
        ...

    @property
    def labels(self) -> torch.Tensor:
        """Class numbers.

        Returns:
            (N,) int64, -1 for none
        """
        ...

    @property
    def names(self) -> list:
        """File names.

        Returns:
            empty if there are none
        """
        ...

    def batch(self, packed: np.ndarray, labels: np.ndarray) -> SpikeBatch:
        """Rows of the file as tensors.

        Args:
            packed: (B, T, bytes)
            labels: (B,)
        """
        ...

    def read(self, places) -> SpikeBatch:
        """Some samples. A chunk of the file is decompressed once, whatever the order.

        Args:
            places: a slice, or a list of numbers, each less than the length

        Returns:
            of these samples, in this order
        """
        ...

    def __getitem__(self, i) -> SpikeBatch:
        """One sample, or some of them.

        Args:
            i: a number, negative from the end, or a slice

        Returns:
            (T, *spike_shape) for a number, (T, B, *spike_shape) for a slice
        """
        ...

    def __getitems__(self, places: list) -> list:
        """Samples that belong into one batch: a `DataLoader` asks so, for all of a batch at once.

        Args:
            places: numbers of samples

        Returns:
            of `SpikeBatch`, one each
        """
        ...

    def parts(self) -> list:
        """All samples, cut so that the spikes of a part need little memory.

        Returns:
            of slices
        """
        ...

    def density(self) -> float:
        """Spikes per step and place, NaN for a file without samples. Reads the file part by part."""
        ...

    def loader(self, batch_size: int = 128, **kwargs) -> DataLoader:
        """The file in batches.

        Args:
            batch_size: samples of a batch
            kwargs: of torch's `DataLoader`: shuffle, num_workers, generator

        Returns:
            of batches (T, B, *spike_shape) and (B,)
        """
        ...

PART = 2**22

class Spikes(NamedTuple):
    """All that was written."""

    spikes: torch.Tensor
    "(T, N, *spike_shape) float32"
    labels: torch.Tensor
    "(N,) int64, -1 for none"
    names: list
    "of files, empty if there are none"
    about: dict
    "what the file says of itself: classes, model, data, version"

def read_spikes(path) -> Spikes:
    """All spikes, with labels, names and what made them. `SpikeFile` reads parts of an .h5.

    Args:
        path: of what `stal_encode` wrote, in any of its formats
    """
    ...

def time_first(samples: list) -> SpikeBatch:
    """A batch: `collate_fn` of a `DataLoader`.

    Args:
        samples: of `SpikeBatch`, one sample each

    Returns:
        (T, B, *spike_shape) and (B,)
    """
    ...

MOST_EVENTS = 2**24
EVENT = np.dtype([("x", "<i4"), ("y", "<i4"), ("t", "<i8"), ("p", "<i2")])

def picture_shape(spike_shape: tuple) -> tuple:
    """The shape in which spikes become events.

    Args:
        spike_shape: of one sample at one step, of 1 to 3 dimensions

    Returns:
        (C, H, W)
    """
    ...

def spikes_to_events(spikes: torch.Tensor, step_us: int = 1000) -> np.ndarray:
    """The spikes of one sample as a list of events, a value of 2 as two. A `ValueError` for what is no number of spikes.

    Args:
        spikes: (T, *spike_shape) of one sample, whole numbers
        step_us: microseconds of a time step

    Returns:
        (E,) with fields x, y, t, p, in the order of time
    """
    ...

def events_to_spikes(events: np.ndarray, T: int, spike_shape: tuple, step_us: int = 1000) -> torch.Tensor:
    """A list of events as spikes again, those that fall together added up. A `ValueError` for others.

    Args:
        events: (E,) with fields x, y, t, p
        T: time steps
        spike_shape: of one sample at one step
        step_us: microseconds of a time step

    Returns:
        (T, *spike_shape) float32
    """
    ...

def folder_names(classes: list) -> list:
    """What the folders are called in which the events of classes go.

    Args:
        classes: names

    Returns:
        of names that a folder can have, each once
    """
    ...

def event_names(file: SpikeFile) -> list:
    """Where each sample's events go in a folder: by class, if there are classes, and by number.

    Returns:
        paths, each once, without an ending
    """
    ...

def write_event_folder(file: SpikeFile, path, step_us: int = 1000) -> None:
    """Write a numpy file of events for each sample, and `about.json`, in which file `i` has its name and input number.

    Args:
        file: complete
        path: of the folder, which must not be there
        step_us: microseconds of a time step
    """
    ...

def _add_part(archive, name, shape, dtype, pieces) -> None:
    """Write an array into an archive of numpy's, piece by piece."""
    ...

def write_event_archive(file: SpikeFile, path, step_us: int = 1000) -> None:
    """Write events, offsets, labels, inputs, names, classes, sensor_size, step_us, T and about, JSON, into one .npz.

    Args:
        file: complete
        path: of the .npz file
        step_us: microseconds of a time step
    """
    ...

def _events_in_folder(path) -> tuple:
    """Events, labels and names of all samples, and what a folder of `write_event_folder` says of itself."""
    ...

def _events_in_archive(path):
    """The same of a file of `write_event_archive`."""
    ...

def read_events(path) -> Spikes:
    """All that was written, as spikes again. A `ValueError` for other folders and files.

    Args:
        path: of a folder of `write_event_folder`, or of a file of `write_event_archive`
    """
    ...

SPIKE_COLUMNS = {2: ("t", "token", "feature"), 3: ("t", "channel", "y", "x")}

def spike_events(spikes: torch.Tensor) -> tuple:
    """Where and when: an event for each element that is not 0.

    Args:
        spikes: (T, C, H, W) or (T, N, D), of one sample

    Returns:
        names of the columns, and events (number, columns) as int64, in order of time
    """
    ...

def events_csv(spikes: torch.Tensor) -> str:
    """The events as text.

    Args:
        spikes: (T, C, H, W) or (T, N, D), of one sample

    Returns:
        a header, and a line per event, the last column its value
    """
    ...

def spikes_npz(x: torch.Tensor, spikes: torch.Tensor, about: dict) -> bytes:
    """Spikes (T, ...) as bytes, or as float32 where they are none, the image (C, H, W), and `about` as JSON.

    Args:
        x: (1, C, H, W) the image
        spikes: (T, 1, ...) its spikes
        about: what made them, plain values

    Returns:
        of a file that `numpy.load` opens
    """
    ...
