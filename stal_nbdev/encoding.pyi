"""Images, arrays and data sets in, a file of spikes out, at constant memory: the command `stal_encode`."""

__all__ = [
    "about_spikes",
    "spikes_of",
    "encode_into",
    "size_of",
    "last_words",
    "remove_output",
    "check_output",
    "bits_file",
    "find_coder",
    "is_encoded",
    "encode_command",
    "run_encode",
]
import shutil
from contextlib import closing
from pathlib import Path
import numpy as np
import torch
from .base import user_path as user_path
from .coders import Coder as Coder, fit_inputs as fit_inputs, fixed_coder as fixed_coder, learned_coder as learned_coder
from .command_line import run_command as run_command
from .core import seeded as seeded
from .devices import pick_device as pick_device
from .inputs import (
    RawBatch as RawBatch,
    RecordingInputs as RecordingInputs,
    find_inputs as find_inputs,
    own_shape as own_shape,
    raw_batches as raw_batches,
    sample_bar as sample_bar,
)
from .options import shipped_models as shipped_models
from .spike_files import (
    SpikeFile as SpikeFile,
    SpikeWriter as SpikeWriter,
    bits_per_value as bits_per_value,
    described_differences as described_differences,
    write_event_archive as write_event_archive,
    write_event_folder as write_event_folder,
)

def about_spikes(coder: Coder, inputs, batch_size: int, seed: int) -> dict:
    """What a file says of the spikes in it. All of it has to be the same to go on with the file.

    Args:
        inputs: of `find_inputs`
        seed: of random codes

    Returns:
        name -> value, attributes of the file
    """
    ...

def spikes_of(coder: Coder, batch: RawBatch, seed: int, device="cpu") -> torch.Tensor:
    """Encode a batch.

    Args:
        seed: of random codes

    Returns:
        (T, B, *spike_shape)
    """
    ...

def encode_into(path, coder: Coder, inputs, batch_size: int = 128, seed: int = 42, on_bad=None, show=None) -> SpikeFile:
    """Encode all inputs into a file of spikes. Memory does not grow with their number.

    Args:
        path: of the file, one that is there and not finished is gone on with
        inputs: of `find_inputs`
        batch_size: samples at a time
        seed: of random codes
        on_bad: called with (number, error) for a sample that cannot be read, None: the error goes on
        show: called with the number of inputs that are done
    """
    ...

def size_of(path) -> int:
    """How large it is, with all that is in it.

    Args:
        path: of a file or folder

    Returns:
        bytes
    """
    ...

def last_words(file: SpikeFile, path, skipped: list) -> str:
    """How many samples there are, how sparse, how small, and where.

    Args:
        file: with all of the spikes
        path: of what was written
        skipped: numbers of the inputs that could not be read
    """
    ...

def remove_output(path: Path) -> None:
    """Take away a file, or a folder that this command wrote.

    Args:
        path: of an earlier output
    """
    ...

def check_output(options) -> None:
    """Raise a `ValueError` if what is to be overwritten is read from, or is a folder in which others have files.

    Args:
        options: of `read_options`, with `overwrite`
    """
    ...

def bits_file(options) -> Path:
    """Where the packed bits go: to the output, or, until they take its place or the events are there, beside it.

    Args:
        options: of `read_options`
    """
    ...

def find_coder(options, inputs) -> Coder:
    """The coder that the options name, for these data.

    Args:
        options: of `read_options`
        inputs: of `find_inputs`
    """
    ...

def is_encoded(path, coder: Coder, inputs, batch_size: int, seed: int) -> bool:
    """Whether all of these spikes are in the file, of a process that was killed while it made events of them.

    Args:
        path: of a file of spikes, there or not
        inputs: of `find_inputs`, fitted to the coder
        batch_size: as of `encode_into`
        seed: likewise
    """
    ...

def encode_command(options) -> str:
    """What `stal_encode` does.

    Args:
        options: of `read_options`

    Returns:
        the last line
    """
    ...

def run_encode(options, own_process: bool = False) -> None:
    """What `stal_encode` does with its options.

    Args:
        options: of `read_options`
        own_process: see `run_command`
    """
    ...
