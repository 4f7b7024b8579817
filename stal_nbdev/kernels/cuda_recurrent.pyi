"""Recurrent spiking neurons over all time steps in one kernel for NVIDIA's GPUs, in Triton."""

__all__ = ["ROWS", "PART", "WARPS", "PRECISION", "LARGEST", "fits", "recurrent_forward", "recurrent_backward"]
import torch
import triton
import triton.language as tl
from torch import Tensor
from .cuda import (
    block_side as block_side,
    charge_block as charge_block,
    discharge_block as discharge_block,
    fire_block as fire_block,
    shared_memory as shared_memory,
    where_it_lies as where_it_lies,
)
from .reference import SURROGATE_CODES as SURROGATE_CODES

ROWS = 16
PART = 32
WARPS = 8
PRECISION = "ieee"
LARGEST = 512

def fits(x: Tensor) -> bool:
    """Whether a program has room for all neurons.

    Args:
        x: (T, B, F)
    """
    ...

@triton.jit
def _samples(B, F, rows: tl.constexpr, width: tl.constexpr) -> tuple:
    """Rows of a program, which of them are there, its neurons, its elements of (B, F), and their mask.

    Args:
        width: (rows,) twice, (width,), (rows, width) twice
    """
    ...

@triton.jit
def _product(a, b, row, there, n, F, part: tl.constexpr, precision: tl.constexpr):
    """Some rows of a (B, F) times b (F, F), the sum in parts.

    Args:
        precision: (rows, width)
    """
    ...

@triton.jit
def _recurrent_forward_kernel(
    x,
    s_first,
    v_first,
    columns,
    bias,
    s,
    d,
    v_last,
    T,
    B,
    F,
    beta,
    kappa,
    v_th,
    k,
    c,
    rows: tl.constexpr,
    width: tl.constexpr,
    part: tl.constexpr,
    precision: tl.constexpr,
) -> None:
    """Args:
    x: (T, B, F) input current, read, all in single precision
    v_first: (B, F) spikes and potentials before the first step, read
    columns: (F, F) weights, from a neuron's spike (row) to the others' input (column), read
    bias: (F,) read
    s: (T, B, F) spikes, written
    d: (T, B, F) distances from the threshold, written
    v_last: (B, F) potentials after the last step, written
    c: the neuron, see `neuron_constants`
    width: samples of a program, F or more
    precision: of the products
    """
    ...

@where_it_lies
def recurrent_forward(x: Tensor, s0: Tensor, v0: Tensor, columns: Tensor, bias: Tensor, constants: list) -> tuple:
    """Recurrent neurons over T steps, in one kernel.

    Args:
        x: (T, B, F) input current, in single precision, contiguous, as all tensors here
        s0: (B, F) spikes before the first step
        v0: (B, F) potentials before the first step
        columns: (F, F) the weight, transposed
        bias: (F,)
        constants: the neuron, from `neuron_constants`

    Returns:
        spikes (T, B, F), distances from the threshold (T, B, F), last potential (B, F)
    """
    ...

@triton.jit
def _recurrent_backward_kernel(
    grad_s,
    d,
    weight,
    grad_v,
    grad_x,
    grad_first,
    T,
    B,
    F,
    beta,
    kappa,
    v_th,
    k,
    c,
    a,
    alpha,
    code: tl.constexpr,
    rows: tl.constexpr,
    width: tl.constexpr,
    part: tl.constexpr,
    precision: tl.constexpr,
) -> None:
    """Args:
    grad_s: (T, B, F) gradient of the spikes, without what they did to other neurons, read
    d: (T, B, F) distances from the threshold, read
    weight: (F, F) from a neuron's spike (column) to the others' input (row), read
    grad_v: (B, F) gradient of the last potential, read, then of the first, written
    grad_x: (T, B, F) gradient of the input, written
    grad_first: (B, F) gradient of the spikes before the first step, written
    alpha: the neuron, see `neuron_constants`
    code: of the surrogate
    """
    ...

@where_it_lies
def recurrent_backward(
    grad_s: Tensor, grad_v: Tensor, d: Tensor, weight: Tensor, constants: list, surrogate: str
) -> tuple:
    """The way back through `recurrent_forward`, in one kernel.

    Args:
        grad_s: (T, B, F) gradient of the spikes, without what they did to other neurons
        grad_v: (B, F) gradient of the last potential, then of the first, in place
        d: (T, B, F) distances, from the way forward
        weight: (F, F) from a neuron's spike (column) to the others' input (row)
        constants: the neuron, from `neuron_constants`
        surrogate: a name in `SURROGATES`

    Returns:
        gradients of the input (T, B, F), and of the spikes before the first step (B, F)
    """
    ...
