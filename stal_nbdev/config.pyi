"""One typed description of a run: defaults, a YAML file, and dotted overrides on the command line, in that order."""

__all__ = [
    "SHORT_FORMS",
    "TRAIN",
    "TUNE",
    "COMMANDS",
    "ALTERNATIVES",
    "one_expectation",
    "one_line",
    "ConfigParser",
    "add_section",
    "heading",
    "add_choice",
    "Command",
    "PlainHelp",
    "last_part",
    "add_questions",
    "build_parser",
    "as_dict",
    "without_empty",
    "cause",
    "import_plugin",
    "import_plugins",
    "check_plugins",
    "drop_leftovers",
    "drop_alternatives",
    "fitting_loss",
    "choose_names",
    "read_selection",
    "check_values",
    "selected_file",
    "set_file_values",
    "read_args",
    "show_config",
    "parse_config",
    "with_new_keys",
    "with_values",
    "save_config",
]
import argparse, os, re, sys, traceback
from argparse import RawDescriptionHelpFormatter
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Literal, get_args, get_origin
import yaml
from jsonargparse import ArgumentParser, DefaultHelpFormatter, Namespace
from . import __version__
from .base import (
    closest as closest,
    closest_key as closest_key,
    pick as pick,
    replacing as replacing,
    user_path as user_path,
)
from .keys import (
    CHOICES as CHOICES,
    LOSS_CHOICE as LOSS_CHOICE,
    MODEL_CHOICE as MODEL_CHOICE,
    SECTIONS as SECTIONS,
    Choice as Choice,
    TrainingConfig as TrainingConfig,
    arguments as arguments,
    by_key as by_key,
    check_numbers as check_numbers,
    data_arguments as data_arguments,
    own_arguments as own_arguments,
    short as short,
)
from .outline import described as described
from .yaml_files import (
    CONFIG_OF_RUN as CONFIG_OF_RUN,
    check_nesting as check_nesting,
    find_config as find_config,
    is_file as is_file,
    naming as naming,
    read_config as read_config,
    shipped_configs as shipped_configs,
    to_yaml as to_yaml,
)

def one_expectation(text: str) -> str:
    """'Expected int or None. Got value: many' in place of an enumeration.

    Args:
        text: of jsonargparse, in one line, about a value that may have one of several types
    """
    ...

def one_line(message: str, known) -> str:
    """An error message in one line, with the closest match to what was misspelt.

    Args:
        message: of jsonargparse
        known: keys of the parser
    """
    ...

class ConfigParser(ArgumentParser):
    """jsonargparse's parser, whose errors are a `ValueError` of one line."""

    nullable: Any

    def __init__(self, *args, **kwargs) -> None: ...
    @property
    def keys(self) -> list:
        """All that can be set, with dots."""
        ...

    def error(self, message, ex=None):
        """Raise. argparse would end the program."""
        ...

    def parse_args(self, *args, **kwargs):
        """The values of a command line."""
        ...

    def parse_object(self, *args, **kwargs):
        """The values of a dictionary."""
        ...

SHORT_FORMS = {"tuning.workers": ("--workers",)}

def add_section(parser: ConfigParser, key: str, items: list, title: str) -> None:
    """Add every item as `--key.name`.

    Args:
        parser: to add to
        key: of the section
        items: of `arguments`
        title: heading in the help text
    """
    ...

def heading(key: str, cls) -> str:
    """The line above a section in the help text: what its class is for.

    Args:
        key: of a section
        cls: what its arguments are for
    """
    ...

def add_choice(parser: ConfigParser, choice: Choice, name: str) -> None:
    """Add a section's name, and the arguments that come with it.

    Args:
        parser: to add to
        choice: the section
        name: in it
    """
    ...

@dataclass
class Command:
    """What a command says of itself in its help text."""

    about: str
    "what it does"
    examples: str
    "lines to copy, indented by two blanks"
    more: str = ""
    "what else there is to know"

TRAIN = Command(
    "Train a spiking classifier on images with the encoder of your choice, or an encoder alone.",
    "\n  stal_train                                           # the digits of scikit-learn, half a minute\n  stal_train --config train_rsnn_convstal.yaml --data.download true\n  stal_train --config train_conv_stal.yaml --data.dataset digits --training.epochs 10\n  stal_train --data.dataset folder --data.data_dir my_images --data.image_size 32\n  stal_train --data.dataset npz --data.data_dir my.npz --data.scale range\n  stal_train --resume experiments/<run> --training.epochs 100",
)
TUNE = Command(
    "Search for the best trade of accuracy for spikes: many trainings, with other values of some keys.",
    "\n  stal_tune --config optimize.yaml --data.download true\n  stal_tune --config optimize.yaml --data.dataset digits --training.epochs 5 --tuning.trials 20\n  stal_tune --config optimize.yaml --workers 4\n  stal_tune --config optimize.yaml --tuning.storage postgresql://user@server/studies # on each of several machines\n  stal_tune --config optimize.yaml --tuning.search '{model.encoder.l1: {low: 8, high: 64}}'",
    "\nwhat is searched\n  tuning.search gives each key that is searched a range or choices, in a file or as in the last example:\n    training.loss.omega: {low: 0.03, high: 50., log: true}   numbers, evenly on a logarithmic scale\n    model.encoder.l1: {low: 8, high: 64, step: 8}            whole numbers, if both ends are\n    model.readout: {choices: [membrane, count]}              one of these\n  Both goals, accuracy and spike density, are measured on validation images, so data.validation must not be 0.\n  The same command goes on with a study that was stopped.",
)
COMMANDS = dict(stal_train=TRAIN, stal_tune=TUNE)

class PlainHelp(RawDescriptionHelpFormatter, DefaultHelpFormatter):
    """jsonargparse's help text, whose first and last part keep their lines, and which lists what can be chosen once."""

    def _get_help_string(self, action):
        """Args:
        action: argparse calls this, and has formatters of its own that override it
        """
        ...

def last_part(command: Command) -> str:
    """Examples, and the configs there are.

    Args:
        command: whose help text it ends
    """
    ...

def add_questions(parser: ConfigParser) -> None:
    """Add what a person at a terminal asks: all values, or the version. --help is there.

    Args:
        parser: to add to
    """
    ...

def build_parser(names: dict, prog="stal_train", extra=(), add_help: bool = True) -> ConfigParser:
    """A parser for exactly the keys that these encoder, classifier and loss have.

    Args:
        names: name_key of every choice -> chosen name
        prog: for the help text
        extra: more sections: (key, dataclass) pairs
        add_help: whether it knows --help, --version and --print_config
    """
    ...

def as_dict(config: Namespace) -> dict:
    """The sections model, data and training as plain dictionaries."""
    ...

def without_empty(values: dict, keep=()) -> dict:
    """What is said: keys without a value are left to the defaults.

    Args:
        values: dotted key -> value
        keep: keys that may be None
    """
    ...

def cause(error: BaseException) -> str:
    """What went wrong in a module and where, in one line.

    Args:
        error: of an import
    """
    ...

def import_plugin(name: str) -> None:
    """Import a module. Raises a `ValueError` of one line if that is not possible.

    Args:
        name: of a module
    """
    ...

def import_plugins(names: list) -> None:
    """Import modules, from the current folder too. Raises a `ValueError` of one line if one cannot be imported.

    Args:
        names: of modules
    """
    ...

def check_plugins(wanted: list, given: list, path) -> None:
    """Raise if a file was made with modules that nobody has imported.

    Args:
        wanted: by the file
        given: on the command line
        path: of the file
    """
    ...

def drop_leftovers(values: dict, names: dict, known) -> list:
    """Drop what belonged to the file's name and is unknown to another one that was chosen.

    Args:
        values: dotted key -> value of the file, changed in place
        names: name_key -> name that was chosen
        known: keys that there are for these names

    Returns:
        a line for each section where something was dropped
    """
    ...

ALTERNATIVES = ("omega", "rate_weight", "target_density", "target_spikes", "target_energy")

def drop_alternatives(values: dict, args: list) -> list:
    """Drop what the file says in place of which the command line says another thing.

    Args:
        values: dotted key -> value of the file, changed in place
        args: of the command line

    Returns:
        a line if something was dropped
    """
    ...

def fitting_loss(names: dict, said: bool) -> str:
    """The loss of that name, or the default of the model if nobody asked for one that fits.

    Args:
        names: name_key -> name, of command line, file or default
        said: whether this loss was asked for together with this model

    Returns:
        name of the loss
    """
    ...

def choose_names(selected: dict, values: dict, path=None) -> dict:
    """What each name is: the command line says, then the file, then the default.

    Args:
        selected: name_key -> name on the command line, or None
        values: dotted key -> value of the file
        path: of the file, for messages

    Returns:
        name_key of every choice -> its name
    """
    ...

def read_selection(args: list) -> dict:
    """What on the command line decides which keys there are. Everything else is left to the parser.

    Args:
        args: of the command line

    Returns:
        config, resume, plugins, and every name_key: None, or an empty list, where nothing is said
    """
    ...

def check_values(args: list) -> None:
    """Raise for a list or mapping on the command line that no config may hold.

    Args:
        args: of the command line
    """
    ...

def selected_file(selected: dict) -> Path | None:
    """The file to read: the one that is named, or the config of the run to go on with.

    Args:
        selected: of `read_selection`

    Returns:
        None if neither a file nor a run is named
    """
    ...

def set_file_values(parser: ConfigParser, values: dict, path) -> None:
    """Make the values of a file the parser's defaults, once they are checked.

    Args:
        parser: whose defaults are changed
        values: dotted key -> value
        path: of the file, for messages
    """
    ...

def read_args(args: list, prog="stal_train", extra=None, terminal: bool = False) -> Namespace:
    """Defaults, then the file, then the command line. Raises a `ValueError` of one line if something is wrong.

    Args:
        args: of the command line
        prog: for the help text
        extra: more sections: key -> dataclass
        terminal: for a command: --help works, and what is dropped of the file is printed

    Returns:
        model, data, training, the extra ones, and config, resume and plugins as given
    """
    ...

def show_config(config: Namespace, dropped: list, extra) -> None:
    """Print what was dropped, or the whole config, and then end the program.

    Args:
        config: for a command, `print_config` says whether that is all it should do
        dropped: lines about what was dropped of its file
        extra: names of sections beside model, data and training
    """
    ...

def parse_config(args: list, prog="stal_train", extra=None) -> Namespace:
    """`read_args` for a command: ends the program, with one line, if something is wrong.

    Args:
        args: of the command line
        prog: for messages
        extra: more sections: key -> dataclass

    Returns:
        as of `read_args`
    """
    ...

def with_new_keys(before: dict, now: dict) -> dict:
    """The older config with the keys that it could not have. A section of another name stays as it is.

    Args:
        before: of `as_dict`, of an older version
        now: of `as_dict`, of this one
    """
    ...

def with_values(config: Namespace, values: dict) -> Namespace:
    """A config in which some keys have other values. Raises a `ValueError` for a key or a value that does not fit.

    Args:
        config: of `read_args`, stays as it is
        values: dotted key -> value, in model, data or training

    Returns:
        a copy
    """
    ...

def save_config(config: Namespace, path) -> None:
    """Write the sections model, data and training, and the plugins if there are any, as YAML.

    Args:
        config: of `read_args`
        path: of the YAML file
    """
    ...
