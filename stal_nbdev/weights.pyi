"""A file holds a model's weights and how to build it again; and the models that come with the package."""

__all__ = [
    "PRETRAINED",
    "WEIGHTS_OF_RUN",
    "check_about",
    "as_preprocessing",
    "check_preprocessing",
    "check_weights",
    "save_pretrained",
    "find_weights",
    "read_weights",
    "from_pretrained",
    "pretrained_encoder",
    "load_encoder_",
    "load_official",
]
import json, math, threading, zipfile
from argparse import Namespace
from contextlib import contextmanager
from importlib.resources import files
from inspect import signature
from pathlib import Path
from reprlib import repr as shortened
from types import NoneType, UnionType
import torch
from torch.nn.modules.module import register_module_parameter_registration_hook
from torch.serialization import safe_globals
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save
from .base import closest as closest, pick as pick, replacing as replacing, user_path as user_path
from .core import Encoder as Encoder
from .encoders import ENCODERS as ENCODERS
from .models import (
    CLASSIFIERS as CLASSIFIERS,
    ENCODER_ALONE as ENCODER_ALONE,
    SpikingClassifier as SpikingClassifier,
    about_model as about_model,
    create_model as create_model,
    know_preprocessing_ as know_preprocessing_,
    with_threshold as with_threshold,
)
from .preprocessing import Preprocessing as Preprocessing
from .spikformer import PRESETS as PRESETS, from_official as from_official
from .stal import ThresholdLayer as ThresholdLayer

_LARGEST = 2**28
_LONGEST = 1000
_KNOWN = ("model", "input_shape", "classes", "preprocessing")
_OWN_BUSINESS = ("checkpoint_path", "freeze_weights")

def _expect(fits, name, got, wanted) -> None: ...
def _is_count(value): ...
def _check_settings(settings, name) -> None:
    """Raise unless these are settings by name, with a name of their own among them, and all numbers are finite."""
    ...

def check_about(about) -> None:
    """Raise a `ValueError` unless that can be what `create_model` was given.

    Args:
        about: dict (model, input_shape, classes, and perhaps preprocessing), as a weights file has it
    """
    ...

def as_preprocessing(known: dict) -> Preprocessing:
    """The `Preprocessing` that a file speaks of.

    Args:
        known: of a file, of plain values
    """
    ...

def _check_pair(known, first, second, whole) -> None:
    """Raise unless the two are both missing, or finite numbers of a shape that goes with the whole one."""
    ...

def _is_size(value):
    """Whether it is a height and a width in pixels."""
    ...

def check_preprocessing(known, shape) -> None:
    """Raise a `ValueError` unless that is what samples of that shape can go through.

    Args:
        known: of a file
        shape: of one sample
    """
    ...

@contextmanager
def _no_more_than(most):
    """Inside, this thread cannot make modules with more parameters than that."""
    ...

def _check_arguments(cls, settings, name) -> None:
    """Raise unless what the class takes is of the type that it says."""
    ...

def _without_values(about, held):
    """The model, on `meta`. `held` weights are there for it."""
    ...

def _first_difference(own, weights):
    """What is wrong with weights for such a model, in words, or None."""
    ...

_FLOATS = (torch.float32, torch.float64, torch.float16, torch.bfloat16)

def _wrong_type(own, value, first):
    """The type that is expected in place of this one, or None."""
    ...

def _wrong_values(name, value, limits):
    """What is wrong with these values, in words, or None."""
    ...

def check_weights(model, weights: dict) -> None:
    """Raise a `ValueError` that names the first weight which is missing, not known, of another shape or type, or absurd.

    Args:
        model: a module, whose values do not count, so that it can be on `meta`
        weights: name -> tensor
    """
    ...

def _plain_names(module) -> dict:
    """Its weights on the CPU, by the names that they had before anything was compiled."""
    ...

def save_pretrained(model: SpikingClassifier, path) -> None:
    """Write the weights, with all that is needed to build the model again. A `ValueError` if that would not do.

    Args:
        model: made by `create_model`, compiled or not
        path: file to write, .safetensors, its folder is made if there is none
    """
    ...

PRETRAINED = Path(str(files("stal_nbdev"))) / "pretrained"
WEIGHTS_OF_RUN = Path("weights/model.safetensors")

def find_weights(name) -> Path:
    """Where those weights are. A `FileNotFoundError` lists what there is.

    Args:
        name: path of a file written by `save_pretrained`, folder of a run, or name of a model that comes with the package

    Returns:
        the file
    """
    ...

_LONGEST_CONFIG = 2**22

@contextmanager
def _naming(path):
    """Whatever goes wrong inside becomes a `ValueError` that names the file."""
    ...

def _plain_pickle(path, allowed=()):
    """What torch takes from a file when it runs none of its code."""
    ...

def _tensors(content):
    """The dict of weights, if it is one."""
    ...

def _read_safetensors(path, device): ...
def _read_checkpoint(path, device) -> tuple: ...
def read_weights(path, device="cpu") -> tuple:
    """All that is in a weights file. A `ValueError` if it is damaged, or was not written by `save_pretrained`.

    Args:
        path: whatever `find_weights` finds
        device: where the weights go

    Returns:
        dict (model, input_shape, classes, perhaps preprocessing), as `check_about` takes it, and weights by name
    """
    ...

def _in_order_of(own, weights):
    """The weights, each in the memory order of the model's own of that name, which a file does not keep. Types stay."""
    ...

def from_pretrained(path, device="cpu") -> SpikingClassifier:
    """The model in a weights file. A `ValueError` names the file, and the first thing in it that does not fit.

    Args:
        path: whatever `find_weights` finds
        device: where the weights go

    Returns:
        in eval mode
    """
    ...

def pretrained_encoder(path, device="cpu") -> Encoder:
    """The encoder in a weights file, with `preprocessing`, what its samples went through, None if the file knows not.

    Args:
        path: whatever `find_weights` finds
        device: where the weights go

    Returns:
        in eval mode
    """
    ...

_NO_MATTER = {
    "T",
    "in_shape",
    "grid",
    "training",
    "alpha",
    "soft",
    "p",
    "inplace",
    "momentum",
    "surrogate",
    "detach_reset",
    "frozen",
    "looked_at",
    "range_seen",
    "preprocessing",
}

def _meaning(encoder) -> dict:
    """Plain values in an encoder's parts, by name: what its weights are used with."""
    ...

def _same_make(encoder, about, held):
    """Whether an encoder uses weights as that of a file does, which holds so many. One that nobody knows here may."""
    ...

def _another(path, about):
    """The error for an encoder of another make than that of a file: all that it was made with."""
    ...

def load_encoder_(encoder: Encoder, path, preprocessing: Preprocessing | None = None) -> None:
    """Give an encoder the weights of the one in a file. A `ValueError` if the two are not of the same make.

    Args:
        encoder: changed in place
        path: whatever `find_weights` finds
        preprocessing: of the samples that it will get, None if nobody knows
    """
    ...

_CIFAR10_CLASSES = tuple("airplane automobile bird cat deer dog frog horse ship truck".split())

def load_official(
    path, preset: str = "spikformer_4_384", in_shape: tuple = (3, 32, 32), classes: tuple = _CIFAR10_CLASSES
) -> SpikingClassifier:
    """The official weights of a published Spikformer. A `ValueError` if they are not complete or of another size.

    Args:
        path: file of the original code, .pth.tar or .safetensors
        preset: which of the published sizes it is
        in_shape: (C, H, W) of one image
        classes: names of the classes

    Returns:
        in eval mode
    """
    ...
