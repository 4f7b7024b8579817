"""How a command ends: with its last line, with one line of what is wrong, or with the status of a signal."""

__all__ = ["REQUEST_ERRORS", "leave", "run_command", "check_outside"]
import signal, sys
from .base import keep_printing as keep_printing, user_path as user_path
from .memory import return_freed_memory as return_freed_memory

def leave(signum, frame) -> None:
    """A signal handler: end as after an error, so that what has been encoded is written."""
    ...

REQUEST_ERRORS = (ValueError, TypeError, OSError, ImportError)

def run_command(prog: str, action, options, own_process: bool = False, stopped: str = "") -> None:
    """Do what a command does, and print it. Ends the program with one line if something is wrong.

    Args:
        prog: name of the command
        action: its options -> the text that it prints
        options: of `read_options`
        own_process: whether output, memory and signals are this command's to set
        stopped: what it says after Ctrl-C
    """
    ...

def check_outside(out, data) -> None:
    """Raise a `ValueError` for a place among the data.

    Args:
        out: where a command is to write
        data: what it reads: a file, a folder, or a name
    """
    ...
