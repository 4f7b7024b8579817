"""How much memory a training needs at least, and whether the machine has it: told before anything is allocated."""

__all__ = [
    "KNOWN",
    "first_features",
    "needed_memory",
    "known_images",
    "model_settings",
    "check_model_memory",
    "is_out_of_memory",
]
import re
from math import prod
import torch
from .core import height_and_width as height_and_width
from .memory import free_memory as free_memory
from .models import create_model as create_model

def first_features(encoder: torch.nn.Module, in_shape: tuple) -> int:
    """How many values the encoder's first convolution makes of one image.

    Args:
        encoder: anywhere
        in_shape: (C, H, W) of one image, or (C, L) of one signal

    Returns:
        0 without a convolution
    """
    ...

def needed_memory(settings: dict, in_shape: tuple, classes: int, batch_size: int, images: int = 0) -> int:
    """What a training needs at least. Makes nothing. Raises a `ValueError` for a model that does not fit together.

    Args:
        settings: of a model, as for `create_model`
        in_shape: (C, H, W) of one image, or (C, L) of one signal
        classes: how many
        batch_size: images of a step
        images: that are kept in memory

    Returns:
        bytes, less than it will be
    """
    ...

KNOWN = dict(digits=((1, 8, 8), 1797), mnist=((1, 28, 28), 70000), cifar10=((3, 32, 32), 60000))

def known_images(data) -> tuple:
    """What is known of a data set before it is read.

    Args:
        data: section of a config

    Returns:
        shape of one image, or None, and how many there are
    """
    ...

def model_settings(config) -> dict:
    """The model's own part of the section `model`.

    Args:
        config: of `read_args`

    Returns:
        as for `create_model`
    """
    ...

def check_model_memory(config, in_shape: tuple | None = None, classes: int = 10, free: int | None = None):
    """Raise a `ValueError` if a training needs more memory than there is. Allocates nothing.

    Args:
        config: of `read_args`
        in_shape: of one image, None: that of the data set, if it is known
        classes: how many
        free: bytes, None: what the machine has
    """
    ...

def is_out_of_memory(error: BaseException) -> bool:
    """Whether memory did not suffice.

    Args:
        error: of any kind
    """
    ...
