"""Where a run's config, metrics and figures go: its own folder always, wandb, MLflow and TensorBoard beside it."""

from typing import Any

__all__ = [
    "TALKATIVE",
    "CLIENT_SETTINGS",
    "SERVICES",
    "LoggerConfig",
    "services_of",
    "environment",
    "CarefulLogger",
    "without_password",
    "known_id",
    "remember_id",
    "dotted",
    "has_account",
    "check_account",
    "WandbService",
    "tracking_uri",
    "MLflowService",
    "indented",
    "TensorBoardService",
    "check_logger",
    "WholeWriter",
    "MetricsLogger",
    "git_revision",
    "about_code",
    "make_loggers",
    "close_loggers",
]
import io, os, re, shutil, subprocess, warnings
from contextlib import contextmanager, redirect_stderr
from dataclasses import dataclass
from importlib.util import find_spec
from inspect import signature
from pathlib import Path
from typing import Literal
import numpy as np
from fastcore.basics import patch
from lightning.pytorch.loggers import CSVLogger, Logger
from lightning.pytorch.loggers.csv_logs import ExperimentWriter
from . import __version__
from .base import locked as locked, quiet as quiet, replacing as replacing
from .core import check_at_least as check_at_least

@dataclass
class LoggerConfig:
    """Where metrics and results go."""

    name: Literal["csv", "wandb", "mlflow", "tensorboard"] | list[Literal["csv", "wandb", "mlflow", "tensorboard"]] = (
        "csv"
    )
    save_dir: str = "experiments"
    "each run makes a folder of its own in it"
    project: str = "stal_nbdev"
    "under which wandb and mlflow file the run"
    offline: bool = True
    figures_every: int = 5
    "epochs between two pictures of spikes and confusion on their way, 0: in the end only"

def services_of(config) -> list:
    """The services that are to have a record of a run, each once, in their order.

    Args:
        config: a `LoggerConfig`, or the section of a config

    Returns:
        names
    """
    ...

@contextmanager
def environment(*kept, **values):
    """Environment variables inside the block. Afterwards these and `kept` are as before.

    Args:
        kept: names of variables that the block may change
        values: variables to set, unless they are set already
    """
    ...

class CarefulLogger(Logger):
    """Hands everything on to a service's logger, until that fails: then it warns, once, and is silent.

    Args:
        service: with `name`, `make`, `log_figures` and `close`, see `WandbService`
        run: with `folder` and `id_file`
    """

    service: Any
    run: Any
    logger: Any
    failed: bool

    def __init__(self, service, run) -> None: ...
    @property
    def name(self): ...
    @property
    def version(self): ...
    def log_metrics(self, metrics: dict, step: int | None = None) -> None:
        """What was measured at a step.

        Args:
            metrics: name -> value
            step: of the training
        """
        ...

    def log_hyperparams(self, params, *args, **kwargs) -> None:
        """The settings of the run. Lightning's further arguments are not needed."""
        ...

    def log_figures(self, figures: list, step: int | None = None) -> None:
        """Show the service these figures.

        Args:
            figures: PNG files
            step: of the training, None: in the end
        """
        ...

    def log_files(self, files: list) -> None:
        """Give the service these files of the run: config, results, weights."""
        ...

    def log_results(self, results: dict) -> None:
        """Show the service what came out in the end."""
        ...

    def close(self, status: str) -> None:
        """End the service's record of the run, which is a success or failed."""
        ...

    def end_failed(self) -> None:
        """End the record that is open, if that can be done: what wandb keeps open gets the next run of this process, too."""
        ...

    def attempt(self, action) -> None:
        """`action(logger)`, or a warning if it fails.

        Args:
            action: of the service's logger
        """
        ...

def without_password(text: str) -> str:
    """The text without the user and the password of `http://user:password@host`.

    Args:
        text: in which there may be an address
    """
    ...

TALKATIVE = ("alembic", "lightning.pytorch.loggers.mlflow")
CLIENT_SETTINGS = dict(
    WANDB__SERVICE_WAIT="120",
    WANDB_SILENT="true",
    MLFLOW_LOGGING_LEVEL="ERROR",
    MLFLOW_HTTP_REQUEST_MAX_RETRIES="1",
    MLFLOW_HTTP_REQUEST_TIMEOUT="10",
    MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR="0",
    MLFLOW_ENABLE_ASYNC_LOGGING="false",
    MLFLOW_SUPPRESS_PRINTING_URL_TO_STDOUT="true",
)

def known_id(run, service: str) -> str | None:
    """The id under which a service knows a run.

    Args:
        run: with `id_file`
        service: its name

    Returns:
        None if there is none yet
    """
    ...

def remember_id(run, service: str, value: str) -> None:
    """Keep the id under which a service knows a run.

    Args:
        run: with `id_file`
        service: its name
        value: the id
    """
    ...

def dotted(settings: dict, before: str = "") -> dict:
    """Nested settings as one flat dictionary.

    Args:
        settings: nested
        before: what all keys begin with

    Returns:
        key with dots -> value
    """
    ...

def has_account() -> bool:
    """Whether wandb finds a key on this machine. Raises a `ValueError` if there is one that cannot be a key."""
    ...

def check_account():
    """Raise if wandb is to send a run to an account and has none."""
    ...

class WandbService:
    """Weights & Biases: how its record of a run is made, shown figures, and ended."""

    config: LoggerConfig
    name = "wandb"

    def __init__(self, config: LoggerConfig) -> None: ...
    def make(self, run) -> Logger:
        """Start the record, or go on with it.

        Args:
            run: with `folder` and `id_file`

        Returns:
            Lightning's for wandb
        """
        ...

    def log_figures(self, logger, figures, step=None) -> None:
        """Show these PNG files. wandb counts them by itself."""
        ...

    def log_files(self, logger, run, files) -> None:
        """Keep these files with the run."""
        ...

    def log_results(self, logger, results) -> None:
        """Show what came out in the run's summary."""
        ...

    def close(self, logger, status) -> None:
        """End the record, and print how an offline one gets to an account."""
        ...

def tracking_uri(config: LoggerConfig) -> str:
    """Address of MLflow's records. Raises where a server is wanted and none is named."""
    ...

class MLflowService:
    """MLflow: how its record of a run is made, shown figures, and ended."""

    config: LoggerConfig
    uri: Any
    name = "mlflow"

    def __init__(self, config: LoggerConfig) -> None: ...
    def make(self, run) -> Logger:
        """Start the record, or go on with it.

        Args:
            run: with `folder` and `id_file`

        Returns:
            Lightning's for MLflow
        """
        ...

    def start(self, run, figures: str | None) -> Logger:
        """`make`, once it is known that nobody else makes a database.

        Args:
            run: with `folder` and `id_file`
            figures: address of a folder for files, None leaves it to the server

        Returns:
            Lightning's for MLflow
        """
        ...

    def log_figures(self, logger, figures, step=None) -> None:
        """Show these PNG files, those of a step in a folder of their own."""
        ...

    def log_files(self, logger, run, files) -> None:
        """Keep these files with the run."""
        ...

    def log_results(self, logger, results) -> None:
        """Numbers as metrics, the rest as tags."""
        ...

    def close(self, logger, status) -> None:
        """End the record, and print how to look at it."""
        ...

def indented(text: str) -> str:
    """The text as Markdown that is shown letter by letter.

    Args:
        text: of several lines
    """
    ...

class TensorBoardService:
    """TensorBoard: its record of a run is in the run's folder."""

    config: LoggerConfig
    name = "tensorboard"
    first_step = 0
    step = None

    def __init__(self, config: LoggerConfig) -> None: ...
    def make(self, run) -> Logger:
        """Start the record, or go on with it.

        Args:
            run: with `folder`

        Returns:
            Lightning's for TensorBoard
        """
        ...

    def log_figures(self, logger, figures, step=None) -> None:
        """Show these PNG files."""
        ...

    def log_files(self, logger, run, files) -> None:
        """Say where these files are, and show what is in those of the config."""
        ...

    def log_results(self, logger, results) -> None:
        """Numbers as metrics, all of it as a text."""
        ...

    def close(self, logger, status) -> None:
        """End the record, and print how to look at it."""
        ...

SERVICES = dict(wandb=WandbService, mlflow=MLflowService, tensorboard=TensorBoardService)

def check_logger(config: LoggerConfig) -> None:
    """Raise if the service is not installed, does not know where to write, or has no account there."""
    ...

class WholeWriter(ExperimentWriter):
    """Lightning's writer of metrics.csv. Its file is never seen half written, and never missing once it was there."""

    metrics_file_path: Any
    begun = False

    def _check_log_dir_exists(self) -> None:
        """Lightning calls this at the start, and would remove the file of before: here it stays until there is another."""
        ...

    def save(self) -> None:
        """Write what was recorded since the last time."""
        ...

class MetricsLogger(CSVLogger):
    """Metrics in the metrics.csv of a folder.

    Args:
        folder: of the run
    """

    _experiment: WholeWriter

    def __init__(self, folder) -> None: ...
    @property
    def experiment(self) -> WholeWriter:
        """What writes the file, from the first time on that it is asked for."""
        ...

def git_revision(folder=".") -> str | None:
    """The commit that is checked out.

    Args:
        folder: in a repository, or not

    Returns:
        None if it is not, or git is not installed
    """
    ...

def about_code() -> dict:
    """Version of the package, and revision of the repository around it, if there is one.

    Returns:
        name -> text
    """
    ...

def make_loggers(config: LoggerConfig, run, settings: dict, first_step: int = 0) -> list:
    """The loggers of a run. A service is told the settings at once.

    Args:
        config: which, and where
        run: with `folder` and `id_file`
        settings: the resolved config of the run
        first_step: of the training, from which a run goes on

    Returns:
        Lightning's CSV logger, which writes metrics.csv, and a `CarefulLogger` for each service that is named
    """
    ...

def close_loggers(loggers: list, figures=(), status: str = "success", files=(), results=None) -> None:
    """Show a service the figures, files and results, and end its record of the run.

    Args:
        loggers: of `make_loggers`
        figures: PNG files to show
        status: or failed
        files: further files of the run to keep
        results: name -> number or text, what came out
    """
    ...
