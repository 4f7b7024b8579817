"""A step forward, a slope backward: how gradient descent gets past a spike."""

from typing import Any

__all__ = ["SURROGATES", "sigmoid_slope", "arctan_slope", "super_slope", "triangle_slope", "surrogate_slope", "spike"]
from functools import partial
from typing import Callable
import torch
from .base import pick as pick
from .core import transformed as transformed

def sigmoid_slope(x: torch.Tensor, alpha: float) -> torch.Tensor:
    """alpha s (1 - s) with s the logistic function of alpha x: Zenke and Vogels, 2021. Of the shape of `x`."""
    ...

def arctan_slope(x: torch.Tensor, alpha: float) -> torch.Tensor:
    """(alpha / 2) / (1 + (pi alpha x / 2)^2): Fang et al., 2021. Of the shape of `x`."""
    ...

def super_slope(x: torch.Tensor, alpha: float) -> torch.Tensor:
    """1 / (alpha |x| + 1)^2, SuperSpike: Zenke and Ganguli, 2018. Of the shape of `x`."""
    ...

def triangle_slope(x: torch.Tensor, alpha: float) -> torch.Tensor:
    """alpha max(0, 1 - |x|), zero beyond a distance of 1 from the threshold: Esser et al., 2016. Of the shape of `x`."""
    ...

SURROGATES = dict(sigmoid=sigmoid_slope, arctan=arctan_slope, super=super_slope, triangle=triangle_slope)

class _Spike(torch.autograd.Function):
    slope: Any

    @staticmethod
    def forward(x, slope):
        """Returns:
        x > 0 is false for NaN, so NaN is passed on by hand
        """
        ...

    @staticmethod
    def setup_context(ctx, inputs, output) -> None: ...
    @staticmethod
    def backward(ctx, grad) -> tuple: ...

class _TransformedSpike(_Spike):
    generate_vmap_rule = True

    @staticmethod
    def jvp(ctx, tangent, _): ...

@torch._disable_dynamo
def _transformed_spike(x, slope): ...
def _traced_spike(x, slope):
    """`_Spike` of operations that a file can hold."""
    ...

def surrogate_slope(surrogate: str | Callable) -> Callable:
    """The slope function of a surrogate's name. A function passes through. An unknown name is a `ValueError`.

    Args:
        surrogate: a name in `SURROGATES`, or a function `slope(x, alpha)`

    Returns:
        slope(x, alpha)
    """
    ...

def spike(x: torch.Tensor, surrogate: str | Callable = "arctan", alpha: float = 2.0) -> torch.Tensor:
    """1[x > 0] forward, the surrogate's slope backward. NaN stays NaN.

    Args:
        x: distance of the potential from the threshold, u - v_th, any shape
        surrogate: a name in `SURROGATES`, or a function `slope(x, alpha)`
        alpha: sharpness of the surrogate

    Returns:
        exact 0s and 1s, shape and dtype of x
    """
    ...
