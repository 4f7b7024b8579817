"""From nothing to a stated accuracy, with spikes alone between image and answer, against the clock: `stal_speedrun`."""

__all__ = ["TRACKS", "LEAST_RUNS", "Track", "about_run", "verdict", "record_line", "speedrun", "run_speedrun"]
import sys
from datetime import date
from statistics import mean
from typing import NamedTuple
import torch
from .core import check_at_least as check_at_least
from .grids import RunsFailed as RunsFailed, grid as grid, summary as summary, with_spread as with_spread
from .memory import keep_freed_memory as keep_freed_memory
from .runs import Run as Run
from .tables import read_json as read_json
from .training import USER_ERRORS as USER_ERRORS

class Track(NamedTuple):
    """What is raced for."""

    config: str
    "what is run, a config that comes with the package"
    goal: float
    "test accuracy"
    data: tuple
    "data sets that count, by their names in `DATASETS`"

TRACKS = dict(
    mnist=Track("speedrun_mnist.yaml", 0.985, ("mnist",)),
    cifar10=Track("speedrun_cifar10.yaml", 0.9, ("cifar10", "folder")),
)
LEAST_RUNS = 5

def about_run(results: dict) -> dict:
    """On what it was trained, and when.

    Args:
        results: of a run

    Returns:
        columns of the table: dataset, device, threads, torch, version, date
    """
    ...

def verdict(rows: list, track: Track) -> str:
    """Whether these runs reach the goal by the rules.

    Args:
        rows: of `grid`, one per run
        track: what they were run for

    Returns:
        what there is to say: a record, or why it is none
    """
    ...

def record_line(rows: list, track: Track) -> str:
    """Seconds, accuracy and density of some runs, with their spread, and the verdict.

    Args:
        rows: of `grid`, one per run
        track: what they were run for
    """
    ...

def speedrun(track: str, runs: int = LEAST_RUNS, table="speedrun.csv", args: list = (), common: list = ()) -> list:
    """Run a track's recipe with some seeds, each from nothing, and say of each how long it took.

    Args:
        track: a name in `TRACKS`
        runs: how many, seeds 1, 2, ...
        table: the table of records, which gets a row per run
        args: of `stal_train`, to change the recipe: another recipe is another record
        common: of `stal_train`, that change nothing in what is learned: where data and runs are

    Returns:
        the rows of these runs
    """
    ...

def run_speedrun(options, recipe: list) -> None:
    """What `stal_speedrun` does with its options.

    Args:
        options: of `speedrun_parser`
        recipe: what that does not know, of `stal_train`
    """
    ...
