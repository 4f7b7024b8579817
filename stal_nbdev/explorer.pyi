"""An image, an encoder, and what its spikes say of it: played, read back, priced, compared. `EncoderExplorer`."""

from typing import Any

__all__ = [
    "CHOSEN",
    "BEHIND",
    "ENCODER_KINDS",
    "IN_A_PLACE",
    "RIGHT",
    "bits_per_element",
    "EncoderChoice",
    "as_config",
    "download_link",
    "kind_of",
    "Gallery",
    "Playback",
    "EncoderExplorer",
    "as_value",
]
import os
from html import escape
from urllib.parse import parse_qsl, urlencode
import ipywidgets as widgets
import torch
from fastcore.basics import patch
from .base import pick as pick, user_path as user_path
from .choices import (
    ImageChoice as ImageChoice,
    boxed_models as boxed_models,
    encode_with_features as encode_with_features,
    fit_reader as fit_reader,
    labelled as labelled,
    learned_encoders as learned_encoders,
    model_input as model_input,
    put_back as put_back,
    set_thresholds_ as set_thresholds_,
    show_error as show_error,
    show_only_if as show_only_if,
)
from .encoders import ENCODERS as ENCODERS, ThresholdLayer as ThresholdLayer
from .energy import (
    layer_operations as layer_operations,
    operations as operations,
    sum_operations as sum_operations,
    value_kind as value_kind,
)
from .html_pictures import (
    STYLE_SHEET as STYLE_SHEET,
    TILE_STYLE as TILE_STYLE,
    Mark as Mark,
    Neurons as Neurons,
    data_uri as data_uri,
    grid_gif as grid_gif,
    highest_share as highest_share,
    image_pixels as image_pixels,
    map_pixels as map_pixels,
    numbers_row as numbers_row,
    pointable_raster as pointable_raster,
    probability_bars as probability_bars,
    strip as strip,
    threshold_chart as threshold_chart,
    tile as tile,
    with_prefix as with_prefix,
)
from .models import ENCODER_ALONE as ENCODER_ALONE, SpikingClassifier as SpikingClassifier
from .preprocessing import image_mode as image_mode
from .sparsity import spike_density as spike_density
from .spike_files import events_csv as events_csv, spikes_npz as spikes_npz

def bits_per_element(spikes: torch.Tensor) -> float:
    """T times the entropy of how often each value occurs: what the spikes of one element cost to send.

    Args:
        spikes: (T, ...) 0s and 1s, or counts

    Returns:
        bits
    """
    ...

CHOSEN = ("checkpoint", "encoder", "T", "threshold", "soft")

class EncoderChoice:
    """Controls for an encoder, and what it makes of an image.

    Args:
        source: of the image
        encoder: to begin with, None for one that has learned
        time: the step at hand, None for a slider of its own
    """

    source: ImageChoice
    error: Any
    shown: Any
    reader: tuple
    updating: bool
    time: Any
    encoder: widgets.Dropdown
    checkpoint: widgets.Text
    T: widgets.IntSlider
    threshold: widgets.FloatSlider
    soft: widgets.Checkbox
    neuron: widgets.IntSlider
    note: Any
    message: Any
    parts: dict
    extras: widgets.HTML
    accordion: widgets.Accordion
    panel: Any
    given: Any
    made: Any
    x: Any
    spikes: Any
    h: Any
    theta: Any
    maps: Any
    density: Any
    about: Any
    bits: Any
    probabilities: Any
    origin: Any
    is_resized: Any
    image_read: Any
    inside: Any
    behind: Any
    operations: Any
    what_is_behind: str

    def __init__(
        self, source: ImageChoice, encoder: str | None = None, time: widgets.IntSlider | None = None
    ) -> None: ...
    def learned(self) -> list:
        """Those in the box for the image at hand, and any for an uploaded one, which is fitted to them."""
        ...

    def names(self) -> list:
        """What can be picked for the image at hand."""
        ...

    def first_choice(self) -> str:
        """An encoder that learned on such images, or a rate code."""
        ...

    def make_panel(self) -> None:
        """The controls, and below them the parts of what is shown."""
        ...

    @property
    def chosen(self) -> dict:
        """What the controls of the encoder say."""
        ...

    @property
    def config(self) -> dict:
        """What the controls say, as arguments of `build_encoder`."""
        ...

    @property
    def shown_config(self) -> dict:
        """What is shown, as arguments of `build_encoder`, without those that do nothing for it."""
        ...

    def compute(self) -> None:
        """Spikes, density, bits, energy and answer of what the controls say."""
        ...

    def read_back(self) -> None:
        """The image as it is read from the spikes. The reader is fitted anew for another encoder or threshold."""
        ...

    def count_operations(self, classifier) -> None:
        """What the encoder computes, and what is computed behind it: by its classifier, or by `BEHIND` neurons.

        Args:
            classifier: behind the encoder, or None
        """
        ...

    def show(self) -> None:
        """Compute, and show the result or what went wrong. Then the dropdown goes back to what is still shown."""
        ...

    def changed(self) -> None:
        """A control was moved."""
        ...

    def redraw(self) -> None:
        """Another time step or neuron: the spikes are the same."""
        ...

    def new_image(self) -> None:
        """Another image, and perhaps other learned encoders."""
        ...

    def learned_parts(self) -> str:
        """What of an encoder training changed, for the note."""
        ...

    def fit_controls(self) -> None:
        """Show the controls that do something, and say why the others are missing."""
        ...

    @property
    def step(self) -> int:
        """The time step at hand, the last one of this encoder where the slider goes further."""
        ...

    @property
    def neurons(self) -> Neurons:
        """All that is known of the neurons, for the raster."""
        ...

    def mark(self) -> Mark:
        """Where the neuron at hand is in the image."""
        ...

    def stage_html(self) -> str:
        """Image, spikes at this step and what is read back, then all steps."""
        ...

    def numbers_html(self) -> str:
        """Spikes, density, bits and energy."""
        ...

    def verdict_html(self) -> str:
        """What the classifier says, where there is one."""
        ...

    def cuts_html(self) -> str:
        """The thresholds over the features that they cut."""
        ...

    def draw(self) -> None:
        """All parts. Those whose text is the same are not sent."""
        ...

    def image_code(self) -> list:
        """Lines that make x, and `splits` if they are needed.

        Returns:
            lines
        """
        ...

    @property
    def code(self) -> str:
        """A script whose `x` and `spikes` are what is shown."""
        ...

    def frames(self) -> list:
        """The spikes in time: those of a step, all so far, and what is read back from all of them.

        Returns:
            a dict (title -> pixels) for each time step
        """
        ...

    @property
    def files(self) -> dict:
        """What can be taken away: the spikes as `.npz`, as a list of events, and as a picture that moves.

        Returns:
            name -> (content, media type)
        """
        ...

    def draw_extras(self) -> None:
        """Code and links to the files, once somebody opens them."""
        ...

    def as_html(self, *parts: str) -> str:
        """What is shown, without the controls: for a page that has no kernel.

        Args:
            parts: of stage, numbers, verdict, cuts, raster: all of them if none is named
        """
        ...

def as_config(chosen: dict) -> dict:
    """An encoder as controls describe it.

    Args:
        chosen: what the controls CHOSEN say

    Returns:
        arguments of `build_encoder`
    """
    ...

BEHIND = 56

def download_link(name: str, content: bytes | str, kind: str) -> str:
    """A link that holds the file.

    Args:
        name: of the file
        content: of it
        kind: its media type

    Returns:
        HTML
    """
    ...

ENCODER_KINDS = {
    "box": "In the box: they have learned",
    "coding": "Codes by a rule",
    "signal_codes": "Codes of signals: the image holds still for T steps",
    None: "To be trained: weights as they are drawn, statistics of the data set in view",
}

def kind_of(name: str) -> str | None:
    """What kind of encoder that is.

    Args:
        name: in ENCODERS, or of a model in the box

    Returns:
        a key of ENCODER_KINDS
    """
    ...

class Gallery:
    """A picture of what each encoder makes of the image.

    Args:
        source: of the image
        time: the step at hand
        pick: called with an encoder's name when it is chosen
    """

    source: ImageChoice
    time: widgets.IntSlider
    pick: Any
    visible: bool
    T: widgets.IntSlider
    threshold: widgets.FloatSlider
    cards: dict
    grid: Any
    extras: widgets.HTML
    accordion: widgets.Accordion
    panel: Any
    made: dict
    buttons: dict

    def __init__(self, source: ImageChoice, time: widgets.IntSlider, pick) -> None: ...
    def names(self) -> list:
        """Those that learned first, then the others, kind by kind."""
        ...

    def compute_one(self, name: str) -> tuple:
        """What one encoder makes of the image.

        Returns:
            maps (T, C, h, w), density
        """
        ...

    def show(self) -> None:
        """Compute all, if anybody looks."""
        ...

    def frames(self) -> list:
        """The image, and the spikes of all encoders that take it, step by step. Those with fewer steps stay at their last.

        Returns:
            a dict (title -> pixels) for each time step
        """
        ...

    def make_cards(self) -> None:
        """A button and a place for its picture, for each encoder, under the headings of their kinds."""
        ...

    def draw(self) -> None:
        """The spikes at this step, and how often each place fires."""
        ...

    def draw_extras(self) -> None:
        """A GIF of all of them, once somebody opens it."""
        ...

class Playback:
    """Time, step by step: a slider `step`, moved by hand or by a play button, in the browser."""

    step: widgets.IntSlider
    play: widgets.Play
    panel: Any

    def __init__(self) -> None: ...
    def set_steps(self, T: int) -> None:
        """How many steps there are."""
        ...

class EncoderExplorer:
    """An image, and what an encoder makes of it, or two encoders side by side, or all of them in a gallery.

    Args:
        dataset: one of DATASETS with images, None for MNIST where it is found, else digits
        data_dir: where mnist and cifar10 are kept, or your own folder, None to look for
    """

    images: ImageChoice
    time: Playback
    left: EncoderChoice
    right: Any
    gallery: Gallery
    view: Any
    reset_button: Any
    link: Any
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
    neuron: Any
    step: Any
    message: Any
    start: Any
    sides: Any
    main: Any
    panel: Any

    def __init__(self, dataset: str | None = None, data_dir: str | None = None) -> None: ...
    def _ipython_display_(self) -> None: ...
    def make_panel(self) -> None:
        """Header, image and time at the side, encoders in the middle."""
        ...

    def split(self) -> None:
        """One encoder, two side by side, or all."""
        ...

    def open(self, encoder: str) -> None:
        """This one of the gallery, alone."""
        ...

    @property
    def controls(self) -> dict:
        """What makes up the state, by name, in the order in which it is to be set."""
        ...

    @property
    def right_controls(self) -> dict:
        """Those of the second encoder, none without one."""
        ...

    @property
    def state(self) -> dict:
        """What the controls say, of encoders and folder what is shown. An uploaded image is not in it.

        Returns:
            name -> plain value
        """
        ...

    @property
    def query(self) -> str:
        """What differs from the start, as the query of a link, and then the neuron: another view begins with another one."""
        ...

    def open_place(self, state: dict) -> None:
        """The data set and the folder that are named in it, both at once. Raises what went wrong."""
        ...

    def restore(self, state: dict) -> None:
        """Set the controls that are named, and raise what went wrong.

        Args:
            state: name -> value or its text, as `state` and `query` have them
        """
        ...

    def reset(self) -> None:
        """Everything as it was at the start."""
        ...

    def choose(self, **values) -> None:
        """Set controls by name from code, and raise what went wrong. A `ValueError`, too, for one that does nothing then."""
        ...

    @classmethod
    def from_query(cls, query: str, **own) -> EncoderExplorer:
        """An explorer in that state. What is wrong with it is shown, and the rest is as at the start.

        Args:
            query: of a link, `encoder=stal&T=8`
            own: as for the class
        """
        ...

    def link_html(self) -> str:
        """The same view again: a link in the app, which reads its query, and elsewhere a line of Python."""
        ...

    def follow(self) -> None:
        """Put the number of steps and the link in step with the choices."""
        ...

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
        """Share of 1s among the spikes of the left encoder, or spikes per element where they are counts."""
        ...

    @property
    def config(self) -> dict:
        """What the left encoder's controls say, as arguments of `build_encoder`."""
        ...

    @property
    def error(self) -> Exception | None:
        """What went wrong last, or None."""
        ...

def as_value(text, control: widgets.Widget):
    """A value for a control. A `ValueError` says what was expected.

    Args:
        text: of a query, or a value
        control: that it is for

    Returns:
        of the kind that the control holds
    """
    ...

IN_A_PLACE = ("dataset", "data_dir")
RIGHT = [f"right_{name}" for name in (*CHOSEN, "neuron")]
