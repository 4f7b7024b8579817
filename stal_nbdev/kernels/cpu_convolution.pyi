"""A convolution of spikes on the CPU: Numba kernels that add up the weights of what fired."""

__all__ = ["convolve", "weight_gradient"]
import numpy as np
from torch import Tensor
from .cpu import (
    as_array as as_array,
    fill_row as fill_row,
    find_row as find_row,
    odd_numbers as odd_numbers,
    share_of as share_of,
)
from .cpu import entry as entry, fusing_kernel as fusing_kernel, kernel as kernel
from .openmp import in_parallel as in_parallel, launch as launch, scratch_array as scratch_array, threads as threads

def _weight_rows(weight: Tensor) -> Tensor:
    """For each input and each row of the kernel, what it adds to three places side by side.

    Args:
        weight: (N, K, 3, 3)

    Returns:
        (K, 3, 3 N), contiguous
    """
    ...

def _from_rows(rows: Tensor) -> Tensor:
    """What `_weight_rows` laid out, as weights again.

    Args:
        rows: (K, 3, 3 N)

    Returns:
        (N, K, 3, 3)
    """
    ...

@kernel
def _beside(z, W, N) -> tuple:
    """Of the 3 N numbers around a place: where the first would be, the first in the row, and the first behind the last.

    Args:
        z: place in a row of places
        W: places of a row
        N: numbers of a place
    """
    ...

@fusing_kernel
def _add_scaled(a, row, out) -> None:
    """Args:
    a: number
    row: (n,)
    out: (n,) is added to
    """
    ...

@fusing_kernel
def _add_four(a, b, c, d, i, j, k, l, out) -> None:
    """As `_add_scaled`, of four rows i, j, k, l, times a, b, c, d."""
    ...

@kernel
def _add_kernel_rows(x, fired, n, rows, k, lo, hi, out) -> None:
    """What a place adds to a row of the output.

    Args:
        x: (K,) numbers of a place
        fired: (K,) indices
        n: how many of them count
        rows: (K, 3, 3 N) of `_weight_rows`
        k: row of the kernel
        hi: part of the 3 N numbers that is in the image
        out: (hi - lo,) is added to
    """
    ...

@kernel
def _convolve_part(part, parts, x, rows, bias, out, fired) -> None:
    """Args:
    part: number of this part of the images
    parts: of so many
    x: (B, H, W, K) spikes, or other numbers that are mostly zero
    rows: (K, 3, 3 N) of `_weight_rows`
    bias: (N,), or (0,): none
    out: (B, H, W N) written
    fired: (parts, K) room for indices
    """
    ...

@entry
def _convolve_all(parts, x, rows, bias, out, fired) -> None: ...
def _places(t: Tensor) -> np.ndarray:
    """An image's channels, place by place.

    Args:
        t: (B, C, H, W), in channels-last order, or it is copied

    Returns:
        (B, H, W, C)
    """
    ...

def convolve(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """`torch.nn.functional.conv2d` with padding 1, from what is not zero.

    Args:
        x: (B, K, H, W) mostly zeros
        weight: (N, K, 3, 3)
        bias: (N,)

    Returns:
        (B, N, H, W) in channels-last order
    """
    ...

@kernel
def _gradient_part(part, parts, grad, x, sums, odd, fired) -> None:
    """Args:
    part: number of this part of the images
    parts: of so many
    grad: (B, H, W N) gradient of the output
    x: (B, H, W, K) spikes that it belongs to
    sums: (parts, K, 3, 3 N) gradient of the weights, as `_weight_rows` has them, written
    odd: (parts,) how many gradients are infinite or NaN, written
    fired: (parts, K) room for indices
    """
    ...

@entry
def _gradient_all(parts, grad, x, sums, odd, fired) -> None: ...
def weight_gradient(grad: Tensor, x: Tensor) -> Tensor | None:
    """The gradient of the weight, from what is not zero. None where one is not finite: then zeros have to be multiplied.

    Args:
        grad: (B, N, H, W) gradient of the output
        x: (B, K, H, W) mostly zeros, as they went into `convolve`

    Returns:
        (N, K, 3, 3), or None
    """
    ...
