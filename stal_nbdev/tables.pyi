"""Tables as CSV and results as JSON: numbers come back as numbers, files are whole or not there."""

__all__ = ["write_table", "as_number", "read_table", "write_json", "read_json"]
import csv, io, json
from .base import replacing as replacing, user_path as user_path

def write_table(rows: list, path) -> None:
    """Write a table, all of it or nothing. Its columns are the keys of the rows, in the order in which they come up.

    Args:
        rows: dicts, a row each, at least one
        path: CSV file to write
    """
    ...

def as_number(text: str) -> int | float | bool | str | None:
    """The value that a field of a table stands for: `str` of it is the text again, None an empty one.

    Args:
        text: of a CSV file

    Returns:
        the text itself if it is none of the others
    """
    ...

def read_table(path, torn: bool = False) -> list:
    """The rows of a table, of `as_number`. A `ValueError` names a file in which a line is damaged.

    Args:
        path: of a CSV file, one that is not there is empty
        torn: the last line may be cut off, and is left out then

    Returns:
        a dict per row
    """
    ...

def write_json(content: dict, path) -> None:
    """Write all of it or nothing.

    Args:
        content: plain numbers, texts, lists and dicts
        path: file to write, its folder has to exist
    """
    ...

def read_json(path) -> dict | None:
    """The content of a JSON file. A `ValueError` names one that is damaged.

    Args:
        path: of a file that may not be there yet

    Returns:
        None if it is not
    """
    ...
