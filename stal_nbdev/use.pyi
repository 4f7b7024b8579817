"""Three lines: fit a model to samples at hand, predict with it, encode with it. A run or file as a model."""

__all__ = [
    "ARGUMENTS",
    "load",
    "as_model",
    "listed",
    "read_listed",
    "read_images",
    "samples_at",
    "check_order",
    "check_batched",
    "samples_in",
    "raw_samples",
    "in_batches",
    "predict",
    "encode",
    "as_splits",
    "enough_for",
    "epochs_for",
    "random_states_kept",
    "FitExperiment",
    "as_arguments",
    "keep_samples",
    "fitting_values",
    "own_data",
    "check_said_once",
    "train_on",
    "fit",
]
import json, random, warnings
from contextlib import contextmanager
from hashlib import sha256
from inspect import signature
from pathlib import Path
from tempfile import TemporaryDirectory
from .reports import ProgressLine as ProgressLine
from .training import Experiment as Experiment
import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, RandomSampler, SubsetRandomSampler, WeightedRandomSampler
from .base import locked as locked, pick as pick, replacing as replacing, user_path as user_path
from .coders import fit_inputs as fit_inputs, model_coder as model_coder
from .config import read_args as read_args
from .core import Encoder as Encoder, check_at_least as check_at_least, evaluating as evaluating
from .data import SampleData as SampleData
from .datasets import (
    at_size as at_size,
    check_cut as check_cut,
    check_pixels as check_pixels,
    kind_at as kind_at,
    load_images as load_images,
)
from .images import (
    common_mode as common_mode,
    fitting_images as fitting_images,
    image_files as image_files,
    image_header as image_header,
    part_of as part_of,
    pixels_of as pixels_of,
    read_image as read_image,
    read_part as read_part,
    warn_of_depth as warn_of_depth,
)
from .inputs import find_inputs as find_inputs, raw_batches as raw_batches
from .loggers import close_loggers as close_loggers
from .models import SpikingClassifier as SpikingClassifier, know_preprocessing_ as know_preprocessing_
from .preprocessing import (
    KINDS as KINDS,
    SCALES as SCALES,
    assumed_preprocessing as assumed_preprocessing,
    checked_input as checked_input,
    image_mode as image_mode,
)
from .sample_sets import SampleSet as SampleSet, Splits as Splits, held_back as held_back
from .samples import (
    as_samples as as_samples,
    as_size as as_size,
    as_tensor as as_tensor,
    channels_last as channels_last,
    from_arrays as from_arrays,
    read_dataset as read_dataset,
)
from .weights import find_weights as find_weights, from_pretrained as from_pretrained

_WARNED = set()

def load(name, device="cpu") -> SpikingClassifier:
    """A model that was trained before. Says so, once, where a file does not know its preprocessing.

    Args:
        name: folder of a run, a file of `save_pretrained`, or the name of a model that comes with the package
        device: where the weights go

    Returns:
        in eval mode, with its `preprocessing`
    """
    ...

def as_model(model) -> SpikingClassifier:
    """The model that is meant. An encoder alone is one, too.

    Args:
        model: a model, or whatever `load` takes
    """
    ...

def _is_image(x) -> bool:
    """Whether that is the path of an image, or of a folder of them, or an image of PIL."""
    ...

def listed(x):
    """A list where that is an array or a column of words, such as the paths of files, and all else as it is.

    Args:
        x: of any kind
    """
    ...

def read_listed(x, image_size: int | None = None):
    """Image files that are listed, read.

    Args:
        x: paths of images, in a list, an array or a column, or anything else
        image_size: height and width in pixels, None keeps their own

    Returns:
        (N, C, H, W) uint8 of such images, of one size, grey if all of them are, and all else as it is
    """
    ...

def read_images(sources, in_shape: tuple) -> torch.Tensor:
    """Images as the model takes them. A `ValueError` names a file that is none.

    Args:
        sources: a folder, or files and opened images
        in_shape: (C, H, W) of the model

    Returns:
        (N, *in_shape) uint8
    """
    ...

def samples_at(model, path) -> torch.Tensor:
    """What lies there, of parts `train` and `test` the test.

    Args:
        model: with `in_shape`, and perhaps `preprocessing`
        path: of a .npz, a list of images, signals, or recordings of events

    Returns:
        (N, *in_shape) uint8 or float32
    """
    ...

def check_order(loader: DataLoader) -> None:
    """Raise a `ValueError` for one that shuffles or leaves samples out: whose answer is whose, nobody would know."""
    ...

def check_batched(shape: tuple, in_shape: tuple) -> None:
    """Raise a `ValueError` for one image by itself, whose rows or channels would be taken for images.

    Args:
        shape: of all samples together
        in_shape: (C, H, W) of the model
    """
    ...

def samples_in(model, source) -> torch.Tensor:
    """Samples of any kind, of one file or folder: of parts `train` and `test` the test.

    Args:
        model: with `in_shape`, and perhaps `preprocessing`
        source: the path of a file or folder, or an image that PIL has opened

    Returns:
        (N, *in_shape) uint8 or float32
    """
    ...

def raw_samples(model, x) -> torch.Tensor:
    """Samples of the model's shape, before its preprocessing. A `ValueError` says what does not fit.

    Args:
        model: with `in_shape`, and perhaps `preprocessing`
        x: arrays, tensors, a Dataset or DataLoader, files, a folder of images, signals or events, opened images

    Returns:
        (N, *in_shape) uint8 or float32, on the CPU
    """
    ...

@torch.no_grad()
def in_batches(model, x, compute, batch_size: int = 256, axis: int = 0) -> torch.Tensor:
    """What is computed of all samples.

    Args:
        model: put into eval mode, and afterwards as before
        x: of `raw_samples`
        compute: called with the model's input (B, *in_shape), makes a tensor
        batch_size: samples at a time
        axis: along which the results of batches are put together

    Returns:
        on the CPU
    """
    ...

def predict(model, x, probabilities: bool = False, batch_size: int = 256) -> np.ndarray:
    """What the model takes each sample for.

    Args:
        model: with a classifier, or whatever `load` takes
        x: of `raw_samples`
        probabilities: return those of all classes, in place of the answer
        batch_size: samples at a time

    Returns:
        (N,) classes as the labels were, or (N, K) probabilities in the order of `model.classes`
    """
    ...

def encode(model, x, batch_size: int = 256) -> torch.Tensor:
    """The spikes of all samples. All are in memory: what does not fit goes into a file, with stal_encode.

    Args:
        model: or whatever `load` takes
        x: of `raw_samples`
        batch_size: samples at a time

    Returns:
        (T, N, ...) spikes, on the CPU
    """
    ...

def as_splits(x, y=None, kind: str | None = None, settings=None, groups=None) -> Splits:
    """A data set, of whatever it comes as. A path's own test part stays its test part.

    Args:
        x: samples of `from_arrays`, a Dataset or DataLoader, `Splits`, image files, or a file or folder by its path
        y: labels, where x does not bring them
        kind: signals, images or events, None: as the shape says
        settings: dotted keys of a config, those of data count here
        groups: as of `from_arrays`, where x does not bring them
    """
    ...

def enough_for(samples: SampleSet, share: float) -> bool:
    """Whether a share leaves every class at least one sample held back, or one group, and one to train on.

    Args:
        share: to be held back
    """
    ...

def epochs_for(samples: int, batch_size: int) -> int:
    """As many as make about a thousand steps.

    Args:
        samples: of training
        batch_size: of a step

    Returns:
        10 to 100
    """
    ...

@contextmanager
def random_states_kept():
    """Whatever is drawn or seeded inside the block, random numbers go on afterwards as if it had not been there."""
    ...

class FitExperiment(Experiment):
    """An experiment on samples at hand, quiet if that is wanted."""

    progress = True

    def train_alone(self) -> dict:
        """Train, without a folder that is kept. What a service records ends with it.

        Returns:
            name -> score
        """
        ...

    def callbacks(self) -> list:
        """Those of every experiment."""
        ...

def as_arguments(values: dict) -> list:
    """A config's keys as `stal_train` takes them.

    Args:
        values: dotted key -> value, None for what is not said

    Returns:
        of a command line
    """
    ...

def keep_samples(splits: Splits, folder) -> Path:
    """Write a data set so that a config can name it.

    Args:
        splits: raw
        folder: that keeps it, made if there is none

    Returns:
        the .npz file
    """
    ...

def fitting_values(
    splits: Splits, encoder: str | None, T: int | None, epochs: int | None, batch_size: int, validation: float | None
) -> dict:
    """What `fit` chooses where nobody says.

    Args:
        splits: raw
        encoder: as of `fit`, and so are the others

    Returns:
        dotted key -> value
    """
    ...

def own_data(splits: Splits, config) -> SampleData:
    """The samples, as the config's section `data` wants them.

    Args:
        splits: raw
        config: of `read_args`
    """
    ...

ARGUMENTS = dict(
    encoder="model.encoder.name",
    model="model.name",
    T="model.T",
    scale="data.scale",
    epochs="training.epochs",
    batch_size="training.batch_size",
    validation="data.validation",
    seed="training.seed",
    device="training.device",
    save_dir="training.logger.save_dir",
)

def check_said_once(given: dict, settings: dict) -> None:
    """Raise where an argument says one thing and `settings` another. A default says nothing.

    Args:
        given: name -> value of the arguments
        settings: dotted key -> value
    """
    ...

def train_on(splits: Splits, values: dict, settings: dict, save_dir, progress: bool) -> SpikingClassifier:
    """A model that has learned from samples at hand as a config says.

    Args:
        splits: raw
        values: dotted key -> value
        settings: more of these, which come first
        save_dir: folder in which the run is kept, None: nothing is kept
        progress: show a line

    Returns:
        in eval mode, with `scores`
    """
    ...

def fit(
    x,
    y=None,
    encoder: str | None = None,
    model: str = "srnn",
    T: int | None = None,
    scale: str = "none",
    kind: str | None = None,
    epochs: int | None = None,
    batch_size: int = 32,
    validation: float | None = None,
    seed: int = 42,
    device: str = "auto",
    progress: bool = False,
    save_dir=None,
    settings: dict | None = None,
    groups=None,
) -> SpikingClassifier:
    """Train an encoder and a classifier on samples at hand.

    Args:
        x: samples: an array or tensor, a Dataset or DataLoader, `Splits`, image files, or a file or folder by its path
        y: labels, one per sample: numbers or words. None where x brings them
        encoder: of ENCODERS, None: conv_stal, and spikes for events
        model: of CLASSIFIERS, or encoder_alone
        T: time steps, None: 5, and those of events
        scale: what brings floats into [0, 1]: none, range, channel, position or sample
        kind: signals, images or events, None: as the shape of x says
        epochs: passes over the samples, None: about a thousand steps
        batch_size: samples per step
        validation: share held back, to be watched, None: 0.1 where there is enough
        seed: of weights, dropout and the order of the samples
        device: auto, cpu or cuda
        progress: show a line
        save_dir: folder in which the run is kept, with all that stal_train writes. None: nothing is kept
        settings: further keys of a config, by their dotted names
        groups: who or what each sample is of, one per sample: whoever is held back is not learned from

    Returns:
        in eval mode, with `classes`, `preprocessing` and `scores`
    """
    ...
