"""The neuron as seven numbers, its time loops in plain torch, and the judge of every other kernel."""

__all__ = [
    "SURROGATE_CODES",
    "TOLERANCES",
    "LOADING_PROCESS",
    "lif_loop",
    "neuron_constants",
    "fire",
    "state_dtype",
    "charge",
    "discharge",
    "lif_forward",
    "lif_backward",
    "threshold_loop",
    "threshold_forward",
    "threshold_backward",
    "first_alone",
    "crossing_loop",
    "crossing_forward",
    "crossing_backward",
    "recurrent_loop",
    "recurrent_stepper",
    "recurrent_back_stepper",
    "every_neuron",
    "kernel_arguments",
    "plain_lif",
    "plain_threshold",
    "plain_crossing",
    "plain_recurrent",
    "check_kernel",
]
import itertools, os
import torch
from torch import Tensor
from torch.testing import assert_close
from ..surrogate import SURROGATES as SURROGATES, spike as spike

def lif_loop(
    x: Tensor,
    v: Tensor | None,
    beta: float,
    v_th: float = 1.0,
    v_reset: float = 0.0,
    reset: str = "value",
    detach_reset: bool = False,
    decay_input: bool = False,
    surrogate: str = "arctan",
    alpha: float = 2.0,
) -> tuple:
    """LIF neurons step by step, with autograd: the judge of `lif_forward` and `lif_backward`.

    Args:
        x: (T, ...) input current
        v: (...) potential before the first step, None: at rest, zero
        beta: share of the potential kept from one step to the next
        v_th: fires when the potential is above it
        v_reset: potential after a spike, with reset='value'
        reset: 'value': to v_reset, 'subtract': by v_th
        detach_reset: no gradient through the spike in the reset
        decay_input: scale the input by 1 - beta
        surrogate: a name in `SURROGATES`
        alpha: sharpness of the surrogate

    Returns:
        spikes (T, ...), potential (...) after the last step
    """
    ...

def neuron_constants(
    beta: float,
    v_th: float = 1.0,
    v_reset: float = 0.0,
    reset: str = "value",
    detach_reset: bool = False,
    decay_input: bool = False,
    alpha: float = 2.0,
) -> list:
    """A neuron as the numbers that the kernels work with.

    Args:
        beta: share of the potential kept from one step to the next
        v_th: fires when the potential is above it
        v_reset: potential after a spike, with reset='value'
        reset: 'value': to v_reset, 'subtract': by v_th
        detach_reset: no gradient through the spike in the reset
        decay_input: scale the input by 1 - beta
        alpha: sharpness of the surrogate

    Returns:
        beta, kappa, v_th, k, c, a, alpha
    """
    ...

SURROGATE_CODES = dict(sigmoid=0, arctan=1, super=2, triangle=3)

def fire(d: Tensor) -> Tensor:
    """Spikes from distances.

    Args:
        d: distance of the potential from the threshold, any shape

    Returns:
        1 where d > 0, else 0, NaN where d is NaN
    """
    ...

def state_dtype(x: Tensor) -> torch.dtype:
    """Half precision in, single precision within.

    Args:
        x: input of a neuron

    Returns:
        that of its potential: at least single precision
    """
    ...

def charge(x: Tensor, v: Tensor, beta: float, kappa: float, v_th: float, k: float, c: float, *_) -> tuple:
    """One step of a neuron, whose numbers are those of `neuron_constants`.

    Args:
        x: (...) input of one step
        v: (...) potential before it
        _: the constants that only the way back needs

    Returns:
        (...) distance to the threshold, (...) potential after the reset
    """
    ...

def discharge(
    grad_s: Tensor,
    d: Tensor,
    grad_v: Tensor,
    slope,
    beta: float,
    kappa: float,
    v_th: float,
    k: float,
    c: float,
    a: float,
    alpha: float,
) -> tuple:
    """One step backward, with the numbers of `neuron_constants`.

    Args:
        grad_s: (...) gradient of the spikes of one step
        d: (...) distances of that step
        grad_v: (...) gradient of the potential after it
        slope: slope(d, alpha) of the surrogate

    Returns:
        (...) gradient of the input, (...) gradient of the potential before the step
    """
    ...

def _initial_potential(x, v): ...
def lif_forward(x: Tensor, v: Tensor | None, constants: list, surrogate: str) -> tuple:
    """LIF neurons over T steps, without autograd.

    Args:
        x: (T, ...) input current
        v: (...) potential before the first step, of `state_dtype(x)`, None: at rest
        constants: of the neuron, from `neuron_constants`
        surrogate: a name in `SURROGATES`

    Returns:
        spikes (T, ...) of the dtype of x, potential (...) after the last step
    """
    ...

def lif_backward(
    grad_s: Tensor, grad_v: Tensor | None, x: Tensor, v: Tensor | None, constants: list, surrogate: str
) -> tuple:
    """Gradients of `lif_forward`: the potentials again forward in time, then the gradients backward in time.

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

def threshold_loop(h: Tensor, theta: Tensor, alpha: float = 25.0) -> Tensor:
    """Thresholds over time, with autograd: the judge of `threshold_forward` and `threshold_backward`.

    Args:
        h: (B, ...) features
        theta: (T, ...) thresholds
        alpha: steepness of the sigmoid behind the gradient

    Returns:
        (T, B, ...) spikes
    """
    ...

def threshold_forward(h: Tensor, theta: Tensor, alpha: float) -> Tensor:
    """Thresholds over time, without autograd.

    Args:
        h: (B, ...) features
        theta: (T, ...) thresholds
        alpha: steepness of the sigmoid behind the gradient, not needed forward

    Returns:
        (T, B, ...) spikes of the dtype of h
    """
    ...

def threshold_backward(grad_s: Tensor, h: Tensor, theta: Tensor, alpha: float) -> tuple:
    """Gradients of `threshold_forward`, in one pass over `grad_s`.

    Args:
        grad_s: (T, B, ...) gradient of the spikes
        h: (B, ...) the features
        theta: (T, ...) the thresholds
        alpha: steepness of the sigmoid behind the gradient

    Returns:
        gradient (B, ...) of h, gradient (T, ...) of theta
    """
    ...

def first_alone(above: Tensor) -> tuple:
    """Of all steps that fire the first, and what is silent to the end, with autograd.

    Args:
        above: (T, ...) 1 where a step's threshold is exceeded, 0 where not, or something in between

    Returns:
        (T, ...) what is left of it where the steps before have had theirs, (...) what nobody has had
    """
    ...

def crossing_loop(h: Tensor, theta: Tensor, alpha: float = 25.0) -> Tensor:
    """First crossings, with autograd: the judge of `crossing_forward` and `crossing_backward`.

    Args:
        h: (B, ...) features
        theta: (T, ...) thresholds
        alpha: steepness of the sigmoid behind the gradient

    Returns:
        (T, B, ...) spikes, one at most over time
    """
    ...

def crossing_forward(h: Tensor, theta: Tensor, alpha: float) -> Tensor:
    """The first crossing of each feature, without autograd.

    Args:
        h: (B, ...) features
        theta: (T, ...) thresholds
        alpha: steepness of the sigmoid behind the gradient, not needed forward

    Returns:
        (T, B, ...) spikes of the dtype of h
    """
    ...

def crossing_backward(grad_s: Tensor, h: Tensor, theta: Tensor, alpha: float) -> tuple:
    """Gradients of `crossing_forward`: forward to the first crossing, and backward in time.

    Args:
        grad_s: (T, B, ...) gradient of the spikes
        h: (B, ...) the features
        theta: (T, ...) the thresholds
        alpha: steepness of the sigmoid behind the gradient

    Returns:
        gradient (B, ...) of h, gradient (T, ...) of theta
    """
    ...

def recurrent_loop(x: Tensor, state, weight: Tensor, bias: Tensor, beta: float, **neuron) -> tuple:
    """Recurrent LIF neurons step by step, with autograd: the judge of all that computes them otherwise.

    Args:
        x: (T, B, F) input current
        state: (B, F) spikes and (B, F) potential of the step before, None: silent and at rest
        weight: (F, F) from a neuron's spike (column) to the others' input (row)
        bias: (F,)
        beta: share of the potential kept from one step to the next
        neuron: the other arguments of `lif_loop`

    Returns:
        spikes (T, B, F), and the state after the last step
    """
    ...

def recurrent_stepper(x: Tensor, d: Tensor, v: Tensor, s: Tensor, constants: list):
    """What a recurrent neuron does with the sum of its inputs, one step at a call.

    Args:
        x: (T, B, F) input current
        d: (T, B, F) before step t: d[t] is what comes from other neurons, after it: the distances
        v: (B, F) potential, changed in place
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
        product: (B, F) before step t: gradient of s[t] by what it did to other neurons
        d: (T, B, F) distances, from the way forward
        grad_v: (B, F) gradient of the potential after step t, in place: of the one before it
        grad_x: (T, B, F) gradient of the input, written
        constants: of the neuron, from `neuron_constants`
        surrogate: a name in `SURROGATES`

    Returns:
        back(t), which may change `product`
    """
    ...

def every_neuron() -> list:
    """One neuron of each kind: both resets, attached and detached, input scaled or not, each surrogate.

    Returns:
        of arguments of `lif_loop`, as dicts
    """
    ...

def kernel_arguments(neuron: dict) -> tuple:
    """A neuron as a kernel takes it.

    Args:
        neuron: arguments of `lif_loop`

    Returns:
        the neuron's constants, the name of its surrogate
    """
    ...

TOLERANCES = {torch.float64: 1e-10, torch.float32: 2e-05, torch.float16: 0.004, torch.bfloat16: 0.03}

def _agree(what, got, expected, tolerance) -> None:
    """Raise unless two tensors are as good as equal, NaN where NaN is."""
    ...

def _random(*shapes, dtype, device) -> list:
    """Normal numbers from a seed, the same on every device."""
    ...

def _spoil(x) -> None:
    """NaN for the last neuron in the middle of (T, ...), if there is another."""
    ...

def _wide(dtype):
    """The type that numbers of `dtype` are computed in: single precision at least."""
    ...

def _samples(shape) -> tuple:
    """T, B and F of a shape (T, ..., F)."""
    ...

def _gradients(outputs, grads, inputs):
    """Gradients of `inputs`, from those of the outputs that have one."""
    ...

def _check_lif(backend, shape, dtype, device, tolerance) -> None:
    """`lif_forward` and `lif_backward` against `lif_loop`, x of `shape`."""
    ...

def _plain_step(x, v, constants, surrogate) -> tuple:
    """One step (...) with autograd: spikes, distances, potentials."""
    ...

def plain_lif(x: Tensor, v: Tensor | None, constants: list, surrogate: str) -> tuple:
    """`lif_forward`, with autograd and all that torch can do with its own operations.

    Args:
        x: (T, ...) input current
        v: (...) potential before the first step, of `state_dtype(x)`, None: at rest
        constants: of the neuron, from `neuron_constants`
        surrogate: a name in `SURROGATES`

    Returns:
        spikes (T, ...) of the dtype of x, potential (...) after the last step
    """
    ...

def plain_threshold(h: Tensor, theta: Tensor, alpha: float) -> Tensor:
    """`threshold_forward`, likewise.

    Args:
        h: (B, ...) features
        theta: (T, ...) thresholds
        alpha: steepness of the sigmoid behind the gradient

    Returns:
        (T, B, ...) spikes of the dtype of h
    """
    ...

def plain_crossing(h: Tensor, theta: Tensor, alpha: float) -> Tensor:
    """`crossing_forward`, likewise.

    Args:
        h: (B, ...) features
        theta: (T, ...) thresholds
        alpha: steepness of the sigmoid behind the gradient

    Returns:
        (T, B, ...) spikes of the dtype of h
    """
    ...

def plain_recurrent(
    x: Tensor, s: Tensor | None, v: Tensor | None, weight: Tensor, bias: Tensor, constants: list, surrogate: str
) -> tuple:
    """Recurrent neurons, likewise.

    Args:
        x: (T, B, F) input current, of one dtype with all that follows
        s: (B, F) spikes before the first step, None: silent
        v: (B, F) potential before the first step, None: at rest
        weight: (F, F) from a neuron's spike (column) to the others' input (row)
        bias: (F,)
        constants: of the neuron, from `neuron_constants`
        surrogate: a name in `SURROGATES`

    Returns:
        spikes (T, B, F), distances (T, B, F) from the threshold, potential (B, F) after the last step
    """
    ...

def _check_threshold(backend, shape, dtype, device, tolerance, name="threshold", loop=threshold_loop) -> None:
    """`threshold_forward` and `threshold_backward`, or others alike, against their loop, spikes of `shape`."""
    ...

def _check_crossing(backend, shape, dtype, device, tolerance) -> None:
    """`crossing_forward` and `crossing_backward` against `crossing_loop`, spikes of `shape`."""
    ...

def _check_recurrent(backend, shape, dtype, device, tolerance) -> None:
    """`recurrent_stepper` and `recurrent_back_stepper` against `lif_loop`, with given numbers in place of the products."""
    ...

def _check_sparse_stepper(backend, shape, dtype, device, tolerance) -> None:
    """`sparse_stepper` against `recurrent_loop`, of all samples in two calls."""
    ...

def _sparse_numbers(shape, dtype, device, usual) -> tuple:
    """Gradients (R, N), what is mostly `usual` (R, K), weights (N, K) and a bias (N,), for `shape` (..., K)."""
    ...

def _check_sparse_weight_gradient(backend, shape, dtype, device, tolerance) -> None: ...
def _check_sparse_linear(backend, shape, dtype, device, tolerance) -> None: ...

_CHECKS = dict(
    lif=(_check_lif, "lif_forward", "lif_backward"),
    threshold=(_check_threshold, "threshold_forward", "threshold_backward"),
    crossing=(_check_crossing, "crossing_forward", "crossing_backward"),
    recurrent=(_check_recurrent, "recurrent_stepper", "recurrent_back_stepper"),
    sparse_stepper=(_check_sparse_stepper, "sparse_stepper"),
    sparse_weight_gradient=(_check_sparse_weight_gradient, "sparse_weight_gradient"),
    sparse_linear=(_check_sparse_linear, "sparse_linear"),
)

def _has(backend, functions):
    """Whether a backend has these functions. Raises if it has one of two."""
    ...

def check_kernel(
    backend,
    dtype: torch.dtype = torch.float64,
    device="cpu",
    shapes=((7, 3, 21), (1, 5), (2, 1), (4, 0, 3)),
    tolerance: float | None = None,
) -> list:
    """Raise AssertionError where a backend differs from the loops with autograd. It names function, shape and neuron.

    Args:
        backend: a module, or anything else that has functions of a backend as attributes
        dtype: of the input, half precision keeps its state in single
        device: where the tensors lie
        shapes: of the input, time first, empty ones not for optional functions
        tolerance: of potentials and gradients, relative and absolute, None: that of `TOLERANCES`

    Returns:
        names of what was checked
    """
    ...

LOADING_PROCESS = os.getpid()
