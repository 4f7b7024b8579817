"""BatchNorm with the neurons behind it, and spiking attention with its own: one operator where there is a kernel."""

__all__ = ["LONGEST", "leaves_out_bias", "norm_lif", "attention_fuses", "attend"]
import torch
from torch import nn
from torch.nn import functional as F
from .core import unwatched as unwatched
from .kernels import reference as reference
from .kernels.operators import optional as optional, shortcut as shortcut, traced as traced
from .neurons import LIF as LIF

def _kernels(x: torch.Tensor, what: str):
    """The module of kernels for a device.

    Args:
        x: of which the device counts
        what: norm or attention

    Returns:
        a module, None where there is none
    """
    ...

def _fuses(x: torch.Tensor, what: str, neurons: nn.Module, *others: nn.Module) -> bool:
    """Whether a kernel may take what these modules would do one after another.

    Args:
        x: the input of the first of them
        what: norm or attention
        neurons: the last of them
    """
    ...

def leaves_out_bias(norm: nn.Module, x: torch.Tensor) -> bool:
    """Whether `norm` in its present mode undoes a bias added before it.

    Args:
        norm: behind the layer with the bias
        x: what goes into the layer
    """
    ...

class _ZeroGradient(torch.autograd.Function):
    """x as it is. The bias, which was left out, gets a gradient of zeros."""

    @staticmethod
    def forward(ctx, x, bias): ...
    @staticmethod
    def backward(ctx, grad) -> tuple: ...

def _normed(norm, x, before):
    """`norm(x + before)`. Where `before` is not None, `leaves_out_bias` holds, and it is not added.

    Args:
        before: (N, C, ...)
    """
    ...

def _norm_lif_forward(
    x, before, weight, bias, running_mean, running_var, momentum, eps, T, constants, surrogate
) -> tuple:
    """Spikes (T, M, C) of x (T, M, C) or (M, C), mean (C,), and 1 over the deviation (C,)."""
    ...

def _norm_lif_setup(ctx, inputs, output) -> None:
    """Keep what the way back needs. Nobody differentiates mean and deviation: their gradient is in that of x."""
    ...

def _norm_lif_gradient(ctx, grad_s, *_):
    """Gradients of the inputs of `_norm_lif_forward`."""
    ...

def _plain_norm_lif(x, before, weight, bias, running_mean, running_var, momentum, eps, T, constants, surrogate):
    """The spikes of `_norm_lif_forward` in torch's own operations. A bias before the norm does nothing to them."""
    ...

def _norm_lif_inputs(ctx) -> tuple: ...

_norm_lif_shortcut = shortcut(
    "NormLIF", _norm_lif_forward, _norm_lif_setup, _norm_lif_gradient, _plain_norm_lif, _norm_lif_inputs
)
LONGEST = 16

def _norm_type_fits(norm, x, T):
    """Whether the kernels of the device know the numbers of this norm and of its input."""
    ...

def _norm_fuses(norm, neurons, x, T):
    """Whether the kernels may take this norm and these neurons, in their present mode."""
    ...

def _fused_norm_lif(norm, neurons, rows, T, before):
    """Spikes (T, M, C) for rows (T, M, C), or (M, C) that are the same at every step."""
    ...

def norm_lif(
    norm: nn.Module, neurons: nn.Module, x: torch.Tensor, T: int, once: bool = False, before: torch.Tensor | None = None
) -> torch.Tensor:
    """BatchNorm over all steps and samples as one batch, and neurons on what it hands on.

    Args:
        norm: BatchNorm over the channels of x
        neurons: `LIF`, at rest before the first step
        x: (T B, C, ...) currents, or (B, C, ...) that are the same at every step
        T: time steps
        once: x is the same at every step
        before: (C,) a bias that x lacks, where `leaves_out_bias` says that it may

    Returns:
        (T, B, C, ...) spikes
    """
    ...

def attention_fuses(q: torch.Tensor, neurons: nn.Module, heads: int) -> bool:
    """Whether the kernel of `attend` may be used.

    Args:
        q: (T, B, N, D) spikes
        neurons: behind the attention
    """
    ...

def _attend_forward(q, k, v, heads, scale, constants, surrogate):
    """Spikes (T, B, N, D)."""
    ...

def _attend_setup(ctx, inputs, output) -> None:
    """Keep spikes that are there anyway, and no product."""
    ...

def _attend_gradient(ctx, grad_s) -> tuple:
    """Gradients of q, k and v, and none of the four others."""
    ...

def _plain_attend(q, k, v, heads, scale, constants, surrogate):
    """The spikes of `_attend_forward` in torch's own operations."""
    ...

def _attend_inputs(ctx) -> tuple: ...

_attend_shortcut = shortcut(
    "Attention", _attend_forward, _attend_setup, _attend_gradient, _plain_attend, _attend_inputs
)

def attend(
    neurons: nn.Module, q: torch.Tensor, k: torch.Tensor, v: torch.Tensor, heads: int, scale: float
) -> torch.Tensor:
    """Neurons on `scale` times q (k^T v), head by head.

    Args:
        neurons: `LIF`, at rest before the first step
        q: (T, B, N, D) spikes, for which `attention_fuses` holds
        k: likewise
        v: likewise
        heads: of width D / heads
        scale: of what goes into the neurons

    Returns:
        (T, B, N, D) spikes
    """
    ...
