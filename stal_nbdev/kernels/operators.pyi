"""Neurons, thresholds and products with spikes: who computes them, and how torch sees what is computed."""

__all__ = [
    "CHANGEOVERS",
    "STEPS_AT_ONCE",
    "SAMPLED_ROWS",
    "FEWEST_ROWS",
    "ONEDNN_FROM",
    "optional",
    "backend",
    "row_adder",
    "traced",
    "in_plain_torch",
    "shortcut",
    "lif",
    "threshold",
    "first_crossing",
    "measured_processor",
    "sparse_below",
    "product",
    "recurrent_lif",
    "spike_linear",
    "spike_convolution",
]
import math, os, warnings
from functools import cache, partial
from importlib import import_module
from typing import Optional, Sequence
import torch
from torch import Tensor
from ..base import pick as pick
from ..core import recorded as recorded, transformed as transformed, uninterrupted as uninterrupted
from . import reference as reference
from .reference import state_dtype as state_dtype
from ..surrogate import SURROGATES as SURROGATES

@cache
def optional(name: str):
    """A module of kernels, if its compiler is there. One that is there and does not work is warned of, once.

    Args:
        name: of a module beside this one

    Returns:
        it, or None where it lacks something to import
    """
    ...

_FLOATS = (torch.float16, torch.bfloat16, torch.float32, torch.float64)

def backend(x: Tensor):
    """The module that takes a tensor, imported when it is first needed.

    Args:
        x: of any shape, on any device

    Returns:
        a module of `kernels`, or another for which `check_kernel` holds
    """
    ...

def row_adder(x: Tensor):
    """The module that computes products with `x` from what is not zero, where there is one.

    Args:
        x: of any shape, on any device

    Returns:
        the module `cpu_rows`, or None
    """
    ...

def _operator(name): ...
def _detached(*tensors) -> list:
    """Without history, and without a sign that is still to be applied, of which NumPy knows nothing."""
    ...

def traced(x: Tensor) -> bool:
    """Whether somebody is looking who has to see operators, and not the autograd functions that stand in for them.

    Args:
        x: of any shape

    Returns:
        under `torch.compile`, tracers, dispatch modes and function transforms, and for subclasses of Tensor
    """
    ...

def in_plain_torch() -> bool:
    """Whether somebody is looking who has to see torch's own operations, and none of ours.

    Returns:
        for exporters and tracers, which know no others, and for transforms
    """
    ...

def _differentiable(plain, inputs, grads):
    """The gradient of a function, computed in a way that has a gradient itself.

    Args:
        plain: plain(*inputs): outputs, in torch's own operations
        inputs: tensors with a history, and others
        grads: of the outputs, None for zero

    Returns:
        of the inputs, None where none is wanted
    """
    ...

_BATCHED = torch._C._dispatch_key_parse("Batched")

def _batched(grads): ...
def shortcut(name: str, forward, setup, gradient, plain=None, inputs=None):
    """An autograd function of the parts of an operator. Where a gradient is to have a gradient, `plain` computes it.

    Args:
        name: of the function where torch speaks of it
        forward: forward(*inputs): the outputs
        setup: setup(ctx, inputs, outputs): what to keep for the way back
        gradient: gradient(ctx, *grads): of the inputs
        plain: plain(*inputs): the outputs in torch's own operations, for gradients of gradients
        inputs: inputs(ctx): what `plain` takes, of what was kept

    Returns:
        a function of the inputs
    """
    ...

def _lif_forward(x: Tensor, v: Optional[Tensor], constants: Sequence[float], surrogate: str) -> tuple[Tensor, Tensor]:
    """Args:
        x: (T, ...)
        v: (...)

    Returns:
        (T, ...) spikes, (...) potential
    """
    ...

def _lif_backward(
    grad_s: Tensor, grad_v: Optional[Tensor], x: Tensor, v: Optional[Tensor], constants: Sequence[float], surrogate: str
) -> tuple[Tensor, Tensor]:
    """Args:
        grad_s: (T, ...)
        grad_v: (...)
        x: (T, ...)
        v: (...)

    Returns:
        (T, ...) gradient of x, (...) or (0,) gradient of v
    """
    ...

_lif_forward_op, _lif_backward_op = (_operator("lif_forward")(_lif_forward), _operator("lif_backward")(_lif_backward))

@_lif_forward_op.register_fake
def _(x, v, constants, surrogate) -> tuple: ...
@_lif_backward_op.register_fake
def _(grad_s, grad_v, x, v, constants, surrogate) -> tuple: ...
def _lif_setup(ctx, inputs, output) -> None: ...
def _lif_gradient(backward, ctx, grad_s, grad_v) -> tuple: ...
def _lif_inputs(ctx) -> tuple: ...

_lif_shortcut = shortcut(
    "LIF", _lif_forward, _lif_setup, partial(_lif_gradient, _lif_backward), reference.plain_lif, _lif_inputs
)

def _lif_as_stored(x, v, constants, surrogate) -> tuple:
    """Neurons in the order in which they lie in memory: no copy, and spikes of the same strides."""
    ...

def _check_shape(name, t, *shape) -> None: ...
def lif(x: Tensor, v: Tensor | None, constants: list, surrogate: str = "arctan") -> tuple:
    """LIF neurons over T steps, fused forward and backward.

    Args:
        x: (T, B, ...) input current
        v: (B, ...) potential before the first step, None: at rest, zero
        constants: of the neuron, from `neuron_constants`
        surrogate: a name in `SURROGATES`

    Returns:
        spikes (T, B, ...) of the dtype of x, potential (B, ...) after the last step, at least single precision
    """
    ...

def _threshold_forward(h: Tensor, theta: Tensor, alpha: float) -> Tensor:
    """Args:
        h: (B, ...)
        theta: (T, ...)

    Returns:
        (T, B, ...) spikes
    """
    ...

def _threshold_backward(grad_s: Tensor, h: Tensor, theta: Tensor, alpha: float) -> tuple[Tensor, Tensor]:
    """Args:
        grad_s: (T, B, ...)
        h: (B, ...)
        theta: (T, ...)

    Returns:
        (B, ...) gradient of h, (T, ...) gradient of theta
    """
    ...

_threshold_forward_op = _operator("threshold_forward")(_threshold_forward)
_threshold_backward_op = _operator("threshold_backward")(_threshold_backward)

@_threshold_forward_op.register_fake
def _(h, theta, alpha): ...
@_threshold_backward_op.register_fake
def _(grad_s, h, theta, alpha) -> tuple: ...
def _threshold_setup(ctx, inputs, output) -> None: ...
def _threshold_gradient(backward, ctx, grad_s) -> tuple: ...
def _threshold_inputs(ctx) -> tuple: ...

_threshold_shortcut = shortcut(
    "Thresholds",
    _threshold_forward,
    _threshold_setup,
    partial(_threshold_gradient, _threshold_backward),
    reference.plain_threshold,
    _threshold_inputs,
)

def threshold(h: Tensor, theta: Tensor, alpha: float = 25.0) -> Tensor:
    """1[h > theta_t] for each time step, the sigmoid's slope backward.

    Args:
        h: (B, ...) features
        theta: (T, ...) thresholds
        alpha: steepness of the sigmoid behind the gradient

    Returns:
        (T, B, ...) spikes of the dtype of h
    """
    ...

def _crossing_forward(h: Tensor, theta: Tensor, alpha: float) -> Tensor:
    """Args:
        h: (B, ...)
        theta: (T, ...)

    Returns:
        (T, B, ...) spikes
    """
    ...

def _crossing_backward(grad_s: Tensor, h: Tensor, theta: Tensor, alpha: float) -> tuple[Tensor, Tensor]:
    """Args:
        grad_s: (T, B, ...)
        h: (B, ...)
        theta: (T, ...)

    Returns:
        (B, ...) gradient of h, (T, ...) gradient of theta
    """
    ...

_crossing_forward_op = _operator("crossing_forward")(_crossing_forward)
_crossing_backward_op = _operator("crossing_backward")(_crossing_backward)

@_crossing_forward_op.register_fake
def _(h, theta, alpha): ...
@_crossing_backward_op.register_fake
def _(grad_s, h, theta, alpha) -> tuple: ...

_crossing_shortcut = shortcut(
    "Crossings",
    _crossing_forward,
    _threshold_setup,
    partial(_threshold_gradient, _crossing_backward),
    reference.plain_crossing,
    _threshold_inputs,
)

def first_crossing(h: Tensor, theta: Tensor, alpha: float = 25.0) -> Tensor:
    """1 at the first step at which h > theta_t, the product rule with the sigmoid's slopes backward.

    Args:
        h: (B, ...) features
        theta: (T, ...) thresholds
        alpha: steepness of the sigmoid behind the gradient

    Returns:
        (T, B, ...) spikes of the dtype of h, one at most over time
    """
    ...

CHANGEOVERS = dict(
    zen3=dict(step=(0.95, 0), weight=(0.75, 12), linear=(0.85, 10), convolution=(0.82, 13), kernels=(0.7, 10)),
    zen4=dict(step=(0.95, 0), weight=(0.8, 20), linear=(0.82, 11), convolution=(0.82, 12), kernels=(0.72, 11)),
    avx512=dict(step=(0.5, 0), weight=(0.4, 10), linear=(0.41, 6), convolution=(0.41, 6), kernels=(0.36, 6)),
    zen5=dict(step=(0.95, 0), weight=(0.8, 20), linear=(0.82, 11), convolution=(0.41, 6), kernels=(0.36, 6)),
    unknown=dict(step=(0.4, 0), weight=(0.2, 10), linear=(0.2, 13), convolution=(0.2, 6), kernels=(0.2, 6)),
)
STEPS_AT_ONCE = 8
SAMPLED_ROWS = 32
FEWEST_ROWS = 128

@cache
def _this_processor(): ...
def measured_processor() -> str:
    """The processor whose densities count: the one most like this machine's, or what STAL_PROCESSOR says.

    Returns:
        a key of `CHANGEOVERS`
    """
    ...

def sparse_below(kind: str, outputs: int, wide: bool = False) -> float:
    """Up to which density adding rows beats the dense product on this machine.

    Args:
        kind: step, weight, linear, convolution or kernels
        outputs: N, numbers in a row
        wide: the dense product would be oneDNN's

    Returns:
        a density, which may be negative: never
    """
    ...

@cache
def _stride(rows):
    """The largest prime number by which some rows are apart, if there are enough of them, or 1."""
    ...

def _counted(x, candidates=(0.0, 1.0)) -> tuple:
    """What most numbers of `x` (R, K) are, and the share of the others, in some of its rows."""
    ...

def _density(x): ...
def _finite(t): ...

ONEDNN_FROM = (2**21, 2**12)

@cache
def _onednn():
    """oneDNN's product among torch's operators, None where this torch has none."""
    ...

def _by_onednn(a: Tensor, b: Tensor) -> bool:
    """Whether oneDNN is to multiply.

    Args:
        a: (R, K)
        b: (N, K)
    """
    ...

def product(a: Tensor, b: Tensor, bias: Tensor | None = None, out: Tensor | None = None) -> Tensor:
    """a b^T + bias, from the library that is faster. No gradients.

    Args:
        a: (R, K), of any strides
        b: (N, K), of any strides
        bias: (N,)
        out: (R, N) to write into

    Returns:
        (R, N)
    """
    ...

def _whole(x: Tensor):
    """Who takes all steps of recurrent neurons at once: on a GPU in single precision, for as many as fit.

    Args:
        x: (T, B, F)

    Returns:
        a module with `recurrent_forward` and `recurrent_backward`, or None
    """
    ...

def _recurrent_forward(
    x: Tensor,
    s0: Optional[Tensor],
    v0: Optional[Tensor],
    weight: Tensor,
    bias: Tensor,
    constants: Sequence[float],
    surrogate: str,
) -> tuple[Tensor, Tensor, Tensor]:
    """Args:
        x: (T, B, F)
        s0: (B, F)
        v0: (B, F)
        weight: (F, F)
        bias: (F,)

    Returns:
        (T, B, F) spikes, (T, B, F) distances from the threshold, (B, F) last potential
    """
    ...

def _weight_gradient(grad, s, counted=None):
    """Sum over all rows of the outer products of gradients and spikes.

    Args:
        grad: (R, N) gradients
        s: (R, K) spikes that they belong to
        counted: what most of these are, and the share of others, None: to be counted where rows may be added

    Returns:
        (N, K)
    """
    ...

def _parameter_gradients(grad_x, s, s0) -> tuple:
    """Gradients of the recurrent weight and bias, from those of the input (T, B, F) and the spikes."""
    ...

def _recurrent_backward(
    grad_s: Tensor,
    grad_v: Optional[Tensor],
    s: Tensor,
    d: Tensor,
    s0: Optional[Tensor],
    weight: Tensor,
    constants: Sequence[float],
    surrogate: str,
) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """Args:
        grad_s: (T, B, F)
        grad_v: (B, F)
        s: (T, B, F)
        d: (T, B, F)
        s0: (B, F)
        weight: (F, F)

    Returns:
        gradients of x, s0, v0, weight, bias
    """
    ...

_recurrent_forward_op = _operator("recurrent_forward")(_recurrent_forward)
_recurrent_backward_op = _operator("recurrent_backward")(_recurrent_backward)

@_recurrent_forward_op.register_fake
def _(x, s0, v0, weight, bias, constants, surrogate) -> tuple: ...
@_recurrent_backward_op.register_fake
def _(grad_s, grad_v, s, d, s0, weight, constants, surrogate): ...
def _recurrent_setup(ctx, inputs, output) -> None: ...
def _recurrent_inputs(ctx) -> tuple: ...
def _recurrent_gradient(backward, ctx, grad_s, grad_d, grad_v) -> tuple: ...

_recurrent_shortcut = shortcut(
    "RecurrentLIF",
    _recurrent_forward,
    _recurrent_setup,
    partial(_recurrent_gradient, _recurrent_backward),
    reference.plain_recurrent,
    _recurrent_inputs,
)

def recurrent_lif(x: Tensor, state, weight: Tensor, bias: Tensor, constants: list, surrogate: str = "arctan") -> tuple:
    """Recurrent LIF neurons over T steps, fused forward and backward.

    Args:
        x: (T, B, F) input current
        state: (B, F) spikes and (B, F) potential of the step before, None: silent and at rest
        weight: (F, F) from a neuron's spike (column) to the others' input (row)
        bias: (F,)
        constants: of the neuron, from `neuron_constants`
        surrogate: a name in `SURROGATES`

    Returns:
        spikes (T, B, F) of the dtype of x, and the state after the last step
    """
    ...

def _linear_forward(x, weight, bias, sparse, counted):
    """The currents (..., N): of rows that are added where `sparse` says so, else a dense product."""
    ...

def _linear_setup(ctx, inputs, output) -> None: ...
def _linear_inputs(ctx) -> tuple: ...
def _plain_linear(x, weight, bias, sparse, counted): ...
def _linear_gradient(ctx, grad) -> tuple: ...

_linear_shortcut = shortcut(
    "SpikeLinear", _linear_forward, _linear_setup, _linear_gradient, _plain_linear, _linear_inputs
)

def _takes_linear(x, weight, bias):
    """Whether this call may be ours: plain tensors of one kind that fit, nobody tracing, no autocast."""
    ...

def spike_linear(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """`torch.nn.functional.linear`, in the fastest way: what is rare is added up, or one of two libraries multiplies.

    Args:
        x: (..., K) spikes, or anything else that is mostly zero or mostly one
        weight: (N, K)
        bias: (N,)

    Returns:
        (..., N)
    """
    ...

def _places(x):
    """The channels of each place, (B H W, K).

    Args:
        x: (B, K, H, W) in channels-last order
    """
    ...

def _convolution_forward(x, weight, bias, sparse, counted):
    """The currents (B, N, H, W): of what fired where `sparse` says so, else torch's convolution."""
    ...

def _dense_gradients(grad, x, weight, wanted):
    """Torch's gradients of input, weight and bias, None for those that are not wanted."""
    ...

def _convolution_gradient(ctx, grad) -> tuple: ...
def _plain_convolution(x, weight, bias, sparse, counted): ...

_convolution_shortcut = shortcut(
    "SpikeConvolution", _convolution_forward, _linear_setup, _convolution_gradient, _plain_convolution, _linear_inputs
)

def _takes_convolution(x, weight, bias):
    """Whether this call may be ours: plain tensors of one kind that fit, channels last, nobody tracing, no autocast."""
    ...

def spike_convolution(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """`torch.nn.functional.conv2d` with padding 1, in the faster way: what fired is added up, or torch multiplies.

    Args:
        x: (B, K, H, W) spikes, or anything else that is mostly zero
        weight: (N, K, 3, 3)
        bias: (N,)

    Returns:
        (B, N, H, W)
    """
    ...
