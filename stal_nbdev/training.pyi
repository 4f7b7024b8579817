"""From a config to a trained classifier, its scores, and a folder that holds everything about it: `stal_train`."""

from typing import Any

__all__ = [
    "MAY_CHANGE",
    "FOLDER_LINE",
    "USER_ERRORS",
    "create_data",
    "model_settings",
    "build_model",
    "create_loss",
    "create_task",
    "pick_device",
    "pick_precision",
    "check_training",
    "changed_keys",
    "check_resumable",
    "RandomStates",
    "Experiment",
    "keep_checkpoint",
    "undisturbed",
    "check_scores",
    "scores_line",
    "print_folder",
    "main",
]
import sys, warnings
from contextlib import contextmanager
from .data import ImageData as ImageData, as_input as as_input
import lightning.pytorch as pl
import matplotlib.pyplot as plt
import torch
from lightning.pytorch.callbacks import ModelCheckpoint, Timer, TQDMProgressBar
from torch import nn
from fastcore.basics import patch
from . import __version__
from .config import as_dict as as_dict, parse_config as parse_config, save_config as save_config
from .core import check_at_least as check_at_least, keep_freed_memory as keep_freed_memory, pick as pick, quiet as quiet
from .loggers import check_logger as check_logger, close_loggers as close_loggers, make_loggers as make_loggers
from .losses import LOSSES as LOSSES
from .models import SpikingClassifier as SpikingClassifier, create_model as create_model
from .runs import Run as Run, write_json as write_json
from .tasks import EncoderTask as EncoderTask, SpikingTask as SpikingTask
from .viz import spike_figure as spike_figure, training_curves as training_curves
from .weights import load_encoder_ as load_encoder_, save_pretrained as save_pretrained

def create_data(config) -> ImageData:
    """The images that a config names.

    Args:
        config: of `read_args`

    Returns:
        decoded, with `in_shape` and `classes`
    """
    ...

def model_settings(config) -> dict:
    """The model's own part of the section `model`.

    Args:
        config: of `read_args`

    Returns:
        as for `create_model`
    """
    ...

def build_model(config, data: ImageData, resumed: bool = False) -> SpikingClassifier:
    """The model that a config names, with its encoder's weights loaded and frozen as it says.

    Args:
        config: of `read_args`
        data: loaded, whose images and classes it is for
        resumed: whether a checkpoint of this run will give it its weights
    """
    ...

def create_loss(config) -> nn.Module:
    """The loss that a config names.

    Args:
        config: of `read_args`

    Returns:
        as for the task
    """
    ...

def create_task(config, model: SpikingClassifier) -> SpikingTask:
    """Model and loss, ready for Lightning: with labels, or without where there is no classifier.

    Args:
        config: of `read_args`
        model: of `build_model`
    """
    ...

def pick_device(name: str) -> str:
    """The device of that name, auto is the GPU if there is one.

    Args:
        name: auto, cpu or cuda

    Returns:
        cpu or cuda
    """
    ...

def pick_precision(name: str, device: str) -> str:
    """The arithmetic of that name, auto is bfloat16 with single precision where it counts, on a GPU that has it.

    Args:
        name: auto, 32-true or bf16-mixed
        device: cpu or cuda

    Returns:
        32-true or bf16-mixed
    """
    ...

def check_training(config) -> None:
    """Raise unless the numbers of the training make sense, and its logger can write.

    Args:
        config: of `read_args`
    """
    ...

MAY_CHANGE = ("data_dir", "download", "epochs", "device", "graph", "test", "logger")

def changed_keys(before: dict, now: dict) -> list:
    """What differs between two configs, apart from what may.

    Args:
        before: section -> key -> value
        now: the same

    Returns:
        dotted keys
    """
    ...

def check_resumable(run: Run, config) -> None:
    """Raise unless the run can go on with this config.

    Args:
        run: to go on with
        config: of `read_args`
    """
    ...

class RandomStates(pl.Callback):
    """Torch's random states, in every checkpoint. Its name is the key in the file: runs of version 0.1.0 have it too."""

    pending = None

    def state_dict(self) -> dict:
        """The states as they are now."""
        ...

    def load_state_dict(self, state: dict) -> None:
        """Keep the states of a checkpoint for the next epoch."""
        ...

    def start_from_now(self) -> None:
        """Let the first epoch start from the states as they are now, whatever is drawn until then."""
        ...

    def on_train_epoch_start(self, trainer, task) -> None:
        """Lightning calls this before the first batch of an epoch."""
        ...

class Experiment:
    """A config, ready to run: data decoded, model built, nothing written yet.

    Args:
        config: of `read_args`
        resume: folder of a run to go on with
        started: called with the run's folder as soon as it is there, before the first epoch
    """

    config: Any
    started: Any
    record: Any
    loggers: Any
    device: Any
    data: Any
    task: Any
    random: RandomStates
    timer: Timer

    def __init__(self, config, resume=None, started=None) -> None: ...
    def take_up(self) -> list:
        """Make the folder of the run to resume ready: from here on it is not finished.

        Returns:
            the rows of its history up to the checkpoint
        """
        ...

    def open_folder(self) -> list:
        """Make the run's folder, or take up that of the run to resume, with the config and the loggers in it.

        Returns:
            the loggers that write its metrics
        """
        ...

    def make_trainer(self, loggers: list) -> pl.Trainer:
        """Lightning's trainer for this config.

        Args:
            loggers: of `open_folder`
        """
        ...

    def results(self, scores: dict) -> dict:
        """Scores and main settings, in plain numbers. Scores without `val` in their name are of the test, if there was one.

        Args:
            scores: of `train`

        Returns:
            what goes into results.json
        """
        ...

    def save_figures(self) -> list:
        """Draw the training curves, and four test images beside their spikes.

        Returns:
            their files
        """
        ...

    def train(self) -> dict:
        """Train, and score validation and test images.

        Returns:
            name -> score, of validation (val_) and test (test_)
        """
        ...

    def run(self) -> dict:
        """Train, test, and write everything into the run's folder.

        Returns:
            what is in results.json, and the folder as `run`
        """
        ...

def keep_checkpoint(file, monitor: str | None, mode: str) -> ModelCheckpoint:
    """Keep one checkpoint in a file.

    Args:
        file: of the run's folder, written anew at the end of epochs
        monitor: what has to get better for it to be written, None: every time
        mode: min or max, the better

    Returns:
        for Lightning's trainer
    """
    ...

@contextmanager
def undisturbed():
    """Lightning is quiet inside the block, and torch's choice of algorithms is afterwards as before."""
    ...

def check_scores(encoder: nn.Module, scores: dict) -> None:
    """Raise if an encoder that promises spikes gave other values, warn if it gave none.

    Args:
        encoder: an `Encoder`
        scores: name -> value, of validation (val_) and test (test_)
    """
    ...

def scores_line(results: dict) -> str:
    """How well, how sparsely, and where.

    Args:
        results: of `Experiment.run`
    """
    ...

FOLDER_LINE = "run folder  "

def print_folder(folder) -> None:
    """Say the folder at once, also where the output goes into a file.

    Args:
        folder: of a run
    """
    ...

USER_ERRORS = (ValueError, TypeError, OSError, FloatingPointError)

def main(args=None) -> None:
    """The command `stal_train`.

    Args:
        args: of the command line, None: the program's own
    """
    ...
