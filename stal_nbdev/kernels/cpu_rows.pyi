"""Products with spikes on the CPU: Numba kernels that add up the rows of what fired, in registers."""

__all__ = [
    "BITS",
    "NEAR",
    "place",
    "vector_at",
    "in_all_places",
    "add_scaled",
    "for_each_bit",
    "mark_row",
    "mark_columns",
    "odd_numbers",
    "sum_marked",
    "slice_width",
    "by_slices",
    "from_slices",
    "masks_near",
    "sparse_linear",
    "sparse_stepper",
    "sparse_weight_gradient",
    "most_like",
]
from functools import cache
import numpy as np
import torch
from llvmlite import binding, ir
from numba.core import cgutils, types
from numba.extending import intrinsic
from torch import Tensor
from .cpu import (
    add_to_row as add_to_row,
    entry as entry,
    fill_row as fill_row,
    kernel as kernel,
    recurrent_row as recurrent_row,
    share_of as share_of,
)
from .openmp import in_parallel as in_parallel, launch as launch, scratch_array as scratch_array, threads as threads

def place(context, builder, kind, array, i):
    """Where element `i` of an array is.

    Args:
        i: a pointer to a number
    """
    ...

def vector_at(context, builder, kind, array, i, width) -> tuple:
    """Where `width` elements of an array are, from `i` on.

    Args:
        width: a pointer to a vector, and how it is aligned
    """
    ...

def in_all_places(builder, number, vector):
    """The vector of one number.

    Args:
        vector: LLVM value, type of a vector
    """
    ...

def add_scaled(builder, total, scale, row):
    """total + scale row, which may be fused.

    Args:
        row: LLVM values: vector, number, vector
    """
    ...

def for_each_bit(builder, mask, intp, body) -> None:
    """Code for each bit of a mask, the lowest first.

    Args:
        body: body(index)
    """
    ...

BITS = 64

@intrinsic
def _mark_whole(typing, x, i, usual) -> tuple:
    """Mask of `BITS` numbers. For compiled functions only.

    Args:
        typing: Numba's context, which a caller does not give
        x: (K,)
        i: first number
        usual: what a number is that has no bit
    """
    ...

@kernel
def mark_row(x, masks, usual) -> None:
    """Who fired in a row, as bits: the first one is the lowest bit of the first mask.

    Args:
        x: (K,) spikes, or other numbers
        masks: (K / BITS,), rounded up, written
        usual: what a number is that has no bit
    """
    ...

@kernel
def _mark(x, bit, masks, usual) -> None:
    """Args:
    usual: (K,), number, (K,) to which the bit is added, number
    """
    ...

@kernel
def mark_columns(x, masks, usual) -> None:
    """In which rows each input fired, as bits: the first row is the lowest.

    Args:
        x: (R, K) spikes, or other numbers, at most `BITS` rows
        masks: (K,) written
        usual: what a number is that has no bit
    """
    ...

@kernel
def odd_numbers(row):
    """How many are infinite or NaN.

    Args:
        row: (n,)
    """
    ...

@intrinsic
def sum_marked(typing, width, masks, scales, first, step, usual, rows, start, begin, b, out, o) -> tuple:
    """out[o:o + d] = begin[b:b + d] + the sum of marked rows, each times its scale. For compiled functions only.

    Args:
        typing: Numba's context, which a caller does not give
        width: array of strings of d characters
        masks: bits of the rows that count
        scales: array, of row i: element first + i step, less what is usual
        rows: array, row i: from element start + i d on
        b: array, and where in it lies what the sum begins with
        o: array, and where in it the sum is written, d numbers
    """
    ...

@cache
def _this_machine():
    """Name of the processor, as LLVM calls it, and whether it has vectors of 512 bits."""
    ...

def slice_width(outputs: int, wide: bool | None = None) -> int:
    """How many outputs are added up in registers at a time.

    Args:
        outputs: N
        wide: whether vectors have 512 bits, None: as on this machine

    Returns:
        d
    """
    ...

def by_slices(weight: Tensor, d: int) -> np.ndarray:
    """For each slice of outputs the weights of each input, side by side, and zeros where there is no output.

    Args:
        weight: (N, K)
        d: width of a slice

    Returns:
        (slices, K d)
    """
    ...

def from_slices(slices: Tensor, N: int, d: int) -> Tensor:
    """The weights again.

    Args:
        slices: (slices, K d) as `by_slices` makes them
        N: outputs
        d: width of a slice

    Returns:
        (N, K)
    """
    ...

NEAR = 2**13

@kernel
def masks_near(d):
    """How many masks have their weights near at a time.

    Args:
        d: width of a slice
    """
    ...

@kernel
def _add_slice(masks, x, rows, bias, b, out, o, usual, width) -> None:
    """d outputs of some rows: the weights that are near are added to all of them before the next ones.

    Args:
        masks: (R, K / BITS) who fired
        x: (R, K)
        rows: (K d,) weights of the slice
        bias: of all slices
        b: first one of the slice
        out: (R, ...) written
        o: from there on
        usual: what an input is that did not fire
        width: array of strings of d characters
    """
    ...

@kernel
def _add_fired(x, usual, rows, bias, out, masks, spare, width) -> None:
    """A bias, and the weights of what fired, for each row.

    Args:
        x: (R, K) spikes, or other numbers that are mostly the same
        usual: that one
        rows: (slices, K d) from `by_slices`
        bias: (slices d,)
        out: (R, N) written
        masks: (BITS, K / BITS), rounded up, room
        spare: (BITS, d) room
        width: array of strings of d characters
    """
    ...

@kernel
def _linear_part(part, parts, x, usual, rows, bias, out, masks, spare, width) -> None:
    """Args:
    part: number of this part of the rows
    parts: of so many
    x: (R, K)
    usual: number
    rows: (slices, K d)
    bias: (slices d,)
    out: (R, N) written
    masks: (parts, BITS, K / BITS) room
    spare: (parts, BITS, d) room
    width: array of strings of d characters
    """
    ...

@entry
def _linear_all(parts, x, usual, rows, bias, out, masks, spare, width) -> None: ...
def _slices(weight: Tensor, bias: Tensor | None) -> tuple:
    """What `_add_fired` needs beside its input and output.

    Args:
        weight: (N, K)
        bias: (N,)

    Returns:
        (slices, K d) weights, (slices d,) bias, masks and room of each thread, an array of strings
    """
    ...

def sparse_linear(x: Tensor, weight: Tensor, bias: Tensor | None, usual: float = 0.0) -> Tensor:
    """`torch.nn.functional.linear`, from what is not usual.

    Args:
        x: (..., K) mostly zeros, or mostly something else
        weight: (N, K)
        bias: (N,)
        usual: what most of x is

    Returns:
        (..., N)
    """
    ...

@kernel
def _steps_part(part, parts, first, last, x, s0, d, v, s, neuron, rows, bias, masks, spare, width) -> None:
    """Some steps of some samples, products included.

    Args:
        part: number of this part of the samples
        parts: of so many
        first: step
        last: step, not included
        x: (T, B, F) input
        s0: (B, F) spikes before step 0
        d: (T, B, F) distances, written
        v: (B, F) potentials, in place
        s: (T, B, F) spikes, written
        neuron: (7,) constants
        width: as in `_linear_part`
    """
    ...

@entry
def _steps_all(parts, first, last, x, s0, d, v, s, neuron, rows, bias, masks, spare, width) -> None: ...
def sparse_stepper(x: Tensor, s0: Tensor, rows: Tensor, bias: Tensor, d: Tensor, v: Tensor, s: Tensor, constants: list):
    """Several steps of recurrent neurons at a call, products included, by adding the rows of what fired.

    Args:
        x: (T, B, F) input current, contiguous as all the others
        s0: (B, F) spikes before step 0
        rows: (F, F) transposed weight
        bias: (F,)
        d: (T, B, F) distances, written
        v: (B, F) potential, in place
        s: (T, B, F) spikes, written
        constants: of the neuron, from `neuron_constants`

    Returns:
        steps(first, last)
    """
    ...

@kernel
def _cut(grad, o, block, total):
    """A slice of some gradients, and their sum. Returns how many are infinite or NaN.

    Args:
        total: (R, N), first column, (BITS d,) of which R d are written, (d,) added to
    """
    ...

@kernel
def _add_to_all(sums, usual, total) -> None:
    """Args:
    total: (K d,) in place, number, (d,)
    """
    ...

@kernel
def _weight_part(part, parts, grad, s, usual, sums, odd, masks, block, width) -> None:
    """Args:
    part: number of this part of the rows
    parts: of so many
    grad: (R, N) gradients
    s: (R, K) spikes that they belong to
    usual: what is left out of these
    sums: (parts, slices, K d + d) gradients of the weights, and the sum of all gradients, written
    odd: (parts,) how many gradients are infinite or NaN, written
    masks: (parts, K) room
    block: (parts, BITS d) room
    width: array of strings of d characters
    """
    ...

@entry
def _weight_all(parts, grad, s, usual, sums, odd, masks, block, width) -> None: ...
def sparse_weight_gradient(grad: Tensor, s: Tensor, usual: float = 0.0) -> Tensor | None:
    """grad^T s, from what is not usual. None where a gradient is not finite: then zeros have to be multiplied.

    Args:
        grad: (R, N) gradients, contiguous
        s: (R, K) spikes that they belong to, contiguous
        usual: what most of them are

    Returns:
        (N, K), or None
    """
    ...

def most_like(name: str | None = None, wide: bool = False, mkl: bool = torch.backends.mkl.is_available()) -> str:
    """Which of the measured processors this one is most like where products with spikes are concerned.

    Args:
        name: of a processor, as LLVM calls it, None: this machine's
        wide: whether it has vectors of 512 bits, if it is named
        mkl: whether torch's products are those of Intel's MKL

    Returns:
        a key of `operators.CHANGEOVERS`
    """
    ...
