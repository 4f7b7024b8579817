"""A training, started, stopped and watched from a notebook: `TrainingLauncher`; and a picker for experiments."""

from typing import Any

__all__ = ["fitting_config", "TrainingLauncher", "complete_lines", "curves_picture", "ExperimentPicker"]
import asyncio, os, shlex, signal, subprocess, sys, tempfile
from html import escape
from pathlib import Path
import ipywidgets as widgets
from fastcore.basics import patch
from .config import (
    CONFIG_FILES as CONFIG_FILES,
    read_args as read_args,
    read_config as read_config,
    save_config as save_config,
)
from .core import pick as pick
from .data import DATASETS as DATASETS
from .encoders import ENCODERS as ENCODERS
from .explorer import figure_png as figure_png, show_error as show_error
from .models import CLASSIFIERS as CLASSIFIERS, ENCODER_ALONE as ENCODER_ALONE
from .runs import Run as Run
from .training import FOLDER_LINE as FOLDER_LINE
from .viz import training_curves as training_curves

def fitting_config(model: str, encoder: str) -> str:
    """The training config in the package that is nearest: for that encoder, for one of the same room, for that model.

    Args:
        model: in CLASSIFIERS, or encoder_alone
        encoder: in ENCODERS

    Returns:
        its file name
    """
    ...

class TrainingLauncher:
    """Pick encoder, classifier, data set and epochs, start and stop a training, and watch its curves.

    Args:
        save_dir: where runs are kept
        data_dir: where data sets are kept
    """

    save_dir: Path
    data_dir: str
    process: Any
    folder: Any
    error: Any
    stopped: bool
    files: tempfile.TemporaryDirectory
    encoder: widgets.Dropdown
    classifier: widgets.Dropdown
    dataset: widgets.Dropdown
    epochs: widgets.BoundedIntText
    more: widgets.Text
    start_button: widgets.Button
    stop_button: widgets.Button
    picture: widgets.Image
    message: widgets.HTML
    panel: widgets.HBox
    watching: Any

    def __init__(self, save_dir: str = "experiments", data_dir: str = "data") -> None: ...
    @property
    def running(self) -> bool:
        """Has it been started, and not yet ended?"""
        ...

    def _ipython_display_(self) -> None: ...
    @property
    def args(self) -> list:
        """What the controls say, as the command line of `stal_train`."""
        ...

    @property
    def config(self):
        """The config that a start would train with. A `ValueError` says what is wrong in it.

        Args:
            self: of `read_args`
        """
        ...

    @property
    def config_file(self) -> Path:
        """The config of the last start."""
        ...

    @property
    def log_file(self) -> Path:
        """What the command of the last start printed."""
        ...

    @property
    def errors_file(self) -> Path:
        """Its warnings and errors."""
        ...

    def start(self):
        """Write the config file, and start the training in a process of its own."""
        ...

    def stop(self) -> None:
        """As Ctrl+C would: between two batches, and the last epoch's checkpoint stays."""
        ...

    def fail(self, error: Exception) -> None:
        """Keep the error, and show it."""
        ...

    @property
    def history(self) -> list:
        """What the run measured so far, a dict per epoch."""
        ...

    def last_output(self) -> str:
        """The last line that the command printed."""
        ...

    def last_error(self) -> str:
        """Why it failed: its last line of error, or whatever it complained of last, or the status it ended with."""
        ...

    def show_end(self) -> None:
        """How it ended: stopped, with an error, or with its scores."""
        ...

    def refresh(self) -> None:
        """Draw what is new, and say how it ended."""
        ...

    async def watch(self) -> None:
        """Refresh twice a second until it has ended."""
        ...

    def watch_in_background(self) -> None:
        """In a notebook, whose event loop does it between the cells. A script has none, and waits."""
        ...

    def wait(self) -> None:
        """Until the run has ended. Raises what went wrong."""
        ...

def complete_lines(file) -> list:
    """The lines of a file that have ended, none where there is no file.

    Args:
        file: that a process may be writing

    Returns:
        without their ends and the empty ones among them
    """
    ...

def curves_picture(history: list) -> bytes:
    """The curves of a run, as the launcher shows them.

    Args:
        history: of a `Run`

    Returns:
        a PNG file
    """
    ...

class ExperimentPicker:
    """Which encoders an experiment compares, and at what size.

    Args:
        encoders: names to choose from
        chosen: at first, None for all of them
        sizes: digits for seconds, MNIST on a CPU, everything on a GPU
    """

    encoder_box: widgets.SelectMultiple
    size_box: widgets.ToggleButtons
    panel: widgets.HBox

    def __init__(
        self, encoders: list, chosen: list | None = None, sizes: tuple = ("smoke", "mnist", "full")
    ) -> None: ...
    @property
    def encoders(self) -> list:
        """The names that are picked."""
        ...

    @property
    def size(self) -> str:
        """The size that is picked."""
        ...

    def _ipython_display_(self) -> None: ...
