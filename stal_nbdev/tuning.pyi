"""The search for the best trade of accuracy for spikes, which can be stopped and gone on with: `stal_tune`."""

from typing import Any

__all__ = [
    "SEARCH",
    "MOST_CHOICES",
    "MOST_KEYS",
    "SETTINGS",
    "STUDY_HINTS",
    "PLACE",
    "RUN",
    "BEAT",
    "SILENT",
    "FIRST",
    "MACHINE",
    "PAUSE",
    "INTERRUPTED",
    "TERMINATED",
    "on_front",
    "knee",
    "front_plot",
    "TuningConfig",
    "is_number",
    "are_choices",
    "is_range",
    "check_range",
    "check_search",
    "suggest",
    "smallest",
    "finished_trials",
    "check_study_name",
    "Tuning",
    "completed",
    "naming_study",
    "storage_of",
    "check_journal",
    "shared_storage",
    "places_of",
    "free_place",
    "suppressing_finished",
    "Heartbeat",
    "trial_line",
    "time_line",
    "failure_of",
    "alike",
    "check_failures",
    "with_spikes",
    "column",
    "work_on",
    "front_line",
    "search_status",
    "with_sigterm",
    "search_and_print",
    "search_config",
    "main",
]
import errno, json, multiprocessing, os, re, shutil, signal, sqlite3, sys, threading, time, warnings
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from math import isfinite
from pathlib import Path
import matplotlib.pyplot as plt
import numpy as np
import optuna
import torch
from fastcore.basics import patch
from jsonargparse import Namespace
from optuna.exceptions import OptunaError, UpdateFinishedTrialError
from optuna.trial import TrialState
from sqlalchemy.exc import SQLAlchemyError
from .base import locked as locked, user_path as user_path
from .config import (
    LIMITS as LIMITS,
    OutOfRange as OutOfRange,
    TrainingConfig as TrainingConfig,
    arguments as arguments,
    as_dict as as_dict,
    check_number as check_number,
    data_arguments as data_arguments,
    import_plugins as import_plugins,
    parse_config as parse_config,
    save_config as save_config,
    short as short,
    with_values as with_values,
)
from .core import check_at_least as check_at_least, keep_freed_memory as keep_freed_memory, quiet as quiet
from .loggers import without_password as without_password
from .memory import is_out_of_memory as is_out_of_memory
from .runs import Run as Run, write_table as write_table
from .training import USER_ERRORS as USER_ERRORS, Experiment as Experiment, set_threads as set_threads
from .viz import COLOURS as COLOURS, styled as styled

def on_front(accuracy, density) -> np.ndarray:
    """Which runs no other one dominates.

    Args:
        accuracy: (n,)
        density: (n,)

    Returns:
        (n,) bool
    """
    ...

def knee(accuracy, density) -> int:
    """The run farthest above the line between the ends of the front, both axes scaled to its range.

    Args:
        accuracy: (n,), of the front
        density: (n,), of the front

    Returns:
        its index
    """
    ...

def front_plot(accuracy, density, ax=None) -> plt.Axes:
    """Draw all trials, the front among them, and its knee.

    Args:
        accuracy: (n,) of all trials, 0 to 1
        density: (n,) of all trials
        ax: matplotlib axes, a new figure if None

    Returns:
        with all trials, the front, and its knee
    """
    ...

SEARCH = {
    "training.loss.omega": dict(low=0.03, high=50.0, log=True),
    "training.loss.c": dict(low=0.001, high=0.5, log=True),
}

@dataclass
class TuningConfig:
    """How to search."""

    study: str = "study"
    "its name, and its folder in training.logger.save_dir"
    trials: int = 40
    "runs in all, those of an earlier part of the study among them"
    startup_trials: int = 10
    "drawn at random before the sampler learns from them"
    seed: int = 42
    "of the sampler"
    workers: int = 1
    "processes on this machine that share the trials, --workers for short"
    storage: str | None = None
    heartbeat: float = 10.0
    "seconds, with storage: a worker that gives no sign of life for six times as long is dead"
    search: dict | None = None

MOST_CHOICES, MOST_KEYS = (100, 50)

def is_number(value) -> bool:
    """Whether it is a finite number that a float can stand for.

    Args:
        value: anything that a config may hold
    """
    ...

def are_choices(choices) -> bool:
    """Whether these are different numbers, texts, truth values or none, not too many of them.

    Args:
        choices: anything that a config may hold
    """
    ...

def is_range(space) -> bool:
    """Whether these are `choices`, or `low` and `high` with `log` or `step` beside them, as Optuna takes them.

    Args:
        space: anything that a config may hold
    """
    ...

def check_range(key: str, space):
    """Raise unless `space` is a range or a list of choices.

    Args:
        key: of the config
        space: what it may be
    """
    ...

def check_search(search) -> None:
    """Raise unless it has a range or choices for some keys.

    Args:
        search: anything that a config may hold
    """
    ...

def suggest(trial, key: str, space: dict):
    """A value for `key`: one of the choices, a whole number if both ends are, or else a float.

    Args:
        trial: of Optuna
        key: of the config
        space: checked by `check_range`
    """
    ...

def smallest(space: dict):
    """One value of it, without a trial: the first choice, or the lower end.

    Args:
        space: checked by `check_range`
    """
    ...

def finished_trials(study) -> list:
    """Those that were answered: with two values, or by failing on their own. Not those that were cut off.

    Args:
        study: of Optuna

    Returns:
        of its trials
    """
    ...

def check_study_name(name: str) -> None:
    """Raise unless a folder of `training.logger.save_dir` can have this name.

    Args:
        name: of a study
    """
    ...

class Tuning:
    """A study, ready to run: config and search space checked, nothing trained yet.

    Args:
        args: of the command line, or what `parse_config` made of them
    """

    config: Any
    space: Any
    folder: Any
    beats: dict
    own_process = False

    def __init__(self, args) -> None: ...
    def check_space(self) -> None:
        """Raise for a key that there is not, or a value of the wrong kind: now, and not in the middle of the study."""
        ...

    def configure(self, values: dict):
        """The config of a trial: that of the study, with these values, and its run in the study's folder."""
        ...

    def settings(self) -> dict:
        """What has to stay the same for the study to go on.

        Returns:
            as plain as JSON
        """
        ...

    def check_settings(self, study: optuna.Study) -> None:
        """Raise if the study was begun with other settings.

        Args:
            study: new, or begun before
        """
        ...

    @property
    def file(self) -> Path | str:
        """Where Optuna keeps the study: a file in its folder, or the storage of the config, without a password."""
        ...

    def open_storage(self, patience: float = 30.0) -> optuna.storages.BaseStorage:
        """Where Optuna keeps the study, opened.

        Args:
            patience: seconds to wait while another process writes
        """
        ...

    def check_file(self) -> None:
        """Raise if the study's file has lost what it held."""
        ...

    def open_study(self, patience: float = 30.0) -> optuna.Study:
        """The study in the folder, or a new one.

        Args:
            patience: seconds to wait while another process writes

        Returns:
            both objectives: accuracy up, density down
        """
        ...

    def turn(self):
        """A block that one worker of the study is in at a time."""
        ...

    def trial_lock(self, number: int) -> Path:
        """The file that is locked while a trial is trained.

        Args:
            number: Optuna's, of a trial
        """
        ...

    def living_trials(self, study: optuna.Study) -> list:
        """Those that a worker is at. Those that were cut off are put aside, to be asked for again. In one's turn only.

        Args:
            study: of `open_study`

        Returns:
            of Optuna's trials
        """
        ...

    def is_locked(self, trial) -> bool:
        """Whether a worker that is alive holds its lock.

        Args:
            trial: of Optuna, which is running
        """
        ...

    def remove_run(self, trial) -> None:
        """Remove its run, which nobody goes on with: the trial is trained anew.

        Args:
            trial: of Optuna, that was cut off
        """
        ...

    def is_beating(self, trial) -> bool:
        """Whether its last sign of life is new, or has been seen for the first time not long ago.

        Args:
            trial: of Optuna, which is running
        """
        ...

    def held(self, trial):
        """A block in which others know that this process is at the trial.

        Args:
            trial: of `claim`
        """
        ...

    def note_run(self, trial, folder) -> None:
        """Let the study know where a trial is trained.

        Args:
            trial: of Optuna
            folder: of its run
        """
        ...

    def score(self, trial) -> tuple:
        """Train with what the trial proposes.

        Args:
            trial: of Optuna, with its parameters suggested

        Returns:
            validation accuracy and density
        """
        ...

    def sampler(self, place: int, shared: bool) -> optuna.samplers.BaseSampler:
        """What proposes the values of a trial: chance for the first ones, whoever makes up for one that was lost, then TPE.

        Args:
            place: of the trial in the study, from 0
            shared: whether others are at work
        """
        ...

    def claim(self, study: optuna.Study) -> tuple:
        """Take a trial, which has its values and its lock then. In one's turn only.

        Args:
            study: of `open_study`

        Returns:
            trial, or None while there is none left to take, and the trials that others are at
        """
        ...

    def is_first(self, study: optuna.Study, trial) -> bool:
        """Whether its place is its own, and needed: workers on other machines may have taken it at the same moment.

        Args:
            study: of `open_study`
            trial: of `claim`, with its place
        """
        ...

    def answer(self, trial):
        """Train a trial. What is not its fault is raised.

        Args:
            trial: of `claim`

        Returns:
            two values, or the reason why it has failed
        """
        ...

    def tell(self, study: optuna.Study, trial, answer) -> bool:
        """Put an answer into the study, and everything known into its tables. In one's turn only.

        Args:
            study: of `open_study`
            trial: of `claim`
            answer: of `answer`

        Returns:
            False if another worker has put the trial aside
        """
        ...

    def step(self, study: optuna.Study) -> bool:
        """One more trial: ask, train, tell.

        Args:
            study: of `open_study`

        Returns:
            whether there was a trial to take
        """
        ...

    def table(self, study: optuna.Study) -> list:
        """The trials so far, and which of them are on the front.

        Args:
            study: of `open_study`

        Returns:
            a dict per trial that gave values
        """
        ...

    @property
    def knee_file(self) -> Path:
        """Where the config of the knee is."""
        ...

    def knee_config(self, front: list):
        """The config of the knee, which reads the test set.

        Args:
            front: rows of `table`, at least one

        Returns:
            of `read_args`
        """
        ...

    def write(self, study: optuna.Study) -> list:
        """Tables and picture of the study so far.

        Args:
            study: of `open_study`

        Returns:
            the front, by density
        """
        ...

    def search(self) -> list:
        """Go on until all trials are done.

        Returns:
            the front, by density
        """
        ...

    def is_done(self, study: optuna.Study) -> bool:
        """Whether all trials were answered.

        Args:
            study: of `open_study`
        """
        ...

    def start_workers(self) -> list:
        """Start them.

        Returns:
            of processes
        """
        ...

    def search_together(self) -> list:
        """`search` with several workers.

        Returns:
            as of `search`
        """
        ...

SETTINGS = "asked"

def completed(before: dict, now: dict) -> dict:
    """The settings, where a key is lacking with the default that it has today: nobody could choose another value.

    Args:
        before: settings of a study, perhaps of a version that had fewer keys
        now: those of today
    """
    ...

@contextmanager
def naming_study(file, *more: type):
    """An error of SQLite, SQLAlchemy or Optuna inside the block is an `OSError` of one line that names the file.

    Args:
        file: of the study
        more: further kinds of errors
    """
    ...

STUDY_HINTS = {
    "locked": "another program has it open, try again when it is done",
    "disk is full": "make room, and start the same command again",
    "not a database": "bring back a copy of it, or name another study with --tuning.study",
    "malformed": "bring back a copy of it, or name another study with --tuning.study",
}

def storage_of(file, patience: float = 30.0) -> optuna.storages.RDBStorage:
    """Optuna's storage in a SQLite file, whatever its path is made of.

    Args:
        file: of the study, made if it is not there
        patience: seconds to wait while another process writes
    """
    ...

def check_journal(file: Path) -> None:
    """Raise a `ValueError` if it is a file of something else: Optuna would pass over what it does not know.

    Args:
        file: that there may be
    """
    ...

def shared_storage(address: str, patience: float = 30.0) -> optuna.storages.BaseStorage:
    """Optuna's storage for workers on several machines.

    Args:
        address: with ://, or the path of a journal
        patience: seconds to wait for a database that is busy
    """
    ...

PLACE = "place"

def places_of(trials: list) -> list:
    """The place of each: of a study begun before there were several workers, that in their order.

    Args:
        trials: of `finished_trials`, in their order

    Returns:
        numbers from 0
    """
    ...

def free_place(taken) -> int:
    """The first that is not taken.

    Args:
        taken: numbers from 0
    """
    ...

def suppressing_finished(action, *args, **kwargs) -> bool:
    """Do it, unless the trial is finished: another worker has put it aside, for this one gave no sign of life.

    Args:
        action: of Optuna, on a trial

    Returns:
        whether it was done
    """
    ...

RUN = "run"
BEAT = "beat"
SILENT = 6

class Heartbeat:
    """Gives signs of life of a trial from a thread, while a block lasts.

    Args:
        trial: of Optuna, which this process trains
        seconds: between two signs
    """

    trial: Any
    seconds: float
    ended: threading.Event
    thread: threading.Thread

    def __init__(self, trial, seconds: float) -> None: ...
    def beat(self) -> None:
        """Count up, until the block ends, or somebody has put the trial aside."""
        ...

    def __enter__(self) -> None: ...
    def __exit__(self, *error) -> None: ...

def trial_line(values: tuple, params: dict) -> str:
    """What a trial gave, and with what.

    Args:
        values: accuracy and density
        params: config key -> value
    """
    ...

def time_line(finished: list, trials: int, number: int | None = None) -> str:
    """Which trial comes now, and how long all that are left will take if they take as long as those before.

    Args:
        finished: trials of Optuna that are over
        trials: in all
        number: of the trial that comes now, None: the next
    """
    ...

FIRST = 3
MACHINE = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EMFILE, errno.ENFILE, errno.EACCES, errno.EPERM)

def failure_of(error: Exception) -> str | None:
    """Why a trial has failed, in one line.

    Args:
        error: that a trial has raised

    Returns:
        None if it says nothing about the trial's values
    """
    ...

def alike(reasons: list) -> bool:
    """Whether they differ in numbers only.

    Args:
        reasons: of `failure_of`
    """
    ...

def check_failures(trials: list) -> None:
    """Raise if the first trials have all failed alike.

    Args:
        trials: of `finished_trials`
    """
    ...

PAUSE = 0.5

def with_spikes(rows: list) -> list:
    """Those whose encoder did not fall silent.

    Args:
        rows: of `Tuning.table`
    """
    ...

def column(rows: list, key: str) -> list:
    """One value of every row.

    Args:
        rows: of dicts
        key: in each of them
    """
    ...

def work_on(config, threads: int, gpu: str | None) -> None:
    """What each of several workers does.

    Args:
        config: of `read_args`, with a section `tuning`
        threads: of this process
        gpu: the one it sees, None: all
    """
    ...

def front_line(front: list, folder) -> str:
    """How many are on the front, its knee, and where everything is.

    Args:
        front: of `Tuning.search`
        folder: of the study
    """
    ...

INTERRUPTED, TERMINATED = (130, 143)

def search_status(stop: SystemExit) -> int | None:
    """The exit status of a search that was stopped.

    Args:
        stop: that ended a search

    Returns:
        None: it has a text or a status of its own, and is to be raised as it is
    """
    ...

def with_sigterm(action):
    """`action()`, which SIGTERM ends as an exception would: what it has started is ended, too.

    Args:
        action: without arguments
    """
    ...

def search_and_print(config, own_process: bool, is_worker: bool) -> None:
    """Search, and say what came out, and how to go on with it. Raises a `ValueError` if nothing did.

    Args:
        config: as for `search_config`, which has the errors
    """
    ...

def search_config(config, own_process: bool = False, is_worker: bool = False):
    """What `stal_tune` does with its config. Ends the program with one line if something is wrong.

    Args:
        config: of `parse_config`, with a section `tuning`
        own_process: whether memory and threads are this command's to set
        is_worker: whether it is one of several, and the one that has started it tells how it ended
    """
    ...

def main(args=None) -> None:
    """The command `stal_tune`.

    Args:
        args: of the command line, None: the program's own
    """
    ...

if __name__ == "__main__" and __spec__:
    main()
