"""From a config to a trained classifier, its scores, and a folder that holds everything about it: `stal_train`."""

from typing import Any

__all__ = [
    "USER_ERRORS",
    "Experiment",
    "work",
    "resume_command",
    "failure_line",
    "stop_status",
    "print_start",
    "run_config",
    "main",
]
import os, shlex, sys
from contextlib import ExitStack, contextmanager
from .core import import_torchvision as import_torchvision
from .memory import keep_freed_memory as keep_freed_memory
import lightning.pytorch as pl
import torch
from lightning.pytorch.loggers.logger import DummyLogger
from lightning.pytorch.callbacks import Timer
from lightning.pytorch.utilities.exceptions import SIGTERMException
from lightning.pytorch.utilities.model_summary import ModelSummary
from safetensors import SafetensorError
from fastcore.basics import patch
from . import __version__
from .base import keep_printing as keep_printing
from .building import (
    CALLBACKS as CALLBACKS,
    build_model as build_model,
    check_training as check_training,
    create_data as create_data,
    create_task as create_task,
    find_learning_rate as find_learning_rate,
    set_threads as set_threads,
    undisturbed as undisturbed,
)
from .checkpoints import (
    EPOCH_KEY as EPOCH_KEY,
    ConfigKeeper as ConfigKeeper,
    NewRate as NewRate,
    NothingLeft as NothingLeft,
    Patience as Patience,
    WholeCheckpoints as WholeCheckpoints,
    check_fits as check_fits,
    check_resumable as check_resumable,
    keep_checkpoint as keep_checkpoint,
    training_over as training_over,
)
from .config import (
    as_dict as as_dict,
    parse_config as parse_config,
    read_args as read_args,
    save_config as save_config,
    with_values as with_values,
)
from .devices import compiled_method as compiled_method, pick_device as pick_device, pick_precision as pick_precision
from .loggers import close_loggers as close_loggers, environment as environment, make_loggers as make_loggers
from .model_memory import is_out_of_memory as is_out_of_memory
from .processes import (
    FirstProcess as FirstProcess,
    RandomStates as RandomStates,
    Together as Together,
    Workers as Workers,
    as_rank as as_rank,
    leave_group as leave_group,
    process_environment as process_environment,
    report_ready as report_ready,
)
from .reports import (
    Figures as Figures,
    LearningRate as LearningRate,
    ProgressLine as ProgressLine,
    about_machine as about_machine,
    check_scores as check_scores,
    print_folder as print_folder,
    run_curves as run_curves,
    save_confusion as save_confusion,
    save_figure as save_figure,
    scores_line as scores_line,
    spikes_picture as spikes_picture,
    start_lines as start_lines,
)
from .runs import Run as Run
from .spending import budget_results as budget_results, check_budget as check_budget
from .tables import read_json as read_json, write_json as write_json
from .tasks import measurements as measurements
from .weights import save_pretrained as save_pretrained

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
        """Find a learning rate, say it, and train with it: the config has it from now on."""
        ...

    def take_up(self) -> list:
        """Make the folder of the run to resume ready: from here on it is not finished.

        Returns:
            the rows of its history up to the checkpoint
        """
        ...

    def make_folder(self) -> None:
        """Make the folder of a new run."""
        ...

    def note_machine(self) -> None:
        """Add to the run's folder what trains it from here on."""
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

    def save_figures(self, scores: dict) -> list:
        """Draw the training curves, and test images beside their spikes.

        Args:
            scores: of `train`

        Returns:
            their files
        """
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

def work(folder, resumes: int, threads: int, plugins: list) -> None:
    """What another process of a run does.

    Args:
        folder: of a run
        resumes: whether it goes on, 0 or 1
        threads: of this process
        plugins: modules to import first
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
