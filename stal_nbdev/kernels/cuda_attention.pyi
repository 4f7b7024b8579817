"""Spiking attention and the neurons behind it as one operator for NVIDIA's GPUs, in Triton."""

__all__ = ["WARPS", "LARGEST", "LONGEST", "fits", "attend_forward", "attend_backward"]
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

@triton.jit
def _head(N, D, own, tokens: tl.constexpr, width: tl.constexpr) -> tuple:
    """Elements and mask of an image's and head's part of (B, N, D).

    Args:
        width: (tokens, width) twice
    """
    ...

@triton.jit
def _mixed(q, k, v, i, mask, precision: tl.constexpr) -> tuple:
    """q, k and v of one head at one step, and k^T v in the type of q.

    Args:
        precision: (tokens, width) three times, (width, width)
    """
    ...

WARPS = 4
LARGEST = 16384
LONGEST = 8

def fits(q: Tensor, heads: int) -> bool:
    """Whether a program has room for an image's head.

    Args:
        q: (T, B, N, D) spikes
    """
    ...

def _sizes(q: Tensor, heads: int) -> tuple:
    """What is known of the products when the kernels are compiled.

    Args:
        q: (T, B, N, D)

    Returns:
        T, tokens, width, precision: as the kernels take them
    """
    ...

@triton.jit
def _attend_forward_kernel(
    q,
    k,
    v,
    s,
    step,
    N,
    D,
    own,
    scale,
    beta,
    kappa,
    v_th,
    keep,
    c,
    T: tl.constexpr,
    tokens: tl.constexpr,
    width: tl.constexpr,
    precision: tl.constexpr,
) -> None:
    """Args:
    v: (T, B, N, D) spikes, read
    s: (T, B, N, D) spikes, written
    step: elements of a step, B N D
    D: tokens of an image, width of a token
    own: width of a head
    scale: lambda
    c: the neuron, see `neuron_constants`
    width: of a program: N and own or more
    precision: of the products
    """
    ...

@where_it_lies
def attend_forward(q: Tensor, k: Tensor, v: Tensor, heads: int, scale: float, constants: list) -> Tensor:
    """What each token takes from all tokens of its image and step, in one kernel.

    Args:
        q: (T, B, N, D) spikes, contiguous, as k and v
        scale: of the currents
        constants: the neuron, from `neuron_constants`

    Returns:
        (T, B, N, D) spikes
    """
    ...

@triton.jit
def _distances(q, k, v, i, mask, step, scale, beta, kappa, v_th, keep, c, T: tl.constexpr, precision: tl.constexpr):
    """Distances of the potentials from the threshold, before the reset.

    Args:
        v: (T, B, N, D) spikes, read
        mask: (tokens, width) of the first step

    Returns:
        a tuple of (tokens, width), the first step first
    """
    ...

@triton.jit
def _product_gradients(q_t, k_t, v_t, kv, g, precision: tl.constexpr) -> tuple:
    """Gradients of q, k and v at one step, from g, that of q k^T v.

    Args:
        precision: (tokens, width) three times
    """
    ...

@triton.jit
def _attend_backward_kernel(
    grad_s,
    q,
    k,
    v,
    grad_q,
    grad_k,
    grad_v,
    step,
    N,
    D,
    own,
    scale,
    beta,
    kappa,
    v_th,
    keep,
    c,
    a,
    alpha,
    code: tl.constexpr,
    T: tl.constexpr,
    tokens: tl.constexpr,
    width: tl.constexpr,
    precision: tl.constexpr,
) -> None:
    """Args:
    grad_s: (T, B, N, D) gradient of the spikes, read
    v: (T, B, N, D) read
    grad_v: (T, B, N, D) written
    alpha: the neuron, see `neuron_constants`
    code: of the surrogate
    """
    ...

@where_it_lies
def attend_backward(
    grad_s: Tensor, q: Tensor, k: Tensor, v: Tensor, heads: int, scale: float, constants: list, surrogate: str
) -> tuple:
    """The gradients of `attend_forward`, in one kernel.

    Args:
        grad_s: (T, B, N, D) gradient of the spikes
        q: as they went into `attend_forward`
        scale: of the currents
        constants: the neuron, from `neuron_constants`
        surrogate: a name in `SURROGATES`

    Returns:
        gradients of q, k and v
    """
    ...
