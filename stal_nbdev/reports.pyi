"""What a run says and draws: before it starts, while it trains, and when it is done."""

from typing import Any

__all__ = [
    "FOLDER_LINE",
    "start_lines",
    "print_folder",
    "about_machine",
    "version_of",
    "figures_text",
    "without_part",
    "ProgressLine",
    "LearningRate",
    "Figures",
    "check_scores",
    "draw_information",
    "run_curves",
    "first_of_each",
    "spikes_picture",
    "save_figure",
    "confusion_rows",
    "save_confusion",
    "scores_line",
]
import platform, shutil, sys, time, warnings
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from .data import ImageData as ImageData
from .datasets import sample_figure as sample_figure
from .preprocessing import as_input as as_input
import lightning.pytorch as pl
import matplotlib.pyplot as plt
import torch
from lightning.pytorch.callbacks import TQDMProgressBar
from torch import nn
from tqdm import tqdm
from fastcore.basics import patch
from .base import replacing as replacing
from .core import evaluating as evaluating
from .kernels.operators import measured_processor as measured_processor
from .loggers import about_code as about_code
from .models import SpikingClassifier as SpikingClassifier
from .tables import write_table as write_table
from .viz import (
    COLOURS as COLOURS,
    confusion_picture as confusion_picture,
    styled as styled,
    training_curves as training_curves,
)

def start_lines(config, data: ImageData, model: SpikingClassifier, device: str) -> list:
    """Data, model and device, in a few lines.

    Args:
        config: of `read_args`
        data: loaded
        model: to be trained
        device: cpu or cuda
    """
    ...

FOLDER_LINE = "run folder  "

def print_folder(folder) -> None:
    """Say the folder at once, also where the output goes into a file.

    Args:
        folder: of a run
    """
    ...

def about_machine(device: str) -> dict:
    """What makes the numbers of a run, beside its config: the same of all of it gives the same bits.

    Args:
        device: cpu or cuda

    Returns:
        name -> text or number
    """
    ...

def version_of(package: str) -> str | None:
    """The version of an installed package.

    Returns:
        None if it is not installed
    """
    ...

def figures_text(training: dict, validation: dict) -> str:
    """Accuracy, density and loss, and how the first of them was in validation.

    Args:
        training: name -> number, of this epoch so far: accuracy (if there are labels), spike_density, loss
        validation: the same, of the last validation, may be empty
    """
    ...

def without_part(values: dict, part: str) -> dict:
    """Those of that part, without its name, as numbers.

    Args:
        values: of Lightning, names begin with train_, val_ or test_
        part: train, val or test
    """
    ...

class ProgressLine(TQDMProgressBar):
    """One line for a training, redrawn every ten batches, and one for a test that goes away."""

    bars: list
    figures: Any
    first_epoch: Any
    start: Any

    def __init__(self) -> None: ...
    def make_bar(self, leave: bool) -> tqdm:
        """A bar of four columns, and a text, in notebooks too."""
        ...

    def init_train_tqdm(self): ...
    def init_test_tqdm(self): ...
    def init_validation_tqdm(self):
        """Args:
        self: its numbers stand in the line of the training
        """
        ...

    def get_metrics(self, trainer, task) -> dict:
        """Args:
        task: Lightning's own way to show numbers
        """
        ...

    def text(self, trainer) -> str:
        """Epoch, figures, and the time that is left."""
        ...

    def on_train_start(self, trainer, task) -> None:
        """Lightning calls this once."""
        ...

    def on_train_epoch_start(self, trainer, task) -> None:
        """Lightning calls this before the first batch of an epoch."""
        ...

    def on_train_batch_end(self, trainer, task, outputs, batch, batch_idx) -> None:
        """Lightning calls this after every batch."""
        ...

    def on_train_epoch_end(self, trainer, task) -> None:
        """Lightning calls this after validation, if there is one."""
        ...

    def on_exception(self, trainer, task, exception) -> None:
        """Lightning calls this before an error goes on its way: the line ends, so that nothing is written over it."""
        ...

    def draw(self, trainer, n: int) -> None:
        """Show the line, after `n` batches of the epoch."""
        ...

class LearningRate(pl.Callback):
    """Logs `model.learning_rate` as it is at the start of each epoch, beside what is measured in it."""

    def on_train_epoch_start(self, trainer, task) -> None:
        """Lightning calls this before the first batch of an epoch."""
        ...

class Figures(pl.Callback):
    """Shows the services, every few epochs, how it goes.

    Args:
        draw: called without arguments: draws, and returns the files
        loggers: that take figures
        every: epochs
    """

    draw: Any
    loggers: list
    every: int

    def __init__(self, draw, loggers: list, every: int) -> None: ...
    def on_train_epoch_end(self, trainer, task) -> None:
        """Lightning calls this after validation, if there is one."""
        ...

def check_scores(encoder: nn.Module, scores: dict) -> None:
    """Raise if an encoder that promises spikes gave other values, warn if it gave none.

    Args:
        encoder: an `Encoder`
        scores: name -> value, of validation (val_) and test (test_)
    """
    ...

def draw_information(ax, history: list) -> None:
    """Mutual information in validation against the epoch, in place of what is there.

    Args:
        ax: matplotlib axes
        history: of a run
    """
    ...

def run_curves(history: list, scores: dict):
    """The curves of a run, and its test.

    Args:
        history: of a run
        scores: of `train`

    Returns:
        three axes
    """
    ...

def first_of_each(labels: torch.Tensor, classes: int, most: int = 10) -> list:
    """The first image of each class, of those that have one.

    Args:
        labels: (N,)
        classes: how many there are
        most: classes to look at

    Returns:
        indices, in the order of the classes
    """
    ...

def spikes_picture(model: SpikingClassifier, data: ImageData):
    """Test images beside their spikes, with their class and the answer of the model.

    Args:
        model: left as it is
        data: loaded

    Returns:
        axes, a row for each image
    """
    ...

def save_figure(figure, path) -> None:
    """Write a figure into a run's folder, and close it.

    Args:
        figure: of matplotlib
        path: of the picture, a PNG
    """
    ...

def confusion_rows(confusion: torch.Tensor, classes: list) -> list:
    """The counts as a table, with a column for what a class was taken for. The first column names the class.

    Args:
        confusion: (K, K), row: the class, column: what it was taken for
        classes: names

    Returns:
        a dict for each class
    """
    ...

def save_confusion(confusion: torch.Tensor, classes: list, table, picture) -> None:
    """Write them into a run's folder, or an evaluation's.

    Args:
        confusion: of `confusion_rows`
        classes: likewise
        table: path of the .csv
        picture: path of the PNG
    """
    ...

def scores_line(results: dict) -> str:
    """How well, how sparsely, and where.

    Args:
        results: of `Experiment.run`
    """
    ...
