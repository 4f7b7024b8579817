"""What is learned and how it is scored: a step of training, with labels and without."""

from typing import Any

__all__ = [
    "SETTLED_IMAGES",
    "COUNTED_IMAGES",
    "StepOutput",
    "StepMeans",
    "SpikingTask",
    "warmup_cosine",
    "number_of_epochs",
    "FiniteWatch",
    "check_learns_alone",
    "EncoderTask",
    "check_disturbable",
    "measurements",
]
import math, warnings
from typing import NamedTuple
from .core import import_torchvision as import_torchvision
import lightning.pytorch as pl
import torch
from torch import nn
from torchmetrics import MetricCollection, SumMetric
from torchmetrics.classification import MulticlassConfusionMatrix
from fastcore.basics import patch
from .budgets import SpikeBudget as SpikeBudget
from .cuda_graphs import CapturedStep as CapturedStep, CapturedUpdate as CapturedUpdate
from .datasets import spread_out as spread_out
from .energy import measure_energy as measure_energy
from .metrics import (
    MutualInformation as MutualInformation,
    SpikeDensity as SpikeDensity,
    TemporalSparsity as TemporalSparsity,
    classification_metrics as classification_metrics,
)
from .models import ENCODER_ALONE as ENCODER_ALONE, SpikingClassifier as SpikingClassifier, about_model as about_model
from .muon import Muon as Muon, muon_groups as muon_groups
from .preprocessing import as_input as as_input
from .robustness import robustness as robustness
from .runs import not_finite as not_finite
from .spending import (
    DensityInUse as DensityInUse,
    fit_budget as fit_budget,
    plain_images as plain_images,
    settle_thresholds as settle_thresholds,
    share_steps as share_steps,
)
from .stal import parameter_groups as parameter_groups, project_thresholds_ as project_thresholds_
from .teachers import Teacher as Teacher

class StepOutput(NamedTuple):
    """What one batch yields."""

    loss: torch.Tensor
    "scalar, to descend on"
    spikes: torch.Tensor
    "(T, B, ...) of the encoder"
    scored: dict
    "what the metrics take beside the spikes, by argument: preds and target, or x"
    parts: dict = {}
    "what the loss is made of, by name, without gradient: they add up to it"

class StepMeans:
    """Means of what the steps of an epoch measure, each step with the weight of its images."""

    sums: dict
    images: int

    def __init__(self) -> None: ...
    def add(self, values: dict, images: int) -> None:
        """Count a step in. No number is read, for which a GPU would be waited for.

        Args:
            values: of a step: name -> scalar tensor
            images: in its batch
        """
        ...

    def means(self) -> dict:
        """What the steps so far measured, none before the first.

        Returns:
            name -> scalar tensor
        """
        ...

class SpikingTask(pl.LightningModule):
    """How a spiking classifier is trained and scored: Lightning's view of a model and its loss.

    Args:
        model: made by `create_model`
        loss: called as loss(logits, target, spikes, progress)
        learning_rate: of AdamW, at its highest
        weight_decay: for all parameters but thresholds
        schedule: cosine or step
        lr_step: epochs between two reductions, with schedule='step'
        lr_gamma: factor of a reduction, with schedule='step'
        captures: on a GPU, record the training step and replay it
        warmup: share of the training in which the learning rate grows, with schedule='cosine'
        optimizer: adamw, or muon for matrices and filters
        muon_learning_rate: of these at its highest, with optimizer='muon'
        teacher: whose answers are mixed with the labels, in training
    """

    captures: bool
    captured: Any
    watch: Any
    in_use: Any
    model: SpikingClassifier
    loss: nn.Module
    teacher: Any
    learning_rate: float
    weight_decay: float
    schedule: str
    lr_step: int
    lr_gamma: float
    warmup: float
    optimizer: str
    muon_learning_rate: float
    scores: MetricCollection
    confusion: Any
    step_means: StepMeans
    watched = "accuracy"
    better = "max"

    def __init__(
        self,
        model: SpikingClassifier,
        loss: nn.Module,
        learning_rate: float = 0.01,
        weight_decay: float = 0.1,
        schedule: str = "cosine",
        lr_step: int = 4,
        lr_gamma: float = 0.2,
        captures: bool = False,
        warmup: float = 0.2,
        optimizer: str = "adamw",
        muon_learning_rate: float = 0.02,
        teacher: Teacher | None = None,
    ) -> None: ...
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """As the model does.

        Args:
            x: (B, C, ...) values in [0, 1]

        Returns:
            what the model makes of them
        """
        ...

    @property
    def elements(self) -> int:
        """Values of the encoder's output for one image, in all time steps."""
        ...

    @property
    def budget(self) -> SpikeBudget | None:
        """What keeps the encoder to a number of spikes.

        Returns:
            None where the loss has none
        """
        ...

    def label_metrics(self) -> dict:
        """The metrics that compare logits with labels, by name."""
        ...

    def confusion_metric(self) -> MulticlassConfusionMatrix | None:
        """What counts which class is taken for which.

        Returns:
            None without labels
        """
        ...

    @property
    def loss_parameters(self) -> dict:
        """What the loss itself learns, as weights between its parts, beside the model.

        Returns:
            name -> parameter
        """
        ...

    def make_optimizer(self) -> torch.optim.Optimizer:
        """The optimiser of what is to be trained: of the model, and of a loss that learns, without weight decay.

        Returns:
            AdamW, or `Muon`
        """
        ...

    def configure_optimizers(self) -> tuple:
        """The optimiser of what is to be trained, and the schedule of its learning rate.

        Returns:
            lists of optimisers and of schedules, as Lightning wants them
        """
        ...

    @property
    def progress(self) -> float:
        """Share of the training that is done with this epoch.

        Returns:
            in (0, 1]
        """
        ...

    def evaluate(self, batch: tuple, progress=None) -> StepOutput:
        """One pass of a batch through model and loss.

        Args:
            batch: (x, y): samples (B, C, ...) in [0, 1] and class numbers (B,)
            progress: of the training, a number or a tensor (), None for that of this epoch

        Returns:
            scored are the logits as preds and y as target
        """
        ...

    def log_parts(self, output: StepOutput, part: str, size: int) -> None:
        """Log what the loss is made of.

        Args:
            output: of `evaluate`
            part: train, val or test
            size: of the batch
        """
        ...

    def descend(self, x: torch.Tensor, y: torch.Tensor, progress) -> tuple:
        """What a step of training is about. No part of it looks at a number, so a GPU can run ahead.

        Args:
            x: (B, C, ...) in [0, 1]
            y: (B,) class numbers
            progress: of the training, a number or a tensor ()

        Returns:
            the loss, and what is to be logged of the batch: name -> scalar
        """
        ...

    def training_step(self, batch, batch_idx) -> torch.Tensor:
        """Lightning calls this for every batch of training.

        Returns:
            the loss
        """
        ...

    def on_train_start(self) -> None:
        """Lightning calls this when all is on its device."""
        ...

    def on_train_epoch_start(self) -> None:
        """Lightning calls this before the first batch of an epoch."""
        ...

    def on_train_end(self) -> None:
        """Lightning calls this when training ends: the recorded steps give their memory back."""
        ...

    def optimizer_zero_grad(self, epoch, batch_idx, optimizer) -> None:
        """Lightning calls this between the training step and `backward`. A captured step has its gradients by then."""
        ...

    def backward(self, loss, *args, **kwargs) -> None:
        """Lightning calls this after the training step."""
        ...

    def optimizer_step(self, epoch, batch_idx, optimizer, optimizer_closure=None) -> None:
        """Lightning calls this for every step of the optimiser."""
        ...

    def settle(self) -> None:
        """Move the thresholds by what is missing to the budget, if it is little."""
        ...

    def check_finite(self) -> None:
        """Raise a `FloatingPointError` unless all weights and statistics are finite: it names the first that was not."""
        ...

    def on_train_epoch_end(self) -> None:
        """Lightning calls this at the end of an epoch, before a checkpoint is written."""
        ...

    def check_learned(self, loss: torch.Tensor) -> None:
        """Raise a `FloatingPointError` unless the loss, all weights and statistics are finite.

        Args:
            loss: scalar, of the epoch
        """
        ...

    def on_save_checkpoint(self, checkpoint: dict) -> None:
        """Lightning calls this before it writes any checkpoint: no weights that are not finite, and of which model."""
        ...

    def count(self, output: StepOutput) -> None:
        """Add a batch to the scores, and to which class is taken for which.

        Args:
            output: of `evaluate`
        """
        ...

    def score_batch(self, batch: tuple, part: str) -> None:
        """Add a batch to the scores. They are those of the weights as they are used later, in single precision.

        Args:
            batch: as for `evaluate`
            part: val or test
        """
        ...

    def log_scores(self, part: str) -> None:
        """Log the scores of all batches, and begin anew.

        Args:
            part: val or test
        """
        ...

    def on_validation_epoch_start(self) -> None:
        """Lightning calls this before validation: what is counted is of one epoch. Weights that are none are not scored."""
        ...

    def on_test_epoch_start(self) -> None:
        """Lightning calls this before the test."""
        ...

    def validation_step(self, batch, batch_idx) -> None:
        """Lightning calls this for every batch of validation."""
        ...

    def on_validation_epoch_end(self) -> None:
        """Lightning calls this when all of validation is scored."""
        ...

    def test_step(self, batch, batch_idx) -> None:
        """Lightning calls this for every batch of the test."""
        ...

    def on_test_epoch_end(self) -> None:
        """Lightning calls this when all of the test is scored."""
        ...

def warmup_cosine(progress: float, warmup: float = 0.2) -> float:
    """Up in a straight line over the warm-up, then down to zero along a cosine.

    Args:
        progress: share of the training that is done, 0 to 1
        warmup: share of the training in which the rate grows, in [0, 1)

    Returns:
        share of the full learning rate
    """
    ...

def number_of_epochs(trainer) -> float:
    """How many epochs a training takes at most, by its limit of epochs or of steps.

    Args:
        trainer: Lightning's

    Returns:
        inf without a limit
    """
    ...

class FiniteWatch:
    """Notes after which step each weight and each statistic of a model was not finite. Looking costs no synchronisation."""

    names: Any
    tensors: list
    since: Any

    def __init__(self, model: nn.Module) -> None: ...
    def look(self, step: int) -> None:
        """Note what is not finite now.

        Args:
            step: of the training, that has just been taken
        """
        ...

    def first(self) -> tuple | None:
        """What was not finite first. A GPU is waited for.

        Returns:
            name and step, None if all is finite
        """
        ...

SETTLED_IMAGES = 4096

def check_learns_alone(encoder: nn.Module, in_shape: tuple) -> None:
    """Raise unless the encoder can be trained without labels: it can learn, and its spikes have the input's shape.

    Args:
        encoder: an `Encoder`
        in_shape: (C, H, W) of one image
    """
    ...

class EncoderTask(SpikingTask):
    """How an encoder is trained and scored without labels.

    Args:
        model: without a classifier, made by `create_model`
        loss: called as loss(x, encoder.encode(x))
        args: as for `SpikingTask`
        kwargs: as for `SpikingTask`
    """

    watched = "loss"
    better = "min"

    def __init__(self, model: SpikingClassifier, loss: nn.Module, *args, **kwargs) -> None: ...
    def label_metrics(self) -> dict:
        """None: there are no labels."""
        ...

    def confusion_metric(self) -> None:
        """None: there are no classes."""
        ...

    def evaluate(self, batch: tuple, progress=None) -> StepOutput:
        """One pass of a batch through encoder and loss.

        Args:
            batch: (x, y), y is not used
            progress: not used

        Returns:
            scored are the samples as x
        """
        ...

COUNTED_IMAGES = 100

def check_disturbable(config) -> None:
    """Raise if answers under disturbance are asked for where there are no answers.

    Args:
        config: of `read_args`
    """
    ...

def _count_energy(model, x):
    """Of `measure_energy`, None for each where the model cannot be counted."""
    ...

def measurements(config, model: SpikingClassifier, data, scores: dict) -> dict:
    """What an image costs, and what the answers stand up to, of the test or else of validation.

    Args:
        config: of `read_args`
        model: trained, it is moved to the CPU
        data: `ImageData`, loaded
        scores: name -> value, of the test (test_) and of validation (val_)

    Returns:
        energy_uJ, encoder_energy_uJ, spikes_per_image, None where nothing was scored, and those of `robustness`
    """
    ...
