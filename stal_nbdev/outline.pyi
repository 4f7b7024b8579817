"""What a module of this package defines, read from its source: arguments, types, defaults, comments, and no import."""

from typing import Any

__all__ = [
    "source_of",
    "tree_of",
    "room_of",
    "definition",
    "constant",
    "type_of",
    "default_of",
    "comments_in",
    "comment_at",
    "bases",
    "constructor",
    "parameters_of",
    "Outline",
    "imported",
    "described",
    "written_entries",
    "Registry",
]
import ast, builtins, io, sys, tokenize, typing
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.resources import files
from inspect import Parameter, Signature
from textwrap import dedent

@cache
def source_of(module: str) -> str:
    """The text of a module, which is not imported.

    Args:
        module: of this package, with dots: stal, kernels.cpu
    """
    ...

@cache
def tree_of(module: str) -> ast.Module:
    """Its syntax tree.

    Args:
        module: of this package
    """
    ...

def room_of(node: ast.ImportFrom) -> str | None:
    """The module that an import is from. nbdev makes imports of one line relative, those of several lines stay.

    Returns:
        with dots, None if it is not of this package
    """
    ...

def definition(module: str, name: str) -> tuple:
    """Where a name of a module is defined, through its imports of other rooms. Raises a `KeyError` if it is not there.

    Args:
        module: of this package
        name: in it

    Returns:
        module, and node: a class, a function, or the value that is assigned
    """
    ...

def constant(module: str, name: str):
    """The value of a name, as it is written.

    Args:
        module: of this package
        name: of a plain value in it: a number, a text, a tuple of them
    """
    ...

def type_of(annotation: ast.expr | None):
    """The type that an annotation stands for, its text where it needs an import, or none.

    Args:
        annotation: of a parameter
    """
    ...

def default_of(node: ast.expr | None, module: str):
    """The value of a default: a literal, or the name of one in its module. None is no default.

    Args:
        node: of a parameter
        module: where it stands
    """
    ...

@cache
def comments_in(module: str) -> dict:
    """All comments of a module.

    Args:
        module: of this package

    Returns:
        number of the line -> comment
    """
    ...

def comment_at(line: int, comments: dict, others) -> str | None:
    """The comment of a parameter, as docments has it.

    Args:
        line: of a parameter
        comments: of `comments_in`
        others: lines with a parameter

    Returns:
        None without one
    """
    ...

def bases(module: str, cls: ast.ClassDef) -> list:
    """The classes of this package that a class extends.

    Args:
        module: of this package
        cls: in it

    Returns:
        (module, node) pairs
    """
    ...

def constructor(module: str, cls: ast.ClassDef) -> tuple:
    """What says how a class is made: of its own, or of a class that it extends.

    Args:
        module: of this package
        cls: in it

    Returns:
        module, and node: the `__init__`, or a dataclass, or None where it is not of this package
    """
    ...

def _fields_of(cls) -> list:
    """The fields of a dataclass, as `parameters_of` has them."""
    ...

def parameters_of(module: str, node) -> list:
    """The parameters of a constructor without `self`, or the fields of a dataclass.

    Args:
        module: of this package
        node: of `constructor`

    Returns:
        (name, annotation, default, kind, line), in their order
    """
    ...

class Outline:
    """A class of this package as its source describes it. Called, it imports the class and makes one.

    Args:
        module: of this package
        name: of a class in it, or of one that it takes from another room
    """

    module: Any
    node: Any
    __name__: Any
    __doc__: Any
    comments: dict
    __signature__: Signature

    def __init__(self, module: str, name: str) -> None: ...
    def __repr__(self) -> str: ...
    def __call__(self, *args, **kwargs): ...
    def __getattr__(self, name):
        """An attribute that the class, or one that it extends, sets to a plain value."""
        ...

def imported(module: str, name: str):
    """What a name stands for in a module that has been imported, else None.

    Args:
        module: of this package
        name: in it
    """
    ...

def described(module: str, name: str):
    """A class if its module has been imported, or else its outline.

    Args:
        module: of this package
        name: of a class in it

    Returns:
        the class, or an `Outline` of it
    """
    ...

@cache
def written_entries(module: str, name: str) -> dict:
    """The entries of a dictionary, as they are written.

    Args:
        module: of this package
        name: of a dictionary in it, written as dict(name=value, ...)

    Returns:
        name -> `Outline`, None for what is not a class
    """
    ...

class Registry(Mapping):
    """A dictionary of this package, name -> class: itself once its module has been imported, or else as it is written.

    Args:
        module: of this package
        name: of the dictionary
    """

    module: str
    name: str

    def __init__(self, module: str, name: str) -> None: ...
    @property
    def entries(self) -> dict:
        """Name -> class, or outline, as things are now."""
        ...

    def __getitem__(self, key): ...
    def __iter__(self): ...
    def __len__(self): ...
    def __repr__(self) -> str: ...
