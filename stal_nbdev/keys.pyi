"""What a config can say: sections, keys, and for each of these a type, a default, a line of help and limits."""

__all__ = [
    "SECTIONS",
    "MODEL_KEYS",
    "ENCODER_KEYS",
    "MODEL_CHOICE",
    "ENCODER_CHOICE",
    "LOSS_CHOICE",
    "CHOICES",
    "NAMED",
    "COUNT",
    "SHARE",
    "WEIGHT",
    "LIMITS",
    "OWN_LIMITS",
    "TrainingConfig",
    "Choice",
    "by_key",
    "argument_type",
    "comments_of",
    "arguments",
    "with_names",
    "own_arguments",
    "data_arguments",
    "short",
    "OutOfRange",
    "check_number",
    "limits_of",
    "check_numbers",
]
from dataclasses import dataclass
from inspect import signature
from math import isfinite
from typing import Any, Literal
from fastcore.docments import docments
from .base import pick as pick
from .outline import Outline as Outline, Registry as Registry, constant as constant, described as described

@dataclass
class TrainingConfig:
    """How to train."""

    epochs: int = 50
    "passes over the training images"
    batch_size: int = 32
    "images per step"
    weight_decay: float = 0.1
    "for all parameters but thresholds"
    optimizer: Literal["adamw", "muon"] = "adamw"
    muon_learning_rate: float = 0.02
    "of those matrices, at its highest, with optimizer muon"
    schedule: Literal["cosine", "step"] = "cosine"
    warmup: float = 0.2
    "share of the training in which the learning rate grows, with schedule cosine"
    lr_step: int = 4
    "epochs between two reductions, with schedule step"
    lr_gamma: float = 0.2
    "factor of a reduction, with schedule step"
    seed: int = 42
    "of weights, dropout and the order of the images"
    device: Literal["auto", "cpu", "cuda"] = "auto"
    "auto takes a GPU if there is one"
    devices: int = 1
    "GPUs (or, on the cpu, processes) of each machine that train together, a batch each"
    num_nodes: int = 1
    "machines, on each of which torchrun or srun starts this command"
    strategy: Literal["auto", "ddp", "ddp_find_unused_parameters_true"] = "auto"
    precision: Literal["auto", "32-true", "bf16-mixed"] = "auto"
    graph: Literal["auto", "never"] = "auto"
    compile: bool = False
    "let torch.compile make kernels of the model: a minute at the start, faster steps afterwards"
    test: bool = True
    "read the test set, once, after training. Turn it off while choosing"
    robustness: bool = False
    "score as well with spikes shuffled, dropped, inserted or moved, and after each step"
    early_stopping: int = 0
    "epochs without a better score, of validation if there is one, after which it stops, or 0"
    clip: float = 0.0
    "largest norm of the gradient, 0 for no limit"
    accumulate: int = 1
    "batches whose gradients make one step"
    find_learning_rate: bool = False
    "find one for model.learning_rate first, by a short training in which it grows"
    summary: bool = False
    "print the model's layers, their parameters and sizes"
    teacher: str | None = None
    teacher_weight: float = 0.5
    "of its answers, above 0, the labels have the rest"
    teacher_temperature: float = 2.0
    "its logits are divided by it"
    callbacks: list[str] | None = None
    "of Lightning, by their names in CALLBACKS of stal_nbdev.building"

@dataclass
class Choice:
    """A section of the config that has a `name`, and further the arguments of what that name stands for."""

    key: str
    "of the section"
    registry: dict
    "name -> class: the dictionary itself or a `Registry`, what is added to it later counts"
    default: str
    "the name where none is given"
    given: tuple = ()
    "arguments that come from elsewhere"
    common: tuple = ()
    "what stands in the section whatever the name: (name, type, default, help)"
    without: str | None = None
    "a further name, which stands for nothing"

    @property
    def name_key(self) -> str:
        """The dotted key of the name."""
        ...

    @property
    def options(self) -> dict:
        """Name -> class as things are now, None for the name that stands for nothing."""
        ...

SECTIONS = ("model", "model.encoder", "data", "training", "training.loss", "training.logger")
MODEL_KEYS = (("T", int, 5, "time steps"), ("learning_rate", float, 0.01, "of AdamW, at its highest"))
ENCODER_KEYS = (
    ("checkpoint_path", str | None, None, "weights to start from: a file, a run, or a model of the package"),
    ("freeze_weights", bool, False, "do not train the encoder"),
)
MODEL_CHOICE = Choice(
    "model",
    Registry("models", "CLASSIFIERS"),
    "srnn",
    ("in_shape", "classes"),
    MODEL_KEYS,
    without=constant("models", "ENCODER_ALONE"),
)
ENCODER_CHOICE = Choice("model.encoder", Registry("encoders", "ENCODERS"), "conv_stal", ("in_shape", "T"), ENCODER_KEYS)
LOSS_CHOICE = Choice("training.loss", Registry("losses", "LOSSES"), "ce_ss")
CHOICES = (MODEL_CHOICE, ENCODER_CHOICE, LOSS_CHOICE)

def by_key(config: dict, sections=SECTIONS, before: str = "") -> dict:
    """The values of a config by their dotted keys.

    Args:
        config: nested
        sections: dotted keys of those to open, other mappings are values
        before: what all keys begin with

    Returns:
        dotted key -> value
    """
    ...

def argument_type(parameter):
    """Its type: the annotation, or that of a plain default, or any.

    Args:
        parameter: of a signature, one with a default
    """
    ...

def comments_of(cls) -> dict:
    """Its docments, none where the source cannot be read: a class may come from anywhere.

    Args:
        cls: a class, or whatever makes one

    Returns:
        parameter -> comment
    """
    ...

def arguments(cls, skip=()) -> list:
    """What can be set when a `cls` is made: all that has a default.

    Args:
        cls: a class, its constructor (or, of a dataclass, its fields) says what can be set
        skip: names to leave out

    Returns:
        (name, type, default, help)
    """
    ...

NAMED = dict(
    dataset=Registry("datasets", "DATASETS"),
    readout=Registry("srnn", "READOUTS"),
    surrogate=Registry("surrogate", "SURROGATES"),
    estimator=Registry("losses", "ESTIMATORS"),
)

def with_names(cls, items: list) -> list:
    """The arguments, for those of this package that are names the names there are as their type.

    Args:
        cls: whose arguments they are
        items: of `arguments`

    Returns:
        (name, type, default, help)
    """
    ...

def own_arguments(choice: Choice, name: str) -> list:
    """The arguments that a name brings into its section. Raises where they do not fit.

    Args:
        choice: the section
        name: in it

    Returns:
        (name, type, default, help)
    """
    ...

def data_arguments() -> list:
    """Those of `ImageData`, without what stands under training. The data set is one of `DATASETS` as it is now.

    Returns:
        (name, type, default, help)
    """
    ...

COUNT, SHARE, WEIGHT = ((1, 2**24), (0, 1), (0, 1000000.0))
LIMITS = {
    "model.T": (1, 2**20),
    "model.learning_rate": WEIGHT,
    "training.epochs": COUNT,
    "training.batch_size": COUNT,
    "training.lr_step": COUNT,
    "training.accumulate": COUNT,
    "training.early_stopping": (0, 2**24),
    "training.seed": (0, 2**32 - 1),
    "training.weight_decay": WEIGHT,
    "training.muon_learning_rate": WEIGHT,
    "training.clip": WEIGHT,
    "training.warmup": SHARE,
    "training.teacher_weight": SHARE,
    "training.teacher_temperature": (0.01, 100),
    "training.lr_gamma": WEIGHT,
    "training.devices": (1, 2**12),
    "training.num_nodes": (1, 2**16),
    "training.logger.figures_every": (0, 2**24),
    "tuning.workers": (1, 2**10),
    "tuning.heartbeat": (0.01, 86400),
    "data.image_size": (1, 2**14),
    "data.shift": (0, 2**14),
    "data.cutout": (0, 2**14),
    "data.validation": SHARE,
    "data.test_share": SHARE,
    "data.window": COUNT,
    "data.hop": COUNT,
    "tuning.trials": (1, 10**6),
    "tuning.startup_trials": (1, 10**6),
    "tuning.seed": (0, 2**31),
}
OWN_LIMITS = dict(
    hidden=COUNT,
    beta=SHARE,
    alpha=(1e-06, 1000000.0),
    dropout=SHARE,
    depth=(1, 1000),
    heads=COUNT,
    mlp_ratio=(0.01, 1000),
    stride=(1, 1000),
    most=COUNT,
    shortest=COUNT,
    neurons=COUNT,
    window=COUNT,
    taps=COUNT,
    gamma=(0.001, 1000.0),
    weakest=(0.0, 1.0),
    unit=(1e-06, 1000000.0),
    threshold=(0.0, 1000000.0),
    tau=(1e-06, 1000000.0),
    drop_path=SHARE,
    embed_dim=COUNT,
    patch_size=(1, 2**14),
    v_th=(-1000000.0, 1000000.0),
    layers=(0, 1000),
    l1=COUNT,
    l2=COUNT,
    label_smoothing=SHARE,
    omega=WEIGHT,
    c=SHARE,
    information_weight=WEIGHT,
    rate_weight=WEIGHT,
    bins=(2, 2**16),
    target_density=SHARE,
    target_spikes=(0, 1000000000000.0),
    target_energy=WEIGHT,
)

def short(value, longest: int = 80) -> str:
    """A value in a message, cut where it is long.

    Args:
        value: of any kind
        longest: letters
    """
    ...

class OutOfRange(ValueError):
    """A number of the right type that no key of that name may have."""

def check_number(key: str, value, limits: tuple | None = None) -> None:
    """Raise an `OutOfRange` unless the number is finite and within its limits.

    Args:
        key: dotted, for the message
        value: a number
        limits: least and most, None: only finite
    """
    ...

def limits_of(key: str, names: dict) -> tuple | None:
    """What a number may be.

    Args:
        key: dotted
        names: name_key -> name, which say whose arguments there are

    Returns:
        least and most value, None where nothing is known
    """
    ...

def check_numbers(values: dict, defaults: dict) -> None:
    """Raise an `OutOfRange` for a number that makes no sense.

    Args:
        values: dotted key -> value, the names among them
        defaults: dotted key -> default
    """
    ...
