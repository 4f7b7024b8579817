"""A file holds a model's weights and how to build it again; and the models that come with the package."""

__all__ = [
    "PRETRAINED",
    "WEIGHTS_OF_RUN",
    "save_pretrained",
    "find_weights",
    "read_weights",
    "from_pretrained",
    "pretrained_encoder",
    "load_encoder_",
    "load_official",
]
import json
from argparse import Namespace
from importlib.resources import files
from pathlib import Path
import torch
from torch.serialization import safe_globals
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save_file
from .core import Encoder as Encoder, closest as closest, pick as pick, replacing as replacing
from .models import SpikingClassifier as SpikingClassifier, create_model as create_model
from .spikformer import PRESETS as PRESETS, from_official as from_official

def save_pretrained(model: SpikingClassifier, path) -> None:
    """Write the weights, with all that is needed to build the model again.

    Args:
        model: made by `create_model`
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

def read_weights(path, device="cpu") -> tuple:
    """All that is in a weights file. A `ValueError` if it is damaged, or was not written by `save_pretrained`.

    Args:
        path: whatever `find_weights` finds
        device: where the weights go

    Returns:
        dict (model, input_shape, classes) of what `create_model` was given, dict of the weights by name
    """
    ...

def _in_order_of(own, weights):
    """The weights, each in the memory order of the model's own of that name, which a file does not keep. Types stay."""
    ...

def from_pretrained(path, device="cpu") -> SpikingClassifier:
    """The model in a weights file.

    Args:
        path: whatever `find_weights` finds
        device: where the weights go

    Returns:
        in eval mode
    """
    ...

def pretrained_encoder(path, device="cpu") -> Encoder:
    """The encoder in a weights file.

    Args:
        path: whatever `find_weights` finds
        device: where the weights go

    Returns:
        in eval mode
    """
    ...

def load_encoder_(encoder: Encoder, path) -> None:
    """Give an encoder the weights of the one in a file. A `ValueError` if the two are not of the same make.

    Args:
        encoder: changed in place
        path: whatever `find_weights` finds
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
