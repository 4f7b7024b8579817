"""The search for the best trade of accuracy for spikes, which can be stopped and gone on with: `stal_tune`."""

from typing import Any

__all__ = [
    "SETTINGS",
    "RUN",
    "FIRST",
    "MACHINE",
    "CUT_OFF",
    "PAUSE",
    "INTERRUPTED",
    "TERMINATED",
    "TuningConfig",
    "check_measured",
    "Tuning",
    "completed",
    "trial_line",
    "time_line",
    "failure_of",
    "alike",
    "check_failures",
    "work_on",
    "front_line",
    "search_status",
    "with_sigterm",
    "search_and_print",
    "search_config",
    "main",
]
import errno, json, multiprocessing, os, re, shutil, signal, sys, threading, time, warnings
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
import matplotlib.pyplot as plt
import optuna
import torch
from fastcore.basics import patch
from jsonargparse import Namespace
from optuna.trial import TrialState
from .base import locked as locked, quiet as quiet, user_path as user_path
from .building import set_threads as set_threads
from .config import (
    as_dict as as_dict,
    import_plugins as import_plugins,
    parse_config as parse_config,
    save_config as save_config,
    with_values as with_values,
)
from .core import check_at_least as check_at_least
from .keys import (
    LIMITS as LIMITS,
    OutOfRange as OutOfRange,
    TrainingConfig as TrainingConfig,
    arguments as arguments,
    by_key as by_key,
    check_number as check_number,
    data_arguments as data_arguments,
    short as short,
)
from .loggers import without_password as without_password
from .memory import keep_freed_memory as keep_freed_memory
from .model_memory import is_out_of_memory as is_out_of_memory
from .models import ENCODER_ALONE as ENCODER_ALONE
from .pareto_front import (
    column as column,
    front_plot as front_plot,
    knee as knee,
    on_front as on_front,
    with_spikes as with_spikes,
)
from .runs import Run as Run
from .search_space import (
    SEARCH as SEARCH,
    check_search as check_search,
    is_number as is_number,
    smallest as smallest,
    suggest as suggest,
)
from .studies import (
    BEAT as BEAT,
    PLACE as PLACE,
    SILENT as SILENT,
    Heartbeat as Heartbeat,
    check_study_name as check_study_name,
    finished_trials as finished_trials,
    free_place as free_place,
    naming_study as naming_study,
    places_of as places_of,
    shared_storage as shared_storage,
    storage_of as storage_of,
    suppressing_finished as suppressing_finished,
)
from .tables import write_table as write_table
from .training import USER_ERRORS as USER_ERRORS, Experiment as Experiment

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

def check_measured(config) -> None:
    """Raise unless a training with it measures both objectives.

    Args:
        config: of `read_args`
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
        """Train a trial. What is not its fault is raised, a mistake in a program the first time.

        Args:
            trial: of `claim`

        Returns:
            two values, or the reason why it has failed
        """
        ...

    def is_known(self, trial, reason: str) -> bool:
        """Whether a trial with the same values was cut off for the same reason before. If not, that is noted for the next.

        Args:
            trial: of `claim`
            reason: why it has to be cut off
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

RUN = "run"

def trial_line(answer, params: dict) -> str:
    """What a trial gave, and with what.

    Args:
        answer: accuracy and density, or the reason why it has failed
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

CUT_OFF = "cut_off"
PAUSE = 0.5

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
