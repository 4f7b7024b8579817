"""Several processes that train one model: who is which, what each of them sees, and how the first starts the others."""

from typing import Any

__all__ = [
    "READY",
    "shared_batches",
    "OneProcess",
    "free_port",
    "FirstProcess",
    "as_rank",
    "launched",
    "process_environment",
    "check_devices",
    "wait_until_ready",
    "raise_last_words",
    "Workers",
    "report_ready",
    "end_with_parent",
    "epoch_seed",
    "RandomStates",
    "Together",
    "leave_group",
]
import os, socket, subprocess, sys, tempfile, threading
from contextlib import contextmanager
from fastcore.basics import patch
from .core import check_at_least as check_at_least, import_torchvision as import_torchvision
from .devices import compilers as compilers, pick_device as pick_device
import lightning.pytorch as pl
import torch
from lightning.fabric.utilities.rank_zero import rank_zero_only
from lightning.pytorch.strategies import DDPStrategy
from lightning.pytorch.plugins.environments import (
    ClusterEnvironment,
    LightningEnvironment,
    SLURMEnvironment,
    TorchElasticEnvironment,
)

def shared_batches(n: int, batch_size: int, ranks: int = 1, rank: int = 0) -> list:
    """A process's part of every batch of a test: together they have each image once, in the order of the images.

    Args:
        n: images
        batch_size: images per batch and process
        ranks: processes
        rank: which of them

    Returns:
        of tensors of indices, equally many for every process
    """
    ...

class OneProcess(LightningEnvironment):
    """Lightning's environment of a process that is alone, whatever RANK, LOCAL_RANK or SLURM_PROCID say."""

    creates_processes_externally = False

    def local_rank(self) -> int: ...
    def node_rank(self) -> int: ...

def free_port() -> int:
    """A port of this machine that nobody listens at."""
    ...

class FirstProcess(OneProcess):
    """Lightning's environment of the first of several processes on this machine, which starts the others, see `Workers`."""

    _main_port: Any
    creates_processes_externally = True
    main_address = "127.0.0.1"

    @property
    def main_port(self) -> int:
        """A free port, the same at every call."""
        ...

@contextmanager
def as_rank(rank: int = 0):
    """Inside the block Lightning takes this process for that one of several, 0 for the first and only one.

    Args:
        rank: of this process
    """
    ...

def launched() -> ClusterEnvironment | None:
    """The environment of whoever has started this process as one of several: torchrun, or SLURM's srun.

    Returns:
        None if nobody did
    """
    ...

def process_environment(devices: int = 1, num_nodes: int = 1) -> ClusterEnvironment:
    """What this process is in a run of that many. Raises a `ValueError` if those who started it say otherwise.

    Args:
        devices: processes on each machine
        num_nodes: machines

    Returns:
        which knows `global_rank()`
    """
    ...

def check_devices(training) -> None:
    """Raise unless there are that many devices, and what compiles for them.

    Args:
        training: section of a config
    """
    ...

READY = "ready"

def wait_until_ready(process: subprocess.Popen, errors) -> None:
    """Wait until it prints that it is. Raises a `ChildProcessError` with its last words if it ends before.

    Args:
        process: of `Workers`
        errors: file that it writes its errors to
    """
    ...

def raise_last_words(process: subprocess.Popen, errors):
    """Raise a `ChildProcessError`: it has ended, and what it wrote last.

    Args:
        process: of `Workers`
        errors: file that it writes its errors to
    """
    ...

class Workers:
    """The other processes of a run on this machine while a block lasts: started, waited for, and ended.

    Args:
        command: of each
        ranks: how many processes there are, the first one counted
        port: at which the first one is found
    """

    command: list
    ranks: int
    port: int
    processes: list
    errors: list

    def __init__(self, command: list, ranks: int, port: int) -> None: ...
    def __enter__(self): ...
    def __exit__(self, kind, error, trace) -> None: ...
    def start(self, rank: int) -> None:
        """Start one of them.

        Args:
            rank: which, from 1
        """
        ...

    def raise_first_failure(self) -> None:
        """Raise a `ChildProcessError` with the last words of one that has failed, if one has."""
        ...

    def end(self, patience: float) -> None:
        """Let them finish, for so many seconds each."""
        ...

def report_ready() -> None:
    """Tell the first process that this one is ready, which from here on ends with it, and writes to stdout no more."""
    ...

def end_with_parent() -> None:
    """Wait until nobody holds the other end of stdin, and end."""
    ...

def epoch_seed(seed: int, epoch: int, rank: int) -> int:
    """A seed for one process in one epoch.

    Args:
        seed: of the run
        epoch: from 0
        rank: of the process

    Returns:
        in [0, 2**32)
    """
    ...

class RandomStates(pl.Callback):
    """Torch's random states, in every checkpoint. Its name is the key in the file: runs of version 0.1.0 have it too.

    Args:
        seed: of the run
        rank: of this process, one that is not the first draws by `epoch_seed`
    """

    seed: int
    rank: int
    pending = None

    def __init__(self, seed: int = 42, rank: int = 0) -> None: ...
    def state_dict(self) -> dict:
        """The states as they are now."""
        ...

    def load_state_dict(self, state: dict) -> None:
        """Keep the states of a checkpoint for the next epoch."""
        ...

    def start_from_now(self) -> None:
        """Let the first epoch start from the states as they are now, whatever is drawn until then."""
        ...

    def on_train_epoch_start(self, trainer, task) -> None:
        """Lightning calls this before the first batch of an epoch."""
        ...

class Together(DDPStrategy):
    """Lightning's DistributedDataParallel, of processes that are there already, in a notebook too."""

    @property
    def launcher(self) -> None:
        """Nobody has to start them."""
        ...

def leave_group() -> None:
    """Leave the other processes, if there were any: the next run in this process would wait for them."""
    ...
