"""One typed description of a run: defaults, a YAML file, and dotted overrides on the command line, in that order."""

__all__ = [
    "SECTIONS",
    "MODEL_KEYS",
    "ENCODER_KEYS",
    "MODEL_CHOICE",
    "ENCODER_CHOICE",
    "LOSS_CHOICE",
    "CHOICES",
    "NAMED",
    "SHORT_FORMS",
    "CONFIG_FILES",
    "TRAIN",
    "TUNE",
    "COMMANDS",
    "RACES",
    "LONGEST_FILE",
    "DEEPEST",
    "FLOAT",
    "ALTERNATIVES",
    "COUNT",
    "SHARE",
    "WEIGHT",
    "LIMITS",
    "OWN_LIMITS",
    "CONFIG_OF_RUN",
    "TrainingConfig",
    "Choice",
    "argument_type",
    "comments_of",
    "arguments",
    "with_names",
    "own_arguments",
    "short",
    "one_expectation",
    "one_line",
    "ConfigParser",
    "add_section",
    "heading",
    "add_choice",
    "data_arguments",
    "shipped_configs",
    "Command",
    "bench_parser",
    "bench_options",
    "PlainHelp",
    "last_part",
    "add_questions",
    "build_parser",
    "is_file",
    "find_config",
    "check_section",
    "naming",
    "ConfigLoader",
    "ConfigDumper",
    "to_yaml",
    "check_nesting",
    "read_yaml",
    "check_plugin_names",
    "read_config",
    "by_key",
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
    "OutOfRange",
    "check_number",
    "limits_of",
    "check_numbers",
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
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from importlib.resources import files
from inspect import signature
from math import isfinite
from pathlib import Path
from typing import Any, Literal, get_args, get_origin
import yaml
from fastcore.docments import docments
from jsonargparse import ArgumentParser, DefaultHelpFormatter, Namespace
from . import __version__
from .base import closest as closest, pick as pick, replacing as replacing, user_path as user_path
from .outline import Outline as Outline, Registry as Registry, constant as constant, described as described

@dataclass
class TrainingConfig:
    """How to train."""

    epochs: int = 50
    "passes over the training images"
    batch_size: int = 32
    "images per step"
    weight_decay: float = 0.1
    "for all parameters but thresholds"
    optimizer: Literal["adamw", "muon"] = "adamw"
    muon_learning_rate: float = 0.02
    "of those matrices, at its highest, with optimizer muon"
    schedule: Literal["cosine", "step"] = "cosine"
    warmup: float = 0.2
    "share of the training in which the learning rate grows, with schedule cosine"
    lr_step: int = 4
    "epochs between two reductions, with schedule step"
    lr_gamma: float = 0.2
    "factor of a reduction, with schedule step"
    seed: int = 42
    "of weights, dropout and the order of the images"
    device: Literal["auto", "cpu", "cuda"] = "auto"
    "auto takes a GPU if there is one"
    devices: int = 1
    "GPUs (or, on the cpu, processes) of each machine that train together, a batch each"
    num_nodes: int = 1
    "machines, on each of which torchrun or srun starts this command"
    strategy: Literal["auto", "ddp", "ddp_find_unused_parameters_true"] = "auto"
    precision: Literal["auto", "32-true", "bf16-mixed"] = "auto"
    graph: Literal["auto", "never"] = "auto"
    compile: bool = False
    "let torch.compile make kernels of the model: a minute at the start, faster steps afterwards"
    test: bool = True
    "read the test set, once, after training. Turn it off while choosing"
    robustness: bool = False
    "score as well with spikes shuffled, dropped, inserted or moved, and after each step"
    early_stopping: int = 0
    "epochs without a better score, of validation if there is one, after which it stops, or 0"
    clip: float = 0.0
    "largest norm of the gradient, 0 for no limit"
    accumulate: int = 1
    "batches whose gradients make one step"
    find_learning_rate: bool = False
    "find one for model.learning_rate first, by a short training in which it grows"
    summary: bool = False
    "print the model's layers, their parameters and sizes"
    callbacks: list[str] | None = None
    "of Lightning, by their names in CALLBACKS of stal_nbdev.training"

@dataclass
class Choice:
    """A section of the config that has a `name`, and further the arguments of what that name stands for."""

    key: str
    "of the section"
    registry: dict
    "name -> class: the dictionary itself or a `Registry`, what is added to it later counts"
    default: str
    "the name where none is given"
    given: tuple = ()
    "arguments that come from elsewhere"
    common: tuple = ()
    "what stands in the section whatever the name: (name, type, default, help)"
    without: str | None = None
    "a further name, which stands for nothing"

    @property
    def name_key(self) -> str:
        """The dotted key of the name."""
        ...

    @property
    def options(self) -> dict:
        """Name -> class as things are now, None for the name that stands for nothing."""
        ...

SECTIONS = ("model", "model.encoder", "data", "training", "training.loss", "training.logger")
MODEL_KEYS = (("T", int, 5, "time steps"), ("learning_rate", float, 0.01, "of AdamW, at its highest"))
ENCODER_KEYS = (
    ("checkpoint_path", str | None, None, "weights to start from: a file, a run, or a model of the package"),
    ("freeze_weights", bool, False, "do not train the encoder"),
)
MODEL_CHOICE = Choice(
    "model",
    Registry("models", "CLASSIFIERS"),
    "srnn",
    ("in_shape", "classes"),
    MODEL_KEYS,
    without=constant("models", "ENCODER_ALONE"),
)
ENCODER_CHOICE = Choice("model.encoder", Registry("encoders", "ENCODERS"), "conv_stal", ("in_shape", "T"), ENCODER_KEYS)
LOSS_CHOICE = Choice("training.loss", Registry("losses", "LOSSES"), "ce_ss")
CHOICES = (MODEL_CHOICE, ENCODER_CHOICE, LOSS_CHOICE)

def argument_type(parameter):
    """Its type: the annotation, or that of a plain default, or any.

    Args:
        parameter: of a signature, one with a default
    """
    ...

def comments_of(cls) -> dict:
    """Its docments, none where the source cannot be read: a class may come from anywhere.

    Args:
        cls: a class, or whatever makes one

    Returns:
        parameter -> comment
    """
    ...

def arguments(cls, skip=()) -> list:
    """What can be set when a `cls` is made: all that has a default.

    Args:
        cls: a class, its constructor (or, of a dataclass, its fields) says what can be set
        skip: names to leave out

    Returns:
        (name, type, default, help)
    """
    ...

NAMED = dict(
    dataset=Registry("data", "DATASETS"),
    readout=Registry("srnn", "READOUTS"),
    surrogate=Registry("surrogate", "SURROGATES"),
    estimator=Registry("losses", "ESTIMATORS"),
)

def with_names(cls, items: list) -> list:
    """The arguments, for those of this package that are names the names there are as their type.

    Args:
        cls: whose arguments they are
        items: of `arguments`

    Returns:
        (name, type, default, help)
    """
    ...

def own_arguments(choice: Choice, name: str) -> list:
    """The arguments that a name brings into its section. Raises where they do not fit.

    Args:
        choice: the section
        name: in it

    Returns:
        (name, type, default, help)
    """
    ...

def short(value, longest: int = 80) -> str:
    """A value in a message, cut where it is long.

    Args:
        value: of any kind
        longest: letters
    """
    ...

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

def data_arguments() -> list:
    """Those of `ImageData`, without what stands under training. The data set is one of `DATASETS` as it is now.

    Returns:
        (name, type, default, help)
    """
    ...

CONFIG_FILES = Path(str(files("stal_nbdev"))) / "config_files"

def shipped_configs() -> dict:
    """The configs that come with the package, and what each says of itself.

    Returns:
        name of the file -> its first sentence
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
RACES = ("start", "lif", "recurrent", "linear", "threshold", "rate", "training")

def bench_parser() -> argparse.ArgumentParser:
    """The options of `stal_bench`."""
    ...

def bench_options(args: list | None = None) -> argparse.Namespace:
    """What `stal_bench` is to do. Ends the program, with one line, if something is wrong.

    Args:
        args: of the command line, None for the program's own

    Returns:
        out, only, device, threads
    """
    ...

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

def is_file(path: Path) -> bool:
    """Whether there is such a file, which no name is that a file cannot have.

    Args:
        path: as somebody wrote it
    """
    ...

def find_config(name) -> Path:
    """Where that config is.

    Args:
        name: path of a YAML file, or the bare name of one that comes with the package
    """
    ...

def check_section(config: dict, key: str, path) -> None:
    """Raise unless the section is a mapping, with a string for its name if it has one, or is not there.

    Args:
        config: of the file
        key: of a section, dotted
        path: of the file
    """
    ...

@contextmanager
def naming(path):
    """A `ValueError` inside the block begins with the name of the file.

    Args:
        path: of a file, None if none is to blame
    """
    ...

LONGEST_FILE = 2**20
DEEPEST = 10
FLOAT = re.compile(
    "[-+]?(\\d[\\d_]*(\\.[\\d_]*)?([eE][-+]?\\d+)|\\d[\\d_]*\\.[\\d_]*|\\.\\d[\\d_]*([eE][-+]?\\d+)?|\\.(inf|Inf|INF))$|\\.(nan|NaN|NAN)$"
)

class ConfigLoader(yaml.SafeLoader):
    """PyYAML's safe loader, which reads `1e-4` as a number, and refuses keys that stand twice."""

    def construct_mapping(self, node, deep=False): ...

class ConfigDumper(yaml.SafeDumper):
    """PyYAML's safe dumper, which quotes a text that `ConfigLoader` would read as a number."""

def to_yaml(content: dict) -> str:
    """A config as the text of a file.

    Args:
        content: plain values
    """
    ...

def check_nesting(text: str) -> None:
    """Raise a `ValueError` for aliases, and for what is nested too deeply. Makes no values.

    Args:
        text: YAML
    """
    ...

def read_yaml(path):
    """What is in a YAML file. Raises a `ValueError` that names the file if it is something else.

    Args:
        path: of a file
    """
    ...

def check_plugin_names(names, path) -> None:
    """Raise unless these are names of modules.

    Args:
        names: what the file says
        path: of the file
    """
    ...

def read_config(path, extra=()) -> dict:
    """The mapping in a YAML file. Raises a `ValueError` that names the file unless it is made of sections.

    Args:
        path: of a YAML file
        extra: names of sections beside model, data and training

    Returns:
        without sections that are empty
    """
    ...

def by_key(config: dict, sections=SECTIONS, before: str = "") -> dict:
    """The values of a config by their dotted keys.

    Args:
        config: nested
        sections: dotted keys of those to open, other mappings are values
        before: what all keys begin with

    Returns:
        dotted key -> value
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

COUNT, SHARE, WEIGHT = ((1, 2**24), (0, 1), (0, 1000000.0))
LIMITS = {
    "model.T": (1, 2**20),
    "model.learning_rate": WEIGHT,
    "training.epochs": COUNT,
    "training.batch_size": COUNT,
    "training.lr_step": COUNT,
    "training.accumulate": COUNT,
    "training.early_stopping": (0, 2**24),
    "training.seed": (0, 2**32 - 1),
    "training.weight_decay": WEIGHT,
    "training.muon_learning_rate": WEIGHT,
    "training.clip": WEIGHT,
    "training.warmup": SHARE,
    "training.lr_gamma": WEIGHT,
    "training.devices": (1, 2**12),
    "training.num_nodes": (1, 2**16),
    "training.logger.figures_every": (0, 2**24),
    "tuning.workers": (1, 2**10),
    "tuning.heartbeat": (0.01, 86400),
    "data.image_size": (1, 2**14),
    "data.shift": (0, 2**14),
    "data.cutout": (0, 2**14),
    "data.validation": SHARE,
    "data.test_share": SHARE,
    "tuning.trials": (1, 10**6),
    "tuning.startup_trials": (1, 10**6),
    "tuning.seed": (0, 2**31),
}
OWN_LIMITS = dict(
    hidden=COUNT,
    beta=SHARE,
    alpha=WEIGHT,
    dropout=SHARE,
    depth=(1, 1000),
    heads=COUNT,
    mlp_ratio=(0.01, 1000),
    stride=(1, 1000),
    most=COUNT,
    shortest=COUNT,
    neurons=COUNT,
    window=COUNT,
    taps=COUNT,
    gamma=(0.001, 1000.0),
    weakest=(0.0, 1.0),
    unit=(1e-06, 1000000.0),
    threshold=(0.0, 1000000.0),
    tau=(0.0, 1000000.0),
    drop_path=SHARE,
    embed_dim=COUNT,
    patch_size=(1, 2**14),
    v_th=(-1000000.0, 1000000.0),
    layers=(1, 1000),
    l1=COUNT,
    l2=COUNT,
    label_smoothing=SHARE,
    omega=WEIGHT,
    c=SHARE,
    information_weight=WEIGHT,
    rate_weight=WEIGHT,
    bins=(2, 2**16),
    target_density=SHARE,
    target_spikes=(0, 1000000000000.0),
    target_energy=WEIGHT,
)

class OutOfRange(ValueError):
    """A number of the right type that no key of that name may have."""

def check_number(key: str, value, limits: tuple | None = None) -> None:
    """Raise an `OutOfRange` unless the number is finite and within its limits.

    Args:
        key: dotted, for the message
        value: a number
        limits: least and most, None: only finite
    """
    ...

def limits_of(key: str, names: dict) -> tuple | None:
    """What a number may be.

    Args:
        key: dotted
        names: name_key -> name, which say whose arguments there are

    Returns:
        least and most value, None where nothing is known
    """
    ...

def check_numbers(values: dict, defaults: dict) -> None:
    """Raise an `OutOfRange` for a number that makes no sense.

    Args:
        values: dotted key -> value, the names among them
        defaults: dotted key -> default
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

CONFIG_OF_RUN = "config.yaml"

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
