"""What needs no torch: lookup by name, paths, files written whole, quiet loggers."""

from typing import Any

__all__ = [
    "closest",
    "closest_key",
    "pick",
    "check_arguments",
    "quiet",
    "saying_where",
    "replacing",
    "user_path",
    "open_lock",
    "locked",
    "SteadyStream",
    "keep_printing",
    "import_h5py",
]
import logging, os, re, sys
from contextlib import contextmanager
from difflib import get_close_matches
from inspect import signature
from pathlib import Path

try:
    import fcntl
except ImportError:
    fcntl = None

def closest(name, options) -> str:
    """' Did you mean ...?' for the option most like `name`, or nothing if none is.

    Args:
        name: that was not found
        options: what there is

    Returns:
        with a space in front, to be added to a message
    """
    ...

def closest_key(key: str, known) -> str:
    """The same of keys, by what they end with: that of another section may be meant, and never a neighbour in its own.

    Args:
        key: dotted, that is none
        known: dotted keys

    Returns:
        as of `closest`
    """
    ...

def pick(options: dict, name: str, kind: str):
    """`options[name]`, or a `ValueError` that lists the names and the closest one.

    Args:
        options: name -> thing
        name: the one wanted
        kind: what the things are, for the message
    """
    ...

def check_arguments(cls, names, kind: str, without: tuple = ()) -> None:
    """Raise a `ValueError` unless the class takes all of them. It lists those it takes, and the closest one.

    Args:
        cls: a class
        names: of arguments that it will be called with
        kind: what they are, for the message
        without: arguments of the class that are given by other means
    """
    ...

@contextmanager
def quiet(*loggers: str):
    """Inside the block these loggers report errors only, afterwards they are as before.

    Args:
        loggers: names of Python's loggers, e.g. 'lightning.pytorch'
    """
    ...

@contextmanager
def saying_where(path):
    """An `OSError` of the block that says what is wrong, but not with which file, as of a full disk, gets that one.

    Args:
        path: of a file that is written
    """
    ...

@contextmanager
def replacing(path):
    """Yields a path to write to, which becomes `path` when the block ends. If the block fails, `path` is as it was.

    Args:
        path: of the file to write, its folder has to exist
    """
    ...

def user_path(path) -> Path:
    """The path that is meant. A `ValueError` where there can be no such path.

    Args:
        path: as somebody typed it, in a config, a command or a field

    Returns:
        with the home folder in place of `~`
    """
    ...

def open_lock(path, wait: bool):
    """Open and lock the file. Raises a `BlockingIOError` with the holder's process id if it is held and `wait` is False.

    Args:
        path: of the lock file
        wait: for another process that holds it

    Returns:
        the open file, locked
    """
    ...

@contextmanager
def locked(path, wait: bool = True):
    """Inside the block no other process, and nothing else in this one, holds this lock.

    Args:
        path: of the lock file, its folder has to exist
        wait: for another process that holds it, False: raise a `BlockingIOError` with that one's process id
    """
    ...

class SteadyStream:
    """Stands in front of an output stream: once that cannot be written to, everything goes nowhere, without an error.

    Args:
        stream: sys.stdout or sys.stderr
    """

    stream: Any

    def __init__(self, stream) -> None: ...
    def __getattr__(self, name): ...
    def attempt(self, action):
        """`action()`, or nothing from now on if it fails."""
        ...

    def write(self, text: str) -> int:
        """Write what can be written."""
        ...

    def flush(self) -> None:
        """Flush what can be flushed."""
        ...

def keep_printing() -> None:
    """Let this program outlive whoever reads its output. For a command."""
    ...

def import_h5py():
    """The package `h5py`, or an `ImportError` that says how to install it."""
    ...
