"""Images decoded once, kept as bytes on the device, and cut into batches there: digits, MNIST, CIFAR-10, folders."""

from typing import Any

__all__ = [
    "torchvision",
    "GREY_MODES",
    "BACKGROUNDS",
    "FITS",
    "IMAGE_FORMATS",
    "IMAGE_ENDINGS",
    "DATASETS",
    "SHIFT_FILLS",
    "NORMALISATIONS",
    "ImageSet",
    "Splits",
    "digits",
    "fetch",
    "from_torchvision",
    "as_image_set",
    "eight_bits",
    "opaque",
    "fit_image",
    "TooLarge",
    "most_pixels",
    "open_image",
    "read_image",
    "resize",
    "read_part",
    "image_files",
    "ClassFolders",
    "ImageHeader",
    "image_header",
    "is_grey",
    "folder",
    "check_pixels",
    "load_images",
    "check_share",
    "validation_split",
    "random_flip",
    "random_shift",
    "random_cutout",
    "augment",
    "as_input",
    "as_indices",
    "ImageBatches",
    "DistributedBatches",
    "as_cut",
    "ImageData",
]
import io, os, tempfile, warnings
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from functools import lru_cache, partial
from operator import index
from pathlib import Path
from threading import Lock
from typing import Literal, NamedTuple
import torch
import torch.nn.functional as F
from torch.utils.data import DataLoader, Dataset, DistributedSampler
from fastcore.basics import patch
from .core import (
    check_at_least as check_at_least,
    check_memory as check_memory,
    import_torchvision as import_torchvision,
    pick as pick,
    user_path as user_path,
)

torchvision = import_torchvision()
import lightning.pytorch as pl

@dataclass(eq=False)
class ImageSet:
    """Decoded images and their labels."""

    images: torch.Tensor
    "(N, C, H, W) uint8"
    labels: torch.Tensor
    "(N,) int64"

    def __post_init__(self) -> None: ...
    def __len__(self): ...
    def subset(self, indices) -> "ImageSet":
        """These images and their labels.

        Args:
            indices: which images, whatever indexes a tensor
        """
        ...

@dataclass(eq=False)
class Splits:
    """A data set as it is trained and tested on."""

    train: ImageSet
    test: ImageSet
    classes: list
    "one name per label"

    def __post_init__(self) -> None: ...

def digits(data_dir=None, download=False, image_size=None) -> Splits:
    """scikit-learn's 1797 digits, 8 by 8: 1437 for training, 360 for the test.

    Args:
        data_dir: not needed: all loaders take these three
        download: not needed
        image_size: not needed
    """
    ...

def fetch(source, root: Path) -> None:
    """Download both parts of a data set. Raises a `ConnectionError` of one line, and leaves nothing, if that fails.

    Args:
        source: class in torchvision.datasets
        root: folder that gets the files, made if it is not there
    """
    ...

def from_torchvision(name: str, where: str, data_dir="data", download: bool = False, image_size=None) -> Splits:
    """A torchvision data set with `data`, `targets` and a training and a test part.

    Args:
        name: class in torchvision.datasets
        where: the folder it keeps inside `data_dir`
        data_dir: where data sets are kept
        download: fetch what is not there
        image_size: not needed here
    """
    ...

def as_image_set(part) -> ImageSet:
    """Its images with the channels in second place.

    Args:
        part: a torchvision data set, `data` (N, H, W) or (N, H, W, C), and `targets`
    """
    ...

GREY_MODES = ("1", "L", "LA")

def eight_bits(image):
    """Grey of 16 bits scaled to 8, 65 535 becomes 255. An image of floats has no known scale and is refused.

    Args:
        image: of PIL

    Returns:
        of PIL, with 8 bits a channel
    """
    ...

BACKGROUNDS = dict(white=255, black=0)

def opaque(image, background: str = "white"):
    """The image laid on a background. One without transparency is handed back as it is.

    Args:
        image: of PIL
        background: of BACKGROUNDS

    Returns:
        of PIL, without transparency, and grey if it was grey
    """
    ...

def _stretched(image, size, level): ...
def _cropped(image, size, level): ...
def _padded(image, size, level): ...

FITS = dict(stretch=_stretched, crop=_cropped, pad=_padded)

def fit_image(image, size, fit: str = "stretch", background: str = "white"):
    """The image at that size. Only `stretch` changes its proportions.

    Args:
        image: of PIL, L or RGB
        size: height and width in pixels, one number if they are the same
        fit: of FITS: stretch, crop or pad
        background: of BACKGROUNDS, for what is padded

    Returns:
        of PIL
    """
    ...

IMAGE_FORMATS = ("AVIF", "BMP", "DIB", "GIF", "JPEG", "JPEG2000", "PNG", "PPM", "TIFF", "WEBP")
_ONE_AT_A_TIME = Lock()

class TooLarge(ValueError):
    """An image that would take more memory than it may."""

def most_pixels() -> int:
    """How many an image may have: what the environment's STAL_MAX_PIXELS says, else 67 million, 8192x8192."""
    ...

@contextmanager
def open_image(path):
    """An image, if it is one and not too large. A file that is none raises what PIL raises, or a `ValueError`.

    Args:
        path: an image file, its name or opened

    Returns:
        yields an image of PIL, not yet decoded
    """
    ...

def _check_pixels(width, height, most) -> None: ...
def read_image(path, mode=None, image_size=None, fit: str = "stretch", background: str = "white") -> torch.Tensor:
    """Decode one image, turned as its EXIF says. A file that cannot be decoded, or is too large, is named.

    Args:
        path: an image file, its name or opened
        mode: 'L' for grey, 'RGB' for colour, None for what the file is
        image_size: height and width to resize to, in pixels, one number if they are the same
        fit: how to get there: stretch, crop or pad
        background: behind what is transparent, and beside what is padded: white or black

    Returns:
        (C, H, W) uint8
    """
    ...

def resize(images: torch.Tensor, size: int) -> torch.Tensor:
    """Bilinear, antialiased. Images that have that size already are handed back as they are.

    Args:
        images: (N, C, H, W) uint8
        size: new height and width in pixels

    Returns:
        (N, C, size, size) uint8
    """
    ...

_SMALLER = "Make them smaller with --data.image_size 32, say (from Python: image_size=32)."

def read_part(files, mode: str, image_size=None) -> ImageSet:
    """Decode files into one set of images. All must have one size.

    Args:
        files: (path, label) pairs
        mode: 'L' or 'RGB'
        image_size: height and width in pixels, None keeps the images' own
    """
    ...

IMAGE_ENDINGS = tuple(
    (f".{kind}" for kind in "avif bmp dib gif jfif jp2 jpe jpeg jpg pgm png pnm ppm tif tiff webp".split())
)
_OF_SYSTEMS = ("__MACOSX", "@eaDir", "Thumbs.db", "ehthumbs.db", "desktop.ini")

def _is_hidden(name): ...
def image_files(directory) -> tuple:
    """What is below a folder, hidden files aside.

    Args:
        directory: of a class

    Returns:
        lists: paths of the images, folder by folder, and of what is left out
    """
    ...

def _repeats(path, root):
    """Is this a link to the tree that it is in, or to a part of it?"""
    ...

class ClassFolders:
    """A tree of class folders: `classes`, sorted names, and `samples`, (path, label) of every image. Warns of the rest.

    Args:
        root: that holds a folder for each class
    """

    classes: list
    samples: list

    def __init__(self, root) -> None: ...

class ImageHeader(NamedTuple):
    """What an image says of itself before it is decoded."""

    mode: str
    "PIL's"
    width: int
    "pixels, as they are stored"
    height: int

    @property
    def is_grey(self) -> bool:
        """One channel, of whatever depth."""
        ...

def image_header(path) -> ImageHeader | None:
    """An image's mode and size.

    Args:
        path: an image file

    Returns:
        None for one that cannot be opened, which is left for `read_image` to complain about
    """
    ...

def is_grey(path) -> bool:
    """Whether an image is grey, by its header. One that cannot be opened is left for `read_image` to complain about.

    Args:
        path: an image file
    """
    ...

def _check_total(headers, image_size, channels) -> None:
    """Raise if the images of a tree take more memory than there is."""
    ...

def _warn_of_depth(headers, images) -> None:
    """16 bits of which the upper ones are never used."""
    ...

def folder(data_dir="data", download=False, image_size=None) -> Splits:
    """A tree `train/<class>/*`, `test/<class>/*` of images, grey if all of them are.

    Args:
        data_dir: that holds train/ and test/
        download: not needed
        image_size: height and width in pixels, None keeps the images' own
    """
    ...

DATASETS = dict(
    digits=digits,
    mnist=partial(from_torchvision, "MNIST", "MNIST/raw"),
    cifar10=partial(from_torchvision, "CIFAR10", "cifar-10-batches-py"),
    folder=folder,
)

def check_pixels(image_size) -> int:
    """Raise unless it is a positive whole number, Python's or NumPy's.

    Args:
        image_size: height and width

    Returns:
        the same, as an int
    """
    ...

def load_images(dataset: str, data_dir="data", download: bool = False, image_size=None) -> Splits:
    """Decode a data set. Raises for a name, a size or files that are not there.

    Args:
        dataset: digits, mnist, cifar10 or folder
        data_dir: where mnist and cifar10 are kept, or the folder with train/ and test/
        download: fetch mnist or cifar10 if they are not there
        image_size: resize to this height and width in pixels, None keeps the images' own
    """
    ...

def check_share(share) -> None:
    """Raise unless `share` is at least 0 and below 1.

    Args:
        share: of the training images
    """
    ...

def validation_split(train: ImageSet, share: float, seed: int = 42) -> tuple:
    """Hold a share of every class back.

    Args:
        train: the training set
        share: how much of it to hold back
        seed: of the split

    Returns:
        what is left to train on, and what is held back (None if nothing is)
    """
    ...

def random_flip(images: torch.Tensor) -> torch.Tensor:
    """Every image mirrored left to right, or not: each with probability 1/2.

    Args:
        images: (B, C, H, W)

    Returns:
        (B, C, H, W)
    """
    ...

def _beside_zero(images, pixels): ...
def _reflected(size, pixels, device):
    """Returns:
    at both ends the border pixel itself is not repeated: 2 1 | 0 1 2 3 | 2 1
    """
    ...

def _beside_reflect(images, pixels):
    """Args:
    pixels: torch's own `F.pad` reflects floats alone
    """
    ...

SHIFT_FILLS = dict(zero=_beside_zero, reflect=_beside_reflect)

def random_shift(images: torch.Tensor, pixels: int, fill: str = "zero") -> torch.Tensor:
    """Every image moved by a whole number of pixels of its own, both ways.

    Args:
        images: (B, C, H, W)
        pixels: the farthest in each direction, less than H and W
        fill: what moves in, of SHIFT_FILLS: zero, or reflect for the image reflected at its border

    Returns:
        (B, C, H, W)
    """
    ...

def random_cutout(images: torch.Tensor, side: int) -> torch.Tensor:
    """Every image with a square of zeros of its own. Its centre is in the image, all of it need not be.

    Args:
        images: (B, C, H, W)
        side: of the square, in pixels

    Returns:
        (B, C, H, W)
    """
    ...

def augment(
    images: torch.Tensor, flip: bool = False, shift: int = 0, shift_fill: str = "zero", cutout: int = 0
) -> torch.Tensor:
    """Images flipped, shifted, and with a hole, as far as that is asked for.

    Args:
        images: (B, C, H, W)
        flip: see `random_flip`
        shift: pixels, see `random_shift`
        shift_fill: what moves in: zero or reflect
        cutout: side of the square in pixels, see `random_cutout`, 0 for none

    Returns:
        (B, C, H, W)
    """
    ...

NORMALISATIONS = dict(none=None, cifar10=((0.4914, 0.4822, 0.4465), (0.247, 0.2435, 0.2616)))

@lru_cache
def _mean_and_deviation(normalize, device):
    """Returns:
    kept, since numbers that go to a GPU make Python wait for it
    """
    ...

def as_input(pixels: torch.Tensor, normalize: str = "none") -> torch.Tensor:
    """Pixels as a network takes them.

    Args:
        pixels: (B, C, H, W) uint8
        normalize: whose mean and deviation to take out: none, or cifar10

    Returns:
        (B, C, H, W) float32, in [0, 1] if nothing is taken out
    """
    ...

def as_indices(indices, device) -> torch.Tensor:
    """Indices on the device. Does not wait for a GPU.

    Args:
        indices: which images, a tensor or integers
        device: of the images

    Returns:
        on that device
    """
    ...

class ImageBatches(Dataset):
    """Images on a device, cut into batches there.

    Args:
        images: what to cut from
        device: where the images live and batches are made
        shift: pixels by which batches are shifted at random
        normalize: see `as_input`
        shift_fill: what moves in: zero or reflect
        flip: whether one image in two is mirrored
        cutout: side of a black square in every image, in pixels
    """

    images: Any
    labels: Any
    augment: Any
    normalize: str

    def __init__(
        self,
        images: ImageSet,
        device="cpu",
        shift: int = 0,
        normalize: str = "none",
        shift_fill: str = "zero",
        flip: bool = False,
        cutout: int = 0,
    ) -> None: ...
    def __len__(self): ...
    def __getitem__(self, i) -> tuple:
        """One image, or the batch of a tensor of numbers: with a sampler that has batches, a `DataLoader` asks so.

        Args:
            i: a number, or a tensor (B,) of them

        Returns:
            the image as it is and its label, or a batch
        """
        ...

    def __getitems__(self, indices) -> tuple:
        """One batch, in one cut, augmented.

        Args:
            indices: which images

        Returns:
            (B, C, H, W) float32, in [0, 1] unless normalised, and (B,) labels
        """
        ...

class DistributedBatches(DistributedSampler):
    """The shuffled order of a `DistributedSampler` in batches: tensors of indices, on a device.

    For a `DataLoader` with `batch_size=None`.

    Args:
        images: whose length counts
        batch_size: images per batch and process
        device: where the indices are needed
        kwargs: of `DistributedSampler`: num_replicas, rank and seed
    """

    batch_size: int
    device: Any

    def __init__(self, images, batch_size: int, device="cpu", **kwargs) -> None: ...
    def __iter__(self): ...
    def __len__(self): ...

def as_cut(batch):
    """The batch: `ImageBatches` has put it together. A function of the module, so that it can be pickled."""
    ...

class ImageData(pl.LightningDataModule):
    """Training, validation and test batches of a data set, on the device of the trainer.

    Args:
        dataset: digits, mnist, cifar10 or folder
        data_dir: where mnist and cifar10 are kept, or the folder with train/ and test/
        download: fetch mnist or cifar10 if they are not there
        image_size: resize to this height and width in pixels, None keeps the images' own
        shift: pixels by which training images are shifted at random
        shift_fill: what moves in: black, or the image reflected at its border
        flip: mirror training images left to right, each with probability 1/2
        cutout: side in pixels of a black square at a random place of each training image, 0 for none
        validation: share of the training images held back, always the same ones, whatever the seed
        batch_size: images per batch and process
        seed: of the order of the training images
    """

    source: tuple
    share: float
    augmentation: Any
    normalize: Literal["none", "cifar10"]
    batch_size: Any
    seed: Any
    splits: Any
    train: Any
    validation: Any
    in_shape: tuple
    classes: Any

    def __init__(
        self,
        dataset: str = "digits",
        data_dir: str = "data",
        download: bool = False,
        image_size: int | None = None,
        shift: int = 0,
        shift_fill: Literal["zero", "reflect"] = "zero",
        flip: bool = False,
        cutout: int = 0,
        normalize: Literal["none", "cifar10"] = "none",
        validation: float = 0.0,
        batch_size: int = 128,
        seed: int = 42,
    ) -> None: ...
    def load(self) -> "ImageData":
        """Decode the images, the first time it is called. Afterwards `splits`, `in_shape` and `classes` are there.

        Returns:
            itself
        """
        ...

    def prepare_data(self) -> None:
        """Decode, and download where that is asked for: Lightning calls this in one process per machine."""
        ...

    def setup(self, stage=None) -> None:
        """Decode: Lightning calls this in every process, whatever the stage."""
        ...

    @property
    def device(self) -> torch.device:
        """The trainer's device, or the CPU where there is no trainer."""
        ...

    def loader(self, images: ImageSet, sampler: DistributedBatches | None = None, **augmentation) -> DataLoader:
        """Batches of `images`, in their own order if there is no sampler.

        Args:
            images: what to cut
            sampler: the order, None for that of the images
            augmentation: arguments of `augment`

        Returns:
            batches (x, y) on the device
        """
        ...

    def train_dataloader(self) -> DataLoader:
        """Augmented batches of this process's training images, in the order of the epoch."""
        ...

    def val_dataloader(self) -> DataLoader | list:
        """Batches of the images held back, none if none are."""
        ...

    def test_dataloader(self) -> DataLoader:
        """Batches of the test images."""
        ...
