"""Linear layers and convolutions that leave out zeros of their input, and a faster way to a convolution's gradient."""

__all__ = ["SpikeLinear", "SpikeConv2d", "NarrowConv2d"]
import torch
from torch import nn
from torch.nn.functional import conv2d
from .kernels.operators import spike_convolution as spike_convolution, spike_linear as spike_linear, traced as traced

class SpikeLinear(nn.Linear):
    """
    `nn.Linear` for inputs that are mostly zero: (..., in_features) to (..., out_features).

    On the CPU the weights of the inputs that are not zero are added up wherever few enough are not. Elsewhere it is
    `nn.Linear`, by the library that multiplies faster (`operators.product`). The density decides, so the order of a
    sum, and with it the last bit, may differ between batches.
    """

    def forward(self, x: torch.Tensor, with_bias: bool = True) -> torch.Tensor:
        """The product.

        Args:
            x: (..., in_features)
            with_bias: add the bias, if there is one

        Returns:
            (..., out_features)
        """
        ...

class SpikeConv2d(nn.Conv2d):
    """A 3 x 3 convolution with padding 1 for inputs that are mostly zero: (B, inputs, H, W) to (B, outputs, H, W).

    `nn.Conv2d` that on the CPU adds up the weights of the inputs that are not zero, wherever few enough are not. For
    that, channels have to lie beside each other (`x.to(memory_format=torch.channels_last)`), as those of `norm_lif`
    do. The density decides, so the last bit may differ between batches, as in `SpikeLinear`.

    Args:
        inputs: channels of the input
        outputs: channels of the output
        bias: whether there is one
    """

    def __init__(self, inputs: int, outputs: int, bias: bool = True) -> None: ...
    def forward(self, x: torch.Tensor) -> torch.Tensor: ...

def _turned(weight):
    """Kernels (O, I, 3, 3) as those of the convolution that leads back, (I, O, 3, 3). Turned twice, they are as before."""
    ...

def _weight_gradient(x, weight, grad):
    """Gradient (O, I, 3, 3) of the weight of a convolution with padding 1, from its input x and its output's gradient."""
    ...

class _NarrowConv(torch.autograd.Function):
    """A 3 x 3 convolution with padding 1. Backward through the convolution that leads back."""

    @staticmethod
    def forward(ctx, x, weight, bias): ...
    @staticmethod
    def backward(ctx, grad) -> tuple:
        """Args:
        grad: (B, O, H, W)
        """
        ...

class NarrowConv2d(nn.Conv2d):
    """A 3 x 3 convolution with padding 1 from many channels to few: (B, inputs, H, W) to (B, outputs, H, W).

    `nn.Conv2d` with another way to the same gradients. On devices other than the CPU, without a batch, under autocast,
    in forward mode, and for whatever traces it (`torch.compile`, `torch.func`), it is `nn.Conv2d` itself.

    Args:
        inputs: channels of the input, many
        outputs: channels of the output, few
    """

    def __init__(self, inputs: int, outputs: int) -> None: ...
    def forward(self, x: torch.Tensor) -> torch.Tensor: ...
