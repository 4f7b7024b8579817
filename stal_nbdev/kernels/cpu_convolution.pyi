"""A convolution of spikes on the CPU: Numba kernels that add up the weights of what fired."""

__all__ = ["convolve", "weight_gradient"]
import numpy as np
from torch import Tensor
from .cpu import as_array as as_array, entry as entry, fill_row as fill_row, kernel as kernel, share_of as share_of
from .cpu_rows import (
    BITS as BITS,
    by_slices as by_slices,
    from_slices as from_slices,
    mark_columns as mark_columns,
    mark_row as mark_row,
    masks_near as masks_near,
    odd_numbers as odd_numbers,
)
from .cpu_rows import slice_width as slice_width, sum_marked as sum_marked
from .openmp import in_parallel as in_parallel, launch as launch, scratch_array as scratch_array, threads as threads

def _weight_rows(weight: Tensor, d: int) -> np.ndarray:
    """For each slice and each row of the kernel, the weights of 3 K inputs.

    Args:
        weight: (N, K, 3, 3)
        d: width of a slice

    Returns:
        (slices, 3, 3 K d)
    """
    ...

def _from_rows(rows: Tensor, N: int, d: int) -> Tensor:
    """What `_weight_rows` laid out, as weights again.

    Args:
        rows: (slices, 9, K d)
        N: outputs
        d: width of a slice

    Returns:
        (N, K, 3, 3)
    """
    ...

@kernel
def _frame_image(x, frame) -> None:
    """An image with a column of zeros on either side.

    Args:
        x: (H, W K)
        frame: (H, (W + 2) K) written
    """
    ...

@kernel
def _mark_places(frame, masks) -> None:
    """Who fired at each place and beside it.

    Args:
        frame: (H, (W + 2) K)
        masks: (H, W, 3 K / BITS), rounded up, written
    """
    ...

@kernel
def _add_kernel_row(frame, masks, rows, k, out, o, width) -> None:
    """What the places of an image add to a slice of the outputs through a row of the kernel.

    Args:
        frame: (H, (W + 2) K) an image
        masks: (H, W, 3 K / BITS) who fired at each place
        rows: (3 K d,) weights of a slice and of row k of the kernel
        out: (H, W M) is added to
        o: first output of the slice
        width: array of strings of d characters
    """
    ...

@kernel
def _convolve_part(part, parts, x, rows, bias, out, frame, masks, width) -> None:
    """Args:
    part: number of this part of the images
    parts: of so many
    x: (B, H, W K) spikes, or other numbers that are mostly zero
    rows: (slices, 3, 3 K d) of `_weight_rows`
    bias: (M,), or (0,): none
    out: (B, H, W M) written, of all slices
    frame: (parts, H, (W + 2) K) room
    masks: (parts, H, W, 3 K / BITS) room
    width: array of strings of d characters
    """
    ...

@entry
def _convolve_all(parts, x, rows, bias, out, frame, masks, width) -> None: ...
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
def _frame_gradient(grad, o, frame, d):
    """A slice of the gradients, in a frame. Returns how many are infinite or NaN.

    Args:
        grad: (H, W, N) gradient of an image's output
        o: first output of a slice
        frame: ((H + 2) (W + 2) d,) with zeros around, is written on
        d: width of the slice
    """
    ...

@kernel
def _add_gradients(frame, grads, W, sums, masks, width) -> None:
    """What the spikes of an image do to a slice of the gradients of the weights.

    Args:
        frame: (H (W + 2) K,) an image
        grads: ((H + 2) (W + 2) d,) a slice of the gradients
        W: places of a row
        sums: (9, K d) of the gradients, are added to
        masks: (K,) room
        width: array of strings of d characters
    """
    ...

@kernel
def _gradient_part(part, parts, grad, x, sums, odd, frame, grads, masks, width) -> None:
    """Args:
    part: number of this part of the images
    parts: of so many
    grad: (B, H, W, N) gradient of the output
    x: (B, H, W K) spikes that it belongs to
    sums: (parts, slices, 9, K d) gradient of the weights, written
    odd: (parts,) how many gradients and numbers of x are infinite or NaN, written
    frame: (parts, H, (W + 2) K) room
    grads: (parts, (H + 2) (W + 2) d) room
    masks: (parts, K) room
    width: array of strings of d characters
    """
    ...

@entry
def _gradient_all(parts, grad, x, sums, odd, frame, grads, masks, width) -> None: ...
def weight_gradient(grad: Tensor, x: Tensor) -> Tensor | None:
    """The gradient of the weight, from what is not zero. None where one is not finite: then zeros have to be multiplied.

    Args:
        grad: (B, N, H, W) gradient of the output
        x: (B, K, H, W) mostly zeros, as they went into `convolve`

    Returns:
        (N, K, 3, 3), or None
    """
    ...
