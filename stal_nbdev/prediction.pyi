"""What a model takes samples for that nobody has labelled: a table of answers. The command `stal_predict`."""

__all__ = [
    "label_of",
    "answer_row",
    "answer_rows",
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
from .command_line import check_outside as check_outside, run_command as run_command
from .devices import pick_device as pick_device
from .inputs import find_inputs as find_inputs, raw_batches as raw_batches, sample_bar as sample_bar
from .tables import write_table as write_table

def label_of(inputs, i: int) -> str | None:
    """The label that came with a sample.

    Args:
        inputs: of `find_inputs`
        i: which sample

    Returns:
        None if nobody knows
    """
    ...

def answer_row(name, shares: torch.Tensor, classes: list, label: str | None) -> dict:
    """What a model takes one sample for.

    Args:
        name: of the sample
        shares: (K,) its probabilities
        classes: of the model
        label: of the sample

    Returns:
        name, answer, probability and label
    """
    ...

def answer_rows(inputs, places: list, shares: torch.Tensor, classes: list) -> list:
    """A row for each sample, by the name of its file, or by its number.

    Args:
        inputs: of `find_inputs`
        places: numbers of samples
        shares: (N, K) probabilities of theirs
        classes: of the model

    Returns:
        of dicts, as of `answer_row`
    """
    ...

def file_rows(inputs, places: list, shares: torch.Tensor, classes: list) -> list:
    """A row for each file, by the mean of its probabilities. One whose windows have several labels has none.

    Args:
        inputs: of `find_inputs`, with names of files
        places: numbers of samples
        shares: (N, K) probabilities of theirs
        classes: of the model

    Returns:
        of dicts, as of `answer_row`, and how many samples (windows) a file has
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
