"""A trained model on data of your choice, scored: classes, what was taken for what, energy. `stal_eval`."""

__all__ = [
    "labels_for",
    "task_for",
    "Evaluation",
    "score",
    "class_rows",
    "class_lines",
    "score_line",
    "write_evaluation",
    "run_of",
    "inputs_for",
    "data_source",
    "output_folder",
    "labelled_batches",
    "counted_samples",
    "eval_command",
    "run_eval",
]
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import NamedTuple
from .building import create_task as create_task, run_data as run_data
import torch
from .base import user_path as user_path
from .coders import Coder as Coder, fit_inputs as fit_inputs, learned_coder as learned_coder
from .command_line import check_outside as check_outside, run_command as run_command
from .datasets import spread_out as spread_out
from .devices import pick_device as pick_device
from .energy import energy_rows as energy_rows, energy_table as energy_table, operations as operations
from .inputs import (
    ArrayInputs as ArrayInputs,
    find_inputs as find_inputs,
    fit_raw as fit_raw,
    raw_batches as raw_batches,
    sample_bar as sample_bar,
)
from .losses import LOSSES as LOSSES
from .models import SpikingClassifier as SpikingClassifier
from .reports import save_confusion as save_confusion
from .runs import Run as Run
from .tables import read_json as read_json, write_json as write_json, write_table as write_table
from .tasks import COUNTED_IMAGES as COUNTED_IMAGES, EncoderTask as EncoderTask, SpikingTask as SpikingTask

def labels_for(inputs, classes: list) -> list:
    """The labels of data in the model's numbers. A `ValueError` where there are none, or a class that it does not know.

    Args:
        inputs: of `find_inputs`
        classes: of the model

    Returns:
        of numbers of the model's classes, one for each input
    """
    ...

def task_for(model: SpikingClassifier, run: Run | None = None) -> SpikingTask:
    """The model beside its loss, and the metrics that score it.

    Args:
        run: that it comes from

    Returns:
        in eval mode
    """
    ...

class Evaluation(NamedTuple):
    """What a model made of some data."""

    scores: dict
    "name -> number"
    confusion: torch.Tensor | None
    "(K, K), row: the class, column: what it was taken for, None without a classifier"

def score(task: SpikingTask, batches) -> Evaluation:
    """All scores, over all batches as one.

    Args:
        task: in eval mode, on the device of the batches
        batches: (x, y) pairs: samples (B, *in_shape) and class numbers (B,)
    """
    ...

def class_rows(confusion: torch.Tensor, classes: list) -> list:
    """How well each class is recognised, and what it is mostly taken for where it is not.

    Args:
        confusion: (K, K) of `Evaluation`
        classes: names

    Returns:
        a dict for each class
    """
    ...

def class_lines(rows: list, most: int = 20) -> list:
    """A table of the classes, of those with the lowest F1 if there are many.

    Args:
        rows: of `class_rows`
        most: classes that are shown

    Returns:
        of lines
    """
    ...

def score_line(scores: dict) -> str:
    """The scores of a model in one line.

    Args:
        scores: of `Evaluation`
    """
    ...

def write_evaluation(found: Evaluation, layers: list, classes: list, folder, about: dict) -> list:
    """Write scores.json, energy.csv, and, where there are classes, classes.csv, confusion.csv and confusion.png.

    Args:
        layers: of `operations`
        classes: names
        folder: made if it is not there
        about: what scores.json says beside the scores

    Returns:
        paths
    """
    ...

def run_of(model: str) -> Run | None:
    """The run that a model is named by.

    Args:
        model: as somebody named it

    Returns:
        None if that is no folder of a run
    """
    ...

def inputs_for(options, run: Run | None):
    """The data that the options name, or those of the run.

    Args:
        options: of `read_options`
        run: of the model

    Returns:
        as of `find_inputs`
    """
    ...

def data_source(options) -> str | None:
    """Where the data are, which tells them from others of the same name.

    Args:
        options: of `read_options`

    Returns:
        None: the run's own data
    """
    ...

def output_folder(options, run: Run | None, inputs) -> Path:
    """Where the evaluation goes: as asked, or into the run's folder, or beside where we are. Other data's is left alone.

    Args:
        options: of `read_options`
        run: of the model
        inputs: of `inputs_for`
    """
    ...

def labelled_batches(
    coder: Coder, inputs, labels: list, in_shape: tuple, batch_size: int, device: str = "cpu", on_bad=None, bar=None
):
    """Yields (x, y): samples as the model takes them, and their classes.

    Args:
        coder: of the model
        inputs: of `find_inputs`
        labels: of `labels_for`
        in_shape: of the model
        device: of the model
        on_bad: as of `raw_batches`
        bar: of `sample_bar`, moved on when a batch is done
    """
    ...

def counted_samples(
    coder: Coder, inputs, in_shape: tuple, device: str = "cpu", left_out: set = frozenset()
) -> torch.Tensor:
    """The samples whose operations are counted, evenly spread over the data.

    Args:
        coder: of the model
        inputs: of `find_inputs`
        in_shape: of the model
        device: of the model
        left_out: numbers of inputs that cannot be read

    Returns:
        (B, *in_shape) as the model takes them
    """
    ...

def eval_command(options) -> list:
    """What `stal_eval` does.

    Args:
        options: of `read_options`

    Returns:
        of lines
    """
    ...

def run_eval(options, own_process: bool = False) -> None:
    """What `stal_eval` does with its options.

    Args:
        options: of `read_options`
        own_process: see `run_command`
    """
    ...
