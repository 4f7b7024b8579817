"""What a model takes samples for that nobody has labelled: a table of answers. The command `stal_predict`."""

__all__ = [
    "sample_name",
    "label_of",
    "answer_rows",
    "by_file",
    "file_rows",
    "probabilities",
    "output_table",
    "predict_command",
    "run_predict",
]
from collections import Counter
from contextlib import closing
from pathlib import Path
import torch
from .base import user_path as user_path
from .coders import Coder as Coder, fit_inputs as fit_inputs, learned_coder as learned_coder
from .command_line import run_command as run_command
from .devices import pick_device as pick_device
from .inputs import (
    WindowInputs as WindowInputs,
    find_inputs as find_inputs,
    raw_batches as raw_batches,
    sample_bar as sample_bar,
)
from .tables import write_table as write_table

def sample_name(inputs, i: int):
    """What a sample is called.

    Args:
        inputs: of `find_inputs`
        i: which sample

    Returns:
        its file, its file and where in it a window begins, or its number
    """
    ...

def label_of(inputs, i: int) -> str | None:
    """The label that came with a sample.

    Args:
        inputs: of `find_inputs`
        i: which sample

    Returns:
        None if nobody knows
    """
    ...

def answer_rows(inputs, places: list, shares: torch.Tensor, classes: list) -> list:
    """A row for each sample.

    Args:
        inputs: of `find_inputs`
        places: numbers of samples
        shares: (N, K) probabilities of theirs
        classes: of the model

    Returns:
        of dicts: name, answer, probability, and label if there are labels
    """
    ...

def by_file(inputs, places: list, shares: torch.Tensor) -> dict:
    """Samples of one file put together.

    Args:
        inputs: of `find_inputs`, with names of files
        places: numbers of samples
        shares: (N, K) probabilities of theirs

    Returns:
        file -> (numbers of its samples, (K,) mean of their probabilities), in the order of the samples
    """
    ...

def file_rows(inputs, places: list, shares: torch.Tensor, classes: list) -> list:
    """A row for each file. A file whose windows have several labels has none.

    Args:
        inputs: of `find_inputs`
        places: numbers of samples
        shares: (N, K) probabilities of theirs
        classes: of the model

    Returns:
        of dicts, as of `answer_rows`, and how many windows there are
    """
    ...

def probabilities(
    model, coder: Coder, inputs, batch_size: int = 128, device: str = "cpu", on_bad=None, show=None
) -> tuple:
    """What a model makes of all samples.

    Args:
        model: in eval mode, with a classifier
        coder: of the model
        inputs: of `find_inputs`, fitted to the coder
        device: of the model
        on_bad: as of `raw_batches`
        show: called with how many samples of a batch there are

    Returns:
        numbers of the samples that can be read, and (N, K) probabilities of theirs
    """
    ...

def output_table(options) -> Path:
    """Where the table goes. Raises where there is one already, and for a place among the data.

    Args:
        options: of `read_options`
    """
    ...

def predict_command(options) -> str:
    """What `stal_predict` does.

    Args:
        options: of `read_options`

    Returns:
        the last line
    """
    ...

def run_predict(options, own_process: bool = False) -> None:
    """What `stal_predict` does with its options.

    Args:
        options: of `read_options`
        own_process: see `run_command`
    """
    ...
