"""Where the commands begin: arguments first, and torch when there is something to do. `python -m stal_nbdev` too."""

__all__ = [
    "ENTRIES",
    "wait_asleep",
    "interruptible",
    "draw_into_files",
    "offer_completion",
    "shorten_warnings",
    "begin",
    "stal_train",
    "stal_tune",
    "stal_bench",
    "stal_speedrun",
    "stal_encode",
    "stal_eval",
    "stal_predict",
    "overview",
    "main",
]
import os, sys, warnings
from contextlib import contextmanager
from jsonargparse import set_parsing_settings
from . import __version__
from .base import import_h5py as import_h5py, keep_printing as keep_printing
from .config import COMMANDS as COMMANDS, last_part as last_part, parse_config as parse_config
from .options import (
    bench_options as bench_options,
    bench_parser as bench_parser,
    encode_parser as encode_parser,
    eval_parser as eval_parser,
    predict_parser as predict_parser,
    read_options as read_options,
    speedrun_parser as speedrun_parser,
)
from .outline import described as described

def wait_asleep() -> None:
    """Let OpenMP's threads sleep while they have nothing to do. For a command, before torch is imported."""
    ...

@contextmanager
def interruptible():
    """Ctrl-C inside the block, or in the function that is decorated, ends the program with status 130, and nothing else."""
    ...

def draw_into_files() -> None:
    """Let matplotlib draw into files. For a command, before matplotlib is imported."""
    ...

def offer_completion() -> None:
    """Let jsonargparse add --print_completion. Versions that had --print_shtab instead have it unasked."""
    ...

def shorten_warnings() -> None:
    """Let warnings of this package be a line each. Those of others say where they come from, as ever."""
    ...

def begin() -> None:
    """What all commands but `stal_bench` do before anything else."""
    ...

@interruptible()
def stal_train() -> None:
    """The command `stal_train`."""
    ...

@interruptible()
def stal_tune() -> None:
    """The command `stal_tune`."""
    ...

@interruptible()
def stal_bench() -> None:
    """The command `stal_bench`. It measures as it is: OpenMP's threads wait as they do everywhere."""
    ...

@interruptible()
def stal_speedrun() -> None:
    """The command `stal_speedrun`. Its clock is the training's own."""
    ...

@interruptible()
def stal_encode() -> None:
    """The command `stal_encode`."""
    ...

@interruptible()
def stal_eval() -> None:
    """The command `stal_eval`."""
    ...

@interruptible()
def stal_predict() -> None:
    """The command `stal_predict`."""
    ...

ENTRIES = dict(
    train=stal_train,
    tune=stal_tune,
    encode=stal_encode,
    eval=stal_eval,
    predict=stal_predict,
    bench=stal_bench,
    speedrun=stal_speedrun,
)

def overview() -> str:
    """Version, commands and configs."""
    ...

def main():
    """`python -m stal_nbdev`: one of the commands, or what there is."""
    ...

if __name__ == "__main__" and __spec__:
    main()
