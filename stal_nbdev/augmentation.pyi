"""Training images, each time a little different: mirrored, shifted, and with a hole, for a whole batch at once."""

__all__ = ["SHIFT_FILLS", "random_flip", "random_shift", "random_cutout", "augment"]
from functools import partial
import torch
import torch.nn.functional as F
from .base import pick as pick

def random_flip(images: torch.Tensor) -> torch.Tensor:
    """Every image mirrored left to right, or not: each with probability 1/2.

    Args:
        images: (B, C, H, W)

    Returns:
        (B, C, H, W)
    """
    ...

def _beside_zero(images, pixels): ...
def _reflected(size, pixels, device):
    """Returns:
    at both ends the border pixel itself is not repeated: 2 1 | 0 1 2 3 | 2 1
    """
    ...

def _beside_reflect(images, pixels):
    """Args:
    pixels: torch's own `F.pad` reflects floats alone
    """
    ...

SHIFT_FILLS = dict(zero=_beside_zero, reflect=_beside_reflect)

def random_shift(images: torch.Tensor, pixels: int, fill: str = "zero") -> torch.Tensor:
    """Every image moved by a whole number of pixels of its own, both ways.

    Args:
        images: (B, C, H, W)
        pixels: the farthest in each direction, less than H and W
        fill: what moves in, of SHIFT_FILLS: zero, or reflect for the image reflected at its border

    Returns:
        (B, C, H, W)
    """
    ...

def random_cutout(images: torch.Tensor, side: int) -> torch.Tensor:
    """Every image with a square of zeros of its own. Its centre is in the image, all of it need not be.

    Args:
        images: (B, C, H, W)
        side: of the square, in pixels

    Returns:
        (B, C, H, W)
    """
    ...

def augment(
    images: torch.Tensor, flip: bool = False, shift: int = 0, shift_fill: str = "zero", cutout: int = 0
) -> torch.Tensor:
    """Images flipped, shifted, and with a hole, as far as that is asked for.

    Args:
        images: (B, C, H, W)
        flip: see `random_flip`
        shift: pixels, see `random_shift`
        shift_fill: what moves in: zero or reflect
        cutout: side of the square in pixels, see `random_cutout`, 0 for none

    Returns:
        (B, C, H, W)
    """
    ...
