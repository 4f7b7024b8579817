"""The memory of the machine: how much a process may still take, and whether freed memory is kept for the next use."""

__all__ = [
    "TRIM_THRESHOLD",
    "MMAP_THRESHOLD",
    "MMAP_MAX",
    "keep_freed_memory",
    "return_freed_memory",
    "free_memory",
    "check_memory",
]
import ctypes
from pathlib import Path

def _mallopt(*settings) -> None:
    """Tell glibc how to keep memory. Where the C library is another one, do nothing.

    Args:
        settings: (parameter, value), of mallopt(3)
    """
    ...

TRIM_THRESHOLD, MMAP_THRESHOLD, MMAP_MAX = (-1, -3, -4)

def keep_freed_memory() -> None:
    """Ask the C library to keep freed memory for the next use. Where that is not glibc, do nothing."""
    ...

def return_freed_memory() -> None:
    """Ask the C library to give large blocks back as soon as they are freed. Where that is not glibc, do nothing."""
    ...

def _number_in(file, name=""):
    """What the system counts, in its own unit, None where it does not.

    Args:
        file: of the system, one number a file, or one a line behind its name
        name: of the line
    """
    ...

def _limit(name):
    """A resource limit of this process in bytes, None where there is none."""
    ...

def free_memory() -> int | None:
    """What this process may still take: of the machine, of its container, and of its own limit.

    Returns:
        bytes, None where the system does not say
    """
    ...

def check_memory(needed: int, what: str, advice: str):
    """Raise a `ValueError` if that is more than there is. To be called before it is taken.

    Args:
        needed: bytes
        what: needs them, for the message
        advice: what to do about it
    """
    ...
