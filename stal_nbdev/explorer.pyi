"""Pick an encoder and an image, move time steps and thresholds, and see the spikes change: `EncoderExplorer`."""

from typing import Any

__all__ = [
    "bits_per_element",
    "learned_encoders",
    "take_statistics_",
    "set_thresholds_",
    "find_upwards",
    "default_data_dir",
    "build_encoder",
    "show_error",
    "ImageChoice",
    "figure_png",
    "spike_picture",
    "EncoderChoice",
    "EncoderExplorer",
]
import io, math, os
from html import escape
from pathlib import Path
import ipywidgets as widgets
import matplotlib.pyplot as plt
import torch
from fastcore.basics import patch
from torch.optim.swa_utils import update_bn
from .core import lacks_statistics as lacks_statistics, pick as pick, seeded as seeded
from .data import (
    BACKGROUNDS as BACKGROUNDS,
    DATASETS as DATASETS,
    as_input as as_input,
    load_images as load_images,
    read_image as read_image,
    resize as resize,
)
from .encoders import (
    ENCODERS as ENCODERS,
    Encoder as Encoder,
    ThresholdLayer as ThresholdLayer,
    create_encoder as create_encoder,
)
from .metrics import spike_density as spike_density
from .viz import COLOURS as COLOURS, spike_figure as spike_figure
from .weights import PRETRAINED as PRETRAINED, pretrained_encoder as pretrained_encoder, read_weights as read_weights

def bits_per_element(density: float, T: int) -> float:
    """Entropy of T coins that fall on 1 with this probability: what the spikes of one element cost to send.

    Args:
        density: share of 1s, in [0, 1]
        T: time steps

    Returns:
        bits
    """
    ...

def learned_encoders(in_shape: tuple | None = None) -> list:
    """The encoders in the box for images of that shape.

    Args:
        in_shape: (C, H, W), None for any

    Returns:
        names
    """
    ...

def take_statistics_(encoder: Encoder, images: torch.Tensor) -> int:
    """Give BatchNorm the statistics of up to 256 images. Nothing else is learned.

    Args:
        encoder: untrained, its BatchNorm is changed
        images: (N, *in_shape) in [0, 1]

    Returns:
        how many of the images were used, 0 where no BatchNorm lacks statistics
    """
    ...

def set_thresholds_(encoder: Encoder, threshold: float | None = None, soft: bool = False) -> None:
    """Thresholds as the explorer's controls have them.

    Args:
        encoder: changed
        threshold: the same for all, None leaves them as they are
        soft: sigmoid values in place of spikes
    """
    ...

def find_upwards(path) -> Path:
    """An app runs where its notebook lies, and `data` and `experiments` lie at the top of the project.

    Args:
        path: a file or folder, as it is called from where it was meant

    Returns:
        from here, or from the closest folder above in which there is one, else as it was
    """
    ...

def default_data_dir() -> str:
    """What the environment's STAL_DATA_DIR says, or the closest folder `data` upwards from here.

    Returns:
        a folder, which need not be there
    """
    ...

def build_encoder(
    name: str,
    in_shape: tuple,
    T: int,
    threshold: float | None = None,
    soft: bool = False,
    images: torch.Tensor | None = None,
) -> Encoder:
    """An encoder as the explorer's controls describe it. What has been learned stays.

    Args:
        name: in ENCODERS, or whatever `find_weights` finds: a model in the box, the folder of a run, a file
        in_shape: (C, H, W)
        T: time steps, where a learned encoder has its own
        threshold: the same for all, of an untrained encoder, None leaves them as they are
        soft: sigmoid values in place of spikes
        images: (N, *in_shape), for the statistics of an untrained encoder, None for none

    Returns:
        in eval mode
    """
    ...

def show_error(message: widgets.HTML, error: Exception) -> None:
    """Show an error in colour, and as plain text whatever is in it.

    Args:
        message: where to show it
        error: what went wrong
    """
    ...

class ImageChoice:
    """The image at hand, `x` (1, C, H, W): one of a data set, or an uploaded one.

    Args:
        dataset: one of DATASETS
        data_dir: where mnist and cifar10 are kept, or the folder with train/ and test/, None to look for
    """

    followers: list
    error: Any
    updating: Any
    opened: Any
    missed: Any
    own: Any
    dataset: widgets.Dropdown
    place: widgets.Text
    image: widgets.IntSlider
    upload: widgets.FileUpload
    fit: widgets.Dropdown
    background: widgets.Dropdown
    message: widgets.HTML
    panel: widgets.VBox
    images: Any
    examples: Any
    x: Any

    def __init__(self, dataset: str = "digits", data_dir: str | None = None) -> None: ...
    def on_change(self, control, action) -> None:
        """Whenever this control is moved, do that: it gives a new `x`, or fails."""
        ...

    def update(self, action) -> None:
        """Do it, then call those who follow, or show what went wrong."""
        ...

    def fail(self, error: Exception) -> None:
        """Keep the error, and show it."""
        ...

    def forget_error(self) -> None:
        """Neither keep nor show an error any longer."""
        ...

    def put_back(self, control, value) -> None:
        """Set a control without the action of its change."""
        ...

    @property
    def data_dir(self) -> Path:
        """Where data sets are looked for."""
        ...

    def hint(self, error: Exception) -> Exception:
        """What went wrong with the data set, and what can be done about it here, where there is no command line."""
        ...

    def open_dataset(self) -> None:
        """The first test image of the data set. If it cannot be read, the one before stays, also in the dropdown."""
        ...

    def open_place(self) -> None:
        """Another folder: the data set that was not in the one before, or the one in view. Digits are in none."""
        ...

    def take_image(self, number: int | None = None) -> None:
        """A test image of the data set.

        Args:
            number: None for what the slider says
        """
        ...

    def show_fit(self) -> None:
        """Show how to fit an image where there is one to fit."""
        ...

    def read_own(self, content: bytes, in_shape: tuple | None = None) -> torch.Tensor:
        """An uploaded image, fitted as the controls say.

        Args:
            content: of an image file
            in_shape: (C, H, W) to fit it to, None for 32 by 32 pixels in its own colours

        Returns:
            (1, C, H, W)
        """
        ...

    def take_upload(self):
        """The image that was just uploaded."""
        ...

    def refit(self) -> None:
        """The uploaded image, cropped or padded or laid on another background."""
        ...

    def fitted(self, in_shape: tuple | None) -> torch.Tensor:
        """The image at hand, in this shape if it was uploaded.

        Args:
            in_shape: (C, H, W) of an encoder, None for one that takes any

        Returns:
            (1, C, H, W)
        """
        ...

    def examples_for(self, in_shape: tuple) -> torch.Tensor:
        """Images of the data set in that shape, at most 256.

        Args:
            in_shape: (C, H, W)

        Returns:
            (N, C, H, W) in [0, 1]
        """
        ...

def figure_png(figure, dpi: float | None = None) -> bytes:
    """A figure as an image widget takes it.

    Args:
        figure: of matplotlib, closed afterwards
        dpi: dots per inch, None for matplotlib's setting

    Returns:
        a PNG file
    """
    ...

def spike_picture(x: torch.Tensor, maps: torch.Tensor) -> bytes:
    """Image, spike maps and raster, as the explorer shows them.

    Args:
        x: (1, C, H, W) an image
        maps: (T, 1, C, H, W) its spikes, as `encoder.as_maps` gives them

    Returns:
        a PNG file
    """
    ...

class EncoderChoice:
    """Controls for an encoder, and the spikes that it makes of an image.

    Args:
        source: of the image
        encoder: to begin with, None for one that has learned
    """

    source: ImageChoice
    error: Any
    shown: Any
    kept: dict
    updating: Any
    encoder: widgets.Dropdown
    checkpoint: widgets.Text
    T: widgets.IntSlider
    threshold: widgets.FloatSlider
    soft: widgets.Checkbox
    picture: widgets.Image
    message: widgets.HTML
    controls: list
    panel: widgets.VBox
    x: Any
    spikes: Any
    density: Any
    about: Any
    bits: Any

    def __init__(self, source: ImageChoice, encoder: str | None = None) -> None: ...
    def learned(self) -> list:
        """Those in the box for the image at hand, and any for an uploaded one, which is fitted to them."""
        ...

    def names(self) -> list:
        """What can be picked for the image at hand."""
        ...

    def first_choice(self) -> str:
        """An encoder that learned on such images, or a rate code."""
        ...

    @property
    def config(self) -> dict:
        """What the controls say, as arguments of `build_encoder`."""
        ...

    def build(self) -> tuple:
        """What `build_encoder` makes, with the statistics of the data set in view. The last untrained one is kept.

        Returns:
            the encoder, and what else was done for it, in words
        """
        ...

    def compute(self) -> None:
        """Spikes, density and bits of what the controls say, and their picture."""
        ...

    def show(self) -> None:
        """Compute, and show the result or what went wrong. Then the dropdown goes back to what is still shown."""
        ...

    def put_back(self, name: str) -> None:
        """Set the dropdown without showing that encoder."""
        ...

    def changed(self) -> None:
        """A control was moved."""
        ...

    def new_image(self) -> None:
        """Another image, and perhaps other learned encoders."""
        ...

class EncoderExplorer:
    """An image, an encoder and its spikes, and a second encoder beside it where two are to be compared.

    Args:
        dataset: one of DATASETS
        data_dir: where mnist and cifar10 are kept, or the folder with train/ and test/, None to look for
    """

    images: ImageChoice
    left: EncoderChoice
    right: Any
    compare: widgets.Checkbox
    dataset: Any
    image: Any
    upload: Any
    fit: Any
    background: Any
    data_dir: Any
    encoder: Any
    checkpoint: Any
    T: Any
    threshold: Any
    soft: Any
    picture: Any
    message: Any
    sides: widgets.HBox
    panel: widgets.VBox

    def __init__(self, dataset: str = "digits", data_dir: str | None = None) -> None: ...
    def split(self) -> None:
        """One encoder, or two side by side."""
        ...

    def choose(self, **values) -> None:
        """Set controls by name from code, and raise what went wrong."""
        ...

    def _ipython_display_(self) -> None: ...
    @property
    def x(self) -> torch.Tensor:
        """The image at hand, (1, C, H, W), as the left encoder sees it."""
        ...

    @property
    def spikes(self) -> torch.Tensor:
        """Spikes (T, 1, ...) of the left encoder."""
        ...

    @property
    def density(self) -> float:
        """Share of 1s among the spikes of the left encoder."""
        ...

    @property
    def config(self) -> dict:
        """What the left encoder's controls say, as arguments of `build_encoder`."""
        ...

    @property
    def error(self) -> Exception | None:
        """What went wrong last, or None."""
        ...
