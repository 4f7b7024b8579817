"""What `stal_encode`, `stal_eval`, `stal_predict` and others are told: help texts and options, read without torch."""

__all__ = [
    "SPLITS",
    "FORMATS",
    "ENCODE",
    "EVAL",
    "PREDICT",
    "RACES",
    "shipped_models",
    "using_parser",
    "encode_parser",
    "eval_parser",
    "predict_parser",
    "check_model_name",
    "check_data_name",
    "read_options",
    "bench_parser",
    "bench_options",
    "speedrun_parser",
]
import argparse, sys
from argparse import RawDescriptionHelpFormatter
from importlib.resources import files
from pathlib import Path
from typing import Literal
from jsonargparse import Namespace
from . import __version__
from .base import closest as closest, user_path as user_path
from .config import (
    Command as Command,
    ConfigParser as ConfigParser,
    PlainHelp as PlainHelp,
    import_plugins as import_plugins,
)
from .keys import (
    COUNT as COUNT,
    ENCODER_CHOICE as ENCODER_CHOICE,
    NAMED as NAMED,
    check_number as check_number,
    short as short,
)

SPLITS = ("test", "train")
FORMATS = dict(
    h5="packed bits, one HDF5 file",
    npz="events, one archive of numpy's",
    events="events, a folder with a numpy file for each sample",
)
ENCODE = Command(
    "Encode images, arrays or a data set with a model, and write the spikes into a file.",
    "\n  stal_encode srnn-convstal-mnist mnist -o spikes.h5             # MNIST's test images\n  stal_encode experiments/<run> my_images/test -o spikes.h5      # a folder of images, or of a folder for each class\n  stal_encode convstal-mnist images.npz --format npz -o events.npz\n  stal_encode latency digits --T 8 --format events -o events",
    "\nwhat is named\n  MODEL is the folder of a run, a file of weights, a model of the package or a code without weights.\n  DATA is a data set, a folder of images, or a .npz with x, (N, C, H, W) or (N, C, L), and y if there are labels.\n  It may be a list of images as well, a .csv with path and label, or a folder with a .csv of signals for each class,\n  or with a folder of recordings of events (x, y, t, p) for each class: whatever stal_train takes.\n  A file that was begun and not finished is gone on with. One that is complete is left alone, unless --overwrite.\n  stal_nbdev.spike_files.read_spikes reads the file, and the notebook spike_files says how other tools do.\nstatus\n  0 all is written, 1 something is wrong with model, data or file, 2 with the options, 130 stopped by Ctrl-C.",
)
EVAL = Command(
    "Score a trained classifier: accuracy, a table of the classes, what was taken for what, energy.",
    "\n  stal_eval experiments/<run>                  # on the test images of the data that it was trained on\n  stal_eval experiments/<run> my_images/test   # on other images, a folder for each class\n  stal_eval experiments/<run> my.npz           # on arrays x and y, or whatever else stal_train takes\n  stal_eval srnn-convstal-mnist mnist -o scores",
    "\nwhat is written\n  scores.json, classes.csv, confusion.csv, confusion.png and energy.csv, in the folder evaluation of the run, or in -o.\nstatus\n  0 all is written, 1 something is wrong with model, data or folder, 2 with the options, 130 stopped by Ctrl-C.",
)
PREDICT = Command(
    "Answer for samples that nobody has labelled: a table of what each is taken for, and how surely.",
    "\n  stal_predict experiments/<run> my_images                     # a folder of images, whatever lies in it\n  stal_predict experiments/<run> recordings --by_file          # one answer for each long recording, not for each window\n  stal_predict srnn-convstal-mnist mnist -o answers.csv        # labels that there are stand beside the answers",
    "\nwhat is written\n  A .csv with a line for each sample: its name, the answer, its probability, and the label if there is one.\nstatus\n  0 all is written, 1 something is wrong with model, data or file, 2 with the options, 130 stopped by Ctrl-C.",
)

def shipped_models() -> list:
    """The models that come with the package.

    Returns:
        names
    """
    ...

def using_parser(prog: str, command: Command, usage: str) -> ConfigParser:
    """A parser for what all three commands take.

    Args:
        prog: the command
        command: what it says of itself
        usage: behind the command
    """
    ...

def encode_parser() -> ConfigParser:
    """The options of `stal_encode`."""
    ...

def eval_parser() -> ConfigParser:
    """The options of `stal_eval`."""
    ...

def predict_parser() -> ConfigParser:
    """The options of `stal_predict`."""
    ...

def check_model_name(name: str, codes=()):
    """Raise a `ValueError` unless a model can be meant: something on the disk, or a name that is known.

    Args:
        name: as somebody typed it
        codes: names of encoders that do as well
    """
    ...

def check_data_name(name: str):
    """Raise a `ValueError` unless data can be meant: something on the disk, or a data set.

    Args:
        name: as somebody typed it
    """
    ...

def read_options(parser: ConfigParser, args: list | None = None) -> Namespace:
    """What a command is to do. Ends the program, with one line, if something is wrong.

    Args:
        parser: of one of the three commands
        args: of the command line, None for the program's own
    """
    ...

RACES = ("start", "lif", "recurrent", "linear", "convolution", "norm_lif", "threshold", "rate", "training")

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

def speedrun_parser() -> argparse.ArgumentParser:
    """The options of `stal_speedrun`. All others are for the training."""
    ...
