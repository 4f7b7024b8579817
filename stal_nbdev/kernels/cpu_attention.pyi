"""Spiking attention and the neurons behind it as one operator on the CPU: Numba kernels that add up what fired."""

__all__ = ["WIDEST", "fits", "attend_forward", "attend_backward"]
import numpy as np
import torch
from llvmlite import ir
from numba.core import cgutils, types
from numba.extending import intrinsic
from torch import Tensor
from .cpu import (
    as_array as as_array,
    charge_row as charge_row,
    discharge_row as discharge_row,
    fill_row as fill_row,
    fire_row as fire_row,
    share_of as share_of,
)
from .cpu import entry as entry, kernel as kernel
from .cpu_rows import (
    add_scaled as add_scaled,
    for_each_bit as for_each_bit,
    odd_numbers as odd_numbers,
    place as place,
    vector_at as vector_at,
)
from .openmp import in_parallel as in_parallel, launch as launch, scratch_array as scratch_array
from .reference import SURROGATE_CODES as SURROGATE_CODES

def _mask(builder, row, whole):
    """Bits of the features of a head that are not zero, or all of them.

    Args:
        whole: LLVM values: a vector, a truth
    """
    ...

WIDEST = 64

@intrinsic
def _hand_out(typing, width, k, v, o, whole, kv) -> tuple:
    """Add a token's v, of a head, to the rows of the features in which its k fired. For compiled functions only.

    Args:
        typing: Numba's context, which a caller does not give
        width: array of strings of d characters
        v: (D,)
        o: first feature of the head
        whole: as if everything had fired
        kv: (D d,) is added to
    """
    ...

@intrinsic
def _take_in(typing, width, q, kv, o, whole, out) -> tuple:
    """The sum of the rows of the features of a head in which a token's q fired. For compiled functions only.

    Args:
        typing: Numba's context, which a caller does not give
        width: array of strings of d characters
        kv: (D,), (D d,)
        o: first feature of the head
        whole: as if everything had fired
        out: (D,) of which d are written
    """
    ...

@intrinsic
def _sum_rows(typing, width, scales, rows, o, out) -> tuple:
    """out[o:o + d] = sum over j < d of scales[o + j] times row o + j of d numbers. For compiled functions only.

    Args:
        typing: Numba's context, which a caller does not give
        width: array of strings of d characters
        scales: (D,) numbers
        rows: (D d,) numbers
        o: first feature of the head
        out: (D,) of which d are written
    """
    ...

@kernel
def _is_odd(rows):
    """Whether any number is infinite or NaN.

    Args:
        rows: (N, D)
    """
    ...

@kernel
def _mix(k, v, whole, kv, width) -> None:
    """k^T v of all heads, summed over the tokens.

    Args:
        width: (N, D) twice, truth, (D d,) written, string array
    """
    ...

@kernel
def _take(q, kv, whole, out, width) -> None:
    """What a token takes from the features of all its heads.

    Args:
        width: (D,), (D d,), truth, (D,) written, string array
    """
    ...

@kernel
def _currents(q, kv, whole, scale, x, width) -> None:
    """What a token's neurons get.

    Args:
        width: (D,), (D d,), truth, lambda, (D,) written, string array
    """
    ...

@kernel
def _attend_forward_part(part, parts, q, k, v, s, width, scale, neuron, counts, currents, potentials) -> None:
    """Args:
    part: number of this part of the images
    parts: of so many
    v: (T, B, N, D) spikes
    s: (T, B, N, D) spikes, written
    width: array of strings as long as a head is wide
    scale: lambda
    neuron: (7,) constants
    counts: (parts, D d) room for k^T v
    currents: (parts, D)
    potentials: (parts, N, D)
    """
    ...

@entry
def _attend_forward_all(parts, q, k, v, s, width, scale, neuron, counts, currents, potentials) -> None: ...
def fits(q: Tensor, heads: int) -> bool:
    """Whether these sizes are worth a kernel.

    Args:
        q: (T, B, N, D) spikes
    """
    ...

def _shared(q, heads, scale, constants) -> tuple:
    """What both ways need: width of the heads, scale, neuron, and room for currents and potentials."""
    ...

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

@kernel
def _turn(kv, turned, d) -> None:
    """The matrices of the heads, transposed.

    Args:
        d: (D d,), (D d,) written, width of a head
    """
    ...

@kernel
def _charge_image(q, k, v, distances, odd, width, scale, neuron, counts, x, potential) -> None:
    """An image once more forward, up to the distances from the threshold.

    Args:
        v: (T, N, D) spikes
        distances: (T, N, D) written
        odd: (T,) written: whether a number of q, k or v is infinite or NaN
        neuron: see `_attend_forward_part`
        counts: (T, D d) written
        potential: (D,), (N, D) room
    """
    ...

@kernel
def _discharge_step(
    grad_s, q, k, v, grad_q, grad_k, grad_v, odd, width, scale, neuron, code, kv, grad_kv, turned, x, grad_potential
) -> None:
    """One step of an image backward.

    Args:
        grad_s: (N, D) gradient of the spikes
        v: (N, D) spikes
        grad_q: (N, D) distances from the threshold, in place: the gradient of q
        grad_v: (N, D) gradients, written
        code: see `_attend_backward_part`
        kv: (D d,) of this step
        turned: (D d,) room
        grad_potential: (D,) room, (N, D) in place
    """
    ...

@kernel
def _attend_backward_part(
    part, parts, grad_s, q, k, v, grad_q, grad_k, grad_v, code, width, scale, neuron, counts, currents, potentials, odd
) -> None:
    """Args:
    part: number of this part of the images
    parts: of so many
    grad_s: (T, B, N, D) gradient of the spikes
    v: (T, B, N, D) spikes
    grad_v: (T, B, N, D) written
    code: of the surrogate, from `SURROGATE_CODES`
    neuron: see `_attend_forward_part`
    counts: (parts, T + 2, D d) room for k^T v, and for two more matrices
    odd: (parts, D), (parts, N, D), (parts, T) truths
    """
    ...

@entry
def _attend_backward_all(
    parts, grad_s, q, k, v, grad_q, grad_k, grad_v, code, width, scale, neuron, counts, currents, potentials, odd
) -> None: ...
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
