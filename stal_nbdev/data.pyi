"""Samples read once, kept on the device, and cut into batches there: digits, MNIST, CIFAR-10, or data of one's own."""

from typing import Any

__all__ = ["as_indices", "ImageBatches", "DistributedBatches", "ImageData", "scaled", "as_cut", "SampleData"]
from functools import partial
from inspect import signature
from operator import index
from typing import Literal
import torch
from torch.utils.data import DataLoader, Dataset, DistributedSampler
from fastcore.basics import patch
from .augmentation import SHIFT_FILLS as SHIFT_FILLS, augment as augment
from .base import pick as pick
from .core import check_at_least as check_at_least
from .datasets import DATASETS as DATASETS, load_images as load_images
from .preprocessing import (
    NORMALISATIONS as NORMALISATIONS,
    SCALES as SCALES,
    as_input as as_input,
    find_preprocessing as find_preprocessing,
)
from .sample_sets import (
    ImageSet as ImageSet,
    SampleSet as SampleSet,
    Splits as Splits,
    check_share as check_share,
    validation_split as validation_split,
)
from .processes import shared_batches as shared_batches
from .samples import as_size as as_size
import lightning.pytorch as pl

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
        images: SampleSet,
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

class ImageData(pl.LightningDataModule):
    """Training, validation and test batches of a data set, on the device of the trainer.

    Args:
        dataset: digits, mnist, cifar10, or of your own: folder, npz, csv, signals, events or windows
        download: fetch mnist or cifar10 if they are not there
        shift: pixels by which training images are shifted at random
        shift_fill: what moves in: black, or the image reflected at its border
        flip: mirror training images left to right, each with probability 1/2
        cutout: side in pixels of a black square at a random place of each training image, 0 for none
        window: values of one sample, where long recordings are cut into windows
        hop: values from the beginning of a window to that of the next, None: no overlap
        test_share: share of the samples held back for the test, where they come in one part
        validation: share of the training images held back, always the same ones, whatever the seed
        batch_size: images per batch and process
        seed: of the order of the training images
        steps: windows of time in which recordings of events are cut, the T of the model
    """

    source: tuple
    share: float
    own: Any
    scale: Literal["none", "range", "channel", "position", "sample"]
    augmentation: Any
    normalize: Literal["none", "cifar10"]
    batch_size: Any
    seed: Any
    splits: Any
    preprocessing: Any
    train: Any
    validation: Any
    in_shape: Any
    classes: Any

    def __init__(
        self,
        dataset: str = "digits",
        data_dir: str = "data",
        download: bool = False,
        image_size: int | list[int] | None = None,
        shift: int = 0,
        shift_fill: Literal["zero", "reflect"] = "zero",
        flip: bool = False,
        cutout: int = 0,
        normalize: Literal["none", "cifar10"] = "none",
        scale: Literal["none", "range", "channel", "position", "sample"] = "none",
        sensor: list[int] | None = None,
        window: int | None = None,
        hop: int | None = None,
        test_share: float = 0.2,
        validation: float = 0.0,
        batch_size: int = 128,
        seed: int = 42,
        steps: int = 5,
    ) -> None: ...
    def __repr__(self) -> str:
        """The call that makes it: the data set, and what is not as by default."""
        ...

    def check_settings(self, shape: tuple) -> None:
        """Raise a `ValueError` for what makes no sense with samples of that shape.

        Args:
            shape: of one sample
        """
        ...

    def read_splits(self) -> Splits:
        """The samples as they come."""
        ...

    def load(self) -> "ImageData":
        """Read the samples, the first time it is called. Then splits, in_shape, classes and preprocessing are there.

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

    @property
    def ranks(self) -> tuple:
        """That of the trainer, or one that is alone.

        Returns:
            how many processes train together, and which of them this one is
        """
        ...

    def loader(self, images: SampleSet, sampler: DistributedBatches | None = None, **augmentation) -> DataLoader:
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

    def part(self, images: ImageSet) -> DataLoader:
        """This process's part of the batches of a validation or test, all of them where it is alone.

        Args:
            images: what to cut
        """
        ...

    def val_dataloader(self) -> DataLoader | list:
        """Batches of the images held back, none if none are."""
        ...

    def test_dataloader(self) -> DataLoader:
        """Batches of the test images."""
        ...

def scaled(splits: Splits, preprocessing) -> Splits:
    """The samples in [0, 1], bytes as they are. A `ValueError` for a test that nobody scaled.

    Args:
        splits: raw
        preprocessing: of the training samples
    """
    ...

def as_cut(batch):
    """The batch: `ImageBatches` has put it together. A function of the module, so that it can be pickled."""
    ...

class SampleData(ImageData):
    """The same of samples that are at hand.

    Args:
        splits: as of `from_arrays`
        settings: of `ImageData`, without the data set
    """

    given: Splits
    source: tuple

    def __init__(self, splits: Splits, **settings) -> None: ...
    def read_splits(self) -> Splits:
        """The samples as they were given."""
        ...
