"""BatchNorm and neurons as one operator on the CPU: Numba kernels that pass over memory nine times, not thirteen."""

__all__ = ["WIDE", "SUMMED", "BLOCK", "ALONE", "norm_statistics", "norm_lif_forward", "norm_lif_backward"]
import numpy as np
import torch
from torch import Tensor
from .cpu import (
    add_to_row as add_to_row,
    as_array as as_array,
    charge_one as charge_one,
    discharge_row as discharge_row,
    fill_row as fill_row,
    fire_one as fire_one,
    share_of as share_of,
)
from .cpu import entry as entry, fusing_kernel as fusing_kernel, kernel as kernel
from .openmp import in_parallel as in_parallel, launch as launch, scratch_array as scratch_array
from .reference import SURROGATE_CODES as SURROGATE_CODES

WIDE = 512

def _places_in_row(places: int, channels: int) -> int:
    """How many places are one row.

    Args:
        places: M
        channels: C

    Returns:
        a power of two that divides the places
    """
    ...

@kernel
def _repeat(numbers, row) -> None:
    """Numbers of the channels, for each place of a row.

    Args:
        row: (C,), (k C,) written
    """
    ...

@kernel
def _by_channel(sums, totals) -> None:
    """Sums of blocks of rows, added up, always in the same order.

    Args:
        totals: (blocks, 2, k C), (2, C) in double precision, written
    """
    ...

SUMMED = 64

@kernel
def _moments_part(part, parts, x, first, sums) -> None:
    """Args:
    part: number of this part of the blocks
    parts: of so many
    x: (R, C) currents
    first: (C,) what is taken from them, near their mean
    sums: (blocks, 2, C) of x - first and of its square, written
    """
    ...

@entry
def _moments_all(parts, x, first, repeated, sums, totals) -> None: ...
def _update_running(running, mean, variance, before, momentum, R) -> None:
    """Running mean and variance (C,) a step on, the mean that of the currents with `before`, the variance unbiased."""
    ...

def norm_statistics(x: Tensor, before: Tensor | None, running: tuple | None, momentum: float, eps: float) -> tuple:
    """What BatchNorm needs to know of a batch.

    Args:
        x: (..., C) contiguous
        before: (C,) a bias that x lacks
        running: running mean and variance (C,), changed in place, None if there are none

    Returns:
        mean (C,), and 1 over the deviation (C,)
    """
    ...

@kernel
def _scale_and_shift(mean, deviation, weight, bias, scale, shift) -> None:
    """BatchNorm as a factor and a summand for each place of a row, for a mean and 1 over a deviation.

    Args:
        shift: (C,) each, (k C,) twice, written
    """
    ...

@fusing_kernel
def _normed(x, scale, shift): ...
@kernel
def _fire_normed_row(x, v, s, scale, shift, neuron) -> None:
    """One step of a row: potentials in place, spikes written.

    Args:
        neuron: (C,) each, neuron (7,)
    """
    ...

@kernel
def _norm_lif_forward_part(part, parts, x, scale, shift, s, neuron, scratch) -> None:
    """Args:
    part: number of this part of the rows
    parts: of so many
    x: (T, M, C) currents, or (1, M, C): the same at every step
    shift: (C,)
    s: (T, M, C) spikes, written
    neuron: (7,) constants
    scratch: (parts, width, C) room for a block's potentials
    """
    ...

@entry
def _norm_lif_forward_all(parts, x, mean, deviation, weight, bias, of_row, s, neuron, scratch) -> None: ...

BLOCK = 2**14
ALONE = 6

def norm_lif_forward(
    x: Tensor, T: int, mean: Tensor, deviation: Tensor, weight: Tensor, bias: Tensor, constants: list
) -> Tensor:
    """Normed currents into neurons at rest.

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

@kernel
def _charge_normed_row(x, v, d, scale, shift, neuron) -> None:
    """One step of a row: potentials in place, distances from the threshold written.

    Args:
        neuron: (C,) each, neuron (7,)
    """
    ...

@kernel
def _charge_normed_block(x, lo, hi, scale, shift, neuron, distances, v) -> None:
    """Args:
    x: (T, M C) currents, or (1, M C)
    hi: first element of the block, and the first behind it
    shift: (C,)
    neuron: (7,) constants
    distances: (T, ...) the first hi - lo of each are written
    v: (hi - lo,) room for potentials
    """
    ...

@kernel
def _discharge_block(grad_s, lo, hi, distances, grad_x, neuron, code, v, g) -> None:
    """Args:
    grad_s: (T, M C) gradient of the spikes
    hi: first element of the block, and the first behind it
    distances: (T, ...) of which the first hi - lo are read
    grad_x: (T, M C) gradient of the normed currents, written, or (1, M C): its sum over the steps
    neuron: (7,) constants
    code: of the surrogate, from `SURROGATE_CODES`
    g: (hi - lo,) room
    """
    ...

@kernel
def _add_products_row(g, x, mean, total, product) -> None:
    """A row's gradients, and their products with x - mean, added in place.

    Args:
        product: (C,) each
    """
    ...

@kernel
def _gradient_sums_part(part, parts, grad_s, x, mean, scale, shift, grad_x, sums, neuron, code, scratch) -> None:
    """Args:
    part: number of this part of the blocks
    parts: of so many
    grad_s: (T, M C) gradient of the spikes
    x: (T, M C) currents, or (1, M C)
    shift: (C,)
    grad_x: as x, gradient of the normed currents, written
    sums: (blocks, 2, C) of the gradients, and of their products with x - mean, written
    neuron: (7,) constants
    code: of the surrogate
    scratch: (parts, T + 2, numbers of a block)
    """
    ...

@kernel
def _gradient_part(part, parts, x, mean, factor, mean_grad, slope, grad_x) -> None:
    """Args:
    part: number of this part of the rows
    parts: of so many
    x: (R, C) currents
    mean: (C,)
    factor: (C,) weight over deviation
    mean_grad: (C,) mean of the gradients
    slope: (C,) mean of the gradients times the normed currents, over the deviation
    grad_x: (R, C) gradient of the normed currents, in place: of the currents
    """
    ...

@kernel
def _mean_and_slope(totals, deviation, R, mean_grad, slope) -> None:
    """The gradient of the weight, in place, and what the second pass takes from each gradient.

    Args:
        slope: (2, C) written on, (C,), rows, (k C,) twice, written
    """
    ...

@entry
def _gradients_all(
    parts, grad_s, x, mean, deviation, weight, bias, of_row, grad_x, sums, totals, neuron, code, scratch
) -> None: ...
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
    """The gradients of norm and neurons, with mean and deviation those of x.

    Args:
        grad_s: (T, M, C) gradient of the spikes
        x: as it went into `norm_lif_forward`, likewise the four of the channels
        constants: the neuron, from `neuron_constants`
        surrogate: a name in `SURROGATES`

    Returns:
        gradients of x, weight and bias
    """
    ...
