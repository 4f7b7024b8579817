"""Where a study is kept, and how several workers, on one machine or on many, share its trials."""

from typing import Any

__all__ = [
    "STUDY_HINTS",
    "PLACE",
    "BEAT",
    "SILENT",
    "check_study_name",
    "naming_study",
    "storage_of",
    "check_journal",
    "is_race",
    "after_races",
    "shared_storage",
    "finished_trials",
    "places_of",
    "free_place",
    "suppressing_finished",
    "Heartbeat",
]
import random, re, sqlite3, threading, time
from contextlib import contextmanager
from pathlib import Path
import optuna
from optuna.exceptions import OptunaError, UpdateFinishedTrialError
from optuna.trial import TrialState
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from .keys import short as short
from .loggers import without_password as without_password

def check_study_name(name: str) -> None:
    """Raise unless a folder of `training.logger.save_dir` can have this name.

    Args:
        name: of a study
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

def is_race(error: SQLAlchemyError) -> bool:
    """Whether another process has made the same table, or the same row of it, at the same moment."""
    ...

def after_races(make, tries: int = 20):
    """`make()`, once more where another process was at it at the same moment.

    Args:
        make: without arguments
        tries: before it is no race
    """
    ...

def shared_storage(address: str, patience: float = 30.0) -> optuna.storages.BaseStorage:
    """Optuna's storage for workers on several machines.

    Args:
        address: with ://, or the path of a journal
        patience: seconds to wait for a database that is busy
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
