"""What needs no torch: lookup by name, files written whole, quiet loggers."""

__all__ = ["closest", "pick", "quiet", "replacing"]
import logging, os
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path

def closest(name, options) -> str:
    """' Did you mean ...?' for the option most like `name`, or nothing if none is.

    Args:
        name: that was not found
        options: what there is

    Returns:
        with a space in front, to be added to a message
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

@contextmanager
def quiet(*loggers: str):
    """Inside the block these loggers report errors only, afterwards they are as before.

    Args:
        loggers: names of Python's loggers, e.g. 'lightning.pytorch'
    """
    ...

@contextmanager
def replacing(path):
    """Yields a path to write to, which becomes `path` when the block ends. If the block fails, `path` is as it was.

    Args:
        path: of the file to write, its folder has to exist
    """
    ...
