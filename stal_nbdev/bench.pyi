"""Our neurons, thresholds and codes beside norse, snnTorch and SpikingJelly, and beside the machine's limit."""

from typing import Any

__all__ = [
    "PEERS",
    "BYTES",
    "TIMED_START",
    "RATIO_COLUMNS",
    "race",
    "peak_memory",
    "PeerNeuron",
    "over_time",
    "step_by_step",
    "recurrent_step",
    "spikingjelly_neuron",
    "snntorch_neuron",
    "norse_neuron",
    "eager_neuron",
    "no_neuron",
    "forward_backward",
    "lif_race",
    "recurrent_race",
    "as_torch",
    "linear_race",
    "convolution_race",
    "threshold_race",
    "rate_race",
    "norm_lif_race",
    "PeerNeurons",
    "PeerThresholds",
    "peer_of",
    "as_peer",
    "training_step",
    "training_race",
    "thesis_spikformer",
    "mnist_srnn",
    "training_races",
    "gpu_races",
    "all_races",
    "able",
    "tensor_bytes",
    "measure",
    "every_kernel",
    "timed_start",
    "start_up",
    "ratio",
    "ratios",
    "show_ratios",
    "run_races",
    "run_bench",
]
import os, subprocess, sys, tempfile, time
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import Callable, NamedTuple
import torch
from torch import nn
from .coding import RateEncoder as RateEncoder
from .cuda_graphs import CapturedStep as CapturedStep
from .fused import norm_lif as norm_lif
from .layers import NarrowConv2d as NarrowConv2d, SpikeConv2d as SpikeConv2d, SpikeLinear as SpikeLinear
from .memory import keep_freed_memory as keep_freed_memory
from .neurons import LIF as LIF, RecurrentLIF as RecurrentLIF
from .options import bench_parser as bench_parser
from .patches import SPS as SPS, STALPS as STALPS
from .spikformer import Spikformer as Spikformer
from .srnn import SRNN as SRNN
from .stal import ConvSTAL as ConvSTAL, ThresholdLayer as ThresholdLayer
from .surrogate import spike as spike
from .tables import write_table as write_table

def race(contestants: dict, rounds: int, device="cpu") -> dict:
    """Time functions in turns, after one round that is not timed.

    Args:
        contestants: name to function
        rounds: times that each runs
        device: that they run on

    Returns:
        name to sorted milliseconds
    """
    ...

def peak_memory(run, unit: int, device="cpu") -> float:
    """Memory that torch's allocator hands out to a function, at its highest.

    Args:
        run: function
        unit: bytes to count in
        device: that it runs on

    Returns:
        the most that it holds at a time
    """
    ...

class PeerNeuron(NamedTuple):
    """A neuron of any package, as functions."""

    step: Callable
    "(x, state) -> spikes, state, where x is (B, ...) and state None at the first step"
    sequence: Callable
    "x (T, B, ...) -> spikes (T, B, ...)"

def over_time(step, x: torch.Tensor) -> torch.Tensor:
    """Spikes of a sequence, step by step.

    Args:
        step: of a `PeerNeuron`
        x: (T, B, ...)

    Returns:
        (T, B, ...) spikes
    """
    ...

def step_by_step(step) -> PeerNeuron:
    """A neuron whose sequence is a loop of its steps."""
    ...

def recurrent_step(step, recurrent: nn.Linear) -> Callable:
    """A step of neurons that get each other's last spikes through a linear layer.

    Args:
        step: of a `PeerNeuron`
        recurrent: from the spikes of one step to the currents of the next

    Returns:
        a step whose state is (spikes, state)
    """
    ...

def spikingjelly_neuron(beta: float) -> PeerNeuron:
    """SpikingJelly's LIF neuron, which remembers its state: it is reset before each sequence."""
    ...

def snntorch_neuron(beta: float) -> PeerNeuron:
    """snnTorch's LIF neuron, whose reset comes a step later."""
    ...

def norse_neuron(beta: float) -> PeerNeuron:
    """norse's LIF neuron, which scales its input by 1 - beta."""
    ...

def eager_neuron(beta: float) -> PeerNeuron:
    """The package's LIF neuron as a loop of torch operations, without its kernels."""
    ...

def no_neuron(beta: float) -> PeerNeuron:
    """Hands on what it gets: a model with such neurons bounds how fast any neuron could make it."""
    ...

PEERS = dict(norse=norse_neuron, snntorch=snntorch_neuron, spikingjelly=spikingjelly_neuron)

def forward_backward(f, x: torch.Tensor, inputs, grad: torch.Tensor) -> Callable:
    """A contestant: computes `f(x)`, and the gradients of `inputs`.

    Args:
        f: of x
        x: its argument
        inputs: tensors to differentiate for
        grad: gradient of the output

    Returns:
        without arguments
    """
    ...

def lif_race(shape: tuple, device="cpu", dtype: torch.dtype = torch.float32) -> dict:
    """LIF neurons on an input (T, B, ...), its gradient included.

    Args:
        shape: (T, B, ...) of the input

    Returns:
        name to function
    """
    ...

def recurrent_race(T: int, density: float, B: int = 128, features: int = 256, device="cpu") -> dict:
    """Recurrent LIF neurons, of which a share `density` fires.

    Args:
        T: time steps
        density: share of the neurons that fire
        B: batch
        features: neurons

    Returns:
        name to function
    """
    ...

def as_torch(layer: nn.Module) -> nn.Module:
    """torch's own layer, with the parameters of a `SpikeLinear`, `SpikeConv2d` or `NarrowConv2d`."""
    ...

def linear_race(inputs: int, outputs: int, density: float, rows: int = 4096) -> dict:
    """A linear layer of whose inputs a share `density` fires.

    Args:
        inputs: features of a row
        outputs: features of a row of the result
        density: share of the inputs that fire

    Returns:
        name to function
    """
    ...

def convolution_race(inputs: int, outputs: int, side: int, density: float, images: int = 64) -> dict:
    """A convolution of 3 x 3 of whose inputs a share `density` fires.

    Args:
        inputs: channels
        outputs: channels
        side: pixels across and down
        density: share of the inputs that fire

    Returns:
        name to function
    """
    ...

def threshold_race(T: int, shape: tuple, device="cpu") -> dict:
    """The threshold layer on features (B, ...), the gradients of features and thresholds included.

    Args:
        T: time steps
        shape: (B, ...) of the features

    Returns:
        name to function
    """
    ...

def rate_race(T: int, shape: tuple) -> dict:
    """Rate coding of images (B, ...). Forward only.

    Args:
        T: time steps
        shape: (B, ...) of the images

    Returns:
        name to function
    """
    ...

def norm_lif_race(T: int, M: int, C: int, device="cpu", dtype: torch.dtype = torch.float32) -> dict:
    """BatchNorm and LIF neurons on (T M, C) in training, the gradients of input, weight and bias included.

    Args:
        T: time steps
        M: places: images times tokens
        C: channels

    Returns:
        name to function
    """
    ...

class PeerNeurons(nn.Module):
    """A peer's neurons, called as the package's are: (T, B, ...) to spikes (T, B, ...) and a state, here None.

    Args:
        make: beta -> `PeerNeuron`
        neurons: whose place they take, and whose recurrent layer they keep, if there is one
    """

    recurrent: Any
    neuron: Any

    def __init__(self, make, neurons: LIF) -> None: ...
    def forward(self, x, state=None) -> tuple: ...

class PeerThresholds(nn.Module):
    """A surrogate spike on the distance from each threshold: (B, ...) to (T, B, ...).

    Args:
        layer: whose place it takes
    """

    theta: Any
    alpha: Any

    def __init__(self, layer: ThresholdLayer) -> None: ...
    def forward(self, h): ...

def peer_of(module: nn.Module, make) -> nn.Module | None:
    """What stands in a peer's model in place of this module.

    Args:
        make: beta -> `PeerNeuron`

    Returns:
        None for a module that peers share
    """
    ...

def as_peer(model: nn.Module, make) -> nn.Module:
    """Put a peer's neurons, and the layers that its users write, in place of the package's.

    Args:
        model: changed in place
        make: beta -> `PeerNeuron`

    Returns:
        the same
    """
    ...

def training_step(parts: list, x: torch.Tensor, y: torch.Tensor) -> Callable:
    """A whole step: forward, backward and AdamW. On a GPU recorded and replayed, in half precision where it is enough.

    Args:
        parts: an encoder and a classifier
        x: (B, C, H, W) images
        y: (B,) class numbers

    Returns:
        without arguments, returns the loss
    """
    ...

def training_race(build, image: tuple, classes: int = 10, batch: int = 32, device="cpu") -> dict:
    """Whole training steps on made-up images.

    Args:
        build: returns an encoder and a classifier
        image: (C, H, W)
        batch: images

    Returns:
        name to function
    """
    ...

def thesis_spikformer(encoder=STALPS, T=4) -> tuple:
    """An encoder of patches, and a Spikformer of the thesis's size, for CIFAR-10."""
    ...

def mnist_srnn() -> tuple:
    """Encoder and classifier of train_rsnn_convstal.yaml, for MNIST."""
    ...

def training_races() -> list:
    """The whole training steps that are raced.

    Returns:
        (size, function that makes the contestants, rounds)
    """
    ...

def gpu_races(device="cuda") -> dict:
    """What `stal_bench --device cuda` measures, in less than four minutes.

    Returns:
        kind to a list of (size, function that makes the contestants, rounds)
    """
    ...

def all_races(device="cpu") -> dict:
    """Everything that `stal_bench` measures. The kind `start` is no race: see `start_up`.

    Returns:
        kind to a list of (size, function that makes the contestants, rounds)
    """
    ...

def able(contestants: dict) -> dict:
    """Who can run here at all: peers change, and some want what this machine lacks. The others are named.

    Args:
        contestants: name to function

    Returns:
        the same without those that fail
    """
    ...

BYTES = dict(fp32=4, bf16=2)

def tensor_bytes(size: tuple) -> int:
    """What a tensor of that size takes.

    Args:
        size: numbers, and at the end the name of their type, unless it is single precision
    """
    ...

def measure(kind: str, size, make, rounds: int, device="cpu") -> list:
    """One race, as rows of the table.

    Args:
        kind: of race
        size: numbers, or words
        make: function that makes the contestants
        rounds: that are timed

    Returns:
        rows of the table
    """
    ...

def every_kernel() -> None:
    """Forward and backward through everything that is compiled, in single precision."""
    ...

TIMED_START = "\nimport time\nstart = time.perf_counter()\nimport torch\ntorch_imported = time.perf_counter()\nimport stal_nbdev.encoders\nencoders_imported = time.perf_counter()\nfrom stal_nbdev import bench\nbefore = time.perf_counter()\nbench.every_kernel()\nprint(torch_imported - start, encoders_imported - torch_imported, time.perf_counter() - before)\n"

def timed_start(cache) -> tuple:
    """What a fresh process waits for before its first step.

    Args:
        cache: folder for compiled kernels

    Returns:
        milliseconds: importing torch, importing stal_nbdev.encoders after it, every kernel for the first time
    """
    ...

def start_up() -> list:
    """What a program waits for before its first step, with nothing compiled yet and then with all of it on disk.

    Returns:
        rows of the table
    """
    ...

def ratio(race: dict) -> dict:
    """The package's time over the limit, and the fastest peer's over the package's.

    Args:
        race: who -> row of the table, all of one race

    Returns:
        times_limit, times_peer, peer, memory, each None (or '') where there is nothing to compare with
    """
    ...

def ratios(rows: list) -> list:
    """The ratios of each race in which the package took part.

    Args:
        rows: of the table

    Returns:
        a dict per race: kind, size, kept, times_limit, times_peer, peer, memory
    """
    ...

RATIO_COLUMNS = f"{'':11}{'size':32}{'x limit':>9}{'memory':>9}{'x faster than':>15}"

def show_ratios(lines: list, head: str = RATIO_COLUMNS) -> None:
    """Print ratios.

    Args:
        lines: of `ratios`
        head: a line above them, if any
    """
    ...

def run_races(races: dict, out: Path, device="cpu", **settings) -> None:
    """Run races, write each into the table as it ends, and show how it went.

    Args:
        races: kind to a list of (size, function that makes the contestants, rounds)
        out: CSV file to write
        settings: columns that are the same for all rows
    """
    ...

def run_bench(options) -> None:
    """What `stal_bench` does with its options.

    Args:
        options: of `bench_options`
    """
    ...
