"""A training, started, stopped and watched from a notebook: `TrainingLauncher`."""

from typing import Any

__all__ = [
    "WATCHED",
    "STOPPED",
    "check_fit",
    "ProgressFile",
    "train_watched",
    "progress_words",
    "confusion",
    "TrainingLauncher",
    "check_options",
    "interrupt",
    "complete_lines",
    "curves_picture",
]
import asyncio, os, shlex, signal, subprocess, sys, tempfile, time, weakref
from html import escape
from pathlib import Path
from . import training as training
from .building import build_model as build_model, create_data as create_data, create_task as create_task
from .training import USER_ERRORS as USER_ERRORS, Experiment as Experiment
import ipywidgets as widgets
import lightning.pytorch as pl
import torch
from fastcore.basics import patch
from .base import user_path as user_path
from .choices import (
    NO_IMAGES as NO_IMAGES,
    boxed_models as boxed_models,
    figure_png as figure_png,
    labelled as labelled,
    permitted as permitted,
    show_error as show_error,
)
from .comparisons import fitting_config as fitting_config
from .config import read_args as read_args, save_config as save_config
from .core import seeded as seeded
from .datasets import DATASETS as DATASETS
from .encoders import ENCODERS as ENCODERS
from .html_pictures import STYLE_SHEET as STYLE_SHEET, TILE_STYLE as TILE_STYLE, confusion_table as confusion_table
from .models import CLASSIFIERS as CLASSIFIERS, ENCODER_ALONE as ENCODER_ALONE
from .preprocessing import as_input as as_input
from .reports import FOLDER_LINE as FOLDER_LINE
from .runs import Run as Run
from .tables import read_json as read_json, read_table as read_table, write_json as write_json
from .teachers import TEACHERS as TEACHERS
from .viz import training_curves as training_curves

def check_fit(config, data=None) -> None:
    """Raise a `ValueError`, `TypeError` or `OSError` unless encoder, classifier, loss and images fit together.

    Args:
        config: of `read_args`
        data: of `create_data`, None to read it
    """
    ...

class ProgressFile(pl.Callback):
    """Writes how far a training is: stage, epoch and epochs, batch and batches, seconds since it began.

    Args:
        file: JSON, written whole each time
    """

    file: Any
    written: Any
    first: Any
    start: Any

    def __init__(self, file) -> None: ...
    def write(self, trainer, stage: str, batch: int) -> None:
        """Now, whatever was written when."""
        ...

    def on_train_start(self, trainer, task) -> None:
        """Lightning calls this once."""
        ...

    def on_train_batch_end(self, trainer, task, outputs, batch, batch_idx) -> None:
        """Lightning calls this after each batch."""
        ...

    def on_test_start(self, trainer, task) -> None:
        """Lightning calls this when all epochs are done."""
        ...

def train_watched(file) -> None:
    """The command `stal_train` in this process, which writes its progress to a file. Started by `WATCHED`.

    Args:
        file: for `ProgressFile`
    """
    ...

WATCHED = "\nimport signal\n# a server in the background ignores Ctrl-C, and so would its children, which are stopped by it\nsignal.signal(signal.SIGINT, signal.default_int_handler)\nfrom stal_nbdev.__main__ import begin, interruptible\nwith interruptible():\n    begin()\n    from stal_nbdev.launcher import train_watched\n    train_watched({file!r})\n"

def progress_words(done: dict | None) -> tuple:
    """How far it is, and how long it may still take.

    Args:
        done: what `ProgressFile` wrote, None before

    Returns:
        share that is done in [0, 1], and words
    """
    ...

def confusion(run: Run) -> tuple | None:
    """What a run's model took the classes of its test images for, or of those of validation, as its table has it.

    Args:
        run: finished

    Returns:
        counts (K, K), row: the class, column: what it was taken for, and their names, None without a table
    """
    ...

class TrainingLauncher:
    """Pick encoder, classifier, data set and epochs, start and stop a training, and watch it.

    Args:
        save_dir: where runs are kept
        data_dir: where data sets are kept
    """

    save_dir: Any
    data_dir: str
    process: Any
    folder: Any
    error: Any
    stopped: bool
    drawn: Any
    images: tuple
    files: tempfile.TemporaryDirectory
    encoder: widgets.Dropdown
    classifier: widgets.Dropdown
    dataset: widgets.Dropdown
    epochs: widgets.BoundedIntText
    more: widgets.Text
    start_button: widgets.Button
    stop_button: widgets.Button
    progress: widgets.FloatProgress
    status: widgets.HTML
    result: widgets.HTML
    confusion: widgets.HTML
    message: widgets.HTML
    picture: widgets.Image
    spikes: widgets.Image
    main: Any
    panel: Any
    watching: Any

    def __init__(self, save_dir: str = "experiments", data_dir: str = "data") -> None: ...
    @property
    def running(self) -> bool:
        """Has it been started, and not yet ended?"""
        ...

    def _ipython_display_(self) -> None: ...
    def make_panel(self) -> None:
        """Controls at the side, what becomes of them in the middle."""
        ...

    def clear(self) -> None:
        """Nothing of a run before."""
        ...

    def show_picture(self, picture: widgets.Image, content: bytes) -> None:
        """Show a PNG file."""
        ...

    @property
    def words(self) -> list:
        """What stands in `more`, as a shell takes it apart."""
        ...

    @property
    def args(self) -> list:
        """What the controls say, as the command line of `stal_train`."""
        ...

    @property
    def paths(self) -> dict:
        """All keys with which a config can lead to the server's files.

        Returns:
            dotted key of a file or folder -> what it may say, wherever that lies
        """
        ...

    @property
    def config(self):
        """The config that a start would train with. A `ValueError` says what is wrong in it.

        Args:
            self: of `read_args`
        """
        ...

    def fail(self, error: Exception) -> None:
        """Keep an error of the choices, and show it."""
        ...

    def check(self) -> None:
        """Say at once what does not fit, and do not let it be started."""
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
    def progress_file(self) -> Path:
        """How far it is."""
        ...

    @property
    def errors_file(self) -> Path:
        """Its warnings and errors."""
        ...

    def start(self) -> None:
        """Write the config file, and start the training in a process of its own."""
        ...

    def stop(self) -> None:
        """End the training, as `interrupt` does."""
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

    def show_results(self) -> None:
        """Spikes of test images, and which class was taken for which."""
        ...

    def show_end(self) -> None:
        """How it ended: stopped, with an error, or with its scores."""
        ...

    def refresh(self) -> None:
        """Show what is new, and how it ended."""
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

def check_options(words: list) -> None:
    """Raise a `ValueError` for an option that reads a file or imports a module. The parser looks at the others.

    Args:
        words: of `more`, on a server that says where its visitors may go
    """
    ...

def interrupt(process: subprocess.Popen) -> None:
    """As Ctrl+C would, if it still runs: between two batches, and the last epoch's checkpoint stays.

    Args:
        process: of a training
    """
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

STOPPED = (130, 143)
