"""Neurons and thresholds on the CPU: Numba kernels, in blocks, in the threads of torch."""

__all__ = [
    "kernel",
    "fusing_kernel",
    "entry",
    "NARROWEST",
    "WIDEST",
    "BLOCK_ELEMENTS",
    "CACHE_LINE",
    "GROUP",
    "compiled",
    "share_of",
    "fire_one",
    "charge_one",
    "fire_row",
    "charge_row",
    "discharge_row",
    "fill_row",
    "add_to_row",
    "as_array",
    "lif_forward",
    "lif_backward",
    "threshold_forward",
    "threshold_backward",
    "crossing_forward",
    "crossing_backward",
    "recurrent_row",
    "recurrent_stepper",
    "recurrent_back_stepper",
]
import hashlib, math, warnings
from functools import partial
from pathlib import Path
import numba
import numpy as np
import torch
from numba.core.caching import FunctionCache
from torch import Tensor
from ..core import uninterrupted as uninterrupted
from .openmp import in_parallel as in_parallel, launch as launch, scratch_array as scratch_array
from .reference import SURROGATE_CODES as SURROGATE_CODES, state_dtype as state_dtype

_said = []
_FILES = sorted(Path(launch.__code__.co_filename).parent.glob("*.py"))
_SOURCES = hashlib.sha256(b"".join((path.read_bytes() for path in _FILES))).hexdigest()

class _Cache(FunctionCache):
    """Machine code on disk, which may be damaged, full or not ours: then it is compiled as if there were none."""

    def _index_key(self, sig, codegen) -> tuple: ...
    def _without(self, error) -> None: ...
    def load_overload(self, sig, target_context): ...
    def save_overload(self, sig, data) -> None: ...

def compiled(**flags):
    """How this module compiles: without Python's lock, divisions as in NumPy, no memory management, cached on disk.

    Args:
        flags: further options of `numba.njit`

    Returns:
        a decorator
    """
    ...

kernel = compiled(no_cpython_wrapper=True)
fusing_kernel = compiled(no_cpython_wrapper=True, fastmath={"contract"})
entry = compiled()

@kernel
def share_of(part, parts, n) -> tuple:
    """First element of one part of `n`, and the first behind it.

    Args:
        part: number of this part
        parts: of so many
        n: elements in all
    """
    ...

@fusing_kernel
def _exp_minus(z):
    """exp(-z) in single precision, for 0 <= z <= 87."""
    ...

@fusing_kernel
def _sigmoid_slope(d, alpha):
    """In single precision, of a distance and a sharpness, as all slopes."""
    ...

@kernel
def _sigmoid_slope_double(d, alpha): ...
@fusing_kernel
def _arctan_slope(d, alpha): ...
@fusing_kernel
def _super_slope(d, alpha): ...
@kernel
def _triangle_slope(d, alpha): ...
@kernel
def fire_one(d):
    """A spike, or NaN, from a distance."""
    ...

@kernel
def charge_one(x, v, beta, kappa, v_th, k, c) -> tuple:
    """Distance, and the potential after the reset."""
    ...

@fusing_kernel
def _discharge_one(grad_s, d, slope, grad_v, beta, kappa, v_th, k, c, a) -> tuple:
    """Gradients of the input and of the potential before the step."""
    ...

@kernel
def fire_row(x, v, s, neuron) -> None:
    """One step of a row, input to spikes.

    Args:
        x: (n,) input
        v: (n,) potentials, in place
        s: (n,) spikes, written
        neuron: (7,) constants
    """
    ...

@kernel
def charge_row(x, v, d, neuron) -> None:
    """One step of a row, input to distances.

    Args:
        x: (n,) input
        v: (n,) potentials, in place
        d: (n,) distances from the threshold, written
        neuron: (7,) constants
    """
    ...

@kernel
def discharge_row(code, grad_s, d, grad_v, grad_x, neuron) -> None:
    """One step of a row backward.

    Args:
        code: of the surrogate, from `SURROGATE_CODES`
        grad_s: (n,) gradient of the spikes
        d: (n,) distances
        grad_v: (n,) gradient of the potentials after the step, in place: before it
        grad_x: (n,) gradient of the input, written
        neuron: (7,) constants
    """
    ...

NARROWEST, WIDEST = (1024, 8192)
BLOCK_ELEMENTS = 2**18
CACHE_LINE = 16

def _block_width(steps: int, neurons: int) -> int:
    """How many neurons a block has.

    Args:
        steps: T
        neurons: of all blocks

    Returns:
        neurons
    """
    ...

@kernel
def fill_row(row, values) -> None:
    """Copy values into a row, or zeros if there are none.

    Args:
        row: (n,) written
        values: (n,), or (0,): zeros
    """
    ...

@kernel
def add_to_row(total, row) -> None:
    """A row, added to another in place.

    Args:
        total: (n,) is added to
        row: (n,)
    """
    ...

@kernel
def _lif_forward_part(part, parts, width, x, v0, s, v, neuron) -> None:
    """Args:
    part: number of this part of the neurons
    parts: of so many
    width: neurons in a block
    x: (T, N) input
    v0: (N,) potentials before the first step, or (0,): at rest
    s: (T, N) spikes, written
    v: (N,) potentials after the last step, written
    neuron: (7,) constants
    """
    ...

@kernel
def _lif_backward_part(part, parts, grad_s, grad_v, x, v0, grad_x, grad_v0, neuron, code, scratch) -> None:
    """Args:
    part: number of this part of the neurons
    parts: of so many
    grad_s: (T, N) gradient of the spikes
    grad_v: (N,) gradient of the last potentials, or (0,): zero
    x: (T, N) input
    v0: (N,) potentials before the first step, or (0,): at rest
    grad_x: (T, N) gradient of the input, written
    grad_v0: (N,) gradient of the first potentials, written, or (0,): not wanted
    neuron: (7,) constants
    code: of the surrogate, from `SURROGATE_CODES`
    scratch: (parts, T + 1, width) room for a block's distances and, last, its potentials
    """
    ...

@entry
def _lif_forward_all(parts, width, x, v0, s, v, neuron) -> None: ...
@entry
def _lif_backward_all(parts, grad_s, grad_v, x, v0, grad_x, grad_v0, neuron, code, scratch) -> None: ...
def as_array(t: Tensor, *shape: int) -> np.ndarray:
    """Args:
        t: any strides
        shape: of the array

    Returns:
        contiguous, of the tensor's memory where that is contiguous
    """
    ...

def _single_or_double(x):
    """Contiguous, in a type that kernels compute in."""
    ...

def _optional(t, dtype):
    """A flat array, empty for None."""
    ...

def lif_forward(x: Tensor, v: Tensor | None, constants: list, surrogate: str) -> tuple:
    """LIF neurons over T steps.

    Args:
        x: (T, ...) input current
        v: (...) potential before the first step, of `state_dtype(x)`, None: at rest
        constants: of the neuron, from `neuron_constants`
        surrogate: a name in `SURROGATES`, not needed forward

    Returns:
        spikes (T, ...) of the dtype of x, potential (...) after the last step
    """
    ...

def lif_backward(
    grad_s: Tensor, grad_v: Tensor | None, x: Tensor, v: Tensor | None, constants: list, surrogate: str
) -> tuple:
    """Gradients of `lif_forward`.

    Args:
        grad_s: (T, ...) gradient of the spikes
        grad_v: (...) gradient of the last potential, None: zero
        x: (T, ...) the input
        v: (...) the potential before the first step
        constants: of the neuron, from `neuron_constants`
        surrogate: a name in `SURROGATES`

    Returns:
        gradient (T, ...) of x, gradient (...) of v, or (0,) if v is None
    """
    ...

@kernel
def _threshold_row(h, theta, s) -> None:
    """Args:
    h: (n,) features
    theta: (n,) thresholds
    s: (n,) spikes, written
    """
    ...

@kernel
def _threshold_forward_part(part, parts, width, h, theta, s) -> None:
    """Args:
    part: number of this part of the samples
    parts: of so many
    width: features in a block
    h: (B, N) features
    theta: (T, N) thresholds
    s: (T, B, N) spikes, written
    """
    ...

GROUP = 8

@fusing_kernel
def _collect_row(grad_s, h, theta, alpha, grad_h, grad_theta) -> None:
    """Add a row's gradients to those of the features and of the thresholds.

    Args:
        grad_s: (n,) gradient of the spikes of a sample at a time step
        h: (n,) its features
        theta: (n,) the thresholds at that time step
        alpha: steepness of the sigmoid
        grad_h: (n,) is added to
        grad_theta: (n,) is added to
    """
    ...

@kernel
def _threshold_backward_part(part, parts, width, grad_s, h, theta, grad_h, sums, alpha) -> None:
    """Args:
    part: number of this part of the groups of samples
    parts: of so many
    width: features in a block
    grad_s: (T, B, N) gradient of the spikes
    h: (B, N) features
    theta: (T, N) thresholds
    grad_h: (B, N) gradient of the features, written
    sums: (groups, T, N) gradient of the thresholds by each group, written
    alpha: steepness of the sigmoid
    """
    ...

@entry
def _threshold_forward_all(parts, width, h, theta, s) -> None: ...
@entry
def _threshold_backward_all(parts, width, grad_s, h, theta, grad_h, sums, alpha) -> None: ...
def _threshold_sizes(h, theta) -> tuple:
    """Samples, time steps, features, and the type to compute in."""
    ...

def threshold_forward(h: Tensor, theta: Tensor, alpha: float) -> Tensor:
    """Thresholds over time.

    Args:
        h: (B, ...) features
        theta: (T, ...) thresholds
        alpha: steepness of the sigmoid behind the gradient, not needed forward

    Returns:
        (T, B, ...) spikes of the dtype of h
    """
    ...

def threshold_backward(grad_s: Tensor, h: Tensor, theta: Tensor, alpha: float) -> tuple:
    """Gradients of `threshold_forward`.

    Args:
        grad_s: (T, B, ...) gradient of the spikes
        h: (B, ...) the features
        theta: (T, ...) the thresholds
        alpha: steepness of the sigmoid behind the gradient

    Returns:
        gradient (B, ...) of h, gradient (T, ...) of theta
    """
    ...

@kernel
def _crossing_row(h, theta, waiting, s) -> None:
    """Args:
    h: (n,) features
    theta: (n,) thresholds
    waiting: (n,) 1 before the first crossing, 0 after it, changed
    s: (n,) spikes, written
    """
    ...

@kernel
def _crossing_forward_part(part, parts, width, h, theta, s, scratch) -> None:
    """Args:
    part: number of this part of the samples
    parts: of so many
    width: features in a block
    h: (B, N) features
    theta: (T, N) thresholds
    s: (T, B, N) spikes, written
    scratch: (parts, 1, width) for what waits
    """
    ...

@kernel
def _mark_crossing(t, h, theta, first) -> None:
    """Args:
    t: time step
    h: (n,) features
    theta: (n,) thresholds at that time step
    first: (n,) step of the first crossing so far, or T, changed
    """
    ...

@kernel
def _collect_crossing(t, grad_s, h, theta, alpha, first, later, grad_h, grad_theta) -> None:
    """Add a row's gradients to those of the features and of the thresholds.

    Args:
        t: time step
        grad_s: (n,) gradient of the spikes of a sample at that time step
        h: (n,) its features
        theta: (n,) the thresholds at that time step
        alpha: steepness of the sigmoid
        first: (n,) step of the first crossing, T if there is none
        later: (n,) gradient of the spike at the next crossing, changed
        grad_h: (n,) is added to
        grad_theta: (n,) is added to
    """
    ...

@kernel
def _crossing_backward_part(part, parts, width, grad_s, h, theta, grad_h, sums, alpha, scratch) -> None:
    """Args:
    part: number of this part of the groups of samples
    parts: of so many
    width: features in a block
    grad_s: (T, B, N) gradient of the spikes
    h: (B, N) features
    theta: (T, N) thresholds
    grad_h: (B, N) gradient of the features, written
    sums: (groups, T, N) gradient of the thresholds by each group, written
    alpha: steepness of the sigmoid
    scratch: (parts, 2, width) for first crossings, and gradients of later ones
    """
    ...

@entry
def _crossing_forward_all(parts, width, h, theta, s, scratch) -> None: ...
@entry
def _crossing_backward_all(parts, width, grad_s, h, theta, grad_h, sums, alpha, scratch) -> None: ...
def crossing_forward(h: Tensor, theta: Tensor, alpha: float) -> Tensor:
    """The first crossing of each feature.

    Args:
        h: (B, ...) features
        theta: (T, ...) thresholds
        alpha: steepness of the sigmoid behind the gradient, not needed forward

    Returns:
        (T, B, ...) spikes of the dtype of h, one at most over time
    """
    ...

def crossing_backward(grad_s: Tensor, h: Tensor, theta: Tensor, alpha: float) -> tuple:
    """Gradients of `crossing_forward`.

    Args:
        grad_s: (T, B, ...) gradient of the spikes
        h: (B, ...) the features
        theta: (T, ...) the thresholds
        alpha: steepness of the sigmoid behind the gradient

    Returns:
        gradient (B, ...) of h, gradient (T, ...) of theta
    """
    ...

@kernel
def recurrent_row(x, d, v, s, neuron) -> None:
    """One step of a sample, after the product.

    Args:
        x: (F,) input
        d: (F,) what came from other neurons, becomes the distances
        v: (F,) potentials, in place
        s: (F,) spikes, written
        neuron: (7,) constants
    """
    ...

@kernel
def _step_part(part, parts, t, x, d, v, s, neuron) -> None:
    """Args:
    part: number of this part of the samples
    parts: of so many
    t: step
    x: (T, B, F) input
    d: (T, B, F) what came from other neurons, becomes the distances
    v: (B, F) potentials, in place
    s: (T, B, F) spikes, written
    neuron: (7,) constants
    """
    ...

@kernel
def _back_part(part, parts, t, grad_s, product, d, grad_v, grad_x, neuron, code) -> None:
    """Args:
    part: number of this part of the samples
    parts: of so many
    t: step
    grad_s: (T, B, F) gradient of the spikes themselves
    product: (B, F) gradient by what they did to other neurons, to which that is added
    d: (T, B, F) distances
    grad_v: (B, F) gradient of the potentials, in place
    grad_x: (T, B, F) gradient of the input, written
    neuron: (7,) constants
    code: of the surrogate, from `SURROGATE_CODES`
    """
    ...

@entry
def _step_all(parts, t, x, d, v, s, neuron) -> None: ...
@entry
def _back_all(parts, t, grad_s, product, d, grad_v, grad_x, neuron, code) -> None: ...
def recurrent_stepper(x: Tensor, d: Tensor, v: Tensor, s: Tensor, constants: list):
    """What a recurrent neuron does with the sum of its inputs, one step at a call.

    Args:
        x: (T, B, F) input current, contiguous as all the others
        d: (T, B, F) before step t: d[t] is what comes from other neurons, after it: the distances
        v: (B, F) potential, in place
        s: (T, B, F) spikes, written
        constants: of the neuron, from `neuron_constants`

    Returns:
        step(t)
    """
    ...

def recurrent_back_stepper(
    grad_s: Tensor, product: Tensor, d: Tensor, grad_v: Tensor, grad_x: Tensor, constants: list, surrogate: str
):
    """The way back through `recurrent_stepper`, one step at a call, the last step first.

    Args:
        grad_s: (T, B, F) gradient of the spikes, without what they did to other neurons
        product: (B, F) before step t: gradient of s[t] by what it did to other neurons, is written on
        d: (T, B, F) distances, from the way forward
        grad_v: (B, F) gradient of the potential after step t, in place: of the one before it
        grad_x: (T, B, F) gradient of the input, written
        constants: of the neuron, from `neuron_constants`
        surrogate: a name in `SURROGATES`

    Returns:
        back(t)
    """
    ...
