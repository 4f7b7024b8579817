"""Images read from files, whoever wrote them: digits, MNIST, CIFAR-10, and trees of folders, as bytes and labels."""

__all__ = [
    "GREY_MODES",
    "BACKGROUNDS",
    "FITS",
    "IMAGE_FORMATS",
    "LUMA",
    "IMAGE_ENDINGS",
    "PARTS",
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
    "pixels_of",
    "read_image",
    "resize",
    "in_grey",
    "fitting_images",
    "read_part",
    "is_hidden",
    "image_files",
    "folders_in",
    "ClassFolders",
    "ImageHeader",
    "image_header",
    "common_mode",
    "warn_of_depth",
    "has_parts",
    "part_of",
    "parts_of",
    "class_folders",
    "class_trees",
    "folder",
]
import io, os, tempfile, warnings
from contextlib import contextmanager, redirect_stdout
from math import prod
from pathlib import Path
from threading import Lock
from typing import NamedTuple
import torch
import torch.nn.functional as F
from .base import pick as pick, user_path as user_path
from .core import height_and_width as height_and_width, import_torchvision as import_torchvision
from .memory import check_memory as check_memory
from .sample_sets import ImageSet as ImageSet, Splits as Splits, held_back as held_back

def digits() -> Splits:
    """scikit-learn's 1797 digits, 8 by 8: 1437 for training, 360 for the test."""
    ...

def fetch(source, root: Path) -> None:
    """Download both parts of a data set. Raises a `ConnectionError` of one line, and leaves nothing, if that fails.

    Args:
        source: class in torchvision.datasets
        root: folder that gets the files, made if it is not there
    """
    ...

def from_torchvision(name: str, where: str, data_dir="data", download: bool = False) -> Splits:
    """A torchvision data set with `data`, `targets` and a training and a test part.

    Args:
        name: class in torchvision.datasets
        where: the folder it keeps inside `data_dir`
        data_dir: where data sets are kept
        download: fetch what is not there
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

class TooLarge(ValueError):
    """An image that would take more memory than it may."""

def most_pixels() -> int:
    """How many an image may have: what the environment's STAL_MAX_PIXELS says, else 67 million, 8192x8192."""
    ...

def _check_pixels(width, height, most) -> None: ...

IMAGE_FORMATS = ("AVIF", "BMP", "DIB", "GIF", "JPEG", "JPEG2000", "PNG", "PPM", "TIFF", "WEBP")
_ONE_AT_A_TIME = Lock()

@contextmanager
def open_image(path):
    """An image, if it is one and not too large. A file that is none raises what PIL raises, or a `ValueError`.

    Args:
        path: an image file, its name or opened

    Returns:
        yields an image of PIL, not yet decoded
    """
    ...

def pixels_of(image, mode=None, image_size=None, fit: str = "stretch", background: str = "white") -> torch.Tensor:
    """An image as a tensor, turned as its EXIF says.

    Args:
        image: of PIL, changed in place where EXIF says that it lies on its side
        mode: 'L' for grey, 'RGB' for colour, None for what it is
        image_size: height and width to resize to, in pixels, one number if they are the same
        fit: how to get there: stretch, crop or pad
        background: behind what is transparent, and beside what is padded: white or black

    Returns:
        (C, H, W) uint8
    """
    ...

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

def _stretched(image, size):
    """Bytes (C, H, W) of one channel or three at another height and width, to the bit as `read_image` has them."""
    ...

def _interpolated(images, size):
    """(N, C, H, W) at another height and width, bilinear and antialiased, of the same type."""
    ...

def resize(images: torch.Tensor, size) -> torch.Tensor:
    """Bilinear, antialiased. Images that have that size already are handed back as they are.

    Args:
        images: (N, C, H, W) uint8, or float
        size: new height and width in pixels, one number if they are the same

    Returns:
        (N, C, H, W) of the same type
    """
    ...

LUMA = (0.299, 0.587, 0.114)

def in_grey(images: torch.Tensor) -> torch.Tensor:
    """Coloured images in grey.

    Args:
        images: (N, 3, H, W) uint8 or float

    Returns:
        (N, 1, H, W), of the same type
    """
    ...

def fitting_images(images: torch.Tensor, in_shape: tuple) -> torch.Tensor:
    """Images in the colours and the size of the model's. A `ValueError` where there is no way.

    Args:
        images: (N, C, H, W) uint8 or float
        in_shape: (C, H, W) of the model

    Returns:
        (N, *in_shape), of the same type
    """
    ...

_SMALLER = "Make them smaller with --data.image_size 32, say (from Python: image_size=32)."

def read_part(files, mode: str, image_size=None) -> ImageSet:
    """Decode files into one set of images. All must have one size.

    Args:
        files: (path, label) pairs
        mode: 'L' or 'RGB'
        image_size: height and width in pixels, one number if they are the same, None keeps the images' own
    """
    ...

IMAGE_ENDINGS = tuple(
    (f".{kind}" for kind in "avif bmp dib gif jfif jp2 jpe jpeg jpg pgm png pnm ppm tif tiff webp".split())
)
_OF_SYSTEMS = (
    "__MACOSX",
    "@eaDir",
    "Thumbs.db",
    "ehthumbs.db",
    "desktop.ini",
    "lost+found",
    "$RECYCLE.BIN",
    "System Volume Information",
)

def is_hidden(name): ...
def image_files(directory) -> tuple:
    """What is below a folder, hidden files aside.

    Args:
        directory: of a class

    Returns:
        lists: paths of the images, folder by folder, and of what is left out
    """
    ...

def folders_in(root) -> list:
    """The folders in a folder, hidden ones aside.

    Args:
        root: there

    Returns:
        of paths, sorted
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

def common_mode(headers) -> str:
    """The mode in which images are read together: grey if all of them are.

    Args:
        headers: of `image_header`, looked at up to the first that is not grey

    Returns:
        'L' or 'RGB'
    """
    ...

def _check_total(headers, image_size, channels) -> None:
    """Raise if the images of a tree take more memory than there is."""
    ...

def warn_of_depth(paths, images) -> None:
    """Warn of images of 16 bits of which the upper ones are never used.

    Args:
        paths: of image files
        images: what is read of them, each (C, H, W) uint8, looked at only if all of them have 16 bits
    """
    ...

PARTS = ("train", "test")
_LIKE_PARTS = (*PARTS, "training", "testing", "val", "valid", "validation")

def has_parts(root: Path) -> bool:
    """Whether it has train/ and test/. A `FileNotFoundError` for one of them alone, and for parts of other names.

    Args:
        root: file or folder of a data set
    """
    ...

def part_of(root: Path, split: str) -> Path:
    """Where that part of the data set is, the one place for both if it is not split.

    Args:
        root: file or folder of a data set
        split: train or test
    """
    ...

def parts_of(root: Path) -> list:
    """Where the parts of the data set are. Warns of others beside them.

    Args:
        root: file or folder of a data set

    Returns:
        of paths: those of training and test, or the one for both
    """
    ...

def class_folders(root: Path) -> ClassFolders:
    """Class folders of a tree without train/ and test/. Raises where images lie deeper, as in splits of other names.

    Args:
        root: that holds a folder for each class
    """
    ...

def class_trees(root: Path) -> list:
    """The class folders of a tree. Raises for half a split, and for classes that only one half has.

    Args:
        root: that holds a folder for each class, or train/ and test/ of such

    Returns:
        of `ClassFolders`: those of train and test, or the only ones
    """
    ...

def folder(data_dir="data", image_size=None, test_share: float = 0.2) -> Splits:
    """A tree `<class>/*`, or `train/<class>/*` and `test/<class>/*`, of images, grey if all of them are.

    Args:
        data_dir: that holds a folder for each class, or train/ and test/ of such
        image_size: height and width in pixels, None keeps the images' own
        test_share: where there are no train/ and test/
    """
    ...
