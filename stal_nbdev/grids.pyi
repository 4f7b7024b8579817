"""Grids of experiments: each run once, a line in a CSV file, and a summary over seeds."""

__all__ = [
    "MEASURED",
    "PAUSE_OF_GRID",
    "SHOWN_AS",
    "run_once",
    "measured_columns",
    "name_of",
    "read_done",
    "add_row",
    "run_lock",
    "run_if_new",
    "run_all",
    "RunsFailed",
    "check_failed",
    "run_beside",
    "grid",
    "measured_values",
    "summary",
    "with_spread",
    "show_summary",
    "places",
]
import csv, io, multiprocessing, shlex, tempfile, time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import redirect_stderr, redirect_stdout
from hashlib import sha256
from pathlib import Path
from statistics import mean, stdev
import torch
from .base import locked as locked, user_path as user_path
from .config import read_args as read_args
from .keys import short as short
from .tables import read_table as read_table, write_table as write_table
from .training import Experiment as Experiment

def run_once(args: list) -> dict:
    """Train and test, without a word.

    Args:
        args: of `stal_train`

    Returns:
        its results
    """
    ...

MEASURED = (
    "test_accuracy",
    "spike_density",
    "mutual_information",
    "parameters",
    "epochs",
    "train_seconds",
    "binary_spikes",
    "energy_uJ",
    "encoder_energy_uJ",
    "spikes_per_image",
)

def measured_columns(results: dict) -> dict:
    """What a table says of a run: what is in `MEASURED`, and accuracies under disturbance where the run asked for them.

    Args:
        results: of a run

    Returns:
        column -> value
    """
    ...

def name_of(run: dict) -> str:
    """The arguments of a run as one would type them: in a table, they tell one run from another.

    Args:
        run: with `args`
    """
    ...

def read_done(table) -> dict:
    """The runs in a table. Raises a `ValueError` that names the file if it is none of `grid`.

    Args:
        table: CSV file, one that is not there is empty

    Returns:
        arguments -> row
    """
    ...

def add_row(row: dict, table) -> None:
    """Add a run to a table. Others may add to it at the same time: it is read again, and one writes at a time.

    Args:
        row: with `args`
        table: CSV file, made if it is not there
    """
    ...

def run_lock(run: dict, table) -> Path:
    """The file that is locked while a run is done.

    Args:
        run: with `args`
        table: CSV file
    """
    ...

def run_if_new(run: dict, table, failed: dict, common: list = (), measure=None, train=run_once) -> bool:
    """Do a run and add it to the table, unless it is there or has failed.

    Args:
        run: with `args`
        table: CSV file, whose folder is there
        failed: arguments -> reason, gets this run if it fails
        common: arguments for all runs, of which its own come later: they hold where both say something
        measure: of (results of a run) -> dict of more columns
        train: what takes arguments and gives results

    Returns:
        False if another is at it
    """
    ...

PAUSE_OF_GRID = 0.5

def run_all(runs: list, table, failed: dict, *args, **kwargs) -> None:
    """Do all runs that are not in the table, and wait for those that others are at. One that fails is tried once.

    Args:
        runs: as for `grid`
        table: CSV file
        failed: arguments -> reason, gets the runs that fail
        args: of `run_if_new`
    """
    ...

class RunsFailed(RuntimeError):
    """Some runs of a grid have failed, all others are in its table."""

def check_failed(failed: dict, table):
    """Raise a `RunsFailed` that names them, and says why, if there are any.

    Args:
        failed: arguments -> reason
        table: CSV file of the others
    """
    ...

def run_beside(runs, table, failed, common, measure, workers: int) -> None:
    """`run_all` in threads, each of which has a process that trains for it."""
    ...

def grid(runs: list, table, common: list = (), measure=None, workers: int = 1) -> list:
    """Run what is not in the table yet, and add each run to it as it ends. Others may be at the same grid.

    Args:
        runs: of dicts: what a run is called, column by column, and its `args`
        table: CSV file that holds the runs that are done, and gets the others
        common: arguments for all runs, which change nothing in their results: where data and runs are
        measure: of (results of a run) -> dict of more columns
        workers: processes to train in, each with its share of torch's threads, 1: this one

    Returns:
        a dict per run, in the order of `runs`
    """
    ...

def measured_values(rows: list, key: str) -> list:
    """What the runs of a group have in a column. A `ValueError` names one without a value where others have one.

    Args:
        rows: of a group
        key: column

    Returns:
        none if no run has a value
    """
    ...

def summary(rows: list, *by: str, of: tuple = ("test_accuracy", "spike_density")) -> list:
    """Mean and standard deviation of each group, groups in the order in which they come up.

    Args:
        rows: of `grid`
        by: columns that tell the groups apart
        of: columns to average

    Returns:
        a dict per group: `by`, means, standard deviations as <column>_sd (None of one run), and the number of runs
    """
    ...

def with_spread(line: dict, key: str, scale: float = 1.0) -> str:
    """A mean with its standard deviation, if there are such.

    Args:
        line: of `summary`
        key: a column that was averaged
        scale: 100 for per cent
    """
    ...

SHOWN_AS = {
    "test_accuracy": ("accuracy (%)", 18, 100),
    "spike_density": ("spike density", 20, 1),
    "spikes_per_image": ("spikes", 18, 1),
    "energy_uJ": ("energy (uJ)", 20, 1),
    "encoder_energy_uJ": ("of it the encoder", 20, 1),
    **{
        f"accuracy_{what}": (f"{what} (%)", 18, 100)
        for what in ("shuffled", "dropped", "inserted", "moved", "noise", "shift")
    },
}

def show_summary(lines: list, *by: str) -> None:
    """Print accuracy and density of each group, with their spread, and whatever else was averaged of all of them.

    Args:
        lines: of `summary`
        by: columns to name
    """
    ...

def places(question: str, size: str) -> tuple:
    """Where an experiment at that size keeps its table, its data and its runs, seen from its notebook.

    Args:
        question: name of the experiment
        size: smoke, or another

    Returns:
        the table's path, and the arguments common to all runs
    """
    ...
