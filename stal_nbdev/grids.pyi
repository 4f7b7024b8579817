"""Grids of experiments: each run once, a line in a CSV file, and a summary over seeds."""

__all__ = [
    "MEASURED",
    "run_once",
    "name_of",
    "read_done",
    "add_row",
    "grid",
    "summary",
    "with_spread",
    "show_summary",
    "places",
]
import csv, io, shlex, tempfile
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from statistics import mean, stdev
from .base import locked as locked, user_path as user_path
from .config import read_args as read_args
from .runs import read_table as read_table, write_table as write_table
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
)

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

def grid(runs: list, table, common: list = (), measure=None) -> list:
    """Run what is not in the table yet, and add each run to it as it ends.

    Args:
        runs: of dicts: what a run is called, column by column, and its `args`
        table: CSV file that holds the runs that are done, and gets the others
        common: arguments for all runs, which change nothing in their results: where data and runs are
        measure: of (results of a run) -> dict of more columns

    Returns:
        a dict per run, in the order of `runs`
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
    """A mean with its standard deviation, if there is one.

    Args:
        line: of `summary`
        key: a column that was averaged
        scale: 100 for per cent
    """
    ...

def show_summary(lines: list, *by: str) -> None:
    """Print accuracy and density of each group, with their spread.

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
