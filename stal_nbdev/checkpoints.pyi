"""What a run goes on from: all that a training consists of, whose it is, and whether a config may go on with it."""

from typing import Any

__all__ = [
    "CONFIG_KEY",
    "EPOCH_KEY",
    "MAY_CHANGE",
    "RATES",
    "LIGHTNING_KEYS",
    "ConfigKeeper",
    "WholeCheckpoints",
    "target_holds",
    "KeptCheckpoint",
    "keep_checkpoint",
    "changed_keys",
    "asked_by_name",
    "without_source",
    "check_config",
    "training_over",
    "check_resumable",
    "check_data",
    "check_fits",
    "NewRate",
    "Patience",
    "NothingLeft",
]
import os
from dataclasses import fields
from .core import import_torchvision as import_torchvision
import lightning.pytorch as pl
import yaml
from lightning.pytorch.callbacks import EarlyStopping, ModelCheckpoint
from lightning.pytorch.plugins.io import TorchCheckpointIO
from torch import nn
from .config import as_dict as as_dict, with_new_keys as with_new_keys
from .keys import TrainingConfig as TrainingConfig
from .runs import Run as Run, write_checkpoint as write_checkpoint
from .weights import as_preprocessing as as_preprocessing

CONFIG_KEY = "stal_config"
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

def target_holds(task) -> bool:
    """Whether the whole target of its budget counts by now, or there is none: then scores may be compared.

    Args:
        task: `SpikingTask`
    """
    ...

class KeptCheckpoint(ModelCheckpoint):
    """Lightning's, which knows its best score again after its folder was moved, or is seen by another path."""

    best_k_models: dict
    kth_best_model_path: str
    best_model_score: Any

    @property
    def state_key(self):
        """The key of its state in a checkpoint, the same as Lightning's own, which runs of version 0.1.0 have."""
        ...

    def load_state_dict(self, state: dict) -> None:
        """Lightning calls this with the state in a checkpoint. Paths in it may be those of another day."""
        ...

    def on_train_epoch_end(self, trainer, task) -> None:
        """Lightning calls this after validation, if there is one."""
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

LIGHTNING_KEYS = ("state_dict", "optimizer_states", "lr_schedulers", "loops", "callbacks", "global_step")

def check_data(checkpoint: dict, model: nn.Module, run: Run) -> None:
    """Raise unless classes and values are those that the checkpoint has learned, where it says them.

    Args:
        checkpoint: of `Run.newest`
        model: `SpikingClassifier`, for the data of today
        run: whose checkpoint it is, for the message
    """
    ...

def check_fits(checkpoint: dict, task: nn.Module, run: Run) -> None:
    """Raise unless the checkpoint has all that a training goes on from, of this data, and the weights of this model.

    Args:
        checkpoint: of `Run.newest`
        task: `SpikingTask`, to go on with
        run: whose checkpoint it is, for the message
    """
    ...

class NewRate(pl.Callback):
    """Gives a run that goes on the learning rates of its config. A checkpoint brings those that it was written with."""

    def on_train_start(self, trainer, task) -> None:
        """Lightning calls this when the optimiser is restored."""
        ...

class Patience(EarlyStopping):
    """Lightning's early stopping, with the patience of the config, and not before the whole target of a budget holds.

    Args:
        monitor: what has to get better
        epochs: without that, after which the training ends
        mode: min or max, the better

    Returns:
        a score that is no number is for the task to complain about
    """

    def __init__(self, monitor: str, epochs: int, mode: str) -> None: ...
    @property
    def state_key(self):
        """The key of its state in a checkpoint, the same as Lightning's own, which earlier runs have."""
        ...

    def load_state_dict(self, state: dict) -> None:
        """Lightning calls this with the state in a checkpoint, which has the patience of another day."""
        ...

    def on_train_epoch_end(self, trainer, task) -> None:
        """Lightning calls this after validation, if there is one."""
        ...

class NothingLeft(pl.Callback):
    """Ends a training before its first step: it was over when its process was stopped."""

    def on_fit_start(self, trainer, task) -> None:
        """Lightning calls this when the checkpoint is restored."""
        ...
