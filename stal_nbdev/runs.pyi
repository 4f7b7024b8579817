"""The folder of a run: what is in it, and how it is read and written."""

from typing import Any

__all__ = [
    "read_history",
    "not_finite",
    "read_checkpoint",
    "finished_epochs",
    "write_checkpoint",
    "new_folder",
    "Run",
    "collect",
]
import io
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
import torch
from fastcore.basics import patch
from jsonargparse import Namespace
from .base import locked as locked, replacing as replacing, user_path as user_path
from .config import read_args as read_args
from .tables import read_json as read_json, read_table as read_table, write_table as write_table
from .weights import WEIGHTS_OF_RUN as WEIGHTS_OF_RUN
from .yaml_files import CONFIG_OF_RUN as CONFIG_OF_RUN

def read_history(path) -> list:
    """The epochs of a training, in order: what was measured in training and validation.

    Args:
        path: a metrics.csv, one that is not there is empty

    Returns:
        a dict per epoch
    """
    ...

def not_finite(tensors: dict) -> str | None:
    """The first of these that has a value which is not a finite number.

    Args:
        tensors: name -> tensor

    Returns:
        a name, None if all is well
    """
    ...

def read_checkpoint(checkpoint) -> dict:
    """A checkpoint, whole and with finite weights. A `ValueError` says what it is not.

    Args:
        checkpoint: file written by stal_train

    Returns:
        as Lightning writes it
    """
    ...

def finished_epochs(checkpoint) -> int:
    """How many epochs of training a checkpoint has behind it.

    Args:
        checkpoint: file written by stal_train
    """
    ...

def write_checkpoint(content: dict, path) -> None:
    """Write all of it or nothing: until the new one is whole and on the disk, the one before stays.

    Args:
        content: plain types and tensors
        path: file to write, its folder is made if there is none
    """
    ...

def new_folder(save_dir, name: str) -> Path:
    """Make a folder named `<name>-<date>-<time>`, with a number behind it where that is taken.

    Args:
        save_dir: where runs are kept, made if it is not there
        name: first part of the folder's name

    Returns:
        a new, empty folder
    """
    ...

class Run:
    """The folder of a run: where its files are, and what is in them. A file is read when it is asked for."""

    folder: Any
    config_file: Any
    metrics_file: Any
    results_file: Any
    weights_file: Any
    last_checkpoint: Any
    best_checkpoint: Any
    environment_file: Any
    lock_file: Any

    def __init__(self, folder) -> None: ...
    def __repr__(self) -> str: ...
    @classmethod
    def create(cls, save_dir, name: str) -> "Run":
        """A run with a new, empty folder in `save_dir`, whose name begins with `name`."""
        ...

    def figure(self, name: str) -> Path:
        """File of a picture of the run, `training`, `spikes` or `confusion`."""
        ...

    def id_file(self, service: str) -> Path:
        """File with the id under which a service, wandb or mlflow, knows the run."""
        ...

    def results_after(self, epochs: int) -> Path:
        """File that keeps the results after so many epochs when the run is given more."""
        ...

    @property
    def config(self) -> Namespace:
        """What it was started with, as `read_args` gives it."""
        ...

    @property
    def history(self) -> list:
        """What was measured in each epoch so far, a dict each."""
        ...

    @property
    def results(self) -> dict | None:
        """Its scores and main settings, None while it is not finished."""
        ...

    @property
    def epochs_done(self) -> int:
        """How many epochs its last checkpoint has behind it."""
        ...

    @contextmanager
    def locked(self):
        """Inside the block nobody else trains in this folder. A `ValueError` says who does."""
        ...

    def newest(self) -> tuple:
        """The newest checkpoint that is whole. Raises what is wrong with the last one if there is none.

        Returns:
            its path and its content
        """
        ...

    def clean(self) -> None:
        """Remove what a process that was killed had begun to write."""
        ...

    @property
    def confusion_file(self) -> Path:
        """Table with a row for each class, and a column for what it was taken for."""
        ...

def collect(save_dir, path) -> None:
    """Write the results of all finished runs in `save_dir` into one table.

    Args:
        save_dir: where the runs are
        path: CSV file to write
    """
    ...
