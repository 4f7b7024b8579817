"""Networks to and from NIR, the graphs that simulators and neuromorphic chips exchange: same spikes on both sides."""

from typing import Any

__all__ = [
    "FRAMEWORKS",
    "NIR_WRITERS",
    "REASONS",
    "NIR_READERS",
    "CannotSay",
    "Signal",
    "Framework",
    "GraphWriter",
    "to_nir",
    "NIRNetwork",
    "from_nir",
]
import graphlib, json, math
from typing import NamedTuple
import numpy as np
import torch
from torch import nn
from fastcore.basics import patch
from ..base import pick as pick, replacing as replacing, user_path as user_path
from ..coding import (
    DirectEncoder as DirectEncoder,
    LatencyEncoder as LatencyEncoder,
    PhaseEncoder as PhaseEncoder,
    RateEncoder as RateEncoder,
    SpikesEncoder as SpikesEncoder,
)
from ..core import check_at_least as check_at_least
from .folding import (
    MatchWidth as MatchWidth,
    folded_layers as folded_layers,
    known_as as known_as,
    known_preprocessing as known_preprocessing,
    required as required,
    sample_shape as sample_shape,
)
from ..neurons import LIF as LIF, LeakyIntegrator as LeakyIntegrator, RecurrentLIF as RecurrentLIF
from ..patches import SPS as SPS, STALPS as STALPS
from ..preprocessing import Preprocessing as Preprocessing
from ..signal_codes import DeltaEncoder as DeltaEncoder
from ..spikformer import SpikingSelfAttention as SpikingSelfAttention
from ..srnn import CountReadout as CountReadout, MembraneReadout as MembraneReadout
from ..stal import ThresholdLayer as ThresholdLayer
from ..surrogate import spike as spike

class CannotSay(ValueError):
    """A layer that the other side has no words for."""

def _refuse(name, layer, reason): ...

class Signal(NamedTuple):
    """What runs along an edge."""

    sources: tuple
    "names of the nodes whose sum it is"
    shape: tuple
    "of one sample at one step"
    low: float
    "no value is below"
    high: float
    "no value is above"
    timed: bool = False
    "it changes from step to step, in another way than by being switched on"

class Framework(NamedTuple):
    """What an importer of NIR expects."""

    resistance: float | None = None
    "of an IF node for unit weight, None for 1 / dt"
    at_threshold: bool = False
    "its neurons fire at the threshold, where NIR's fire above it"
    first_dim: int = 0
    "the sample's first dimension, as it counts them"
    takes_gain: bool = True
    "it heeds a LIF node's resistance"
    nodes: tuple = ()
    "that it knows beside `Input`, `Output`, `Affine`, `Linear`, `Conv2d`, `Flatten`, `IF` and `LIF`"

FRAMEWORKS = dict(
    norse=Framework(resistance=1.0, first_dim=1, takes_gain=False, nodes=("SumPool2d",)),
    snntorch=Framework(resistance=1.0, first_dim=1, nodes=("AvgPool2d",)),
    spikingjelly=Framework(at_threshold=True, nodes=("AvgPool2d", "Conv1d")),
)
_KNOWN = ("Input", "Output", "Affine", "Linear", "Conv2d", "Flatten", "IF", "LIF")

class GraphWriter:
    """A NIR graph in the making: its nodes and edges so far, and what whoever reads it has to know.

    Args:
        dt: seconds of a time step
        dtype: NumPy's, of weights
        framework: whose importer will read it
        relu_bits: comparisons that stand for a ReLU
    """

    nir: Any
    dt: float
    dtype: Any
    relu_bits: int
    named: Any
    framework: Any
    nodes: dict
    edges: list
    about: dict

    def __init__(self, dt: float, dtype, framework: str | None = None, relu_bits: int = 24) -> None: ...
    def add(self, name: str, node, *sources: str) -> str:
        """One more node.

        Args:
            name: of the node, unlike all others
            node: of NIR
            sources: names of the nodes whose sum goes in

        Returns:
            the name
        """
        ...

    def free_name(self, name: str) -> str:
        """What the node of a layer is called.

        Args:
            name: of a layer

        Returns:
            without dots, of no node that there is, and not that of the graph's ends
        """
        ...

    def array(self, t: torch.Tensor) -> np.ndarray:
        """Weights as they are.

        Returns:
            of the weights' type
        """
        ...

    def full(self, shape: tuple, value) -> np.ndarray:
        """An array of that shape, in double precision: constants of neurons come back as they were.

        Args:
            value: number, or an array that can be broadcast
        """
        ...

    def resistance(self) -> float:
        """Of an integrator whose input has weight 1."""
        ...

    def convolution(self, weight: np.ndarray, shape: tuple):
        """The convolution of one place that mixes channels by a matrix.

        Args:
            weight: (outputs, inputs)
            shape: (inputs, H, W) or (inputs, L)

        Returns:
            a node of NIR
        """
        ...

    def scale(self, name: str, factor: float, shape: tuple, *sources: str) -> str:
        """A signal times a number. Importers that know no `Scale` get a diagonal matrix, or a convolution of one pixel.

        Args:
            name: of the node
            shape: of one sample at one step
            sources: what is scaled

        Returns:
            the name
        """
        ...

    def above(self, name: str, level, shape: tuple, *sources: str, at: bool = False) -> str:
        """Where a signal is above a level: a `Threshold`, or, for importers, an `IF`, which remembers, so for one step.

        Args:
            name: of the node
            level: number, or array that can be broadcast
            shape: of one sample at one step
            at: fire at the level, too

        Returns:
            the name
        """
        ...

def _bounds(weight, bias, signal) -> tuple:
    """What an affine map of values in an interval lies between, over all outputs."""
    ...

def _check_fits(name, layer, got, wanted, what): ...
def _write_linear(graph, name, layer, signal) -> Signal: ...
def _write_conv(graph, name, layer, signal) -> Signal: ...
def _write_flatten(graph, name, layer, signal): ...
def _write_match(graph, name, layer, signal): ...
def _pair(value): ...
def _pooled(layer, shape): ...
def _write_avg_pool(graph, name, layer, signal): ...
def _write_max_pool(graph, name, layer, signal):
    """Of spikes the largest is 1 where their sum is above zero."""
    ...

def _write_relu(graph, name, layer, signal):
    """The rectified signal in binary, rounded down: the largest bit is a comparison, the rest that of what remains."""
    ...

def _in_turn(graph, name, slices, signal) -> Signal:
    """Values that are there all the time, as a sequence: slice t at step t. A slice is a dict from nodes to factors."""
    ...

def _onsets(so_far) -> list:
    """Slices, for `_in_turn`, of nodes that fire at all steps from some step on: at the first of them alone."""
    ...

def _side_by_side(graph, name, layer, signal) -> Signal:
    """All steps at once: (T N,) spikes of the `IF` nodes of importers that know neither delays nor several thresholds."""
    ...

def _write_thresholds(graph, name, layer, signal): ...
def _first_at(code, t, dtype):
    """The smallest number in [0, 1] that a latency code has sent by step t, the one above 1 where not even white is."""
    ...

def _write_latency(graph, name, layer, signal):
    """Sent by step t, and not by the step before."""
    ...

def _write_phase(graph, name, layer, signal):
    """The bits of a value, largest first: a comparison, and then that of what remains."""
    ...

def _membrane(graph, neurons, shape) -> tuple:
    """Time constant and resistance of a membrane that keeps the share beta of its potential per step."""
    ...

def _leaks(graph, neurons, shape):
    """Whether they do, all of them."""
    ...

def _integrator(graph, neurons, shape):
    """The node of a membrane that does not fire."""
    ...

def _firing(graph, neurons, shape):
    """The node of neurons that are reset to a value."""
    ...

def _subtracting(graph, name, neurons, shape, recurrent=None):
    """Neurons whose threshold is subtracted: a membrane, a comparison, and what a spike takes away before the next step."""
    ...

def _closed(inner, shape, spikes, membrane, recurrent):
    """The subgraph of neurons, with its output, and with the connections from their spikes to themselves."""
    ...

def _with_gain(graph, name, neurons, signal):
    """The input of neurons, times what an importer that heeds no resistance would leave out."""
    ...

def _write_lif(graph, name, layer, signal) -> Signal: ...
def _write_recurrent(graph, name, layer, signal) -> Signal:
    """Returns:
    what is put in its place may be anything
    """
    ...

def _write_direct(graph, name, layer, signal):
    """Neurons that get the value at every step."""
    ...

def _write_integrator(graph, name, layer, signal) -> Signal: ...

NIR_WRITERS = {
    nn.Linear: _write_linear,
    nn.Conv1d: _write_conv,
    nn.Conv2d: _write_conv,
    nn.Flatten: _write_flatten,
    nn.AvgPool2d: _write_avg_pool,
    nn.MaxPool2d: _write_max_pool,
    nn.ReLU: _write_relu,
    MatchWidth: _write_match,
    ThresholdLayer: _write_thresholds,
    LatencyEncoder: _write_latency,
    PhaseEncoder: _write_phase,
    DirectEncoder: _write_direct,
    RecurrentLIF: _write_recurrent,
    LIF: _write_lif,
    LeakyIntegrator: _write_integrator,
}
REASONS = {
    SpikingSelfAttention: "its attention, (q k^T) v, multiplies signals, and NIR multiplies by constants alone",
    RateEncoder: "it draws random numbers, and NIR has none",
    DeltaEncoder: "its first step is compared with itself, and NIR has nothing before the first step",
    STALPS: "it takes the maximum of real values, and NIR has no maximum",
    SPS: "its spikes are tokens, and NIR cannot transpose",
    SpikesEncoder: "its input is spikes already: write the classifier alone, to_nir(model.classifier)",
}

def _writer(name, layer):
    """The function that writes a layer, by the nearest of its classes. A `CannotSay` if it computes as none of them."""
    ...

def _check_sayable(model) -> None:
    """Raise for the first layer inside that there is a reason for."""
    ...

def _input_range(known) -> tuple:
    """What the values of a sample lie between: in [0, 1], unless its preprocessing takes a mean out of them."""
    ...

_READOUTS = {MembraneReadout: "mean", CountReadout: "sum"}

def to_nir(
    model: nn.Module,
    path=None,
    in_shape: tuple | None = None,
    dt: float = 0.0001,
    framework: str | None = None,
    relu_bits: int = 24,
    preprocessing: Preprocessing | None = None,
):
    """What the model does in eval mode as a graph of NIR. A `CannotSay` names the first layer that NIR has no words for.

    Args:
        model: encoder, classifier, both, or a Sequential of layers
        path: file to write, .nir, None for none
        in_shape: of one sample at one step, None where the model knows
        dt: seconds of a time step
        framework: norse, snntorch or spikingjelly: as its importer takes it, None for all of NIR
        relu_bits: comparisons in place of a ReLU between layers, which NIR lacks: 24 hold all of a float32
        preprocessing: that samples have gone through, None: what model or encoder know of it

    Returns:
        nir.NIRGraph
    """
    ...

def _finished(graph, model, dt, path):
    """The graph, checked by NIR, and written to a file if there is a path."""
    ...

class _EachStep(nn.Module):
    """A layer without a state, on sequences (T, B, ...)."""

    layer: Any

    def __init__(self, layer) -> None: ...
    def forward(self, x, state, T) -> tuple: ...

class _OverTime(nn.Module):
    """Neurons with a state, on sequences (T, B, ...), whose input is times a gain."""

    neurons: Any
    gain: Any

    def __init__(self, neurons, gain=1.0) -> None: ...
    def has_no_gain(self): ...
    def forward(self, x, state, T): ...

class _Late(nn.Module):
    """A sequence (T, B, ...) some steps later, zeros before."""

    steps: Any

    def __init__(self, steps) -> None: ...
    def forward(self, x, state, T) -> tuple: ...

class _Above(nn.Module):
    """1 where a signal is above a level, else 0, with a surrogate gradient."""

    level: nn.Parameter

    def __init__(self, level) -> None: ...
    def forward(self, x, state, T) -> tuple: ...

class _Times(nn.Module):
    """A signal times constants."""

    factor: nn.Parameter

    def __init__(self, factor) -> None: ...
    def forward(self, x, state, T) -> tuple: ...

class _Same(nn.Module):
    """A signal as it is."""

    def forward(self, x, state, T) -> tuple: ...

def _tensor(values): ...
def _number(values):
    """A constant of neurons: one number where all are alike, else a tensor."""
    ...

def _ints(value, n): ...
def _read_linear(node, dt): ...
def _read_conv(node, dt): ...
def _read_avg_pool(node, dt): ...
def _read_sum_pool(node, dt): ...
def _read_flatten(node, dt):
    """Returns:
    of a sample, behind its place in the batch
    """
    ...

def _leak(tau, r, dt) -> tuple:
    """Share of the potential kept per step, whether the input is scaled by the rest, and its gain beside that."""
    ...

def _no_leak(node) -> None: ...
def _read_lif(node, dt): ...
def _unit_gain(r, dt):
    """Gain of an integrator's input: its resistance times a step, or 1 where, as some write it, the resistance is 1."""
    ...

def _read_if(node, dt): ...
def _read_li(node, dt): ...
def _read_i(node, dt): ...
def _read_delay(node, dt): ...
def _read_threshold(node, dt): ...
def _read_scale(node, dt): ...

NIR_READERS = dict(
    Input=lambda node, dt: _Same(),
    Output=lambda node, dt: _Same(),
    Affine=_read_linear,
    Linear=_read_linear,
    Conv1d=_read_conv,
    Conv2d=_read_conv,
    AvgPool2d=_read_avg_pool,
    SumPool2d=_read_sum_pool,
    Flatten=_read_flatten,
    LIF=_read_lif,
    IF=_read_if,
    LI=_read_li,
    I=_read_i,
    Delay=_read_delay,
    Threshold=_read_threshold,
    Scale=_read_scale,
)

def _kinds(graph) -> dict: ...
def _wired(graph, *edges):
    """Are these, by the kinds of nodes, the edges of a graph?"""
    ...

def _recurrent(neurons, node):
    """The same neurons with the connections of an `Affine` node."""
    ...

def _read_subtracting(membrane, threshold, reset, linear, dt):
    """Neurons whose threshold is subtracted, if that is what the feedback does."""
    ...

def _read_neurons(graph, dt):
    """Neurons with what leads from their spikes back to themselves, or None for a subgraph that is something else."""
    ...

def _flat(graph, dt, prefix="") -> tuple:
    """Modules by name, and edges, of a graph and of what is inside it."""
    ...

def _order(names, edges):
    """Names in the order in which they can be computed, and the edges that lead back, one step late."""
    ...

class NIRNetwork(nn.Module):
    """A graph of NIR as a module, `from_nir` makes it: sequences (T, B, ...) or, held for T steps, images (B, ...).

    Args:
        graph: nir.NIRGraph
        dt: seconds of a time step, None for what the graph says, or 1e-4
    """

    about: Any
    dt: Any
    edges: Any
    nodes: nn.ModuleDict
    order: Any
    late: Any
    output: Any
    input: Any
    in_shape: Any

    def __init__(self, graph, dt: float | None = None) -> None: ...
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Spikes, or potentials, of all steps.

        Args:
            x: (B, ...) if `about` has T, else (T, B, ...)

        Returns:
            (T, B, ...) what comes out at each step
        """
        ...

    def logits(self, x: torch.Tensor) -> torch.Tensor:
        """What the readout of the model that was written makes of them: their mean, or their sum.

        Args:
            x: as for `forward`

        Returns:
            (B, classes)
        """
        ...

    def record(self, x: torch.Tensor) -> dict:
        """What comes out of every node at every step.

        Args:
            x: as for `forward`

        Returns:
            by node: (T, B, ...)
        """
        ...

    def _shaped(self, y):
        """Outputs in the shape that the model's had."""
        ...

    def spikes(self, x: torch.Tensor) -> torch.Tensor:
        """Spikes of the encoder that was written.

        Args:
            x: (B, ...)

        Returns:
            (T, B, ...)
        """
        ...

    def _run(self, x, T, states, before):
        """Outputs of all nodes, each over all steps at once. What never changes has one step."""
        ...

    def _steps(self, x) -> dict:
        """Outputs of all nodes, step by step: what leads back arrives a step late."""
        ...

def from_nir(graph, dt: float | None = None) -> NIRNetwork:
    """A module of a graph of NIR, with the neurons of this package, which learns as any other does.

    Args:
        graph: nir.NIRGraph, or the path of a file
        dt: seconds of a time step, None for what `to_nir` wrote there, or 1e-4

    Returns:
        in eval mode
    """
    ...

REASONS[NIRNetwork] = "it was read from a graph of NIR: expected the model that the graph was written from"
