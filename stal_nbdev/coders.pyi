"""An encoder and what it has to be told: of a trained model, or of a code that has nothing to learn."""

__all__ = ["weights_hash", "Coder", "model_coder", "learned_coder", "fixed_coder", "fit_inputs"]
import hashlib, json, warnings
from functools import partial
from typing import NamedTuple
import torch
from .base import user_path as user_path
from .core import Encoder as Encoder
from .encoders import create_encoder as create_encoder
from .inputs import (
    FileInputs as FileInputs,
    Inputs as Inputs,
    RecordingInputs as RecordingInputs,
    WindowInputs as WindowInputs,
)
from .options import shipped_models as shipped_models
from .preprocessing import checked_input as checked_input, image_mode as image_mode, unit_input as unit_input
from .runs import Run as Run
from .weights import from_pretrained as from_pretrained

def weights_hash(encoder: Encoder, about: str) -> str:
    """SHA-256 of an encoder's weights and of how it was made: two encoders have the same one if they are the same.

    Args:
        about: what else there is to know about it

    Returns:
        64 hexadecimal digits
    """
    ...

class Coder(NamedTuple):
    """An encoder, and what it has to be told."""

    name: str
    "as somebody named it"
    encoder: Encoder
    "in eval mode"
    preprocess: object
    "raw samples (B, ...) of uint8 or float to the encoder's input"
    mode: str | None
    "in which images are read: L, RGB, None for what are no images"
    size: tuple | None
    "height and width at which they are read"
    sha256: str
    "of weights and settings"
    sensor: tuple | None = None
    "height and width at which recordings of events are taken, None: those of the samples"

def model_coder(model, name, normalize: str = "none") -> Coder:
    """The coder that a model has.

    Args:
        model: a `SpikingClassifier` in eval mode, with `config`, `in_shape` and perhaps `preprocessing`
        name: as somebody named it
        normalize: of `as_input`, where the model knows no preprocessing
    """
    ...

def learned_coder(name, device="cpu") -> tuple:
    """The coder that a trained model has, by name.

    Args:
        name: run, file of weights, or name of the box

    Returns:
        `Coder` and the model
    """
    ...

def fixed_coder(name: str, in_shape: tuple, T: int = 5) -> Coder:
    """The coder of a fixed code. A `ValueError` for an encoder that would have to learn first.

    Args:
        name: of an encoder that has nothing to learn
        in_shape: of one sample
        T: time steps
    """
    ...

def fit_inputs(inputs: Inputs, coder: Coder) -> None:
    """Have files read as a coder takes them. A `ValueError` if it takes no images, or no events.

    Args:
        inputs: of `find_inputs`
    """
    ...
