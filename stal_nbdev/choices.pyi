"""An image and an encoder for it, chosen by name or uploaded: what the widgets hold, and the code they give uses."""

from typing import Any

__all__ = [
    "NO_IMAGES",
    "MOST_UPLOADED",
    "boxed_models",
    "learned_encoders",
    "take_statistics_",
    "set_thresholds_",
    "find_upwards",
    "default_data_dir",
    "default_dataset",
    "permitted",
    "find_model",
    "check_encoder_memory",
    "build_encoder",
    "show_error",
    "as_examples",
    "labelled",
    "show_only_if",
    "check_images",
    "Origin",
    "ImageChoice",
    "put_back",
    "figure_png",
    "Prepared",
    "model_input",
    "encode_with_features",
    "fit_reader",
]
import io, os
from functools import cache
from html import escape
from pathlib import Path
from typing import NamedTuple
import ipywidgets as widgets
import matplotlib.pyplot as plt
import torch
from fastcore.basics import patch
from torch.optim.swa_utils import update_bn
from .base import pick as pick, user_path as user_path
from .core import lacks_statistics as lacks_statistics, seeded as seeded
from .datasets import DATASETS as DATASETS, load_images as load_images, spread_out as spread_out
from .encoders import (
    ENCODERS as ENCODERS,
    Encoder as Encoder,
    ThresholdLayer as ThresholdLayer,
    create_encoder as create_encoder,
)
from .images import BACKGROUNDS as BACKGROUNDS, fitting_images as fitting_images, read_image as read_image
from .memory import check_memory as check_memory
from .models import CLASSIFIERS as CLASSIFIERS, ENCODER_ALONE as ENCODER_ALONE, SpikingClassifier as SpikingClassifier
from .preprocessing import as_input as as_input, image_mode as image_mode
from .reconstruction import LinearReader as LinearReader
from .viz import COLOURS as COLOURS
from .weights import PRETRAINED as PRETRAINED, from_pretrained as from_pretrained, read_weights as read_weights

@cache
def boxed_models() -> dict:
    """What comes with the package: models with a classifier, in the order of CLASSIFIERS, then encoders alone.

    Returns:
        name -> dict (model, input_shape, classes, and perhaps preprocessing)
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
    """Give BatchNorm the statistics of up to 256 images, 32 where it has places in them. Nothing else is learned.

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

def default_dataset(data_dir) -> str:
    """MNIST where it is, else scikit-learn's digits, which are always there.

    Args:
        data_dir: where data sets are looked for

    Returns:
        of DATASETS
    """
    ...

def permitted(path) -> Path:
    """Raise a `ValueError` for a path outside of the folders that the environment's STAL_ONLY_IN lists, if it lists any.

    Args:
        path: that a visitor entered

    Returns:
        the same
    """
    ...

def find_model(name) -> SpikingClassifier:
    """A model that has learned, whatever its classifier.

    Args:
        name: of a model in the box, or the folder of a run, or a file, here or in a folder above

    Returns:
        in eval mode
    """
    ...

def check_encoder_memory(name: str, in_shape: tuple, T: int) -> None:
    """Raise a `ValueError` if an encoder's weights need more memory than there is. Allocates nothing.

    Args:
        name: in ENCODERS
        in_shape: (C, H, W)
        T: time steps
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

def as_examples(images: torch.Tensor, in_shape: tuple) -> torch.Tensor:
    """Images of a data set in an encoder's colours and size, as `predict` makes them. A `ValueError` where it cannot.

    Args:
        images: (N, C, H, W) uint8, or floats in [0, 1]
        in_shape: (C, H, W) of an encoder

    Returns:
        (N, *in_shape) in [0, 1]
    """
    ...

def labelled(widget: widgets.Widget, *names: str) -> widgets.Widget:
    """Give it classes, for its style.

    Args:
        widget: any
        names: of classes in STYLE_SHEET

    Returns:
        itself
    """
    ...

def show_only_if(needed: bool, *controls: widgets.Widget) -> None:
    """Controls that do nothing are not there.

    Args:
        needed: whether it does anything
    """
    ...

NO_IMAGES = ("signals", "events", "windows")

def check_images(samples: torch.Tensor, name: str):
    """Raise a `ValueError` unless these are images that can be shown.

    Args:
        samples: (N, ...)
        name: of their data set
    """
    ...

MOST_UPLOADED = 10000000

class Origin(NamedTuple):
    """Where an image is from."""

    dataset: str
    "in view"
    data_dir: str
    "that it is in"
    image: int | None
    "number among its test images, None for an uploaded one"
    label: object = None
    "its class, None if nobody knows"
    own_name: str | None = None
    "of an uploaded file"
    fit: str | None = None
    "how it was brought to its shape"
    background: str | None = None
    "what it was laid on"

class ImageChoice:
    """The image at hand, `x` (1, C, H, W): one of a data set, or an uploaded one.

    Args:
        dataset: one of DATASETS with images, None for MNIST where it is found, else digits
        data_dir: where mnist and cifar10 are kept, or your own folder, None to look for
    """

    followers: list
    error: Any
    updating: bool
    kept: dict
    opened: Any
    missed: Any
    own: Any
    dataset: widgets.Dropdown
    first_place: Any
    place: widgets.Text
    image: widgets.IntSlider
    upload: widgets.FileUpload
    fit: widgets.Dropdown
    background: widgets.Dropdown
    wanted: Any
    message: widgets.HTML
    panel: Any
    opened_place: Any
    images: Any
    labels: Any
    classes: Any
    examples: Any
    x: Any
    label: Any
    own_name: Any
    fitted_by: tuple

    def __init__(self, dataset: str | None = None, data_dir: str | None = None) -> None: ...
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

    def go_on(self) -> None:
        """Something else is looked at: no error is shown any longer, and the folder is that of the data set in view."""
        ...

    @property
    def data_dir(self) -> Path:
        """Where data sets are looked for."""
        ...

    def hint(self, error: Exception) -> Exception:
        """What went wrong with the data set, and what can be done about it here, where there is no command line."""
        ...

    def open_dataset(self):
        """The first test image of the data set. If it cannot be read, the one before stays, also in the dropdown."""
        ...

    def open_first(self, replaceable: bool) -> None:
        """The data set to begin with.

        Args:
            replaceable: whether digits do, too
        """
        ...

    def open_at(self, dataset: str, place: str) -> None:
        """A data set and its folder, both at once."""
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

    def show_useful(self) -> None:
        """Show how to fit an image where there is one to fit, and the folder where the data set is in one."""
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

    def take_own(self, content: bytes, name: str):
        """An uploaded image, fitted as the controls say. If it cannot be read, the one before stays.

        Args:
            content: of an image file
            name: of it
        """
        ...

    def show_fit(self) -> None:
        """Put the controls back to how the image at hand was fitted."""
        ...

    def forget_fit(self) -> None:
        """Fit and background as at the start."""
        ...

    @property
    def origin(self) -> Origin:
        """Where the image at hand is from."""
        ...

    def take_upload(self):
        """The image that was just uploaded. Where nothing of it is seen on this background, it is laid on the other one."""
        ...

    def refit(self) -> None:
        """The uploaded image, cropped or padded or laid on another background. If it cannot be, the controls go back."""
        ...

    def take_background(self) -> None:
        """A background that the user chose: for this image, and for those to come."""
        ...

    def fitted(self, in_shape: tuple | None, resized: bool = False) -> torch.Tensor:
        """The image at hand, in this shape if it was uploaded.

        Args:
            in_shape: (C, H, W) of an encoder, None for one that takes any
            resized: an image of a data set, too

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

    def prepare(self, name: str, T: int) -> Prepared:
        """The encoder of that name for the image at hand. Untrained ones have the statistics of the data set in view.

        Args:
            name: in ENCODERS, or as for `find_model`
            T: time steps of an untrained one
        """
        ...

def put_back(owner, control: widgets.Widget, value) -> None:
    """Set a control without the action of its change.

    Args:
        owner: whose `updating` says whether a change is no choice of the user
        value: that it shows from now on
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

class Prepared(NamedTuple):
    """An encoder for the image at hand."""

    encoder: Encoder
    "in eval mode"
    model: SpikingClassifier | None = None
    "that it learned in, None for an untrained one"
    about: str = ""
    "what else was done for it"

    @property
    def resizes(self) -> bool:
        """Whether its file says what images go through, size and colours among it."""
        ...

def model_input(model: SpikingClassifier | None, x: torch.Tensor) -> torch.Tensor:
    """What the model is given for images: their bytes as its file says, or else the images as they are.

    Args:
        model: None for an encoder that has not learned
        x: (B, C, H, W) images in [0, 1], in its size and colours

    Returns:
        (B, C, H, W)
    """
    ...

def encode_with_features(encoder: Encoder, x: torch.Tensor) -> tuple:
    """One pass, from the seed that everything here has.

    Args:
        encoder: in eval mode
        x: (B, C, H, W)

    Returns:
        spikes (T, B, ...), and features under the thresholds (B, ...), None without thresholds
    """
    ...

def fit_reader(encoder: Encoder, examples: torch.Tensor, model: SpikingClassifier | None = None) -> LinearReader | None:
    """A reader of this encoder's spikes.

    Args:
        encoder: in eval mode
        examples: (N, C, H, W) in [0, 1]
        model: that the encoder learned in, which may know what images go through

    Returns:
        None if its spikes have no place in the image
    """
    ...
