"""What spikes cost: multiplications, additions and comparisons of a model, layer by layer, and their energy."""

from typing import Any

__all__ = [
    "MAC_JOULES",
    "AC_JOULES",
    "UNCOUNTED",
    "MEMORIES",
    "Operations",
    "value_kind",
    "layer_operations",
    "LayerOperations",
    "Product",
    "as_product",
    "by_rate",
    "synaptic_operations",
    "OperationCounter",
    "operations",
    "layers_with_spikes",
    "sum_operations",
    "encoder_operations",
    "energy_rows",
    "energy_table",
    "measure_energy",
    "MemoryTraffic",
    "memory_traffic",
]
from collections import Counter
from contextlib import contextmanager
from typing import NamedTuple
import torch
from torch import nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils._python_dispatch import TorchDispatchMode
from fastcore.basics import patch
from .base import pick as pick
from .core import (
    Classifier as Classifier,
    Encoder as Encoder,
    check_tensor as check_tensor,
    evaluating as evaluating,
    seeded as seeded,
)
from .models import SpikingClassifier as SpikingClassifier
from .stal import ThresholdLayer as ThresholdLayer

MAC_JOULES, AC_JOULES = (4.6e-12, 9e-13)

class Operations(NamedTuple):
    """Operations for one sample, the mean where there were many."""

    macs: float = 0.0
    "multiplications of a real value with a weight, accumulated"
    acs: float = 0.0
    "weights added for a spike, and comparisons with a threshold"

    def plus(self, other: "Operations") -> "Operations":
        """The sum of both."""
        ...

    @property
    def joules(self) -> float:
        """Energy in the 45 nm convention."""
        ...

def value_kind(x: torch.Tensor) -> str:
    """What an addition can stand for: 0s and 1s, or whole numbers from 0 up. Everything else is real.

    Args:
        x: of any shape

    Returns:
        'binary', 'integer' or 'real'
    """
    ...

def layer_operations(spikes: torch.Tensor, neurons: int) -> Operations:
    """What a dense layer behind these spikes adds, all time steps together. A `ValueError` if they are no spikes.

    Args:
        spikes: (T, B, ...) into the layer, whole numbers: a 2 is added twice
        neurons: of the layer, each connected with every input
    """
    ...

class LayerOperations(NamedTuple):
    """What a layer does for one sample in all time steps, the mean where there were many samples."""

    name: str
    "of the module in the model"
    part: str
    "'encoder' or 'classifier'"
    macs: float = 0.0
    "multiplications of a real value with a weight, accumulated"
    acs: float = 0.0
    "additions for spikes, by the field's rule: firing rate times the MACs of real inputs"
    comparisons: float = 0.0
    "with thresholds, each as dear as an addition"
    synaptic_operations: float = 0.0
    "additions for spikes, each spike times the neurons that it reaches"
    integer: bool = False
    "an input was a whole number above 1, which counts as so many spikes"
    inputs: float = 0.0
    "values read: all of real ones, of spikes those that are not 0"
    outputs: float = 0.0
    "sums made, in all steps"
    weights: float = 0.0
    "values held against the inputs, at each call of the layer"

    @property
    def operations(self) -> Operations:
        """Multiplications, and whatever costs as much as an addition."""
        ...

    @property
    def joules(self) -> float:
        """Energy in the 45 nm convention."""
        ...

class Product(NamedTuple):
    """A matrix product or a convolution."""

    left: torch.Tensor
    "the input, or the weights"
    right: torch.Tensor
    "the weights, or the input"
    macs: int
    "multiplications, of all samples and steps together"
    outputs: int
    "sums"
    convolution: tuple | None = None
    "stride, padding, dilation, transposed, output_padding, groups"

def _of_matrices(left, right, out) -> Product: ...
def _of_convolution(x, weight, bias, *geometry, out) -> Product:
    """Returns:
    a transposed one sends each input to a kernel's places, the other one collects each output from there
    """
    ...

def as_product(function, args: tuple, out) -> Product | None:
    """The product that an operator of torch computes, None for all others.

    Args:
        function: an operator of torch
        args: that it was called with
        out: what it returned
    """
    ...

UNCOUNTED = {
    "aten.mkldnn_rnn_layer": "torch.backends.mkldnn.flags(enabled=False) around the call",
    "aten._cudnn_rnn": "the model on the CPU",
    "aten._trilinear": "nn.Linear in place of nn.Bilinear",
}

def by_rate(spikes: torch.Tensor, product: Product) -> float:
    """Additions that these spikes cause, by the field's rule: their mean times the multiplications of real values.

    Args:
        spikes: a factor of the product, whole numbers from 0 up
    """
    ...

def synaptic_operations(spikes: torch.Tensor, product: Product) -> float:
    """Additions that these spikes cause, exactly: each times the sums that it is part of.

    Args:
        spikes: a factor of the product, whole numbers from 0 up
    """
    ...

class OperationCounter(TorchDispatchMode):
    """While it is active, and `watching` its model, it counts what the model's layers do, for all samples together.

    Args:
        samples: that it will see
        real: factors that are not to be taken for spikes: `found` of another counter
    """

    names: dict
    weights: set
    encoders: list
    active: list
    layers: dict
    calls: Counter
    samples: int
    real: frozenset
    found: Any
    rectified: Any

    def __init__(self, model: nn.Module, samples: int, real: frozenset = frozenset()) -> None: ...
    def add(self, integer=False, **more) -> None:
        """More operations of the layer at work."""
        ...

    def __torch_dispatch__(self, function, types, args=(), kwargs=None): ...
    def inputs(self, product: Product) -> list:
        """The factors that depend on the sample. Of a convolution, the filter is none, whoever has made it.

        Args:
            product: of the layer at work

        Returns:
            (side, tensor), none where it is made of parameters alone
        """
        ...

    def kind(self, x: torch.Tensor) -> str:
        """What it can be taken for. Zeros that come from a ReLU are real: spikes would not need one.

        Args:
            x: a factor of the product at hand

        Returns:
            as of `value_kind`
        """
        ...

    def as_spikes(self, inputs: list) -> tuple:
        """Which factor is spikes. Those that are not are added to `found`.

        Args:
            inputs: (side, tensor) of the next product of the layer at work

        Returns:
            the first tensor that is spikes, or None, and whether any holds a whole number above 1
        """
        ...

    def count(self, product: Product):
        """Add a product: additions where a factor is spikes, else multiplications.

        Args:
            product: of the layer at work
        """
        ...

    @contextmanager
    def watching(self):
        """Inside the block the counter knows which module is at work, and sees the products inside fused layers of torch."""
        ...

def _count(model, x, samples, real=frozenset()):
    """A counter that has seen x pass through the model."""
    ...

def _noise(x, spikes):
    """Two samples like x, of real values in [0, 1], or of spikes."""
    ...

def operations(model: nn.Module, x: torch.Tensor, spikes: bool | None = None) -> list:
    """What each layer of a model computes for a sample, the mean over these. Measured in eval mode, with real spikes.

    Args:
        model: an encoder, a classifier, both as one model, or modules of your own
        x: (B, ...) real values in [0, 1], or spikes (T, B, ...)
        spikes: whether x is spikes, time first, None: if the model is a `Classifier`

    Returns:
        a `LayerOperations` for each layer that was at work, in that order
    """
    ...

def layers_with_spikes(encoder: nn.Module, in_shape: tuple) -> set:
    """The layers inside whose inputs are whole numbers, whatever the image is.

    Args:
        encoder: an encoder, or any model of real values
        in_shape: of one sample

    Returns:
        of modules
    """
    ...

def sum_operations(layers) -> Operations:
    """What these layers compute together.

    Args:
        layers: of `operations`, any of them
    """
    ...

def encoder_operations(encoder: Encoder, x: torch.Tensor) -> Operations:
    """What an encoder computes to make its spikes.

    Args:
        x: (B, *in_shape) samples

    Returns:
        for one sample, the mean of these
    """
    ...

def energy_rows(layers: list) -> list:
    """What stands in a table of a model's energy, in operations and in uJ.

    Args:
        layers: of `operations`

    Returns:
        dicts: layers, then the sums of encoder and classifier, of those that there are, and of all
    """
    ...

def energy_table(layers: list) -> str:
    """The energy of a model for one sample, a line for each layer. `integer` marks whole numbers above 1.

    Args:
        layers: of `operations`
    """
    ...

def measure_energy(model: SpikingClassifier, x: torch.Tensor) -> dict:
    """Energy of a model for a sample, that of its encoder alone, and the encoder's spikes, means over these samples.

    Args:
        x: (B, *in_shape) samples

    Returns:
        energy_uJ, encoder_energy_uJ, spikes_per_image
    """
    ...

MEMORIES = dict(sram_8k=10 / 8, sram_32k=20 / 8, sram_1m=100 / 8, dram=1300 / 8)

class MemoryTraffic(NamedTuple):
    """Bytes that go to or from a memory for one sample."""

    weights: float
    "and thresholds, read"
    potentials: float
    "read and written"
    spikes: float
    "and real values between layers, written and read"

    def joules(self, memory: str = "sram_32k") -> float:
        """Energy of that traffic.

        Args:
            memory: where all of it lies: a name in `MEMORIES`
        """
        ...

def memory_traffic(layers: list, reuse: bool = False, number_bytes: int = 4) -> MemoryTraffic:
    """What these layers read and write, by a plain model: numbers of one size, and one memory.

    Args:
        layers: of `operations`
        reuse: weights are read once in each call of a layer, not for each operation
        number_bytes: of a weight, a potential, an address

    Returns:
        of all of them together
    """
    ...
