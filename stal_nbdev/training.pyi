"""From a config to a trained classifier, its scores, and a folder that holds everything about it: `stal_train`."""

from typing import Any

__all__ = [
    "CALLBACKS",
    "MAY_CHANGE",
    "RATES",
    "CONFIG_KEY",
    "EPOCH_KEY",
    "SMALL_STEP",
    "LIGHTNING_KEYS",
    "FOLDER_LINE",
    "USER_ERRORS",
    "create_data",
    "model_settings",
    "build_model",
    "create_loss",
    "create_task",
    "check_training",
    "changed_keys",
    "asked_by_name",
    "without_source",
    "check_config",
    "training_over",
    "check_resumable",
    "ConfigKeeper",
    "WholeCheckpoints",
    "undisturbed",
    "find_learning_rate",
    "fitting_threads",
    "check_fits",
    "Experiment",
    "set_threads",
    "about_machine",
    "version_of",
    "KeptCheckpoint",
    "keep_checkpoint",
    "figures_text",
    "without_part",
    "ProgressLine",
    "LearningRate",
    "NewRate",
    "NothingLeft",
    "Figures",
    "check_scores",
    "draw_information",
    "run_curves",
    "first_of_each",
    "work",
    "scores_line",
    "print_folder",
    "resume_command",
    "failure_line",
    "stop_status",
    "print_start",
    "run_config",
    "main",
]
import os, platform, shutil, signal, sys, tempfile, threading, time, warnings
from contextlib import ExitStack, contextmanager
from copy import deepcopy
from dataclasses import fields
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from math import prod
from .data import ImageData as ImageData, as_input as as_input, sample_figure as sample_figure
import lightning.pytorch as pl
import matplotlib.pyplot as plt
import torch
import yaml
from lightning.pytorch.loggers.logger import DummyLogger
from lightning.pytorch.callbacks import EarlyStopping, LearningRateMonitor, ModelCheckpoint, Timer, TQDMProgressBar
from lightning.pytorch.plugins.io import TorchCheckpointIO
from lightning.pytorch.tuner import Tuner
from lightning.pytorch.utilities.exceptions import SIGTERMException
from lightning.pytorch.utilities.model_summary import ModelSummary
from safetensors import SafetensorError
from torch import nn
from tqdm import tqdm
from fastcore.basics import patch
from . import __version__
from .base import keep_printing as keep_printing, replacing as replacing
from .capture import compiled_method as compiled_method
from .config import (
    TrainingConfig as TrainingConfig,
    as_dict as as_dict,
    parse_config as parse_config,
    read_args as read_args,
    save_config as save_config,
    with_new_keys as with_new_keys,
    with_values as with_values,
)
from .core import check_at_least as check_at_least, keep_freed_memory as keep_freed_memory, pick as pick, quiet as quiet
from .loggers import (
    about_code as about_code,
    check_logger as check_logger,
    close_loggers as close_loggers,
    environment as environment,
    make_loggers as make_loggers,
)
from .losses import LOSSES as LOSSES
from .memory import check_model_memory as check_model_memory, is_out_of_memory as is_out_of_memory
from .models import SpikingClassifier as SpikingClassifier, create_model as create_model
from .processes import (
    FirstProcess as FirstProcess,
    OneProcess as OneProcess,
    RandomStates as RandomStates,
    Together as Together,
    Workers as Workers,
    as_rank as as_rank,
    check_devices as check_devices,
    leave_group as leave_group,
    pick_device as pick_device,
    pick_precision as pick_precision,
    process_environment as process_environment,
    report_ready as report_ready,
)
from .runs import (
    Run as Run,
    read_json as read_json,
    write_checkpoint as write_checkpoint,
    write_json as write_json,
    write_table as write_table,
)
from .tasks import (
    EncoderTask as EncoderTask,
    SpikingTask as SpikingTask,
    check_disturbable as check_disturbable,
    measurements as measurements,
    budget_results as budget_results,
    check_budget as check_budget,
)
from .viz import (
    COLOURS as COLOURS,
    confusion_picture as confusion_picture,
    styled as styled,
    training_curves as training_curves,
)
from .weights import load_encoder_ as load_encoder_, save_pretrained as save_pretrained

def create_data(config) -> ImageData:
    """What a config names.

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
        data: loaded, that it is for
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

CALLBACKS = dict(learning_rate=LearningRateMonitor)

def check_training(config) -> None:
    """Raise unless the numbers of the training make sense, and its logger can write.

    Args:
        config: of `read_args`
    """
    ...

MAY_CHANGE = (
    "data_dir",
    "download",
    "epochs",
    "device",
    "graph",
    "test",
    "logger",
    "early_stopping",
    "summary",
    "callbacks",
    "robustness",
    "strategy",
)
RATES = ("model.learning_rate", "training.muon_learning_rate")

def changed_keys(before: dict, now: dict) -> list:
    """What differs between two configs, apart from what may.

    Args:
        before: section -> key -> value
        now: the same

    Returns:
        dotted keys
    """
    ...

CONFIG_KEY = "stal_config"

def asked_by_name(run: Run, config) -> list:
    """The learning rates that somebody has chosen for this run: on the command line, or as a number in its own config.

    Args:
        run: to go on with
        config: of `read_args`

    Returns:
        dotted keys
    """
    ...

def without_source(config: dict) -> dict:
    """The config without the file that its encoder started from: a run that goes on has later weights.

    Args:
        config: of `as_dict`
    """
    ...

def check_config(run: Run, checkpoint: dict, config):
    """Raise unless the config is that of the checkpoint. One of version 0.1.0 has none: then config.yaml stands for it.

    Args:
        run: to go on with
        checkpoint: of `Run.newest`
        config: of `read_args`
    """
    ...

def training_over(checkpoint: dict, training) -> bool:
    """Whether a checkpoint is that of the last epoch, by its number or because the training stopped early in it.

    Args:
        checkpoint: of `Run.newest`
        training: section of a config
    """
    ...

def check_resumable(run: Run, config) -> tuple:
    """Raise unless the run can go on with this config.

    Args:
        run: to go on with
        config: of `read_args`

    Returns:
        path and content of the checkpoint to go on from
    """
    ...

EPOCH_KEY = "stal_epoch"

class ConfigKeeper(pl.Callback):
    """The config, and what was measured in the epoch, in every checkpoint.

    Args:
        config: of `read_args`
    """

    config: Any

    def __init__(self, config) -> None: ...
    def on_save_checkpoint(self, trainer, task, checkpoint) -> None:
        """Lightning calls this before it writes a checkpoint."""
        ...

class WholeCheckpoints(TorchCheckpointIO):
    """Writes checkpoints beside the file they replace: Lightning itself writes them elsewhere, and copies them over it."""

    def save_checkpoint(self, checkpoint, path, storage_options=None) -> None:
        """Lightning calls this with what it has collected."""
        ...

    def load_checkpoint(self, path, map_location=None, weights_only=True):
        """Lightning calls this: plain types and tensors only, whatever the file says."""
        ...

@contextmanager
def undisturbed(rank: int = 0):
    """Lightning is quiet inside the block, and torch's choice of algorithms is afterwards as before.

    Args:
        rank: of this process
    """
    ...

def find_learning_rate(task: SpikingTask, data: ImageData, device: str = "cpu", steps: int = 100) -> float:
    """A learning rate for the task. Raises a `FloatingPointError` where the loss never falls.

    Args:
        task: stays as it is
        data: loaded
        device: cpu or cuda
        steps: of the search
    """
    ...

SMALL_STEP = 2**18

def fitting_threads(config, in_shape: tuple) -> int | None:
    """One thread for steps that are too small to share, unless OMP_NUM_THREADS says how many.

    Args:
        config: of `read_args`
        in_shape: of one image

    Returns:
        None leaves it to torch
    """
    ...

LIGHTNING_KEYS = ("state_dict", "optimizer_states", "lr_schedulers", "loops", "callbacks", "global_step")

def check_fits(checkpoint: dict, task: SpikingTask, run: Run) -> None:
    """Raise unless the checkpoint has all that a training goes on from, and the weights of this model.

    Args:
        checkpoint: of `Run.newest`
        task: to go on with
        run: whose checkpoint it is, for the message
    """
    ...

class Experiment:
    """A config, ready to run: data decoded, model built, nothing written yet.

    Args:
        config: of `read_args`
        resume: folder of a run to go on with
        started: called with the run's folder, before the first epoch
        data: `ImageData`, None: as the config names
    """

    config: Any
    started: Any
    record: Any
    resumes: Any
    loggers: Any
    environment: Any
    rank: Any
    device: Any
    data: Any
    task: Any
    random: RandomStates
    timer: Timer
    epochs_trained: Any

    def __init__(self, config, resume=None, started=None, data=None) -> None: ...
    def take_found_rate(self) -> None:
        """Find a learning rate, and train with it: the config has it from now on."""
        ...

    def start_lines(self) -> list:
        """Data, model and device, in a few lines."""
        ...

    def take_up(self) -> list:
        """Make the folder of the run to resume ready: from here on it is not finished.

        Returns:
            the rows of its history up to the checkpoint
        """
        ...

    def note_machine(self) -> None:
        """Add to the run's folder what trains it from here on."""
        ...

    def make_folder(self) -> None:
        """Make the folder of a new run."""
        ...

    def open_folder(self) -> list:
        """Make the run's folder, or take up that of the run to resume, with the config and the loggers in it.

        Returns:
            the loggers that write its metrics
        """
        ...

    def callbacks(self) -> list:
        """Lightning's callbacks for this config."""
        ...

    def strategy(self) -> str | Together:
        """How the processes of the run train together.

        Args:
            self: as for Lightning's trainer
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

    def spikes_picture(self):
        """Test images beside their spikes, with their class and the answer of the model.

        Args:
            self: axes, a row for each image
        """
        ...

    def save_figures(self, scores: dict) -> list:
        """Draw the training curves, and test images beside their spikes.

        Args:
            scores: of `train`

        Returns:
            their files
        """
        ...

    def save_figure(self, name: str, figure) -> None:
        """Write a figure into the run's folder, and close it."""
        ...

    def save_progress(self) -> list:
        """Draw test images beside their spikes, and which class is taken for which in validation, as it is now.

        Returns:
            their files
        """
        ...

    def save_confusion(self, tested: bool = True) -> list:
        """Write which class was taken for which in the test, or else in validation, as a table and a picture.

        Args:
            tested: whether the test was read, if it is to be read

        Returns:
            files, none without labels, or without a test or validation
        """
        ...

    @contextmanager
    def together(self):
        """Inside the block the other processes of the run are there, if it has others."""
        ...

    def worker_command(self) -> list:
        """What starts another process of this run on this machine, whose folder has its config by now."""
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

    def assist(self) -> dict:
        """`run` of a process that is not the first one: it writes nothing.

        Returns:
            as of `run`
        """
        ...

    def train_and_write(self) -> dict:
        """`run`, once the folder is this process's alone.

        Returns:
            as of `run`
        """
        ...

def set_threads(experiment: Experiment) -> None:
    """Give this process as many threads as its steps are large for."""
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

class KeptCheckpoint(ModelCheckpoint):
    """Lightning's, which knows its best score again after its folder was moved, or is seen by another path."""

    @property
    def state_key(self):
        """The key of its state in a checkpoint, the same as Lightning's own, which runs of version 0.1.0 have."""
        ...

    def load_state_dict(self, state: dict) -> None:
        """Lightning calls this with the state in a checkpoint. Paths in it may be those of another day."""
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
    sums: dict
    batches: int
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
    """Logs the learning rate at the start of each epoch, beside what is measured in it."""

    def on_train_epoch_start(self, trainer, task) -> None:
        """Lightning calls this before the first batch of an epoch."""
        ...

class NewRate(pl.Callback):
    """Gives a run that goes on the learning rates of its config. A checkpoint brings those that it was written with."""

    def on_train_start(self, trainer, task) -> None:
        """Lightning calls this when the optimiser is restored."""
        ...

class NothingLeft(pl.Callback):
    """Ends a training before its first step: it was over when its process was stopped."""

    def on_fit_start(self, trainer, task) -> None:
        """Lightning calls this when the checkpoint is restored."""
        ...

class Figures(pl.Callback):
    """Shows the services, every few epochs, test images beside their spikes, and which class is taken for which.

    Args:
        experiment: whose it is
        every: epochs
    """

    experiment: Experiment
    every: int

    def __init__(self, experiment: Experiment, every: int) -> None: ...
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

def work(folder, resumes: int, threads: int, plugins: list) -> None:
    """What another process of a run does.

    Args:
        folder: of a run
        resumes: whether it goes on, 0 or 1
        threads: of this process
        plugins: modules to import first
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

USER_ERRORS = (ValueError, TypeError, OSError, FloatingPointError, SafetensorError)

def resume_command(experiment, *more) -> str | None:
    """How the run goes on.

    Args:
        experiment: an `Experiment`, or None if there is none yet
        more: arguments

    Returns:
        None if there is nothing to go on from
    """
    ...

def failure_line(error: BaseException, experiment) -> str:
    """What is wrong, in one line, and how to go on after a training that diverged.

    Args:
        error: one of `USER_ERRORS`
        experiment: an `Experiment`, or None if there is none yet
    """
    ...

def stop_status(stop: BaseException) -> int | str | None:
    """What a shell expects of a program that a signal has ended: 130 after Ctrl-C, 143 after SIGTERM.

    Args:
        stop: KeyboardInterrupt or SystemExit, of Lightning or of somebody else

    Returns:
        of the program
    """
    ...

def print_start(experiment) -> None:
    """Say what it is about to do.

    Args:
        experiment: an `Experiment`
    """
    ...

def run_config(config, own_process: bool = False) -> None:
    """What `stal_train` does with its config. Ends the program with one line if something is wrong.

    Args:
        config: of `parse_config`
        own_process: whether memory and threads are this command's to set
    """
    ...

def main(args=None) -> None:
    """The command `stal_train`.

    Args:
        args: of the command line, None: the program's own
    """
    ...

if __name__ == "__main__" and __spec__:
    main()
