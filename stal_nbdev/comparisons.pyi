"""What an experiment compares: encoders by name, a config for each, and a picker of encoders and size."""

__all__ = ["SMALL_ENCODERS", "fitting_config", "encoder_args", "ExperimentPicker"]
import os
import ipywidgets as widgets
from .base import pick as pick
from .encoders import ENCODERS as ENCODERS
from .models import ENCODER_ALONE as ENCODER_ALONE
from .yaml_files import CONFIG_FILES as CONFIG_FILES, read_config as read_config

def fitting_config(model: str, encoder: str) -> str:
    """The training config in the package that is nearest: for that encoder, for one of the same room, for that model.

    Args:
        model: in CLASSIFIERS, or encoder_alone
        encoder: in ENCODERS

    Returns:
        its file name
    """
    ...

SMALL_ENCODERS = {
    "thresholds": ("stal", ["--model.encoder.layers", 0]),
    "conv_stal small": (
        "conv_stal",
        ["--model.encoder.l1", 2, "--model.encoder.layers", 1, "--model.encoder.stride", 2],
    ),
}

def encoder_args(model: str, encoder: str) -> list:
    """A model of that kind behind that encoder, as the configs of the package have it.

    Args:
        model: in CLASSIFIERS
        encoder: in ENCODERS or SMALL_ENCODERS

    Returns:
        of arguments of `stal_train`
    """
    ...

class ExperimentPicker:
    """Which encoders an experiment compares, and at what size.

    Args:
        encoders: names to choose from
        chosen: at first, None for all of them
        sizes: digits for seconds, MNIST on a CPU, everything on a GPU
    """

    encoder_box: widgets.SelectMultiple
    size_box: widgets.ToggleButtons
    panel: widgets.HBox

    def __init__(
        self, encoders: list, chosen: list | None = None, sizes: tuple = ("smoke", "mnist", "full")
    ) -> None: ...
    @property
    def encoders(self) -> list:
        """The names that are picked."""
        ...

    @property
    def size(self) -> str:
        """The size that is picked."""
        ...

    def _ipython_display_(self) -> None: ...
