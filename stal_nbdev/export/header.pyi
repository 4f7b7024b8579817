"""An encoder as one C header without floats: integer weights and thresholds, and the loops over them."""

from typing import Any

__all__ = [
    "WIDTHS",
    "BRIGHTEST",
    "Width",
    "IntegerLayer",
    "quantized",
    "integer_layer",
    "integer_thresholds",
    "IntegerEncoder",
    "affine_layers",
    "integer_encoder",
    "to_header",
]
import math
from typing import NamedTuple
import torch
from torch import Tensor, nn
from torch.nn import functional as F
from fastcore.basics import patch
from ..base import replacing as replacing, user_path as user_path
from ..core import Encoder as Encoder, check_at_least as check_at_least
from .folding import (
    FOLDABLE as FOLDABLE,
    MatchWidth as MatchWidth,
    folded_layers as folded_layers,
    known_as as known_as,
    known_preprocessing as known_preprocessing,
)
from ..models import SpikingClassifier as SpikingClassifier
from ..preprocessing import Preprocessing as Preprocessing
from ..stal import ThresholdLayer as ThresholdLayer

class Width(NamedTuple):
    """How wide the integers are."""

    weight: int
    "bits of a weight, with its sign"
    sum: int
    "bits of a sum of products, with its sign"
    stored: int
    "bits that a weight takes in memory"

WIDTHS = {8: Width(8, 32, 8), 16: Width(16, 64, 16), 24: Width(24, 64, 32)}
BRIGHTEST = 255

class IntegerLayer(NamedTuple):
    """A layer on integers: its sums, or, unless it is the last, `(relu(sums) >> drop) * gain >> shift`."""

    weight: Tensor
    "(O, I, ...) int64, in units of each output's own"
    bias: Tensor
    "(O,) int64, in units of the sums"
    padding: tuple
    "of a convolution, () for a linear layer"
    stride: tuple
    "likewise"
    unit: Tensor
    "(O,) what 1 is worth in what comes out"
    drop: int = 0
    gain: Tensor | None = None
    "(O,) int64"
    shift: int = 0

def quantized(weight: Tensor, bits: int) -> tuple:
    """Weights as integers: a scale per output, so that its largest fits.

    Args:
        weight: (O, ...)
        bits: of an integer, with its sign

    Returns:
        integers (O, ...), and what 1 is worth in those of each output, (O,)
    """
    ...

def _per_output(values, like):
    """Values (O,), to be combined with (O, ...)."""
    ...

_MOST_BITS = 28

def _input_bits(layer, width):
    """Bits of an input, so that no sum of a layer overflows."""
    ...

def _largest_sums(weight, bias, most):
    """The largest sums (O,) of inputs from 0 to `most`."""
    ...

_LARGEST_BIAS = 256

def _with_room(unit, bias, terms, most, width):
    """Units (O,) of sums, larger where a bias would overflow: next to it, weights that small say nothing."""
    ...

def _rescaling(sums, unit, most) -> tuple:
    """Unit (O,), drop, gain (O,) and shift, so that sums (O,), the largest there are, become numbers up to `most`."""
    ...

def integer_layer(layer: nn.Module, following: nn.Module | None, unit: float, most: int, width: Width) -> tuple:
    """A layer in integers.

    Args:
        layer: linear or convolutional
        following: that its outputs go to, through a ReLU, None for thresholds
        unit: what 1 is worth in its input
        most: the largest input

    Returns:
        the `IntegerLayer`, and the largest number that comes out of it
    """
    ...

def integer_thresholds(theta: Tensor, unit: Tensor | None, width: Width) -> Tensor:
    """Thresholds for sums: one fires that is above its threshold.

    Args:
        theta: (T, *shape)
        unit: (O,) of the sums, shape[0] = O, None for pixels

    Returns:
        (T, *shape) int64
    """
    ...

def _product(x, weight):
    """Whole numbers (..., K) times weights (O, K), exactly: (..., O)."""
    ...

def _windows(x, layer):
    """What each place of a convolution sees: (B, I, ...) to (B, ..., I k), with zeros beyond the border."""
    ...

class IntegerEncoder:
    """An encoder in integers, as `to_header` writes it in C: bytes (B, *in_shape) to spikes (T, B, *spike_shape).

    Args:
        in_shape: of one image
        layers: of `IntegerLayer`
        thresholds: (T, *shape of the features)
        width: of its integers
        code: fire at every step whose threshold is exceeded, or at the 'first' of them alone
        spike_shape: of one sample's spikes at one step, None: `in_shape`
        preprocessing: that samples have gone through, None if nobody knows
    """

    in_shape: Any
    T: Any
    layers: list
    spike_shape: Any
    thresholds: Tensor
    width: Width
    code: str
    preprocessing: Any

    def __init__(
        self,
        in_shape: tuple,
        layers: list,
        thresholds: Tensor,
        width: Width,
        code: str = "every",
        spike_shape: tuple | None = None,
        preprocessing: Preprocessing | None = None,
    ) -> None: ...
    def __call__(self, images: Tensor) -> Tensor:
        """Spikes.

        Args:
            images: (B, *in_shape) uint8

        Returns:
            (T, B, *spike_shape) uint8, 0 and 1
        """
        ...

    def sums(self, images: Tensor) -> Tensor:
        """What is compared with the thresholds.

        Args:
            images: (B, *in_shape) uint8

        Returns:
            (B, *shape of the features) int64
        """
        ...

    def _layer_in_c(self, name, n, shape):
        """Constants and function of a layer whose input has that shape."""
        ...

    def _encode_in_c(self, name, shapes):
        """The function that puts the layers together. `shapes` are those of their outputs."""
        ...

    def as_c(self, name: str) -> str:
        """The encoder in C.

        Args:
            name: that everything in the header begins with

        Returns:
            the header
        """
        ...

def _linear(weight, bias=None): ...
def _matched(affine, match) -> list:
    """Layers whose last one has as many outputs as wanted."""
    ...

_WRITTEN = (*FOLDABLE, MatchWidth, ThresholdLayer, nn.ReLU, nn.Flatten)

def affine_layers(encoder: Encoder) -> tuple:
    """What an encoder is made of. A `ValueError` for one that is made of something else.

    Args:
        encoder: STAL or ConvSTAL, or a Sequential of such layers

    Returns:
        linear layers and convolutions, with a ReLU between any two, and the `ThresholdLayer` behind them
    """
    ...

def _check_bytes(encoder, known):
    """Raise where it is known that what the encoder learned from was not byte / 255."""
    ...

def integer_encoder(encoder: nn.Module, bits: int = 8, preprocessing: Preprocessing | None = None) -> IntegerEncoder:
    """What the encoder does in eval mode, in integers. A `ValueError` if it has learned from others than byte / 255.

    Args:
        encoder: STAL or ConvSTAL, or a model that begins with one, of which it alone is taken
        bits: of a weight: 8, 16 or 24
        preprocessing: that samples have gone through, None: what model or encoder know of it
    """
    ...

_CONVOLUTION = "\nstatic void {name}_layer{n}(const {x_type} *x, {y_type} *y) {{\n    {upper}_FOR(o, {O}) {upper}_FOR(i, {out_h}) {upper}_FOR(j, {out_w}) {{\n        {sum_type} sum = {name}_bias{n}[o];\n        {upper}_FOR(c, {I}) {upper}_FOR(p, {k_h}) {upper}_FOR(q, {k_w}) {{\n            const int u = i * {stride_h} + p - {pad_h}, v = j * {stride_w} + q - {pad_w};\n            if (u < 0 || u >= {in_h} || v < 0 || v >= {in_w}) continue;\n            const {sum_type} weight = {name}_weight{n}[((o * {I} + c) * {k_h} + p) * {k_w} + q];\n            sum += weight * x[(c * {in_h} + u) * {in_w} + v];\n        }}\n        y[(o * {out_h} + i) * {out_w} + j] = {result};\n    }}\n}}\n"
_LINEAR = "\nstatic void {name}_layer{n}(const {x_type} *x, {y_type} *y) {{\n    {upper}_FOR(o, {O}) {{\n        {sum_type} sum = {name}_bias{n}[o];\n        {upper}_FOR(i, {I}) sum += ({sum_type}){name}_weight{n}[o * {I} + i] * x[i];\n        y[o] = {result};\n    }}\n}}\n"
_RECTIFIED = "(int64_t)((sum > 0 ? sum : 0) >> {drop})"
_RESCALED = f"(int32_t)(({_RECTIFIED} * {{name}}_gain{{n}}[o] + ((int64_t)1 << {{half}})) >> {{shift}})"

def _array(kind, name, values):
    """A constant of C."""
    ...

def _images(shape):
    """A shape (I, H, W), of a signal (I, 1, L)."""
    ...

def _shape_after(layer, shape) -> tuple:
    """The shape of what a layer makes of one sample."""
    ...

def _sizes(layer, shape):
    """Numbers of a layer's loops."""
    ...

_COMPARISON = dict(
    every="    {upper}_FOR(t, {T}) {upper}_FOR(i, {N})\n        spikes[t * {N} + i] = {x}[i] > {name}_threshold[t * {N} + i];\n",
    first="    {upper}_FOR(i, {N}) {{\n        int fired = 0;\n        {upper}_FOR(t, {T}) {{\n            spikes[t * {N} + i] = !fired && {x}[i] > {name}_threshold[t * {N} + i];\n            fired |= spikes[t * {N} + i];\n        }}\n    }}\n",
)
_HEAD = "/* {name}: an image of {shape} bytes, each from 0 to 255, to {T} steps of {spikes} spikes, each 0 or 1.\n * To the encoder a byte is byte / 255{known}.\n * {name}_encode(image, spikes) writes {T} x {N} bytes, time first. Integers alone, C99, no memory asked for. What it\n * keeps between its layers is static: one call at a time. Made by stal_nbdev's to_header.\n */\n#ifndef {upper}_H\n#define {upper}_H\n#include <stdint.h>\n#define {upper}_T {T}\n#define {upper}_PIXELS {pixels}\n#define {upper}_SPIKES {N}\n"
_ASSUMED = ". Nobody said what its samples had gone through:\n * make sure that it has learned from such values"
_LOOP = "#define {upper}_FOR(i, n) for (int i = 0;i < (n);i++)\n"
_TAIL = "\n#undef {upper}_FOR\n#endif\n"

def to_header(
    encoder: nn.Module, path, bits: int = 8, name: str | None = None, preprocessing: Preprocessing | None = None
) -> IntegerEncoder:
    """Write an encoder as a C header. Returned is what it computes, to be compared with the encoder.

    Args:
        encoder: STAL or ConvSTAL, or a model that begins with one, what it does in eval mode counts
        path: file to write, .h, its folder is made if there is none
        bits: of a weight: 8, 16, or 24, which has the spikes of the float encoder
        name: that its functions begin with, None for that of the file
        preprocessing: that samples have gone through, None: what model or encoder know of it

    Returns:
        the same in Python
    """
    ...
