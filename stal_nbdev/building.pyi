"""From a config to what it names: data, model, loss and task, checked before anything is written."""

__all__ = [
    "CALLBACKS",
    "SMALL_STEP",
    "run_data",
    "create_data",
    "build_model",
    "create_loss",
    "create_teacher",
    "check_taught",
    "create_task",
    "check_training",
    "undisturbed",
    "find_learning_rate",
    "fitting_threads",
    "set_threads",
]
import os, signal, tempfile, threading, warnings
from contextlib import contextmanager
from copy import deepcopy
from math import prod
from .data import ImageData as ImageData
import lightning.pytorch as pl
import torch
from lightning.pytorch.callbacks import LearningRateMonitor
from lightning.pytorch.tuner import Tuner
from torch import nn
from .base import pick as pick, quiet as quiet, user_path as user_path
from .checkpoints import WholeCheckpoints as WholeCheckpoints
from .config import check_plugins as check_plugins
from .core import check_at_least as check_at_least, evaluating as evaluating, seeded as seeded
from .loggers import check_logger as check_logger
from .losses import LOSSES as LOSSES
from .model_memory import check_model_memory as check_model_memory, model_settings as model_settings
from .models import (
    ENCODER_ALONE as ENCODER_ALONE,
    SpikingClassifier as SpikingClassifier,
    create_model as create_model,
    know_preprocessing_ as know_preprocessing_,
)
from .processes import OneProcess as OneProcess, as_rank as as_rank, check_devices as check_devices
from .tasks import EncoderTask as EncoderTask, SpikingTask as SpikingTask, check_disturbable as check_disturbable
from .teachers import Teacher as Teacher, load_teacher as load_teacher
from .weights import load_encoder_ as load_encoder_
from .yaml_files import CONFIG_OF_RUN as CONFIG_OF_RUN, is_file as is_file, read_config as read_config

def run_data(config) -> ImageData:
    """What a config names.

    Args:
        config: of `read_args`

    Returns:
        nothing is read yet
    """
    ...

def create_data(config) -> ImageData:
    """What a config names, read. A `ValueError` where there is not enough memory for it.

    Args:
        config: of `read_args`

    Returns:
        decoded, with `in_shape` and `classes`
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

def create_teacher(config, model: SpikingClassifier) -> Teacher | None:
    """The teacher that a config names. It must take the model's samples and know its classes.

    Args:
        config: of `read_args`
        model: of `build_model`, the student

    Returns:
        None without `training.teacher`
    """
    ...

def check_taught(loss: nn.Module, model: SpikingClassifier) -> None:
    """Raise unless the loss takes what a teacher makes of the labels. Loss and model stay as they are.

    Args:
        loss: of `create_loss`
        model: of `build_model`
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

def set_threads(config, in_shape: tuple) -> None:
    """Give this process as many threads as its steps are large for.

    Args:
        config: of `read_args`
        in_shape: of one image
    """
    ...
