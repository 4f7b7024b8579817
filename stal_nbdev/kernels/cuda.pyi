"""The time loops of neurons and thresholds as kernels for NVIDIA's GPUs, in Triton."""

__all__ = [
    "LIF_FORWARD",
    "LIF_BACKWARD",
    "SHARED",
    "THRESHOLD_FORWARD_TILE",
    "THRESHOLD_BACKWARD_TILE",
    "STEP_BLOCK",
    "fire_block",
    "charge_block",
    "discharge_block",
    "read_rows",
    "block_side",
    "shared_memory",
    "where_it_lies",
    "lif_forward",
    "lif_backward",
    "threshold_forward",
    "threshold_backward",
    "crossing_forward",
    "crossing_backward",
    "recurrent_stepper",
    "recurrent_back_stepper",
]
from functools import wraps
from typing import Callable
import torch
import triton
import triton.language as tl
from torch import Tensor
from .reference import SURROGATE_CODES as SURROGATE_CODES

@triton.jit
def _slope(d, alpha, code: tl.constexpr):
    """The slope of a surrogate at distance d from the threshold. `code` is one of `SURROGATE_CODES`."""
    ...

@triton.jit
def fire_block(d):
    """1 above the threshold, 0 at and below it, NaN for NaN."""
    ...

@triton.jit
def charge_block(x, v, beta, kappa, v_th, k, c) -> tuple:
    """Distance from the threshold, and the potential after the reset."""
    ...

@triton.jit
def discharge_block(grad_s, d, grad_v, beta, kappa, v_th, k, c, a, alpha, code: tl.constexpr) -> tuple:
    """Gradients of the input and of the potential before a step, from those of its spikes and of the potential after it."""
    ...

@triton.jit
def _own_neurons(N, block: tl.constexpr) -> tuple:
    """The neurons of a program, and which of them are there.

    Args:
        block: (block,) twice
    """
    ...

@triton.jit
def read_rows(x, stride, i, mask, steps: tl.constexpr):
    """Rows of an array, in the type they have there. All are asked for before the first is used.

    Args:
        x: (steps, stride) rows, read
        stride: elements from a row to the next
        i: (block,) which elements of a row
        mask: (block,) which of them are there
        steps: how many rows

    Returns:
        a tuple of (block,)
    """
    ...

def _segments(T: int, most: int) -> tuple:
    """A sequence as segments that fit into registers, of nearly one length.

    Args:
        T: time steps
        most: of a segment

    Returns:
        number of segments before the last, steps of each, steps of the last
    """
    ...

@triton.jit
def _forward_segment(x, s, N, i, mask, v, beta, kappa, v_th, k, c, steps: tl.constexpr):
    """Spikes of some steps, and the potential after them."""
    ...

@triton.jit
def _lif_forward_kernel(
    x,
    v_first,
    s,
    v_last,
    N,
    beta,
    kappa,
    v_th,
    k,
    c,
    at_rest: tl.constexpr,
    segments: tl.constexpr,
    steps: tl.constexpr,
    last: tl.constexpr,
    block: tl.constexpr,
) -> None:
    """Args:
    x: (T, N) input current, read
    v_first: (N,) potential before the first step, read unless at_rest
    s: (T, N) spikes, written
    v_last: (N,) potential after the last step, written
    N: neurons
    c: the neuron, see `neuron_constants`
    at_rest: begin with a potential of zero
    segments: before the last
    steps: of each
    last: steps of the last
    block: neurons of a program
    """
    ...

@triton.jit
def _backward_segment(
    grad_s, x, grad_x, N, i, mask, v, grad_v, beta, kappa, v_th, k, c, a, alpha, code: tl.constexpr, steps: tl.constexpr
):
    """The gradients of some steps.

    Args:
        grad_x: at the first of its steps
        v: (block,) potential before them
        grad_v: (block,) gradient of the potential after them

    Returns:
        (block,) gradient of the potential before them
    """
    ...

@triton.jit
def _walk_segment(x, N, i, mask, v, beta, kappa, v_th, k, c, steps: tl.constexpr):
    """The potential after some steps, and nothing else."""
    ...

@triton.jit
def _lif_backward_kernel(
    grad_s,
    grad_v_last,
    x,
    v_first,
    starts,
    grad_x,
    grad_v_first,
    N,
    beta,
    kappa,
    v_th,
    k,
    c,
    a,
    alpha,
    at_rest: tl.constexpr,
    last_unused: tl.constexpr,
    code: tl.constexpr,
    segments: tl.constexpr,
    steps: tl.constexpr,
    last: tl.constexpr,
    block: tl.constexpr,
) -> None:
    """Args:
    grad_s: (T, N) gradient of the spikes, read
    grad_v_last: (N,) gradient of the last potential, read unless last_unused
    x: (T, N) input current, read
    v_first: (N,) potential before the first step, read unless at_rest
    starts: (segments, N) potential before each segment but the last, written and read again
    grad_x: (T, N) gradient of the input, written
    grad_v_first: (N,) gradient of the first potential, written unless at_rest
    N: neurons
    alpha: the neuron, see `neuron_constants`
    last_unused: the first potential, the gradient of the last: zero
    code: of the surrogate
    last: see `_segments`
    block: neurons of a program
    """
    ...

LIF_FORWARD = {4: (1024, 4, 16), 2: (1024, 4, 16)}
LIF_BACKWARD = {4: (256, 4, 16), 2: (512, 8, 8)}

def _programs(n: int, block: int) -> tuple:
    """A grid of as many programs as it takes for all elements.

    Args:
        n: elements
        block: elements of a program

    Returns:
        number of programs, as Triton takes it
    """
    ...

def block_side(n: int) -> int:
    """Rows or columns of a block: a power of two, as `tl.arange` wants it, and at least 16, as products do.

    Args:
        n: rows or columns that are there
    """
    ...

SHARED = (227 * 1024, 99 * 1024)

def shared_memory(x: Tensor) -> int:
    """What the threads of a program may share on the GPU that a tensor is on.

    Args:
        x: on a GPU, or on the CPU, where Triton's interpreter has no limit

    Returns:
        bytes
    """
    ...

def where_it_lies(function) -> Callable:
    """A function with the device of its first argument as the current one. On the CPU nothing changes.

    Args:
        function: whose first argument is a tensor

    Returns:
        the same, that launches on the GPU of that tensor
    """
    ...

@where_it_lies
def lif_forward(x: Tensor, v: Tensor | None, constants: list, surrogate: str) -> tuple:
    """LIF neurons over T steps, in one kernel.

    Args:
        x: (T, B, ...) input current, in single or half precision
        v: (B, ...) potential before the first step in single precision, None: at rest
        constants: the neuron, from `neuron_constants`
        surrogate: a name in `SURROGATES`, which only the backward needs

    Returns:
        spikes (T, B, ...) of the dtype of x, and the last potential (B, ...) in single precision
    """
    ...

@where_it_lies
def lif_backward(
    grad_s: Tensor, grad_v: Tensor | None, x: Tensor, v: Tensor | None, constants: list, surrogate: str
) -> tuple:
    """The gradients of `lif_forward`, in one kernel.

    Args:
        grad_s: (T, B, ...) gradient of the spikes
        grad_v: (B, ...) gradient of the last potential, None: zero
        x: (T, B, ...) as it went into `lif_forward`
        v: (B, ...) as it went into `lif_forward`
        constants: the neuron, from `neuron_constants`
        surrogate: a name in `SURROGATES`

    Returns:
        gradients of x and of v, the second empty if v is None
    """
    ...

@triton.jit
def _tile(B, N, rows: tl.constexpr, block: tl.constexpr) -> tuple:
    """Features, elements of (B, N) and mask of a program's tile.

    Args:
        block: (1, block), (rows, block) twice
    """
    ...

@triton.jit
def _threshold_forward_kernel(
    h, theta, s, step, T, B, N, once: tl.constexpr, rows: tl.constexpr, block: tl.constexpr
) -> None:
    """Args:
    h: (B, N) features, read
    theta: (T, N) thresholds, read
    s: (T, B, N) spikes, written
    step: elements of a step, B N
    N: steps, samples, features
    once: the first crossing alone is a spike
    block: samples and features of a tile
    """
    ...

@triton.jit
def _first_crossing(features, theta, n, T, N):
    """Of each feature the first step whose threshold is below it, T if there is none."""
    ...

@triton.jit
def _threshold_backward_kernel(
    grad_s,
    h,
    theta,
    grad_h,
    partial_sums,
    step,
    T,
    B,
    N,
    alpha,
    once: tl.constexpr,
    rows: tl.constexpr,
    block: tl.constexpr,
) -> None:
    """Args:
    grad_s: (T, B, N) gradient of the spikes, read
    h: (B, N) features, read
    theta: (T, N) thresholds, read
    grad_h: (B, N) gradient of the features, written
    partial_sums: (rows of tiles, T, N) gradients of the thresholds, each over the samples of a tile, written
    step: elements of a step, B N
    N: steps, samples, features
    alpha: steepness of the sigmoid
    once: the first crossing alone is a spike
    block: samples and features of a tile
    """
    ...

THRESHOLD_FORWARD_TILE = (4, 256)
THRESHOLD_BACKWARD_TILE = (16, 128)

def _tiles(B: int, N: int, tile: tuple) -> tuple:
    """A grid of as many programs as it takes for all samples and features.

    Args:
        B: samples
        N: features
        tile: samples, features

    Returns:
        number of tiles along the samples and along the features
    """
    ...

@where_it_lies
def _spikes(h, theta, once):
    """Spikes of features (B, ...) at thresholds (T, ...).

    Args:
        once: (T, B, ...)
    """
    ...

@where_it_lies
def _gradients(grad_s, h, theta, alpha, once) -> tuple:
    """Gradients of features and thresholds, from that of the spikes (T, B, ...).

    Args:
        once: (B, ...), (T, ...)
    """
    ...

def threshold_forward(h: Tensor, theta: Tensor, alpha: float) -> Tensor:
    """1[h > theta_t] for each time step, in one kernel.

    Args:
        h: (B, ...) features, in single or half precision
        theta: (T, ...) thresholds
        alpha: steepness of the sigmoid, which only the backward needs

    Returns:
        (T, B, ...) spikes of the dtype of h
    """
    ...

def threshold_backward(grad_s: Tensor, h: Tensor, theta: Tensor, alpha: float) -> tuple:
    """The gradients of `threshold_forward`, in one kernel and a sum.

    Args:
        grad_s: (T, B, ...) gradient of the spikes
        h: (B, ...) as it went into `threshold_forward`
        theta: (T, ...) as it went into `threshold_forward`
        alpha: steepness of the sigmoid

    Returns:
        gradients of h and theta
    """
    ...

def crossing_forward(h: Tensor, theta: Tensor, alpha: float) -> Tensor:
    """The first crossing of each feature, in one kernel.

    Args:
        h: (B, ...) features, in single or half precision
        theta: (T, ...) thresholds
        alpha: steepness of the sigmoid, which only the backward needs

    Returns:
        (T, B, ...) spikes of the dtype of h, one at most over time
    """
    ...

def crossing_backward(grad_s: Tensor, h: Tensor, theta: Tensor, alpha: float) -> tuple:
    """The gradients of `crossing_forward`, in one kernel and a sum.

    Args:
        grad_s: (T, B, ...) gradient of the spikes
        h: (B, ...) as it went into `crossing_forward`
        theta: (T, ...) as it went into `crossing_forward`
        alpha: steepness of the sigmoid

    Returns:
        gradients of h and theta
    """
    ...

@triton.jit
def _step_kernel(x, d, v, s, N, beta, kappa, v_th, k, c, block: tl.constexpr) -> None:
    """Args:
    x: (N,) input current of this step, read
    d: (N,) input from other neurons, read, then distances from the threshold, written
    v: (N,) potentials, read and written
    s: (N,) spikes, written
    N: neurons of all samples
    c: the neuron, see `neuron_constants`
    block: neurons of a program
    """
    ...

@triton.jit
def _back_kernel(
    grad_s, product, d, grad_v, grad_x, N, beta, kappa, v_th, k, c, a, alpha, code: tl.constexpr, block: tl.constexpr
) -> None:
    """Args:
    grad_s: (N,) gradient of this step's spikes, from outside, read
    product: (N,) the same from the neurons that they reached in the next step, read
    d: (N,) distances from the threshold, read
    grad_v: (N,) gradient of the potential after this step, read, then of that before it, written
    grad_x: (N,) gradient of the input, written
    N: neurons of all samples
    alpha: the neuron, see `neuron_constants`
    code: of the surrogate
    block: neurons of a program
    """
    ...

STEP_BLOCK = 512

def recurrent_stepper(x: Tensor, d: Tensor, v: Tensor, s: Tensor, constants: list) -> Callable:
    """What a recurrent neuron does in step t after the product.

    Args:
        x: (T, B, F) input current, in single precision, as all tensors here
        d: (T, B, F) for each step its product W s + b, which becomes the distances from the threshold
        v: (B, F) potentials, which change in place
        s: (T, B, F) room for the spikes
        constants: the neuron, from `neuron_constants`

    Returns:
        step(t)
    """
    ...

def recurrent_back_stepper(
    grad_s: Tensor, product: Tensor, d: Tensor, grad_v: Tensor, grad_x: Tensor, constants: list, surrogate: str
) -> Callable:
    """The gradient of step t of `recurrent_stepper`.

    Args:
        grad_s: (T, B, F) gradient of the spikes, in single precision, as all tensors here
        product: (B, F) what comes to it from the step after, by way of W
        d: (T, B, F) distances from the threshold
        grad_v: (B, F) gradient of the potential, which changes in place
        grad_x: (T, B, F) room for the gradient of the input
        constants: the neuron, from `neuron_constants`
        surrogate: a name in `SURROGATES`

    Returns:
        back(t)
    """
    ...
