"""BatchNorm and neurons as one operator for NVIDIA's GPUs, in Triton: eight passes over memory, not thirteen."""

__all__ = [
    "SUMS_TILE",
    "FORWARD_TILE",
    "BACKWARD_TILE",
    "PROGRAMS",
    "ADDED",
    "norm_statistics",
    "norm_lif_forward",
    "norm_lif_backward",
]
import torch
import triton
import triton.language as tl
from torch import Tensor
from .cuda import (
    block_side as block_side,
    charge_block as charge_block,
    discharge_block as discharge_block,
    fire_block as fire_block,
    read_rows as read_rows,
    where_it_lies as where_it_lies,
)
from .reference import SURROGATE_CODES as SURROGATE_CODES

SUMS_TILE = (2048, 4)
FORWARD_TILE = (1024, 4)
BACKWARD_TILE = (512, 4)

def _columns(C: int) -> int:
    """Channels of a tile: enough of them lie beside each other.

    Args:
        C: channels

    Returns:
        a power of two
    """
    ...

PROGRAMS = 528

def _chunks(rows: int, at_a_time: int, tiles: int) -> tuple:
    """Rows as chunks of whole tiles, one for each program.

    Args:
        rows: to share
        at_a_time: rows that a program reads at a time
        tiles: tiles of channels, which have programs of their own

    Returns:
        rows of a chunk, number of chunks
    """
    ...

@triton.jit
def _own_channels(columns: tl.constexpr):
    """Channels of a program.

    Args:
        columns: (1, columns)
    """
    ...

@triton.jit
def _read_channels(p, c, C):
    """What an array (C,) holds for some channels.

    Args:
        C: as c
    """
    ...

@triton.jit
def _tile(M, C, rows: tl.constexpr, columns: tl.constexpr) -> tuple:
    """Channels, elements and mask of a program's only tile of (M, C).

    Args:
        columns: (1, columns), (rows, columns) twice
    """
    ...

@triton.jit
def _tile_of_chunk(begin, start, chunk, R, c, C, rows: tl.constexpr) -> tuple:
    """Elements and mask of the tile that comes `start` rows after the first of a chunk.

    Args:
        rows: (rows, columns) twice
    """
    ...

@triton.jit
def _store_sums(sums, first, second, c, C) -> None:
    """Two sums over rows, to where those of this program belong.

    Args:
        sums: (chunks, 2, C) written
        second: (rows, columns) summed over rows
        C: channels
    """
    ...

@triton.jit
def _sums_kernel(x, sums, R, C, chunk, rows: tl.constexpr, columns: tl.constexpr) -> None:
    """Args:
    x: (R, C) currents, read
    sums: (chunks, 2, C) of x - x[0] and of its square, written
    C: rows, channels
    chunk: rows of a program
    rows: that it reads at a time
    columns: channels of a program
    """
    ...

@triton.jit
def _total(sums, chunks, stride, c, mask, rows: tl.constexpr, columns: tl.constexpr):
    """Sums over chunks.

    Args:
        sums: (chunks, stride) read
        mask: which of a chunk

    Returns:
        (columns,)
    """
    ...

ADDED = (64, 16)

@triton.jit
def _add_kernel(parts, total, chunks, n, rows: tl.constexpr, columns: tl.constexpr) -> None:
    """Args:
    parts: (chunks, n) read
    total: (n,) written
    columns: chunks and numbers that are read at a time
    """
    ...

@triton.jit
def _moments(x, sums, chunks, R, C, c, rows: tl.constexpr, columns: tl.constexpr) -> tuple:
    """Mean and variance of some channels, from the first row of x and the sums of `_sums_kernel`.

    Args:
        columns: (columns,) twice
    """
    ...

@triton.jit
def _update_running(running_mean, running_var, mean, var, momentum, R, c, C) -> None:
    """Running mean and variance (C,), moved towards those of this batch, in place."""
    ...

@triton.jit
def _statistics_kernel(
    x,
    sums,
    before,
    running_mean,
    running_var,
    mean,
    deviation,
    chunks,
    R,
    C,
    momentum,
    eps,
    has_before: tl.constexpr,
    has_running: tl.constexpr,
    rows: tl.constexpr,
    columns: tl.constexpr,
) -> None:
    """Args:
    x: (R, C) currents, of which the first row is read
    sums: (chunks, 2, C) of `_sums_kernel`, read
    before: (C,) a bias that x lacks, read if has_before: the running mean is that of x with it
    running_var: (C,) read and written if has_running
    deviation: (C,) written: mean, and 1 over the deviation
    eps: as in `nn.BatchNorm1d`
    rows: chunks that are read at a time
    columns: channels of a program
    """
    ...

@where_it_lies
def norm_statistics(x: Tensor, before: Tensor | None, running: tuple | None, momentum: float, eps: float) -> tuple:
    """What BatchNorm needs to know of a batch, in two kernels.

    Args:
        x: (..., C) contiguous
        before: (C,) a bias that x lacks
        running: running mean and variance (C,), changed in place, None if there are none

    Returns:
        mean (C,), and 1 over the deviation (C,)
    """
    ...

@triton.jit
def _norm_lif_forward_kernel(
    x,
    mean,
    deviation,
    weight,
    bias,
    s,
    step,
    M,
    C,
    beta,
    kappa,
    v_th,
    k,
    c_,
    T: tl.constexpr,
    once: tl.constexpr,
    rows: tl.constexpr,
    columns: tl.constexpr,
) -> None:
    """Args:
    x: (T, M, C) currents, or (M, C) if once, read
    bias: (C,) read
    s: (T, M, C) spikes, written
    step: elements of a step, M C
    C: places, channels
    c_: the neuron, see `neuron_constants`
    once: x is the same at every step
    columns: of a program's tile
    """
    ...

@where_it_lies
def norm_lif_forward(
    x: Tensor, T: int, mean: Tensor, deviation: Tensor, weight: Tensor, bias: Tensor, constants: list
) -> Tensor:
    """Normed currents into neurons at rest, in one kernel.

    Args:
        x: (T, M, C) currents, or (M, C) that are the same at every step
        T: time steps
        mean: (C,)
        deviation: (C,) 1 over it
        weight: (C,)
        bias: (C,)
        constants: the neuron, from `neuron_constants`

    Returns:
        (T, M, C) spikes of the dtype of x
    """
    ...

@triton.jit
def _distances(
    currents,
    mean,
    deviation,
    weight,
    bias,
    beta,
    kappa,
    v_th,
    k,
    c_,
    shape: tl.constexpr,
    T: tl.constexpr,
    once: tl.constexpr,
):
    """Distances from the threshold, before the reset.

    Args:
        currents: a tuple of (rows, columns), one for each step, or one for all if once
        bias: (1, columns)
        c_: the neuron, see `neuron_constants`
        shape: of a tile

    Returns:
        a tuple of (rows, columns), the first step first
    """
    ...

@triton.jit
def _current_gradients(
    grad_s,
    x,
    i,
    mask,
    step,
    mean,
    deviation,
    weight,
    bias,
    beta,
    kappa,
    v_th,
    k,
    c_,
    a,
    alpha,
    code: tl.constexpr,
    T: tl.constexpr,
    once: tl.constexpr,
) -> tuple:
    """Gradients of the normed currents, and the currents without mean and deviation.

    Returns:
        two tuples of (rows, columns), the last step first
    """
    ...

@triton.jit
def _read_norm(mean, deviation, weight, bias, c, C) -> tuple:
    """What some channels are normed with.

    Args:
        C: as c, each
    """
    ...

@triton.jit
def _norm_lif_sums_kernel(
    grad_s,
    x,
    mean,
    deviation,
    weight,
    bias,
    sums,
    step,
    M,
    C,
    chunk,
    beta,
    kappa,
    v_th,
    k,
    c_,
    a,
    alpha,
    code: tl.constexpr,
    T: tl.constexpr,
    once: tl.constexpr,
    rows: tl.constexpr,
    columns: tl.constexpr,
) -> None:
    """Args:
    grad_s: (T, M, C) gradient of the spikes, read
    x: (T, M, C) or (M, C), read
    bias: (C,) read
    sums: (chunks, 2, C) of g and of g times the normed currents, written
    chunk: places of a program
    alpha: the neuron, see `neuron_constants`
    code: of the surrogate
    """
    ...

@triton.jit
def _norm_lif_backward_kernel(
    grad_s,
    x,
    mean,
    deviation,
    weight,
    bias,
    sums,
    grad_x,
    step,
    M,
    C,
    R,
    beta,
    kappa,
    v_th,
    k,
    c_,
    a,
    alpha,
    code: tl.constexpr,
    T: tl.constexpr,
    once: tl.constexpr,
    rows: tl.constexpr,
    columns: tl.constexpr,
) -> None:
    """Args:
    grad_s: (T, M, C) gradient of the spikes, read
    x: (T, M, C) or (M, C), read
    bias: (C,) read
    sums: (2, C) of `_norm_lif_sums_kernel`, over all chunks, read
    grad_x: as x, written
    R: numbers of a channel in x
    alpha: the neuron, see `neuron_constants`
    code: of the surrogate
    """
    ...

@where_it_lies
def norm_lif_backward(
    grad_s: Tensor,
    x: Tensor,
    mean: Tensor,
    deviation: Tensor,
    weight: Tensor,
    bias: Tensor,
    constants: list,
    surrogate: str,
) -> tuple:
    """The gradients of norm and neurons, with mean and deviation those of x, in two kernels and a sum.

    Args:
        grad_s: (T, M, C) gradient of the spikes
        x: as it went into `norm_lif_forward`, likewise the four of the channels
        constants: the neuron, from `neuron_constants`
        surrogate: a name in `SURROGATES`

    Returns:
        gradients of x, weight and bias
    """
    ...
