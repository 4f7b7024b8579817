"""The search for the best trade of accuracy for spikes, which can be stopped and gone on with: `stal_tune`."""

from typing import Any

__all__ = [
    "SEARCH",
    "SETTINGS",
    "on_front",
    "knee",
    "front_plot",
    "TuningConfig",
    "is_range",
    "check_range",
    "suggest",
    "smallest",
    "finished_trials",
    "Tuning",
    "completed",
    "trial_line",
    "time_line",
    "with_spikes",
    "column",
    "front_line",
    "search_config",
    "main",
]
import json, sys, warnings
from dataclasses import dataclass
from pathlib import Path
import matplotlib.pyplot as plt
import numpy as np
import optuna
from fastcore.basics import patch
from jsonargparse import Namespace
from optuna.trial import TrialState
from .config import (
    TrainingConfig as TrainingConfig,
    arguments as arguments,
    as_dict as as_dict,
    data_arguments as data_arguments,
    parse_config as parse_config,
    save_config as save_config,
    with_values as with_values,
)
from .core import check_at_least as check_at_least, keep_freed_memory as keep_freed_memory, quiet as quiet
from .runs import write_table as write_table
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
    search: dict | None = None

def is_range(space) -> bool:
    """Whether these are `choices`, or `low` and `high` with `log` or `step` beside them, and not empty.

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

class Tuning:
    """A study, ready to run: config and search space checked, nothing trained yet.

    Args:
        args: of the command line, or what `parse_config` made of them
    """

    config: Any
    space: Any
    folder: Any
    own_process = False

    def __init__(self, args) -> None: ...
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

    def open_study(self) -> optuna.Study:
        """The study in the folder, or a new one. Trials that were cut off are put aside, to be asked for again.

        Returns:
            both objectives: accuracy up, density down
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

    def step(self, study: optuna.Study) -> None:
        """One more trial: ask, train, tell.

        Args:
            study: of `open_study`
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

SETTINGS = "asked"

def completed(before: dict, now: dict) -> dict:
    """The settings, where a key is lacking with the default that it has today: nobody could choose another value.

    Args:
        before: settings of a study, perhaps of a version that had fewer keys
        now: those of today
    """
    ...

def trial_line(values: tuple, params: dict) -> str:
    """What a trial gave, and with what.

    Args:
        values: accuracy and density
        params: config key -> value
    """
    ...

def time_line(finished: list, trials: int) -> str:
    """Which trial comes now, and how long all that are left will take if they take as long as those before.

    Args:
        finished: trials of Optuna that are over
        trials: in all
    """
    ...

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

def front_line(front: list, folder) -> str:
    """How many are on the front, its knee, and where everything is.

    Args:
        front: of `Tuning.search`
        folder: of the study
    """
    ...

def search_config(config, own_process: bool = False) -> None:
    """What `stal_tune` does with its config. Ends the program with one line if something is wrong.

    Args:
        config: of `parse_config`, with a section `tuning`
        own_process: whether memory and threads are this command's to set
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
