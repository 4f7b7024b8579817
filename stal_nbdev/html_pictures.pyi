"""Spikes as light HTML: images, maps, bars, thresholds and a raster that one can point at, in milliseconds."""

__all__ = [
    "STYLE_SHEET",
    "TILE_STYLE",
    "png_bytes",
    "data_uri",
    "image_pixels",
    "map_pixels",
    "highest_share",
    "Mark",
    "tile",
    "strip",
    "with_prefix",
    "numbers_row",
    "probability_bars",
    "confusion_table",
    "threshold_chart",
    "raster_pixels",
    "neuron_name",
    "Neurons",
    "window_start",
    "pointable_raster",
    "grid_picture",
    "grid_gif",
]
import io
from base64 import b64encode
from functools import cache
from html import escape
from pathlib import Path
from typing import NamedTuple
import matplotlib
import numpy as np
import torch
from matplotlib.ticker import MaxNLocator
from PIL import Image, ImageDraw, ImageFont
from .core import check_tensor as check_tensor
from .viz import COLOURS as COLOURS, check_sample as check_sample, to_numpy as to_numpy

def png_bytes(pixels: np.ndarray) -> bytes:
    """An array as a file, a pixel a value.

    Args:
        pixels: (H, W) or (H, W, 3), uint8

    Returns:
        of a PNG file of that size
    """
    ...

def data_uri(content: bytes | str, kind: str = "image/png") -> str:
    """A file as an address, which needs no server.

    Args:
        content: of a file
        kind: its media type
    """
    ...

def image_pixels(x: torch.Tensor) -> np.ndarray:
    """An image as pixels.

    Args:
        x: (C, H, W) in [0, 1], grey with 1 channel, colour with 3

    Returns:
        (H, W) or (H, W, 3), uint8
    """
    ...

def map_pixels(maps: torch.Tensor, most: float = 1.0) -> np.ndarray:
    """Spikes as pixels: white fired, or coloured by the share of the channels that did.

    Args:
        maps: (C, H, W) spikes of a step, or their mean over steps
        most: share of the channels that gets the brightest colour

    Returns:
        (H, W) or (H, W, 3), uint8
    """
    ...

def highest_share(maps: torch.Tensor) -> float:
    """Largest share of channels that fired at a place and a step.

    Args:
        maps: (T, C, H, W) spikes of one sample

    Returns:
        0 if there are none
    """
    ...

class Mark(NamedTuple):
    """A box over a picture, in per cent of its size."""

    left: float
    top: float
    width: float
    height: float

def tile(pixels: np.ndarray, title: str, mark: Mark | None = None, kind: str = "") -> str:
    """A picture with its title, enlarged by the browser without blur.

    Args:
        pixels: (H, W) or (H, W, 3), uint8
        title: above
        mark: what to draw a box around
        kind: further class of the element, for its style

    Returns:
        HTML
    """
    ...

def strip(maps: torch.Tensor, step: int) -> str:
    """A small picture of each time step, a frame around the one at hand.

    Args:
        maps: (T, C, H, W) spikes of one sample
        step: the one at hand

    Returns:
        HTML
    """
    ...

def with_prefix(value: float, unit: str) -> str:
    """Three digits and the prefix that fits, from pico to none.

    Args:
        value: at least 0, in the unit
        unit: without prefix, J or s

    Returns:
        '5.85 nJ'
    """
    ...

def numbers_row(numbers: dict) -> str:
    """Numbers beside each other, with their names, and what they mean when one points at them.

    Args:
        numbers: name -> (value, explanation), texts

    Returns:
        HTML
    """
    ...

def probability_bars(classes: list, probabilities: torch.Tensor, label=None) -> str:
    """A classifier's answer: a bar for each class, at most ten of them, the likeliest first where there are more.

    Args:
        classes: names, words or numbers
        probabilities: (K,)
        label: the true class, one of `classes` or its name, None if nobody knows

    Returns:
        HTML
    """
    ...

def confusion_table(counts: torch.Tensor, classes: list) -> str:
    """Which class was taken for which, coloured by the share of the row. The least likely to be told apart, of many.

    Args:
        counts: (K, K) whole numbers, row: the class, column: what it was taken for
        classes: names

    Returns:
        HTML
    """
    ...

_WIDTH, _LEFT, _TOP = (420, 34, 84)

def _svg(height, inside, label) -> str: ...
def _histogram(h, right):
    """Bars of the features from 0 to `right`."""
    ...

def _threshold_row(t, theta, h, fires, place, scale, now, number=None) -> str:
    """Line and dot of one step's thresholds, and a mark for that of a neuron."""
    ...

def _axis(right, scale) -> str:
    """The line below the bars, with round numbers."""
    ...

def threshold_chart(
    h: torch.Tensor, theta: torch.Tensor, spikes: torch.Tensor, step: int, number: int | None = None
) -> str:
    """The features' distribution, and below it the thresholds of each time step.

    Args:
        h: features of one sample, any shape
        theta: (T, *h.shape) thresholds
        spikes: (T, *h.shape) what the two made
        step: the time step at hand
        number: of a neuron to be shown among the others

    Returns:
        HTML
    """
    ...

def raster_pixels(spikes: torch.Tensor, most: int = 360) -> np.ndarray:
    """An overview of all neurons: a column is black where any of the neurons in it fired, grey if its value was soft.

    Args:
        spikes: (T, ...) of one sample
        most: columns

    Returns:
        (T, columns) uint8, black on white
    """
    ...

def neuron_name(number: int, shape: tuple, grid: tuple | None = None) -> str:
    """Where a neuron is.

    Args:
        number: of the neuron, row by row
        shape: (C, H, W), or (N, D) of tokens
        grid: (h, w) of the patches, for tokens
    """
    ...

class Neurons(NamedTuple):
    """What is known of the neurons of one sample."""

    spikes: torch.Tensor
    "(T, *shape)"
    h: torch.Tensor | None = None
    "(*shape,) features under thresholds, None without thresholds"
    theta: torch.Tensor | None = None
    "(T, *shape) thresholds"
    grid: tuple | None = None
    "(h, w) of the patches, for tokens"

    def name(self, number: int) -> str:
        """Where a neuron is."""
        ...

    def reason(self, t: int, number: int) -> str:
        """Its value at a step, and the comparison that made it."""
        ...

_SHOWN = 48

def window_start(number: int, neurons: int) -> int:
    """The neuron at hand in the middle, except at either end.

    Args:
        number: of the neuron at hand
        neurons: how many there are

    Returns:
        the first one that is shown enlarged
    """
    ...

def _window(about, number, start, step):
    """The enlarged part: a cell for each neuron and step, which says what it is when one points at it."""
    ...

def pointable_raster(about: Neurons, number: int, step: int) -> str:
    """All neurons as an overview, those around the one at hand enlarged, and in words what it does.

    Args:
        about: of one sample
        number: of the neuron at hand
        step: the time step at hand

    Returns:
        HTML
    """
    ...

@cache
def _font(size):
    """Matplotlib's own, which is there wherever it is."""
    ...

def grid_picture(tiles: dict, columns: int = 4, size: int = 128) -> Image.Image:
    """Small pictures in a grid, enlarged without blur, their titles above.

    Args:
        tiles: title -> (H, W) or (H, W, 3) pixels, uint8
        columns: of the grid
        size: pixels of the longer side of each

    Returns:
        RGB
    """
    ...

def grid_gif(frames: list, columns: int = 4, size: int = 128, interval: int = 500) -> bytes:
    """Grids of pictures as one that moves, again and again.

    Args:
        frames: of dicts, as for `grid_picture`, one for each time step
        columns: of the grid
        size: pixels of the longer side of each picture
        interval: milliseconds from one frame to the next

    Returns:
        of a GIF file
    """
    ...

STYLE_SHEET = "<style>\n.stal-explorer, .stal-explorer .widget-html-content { font:14px/1.45 system-ui, sans-serif;color:#222;}\n.stal-explorer { max-width:1240px;margin:0 auto;padding:2px 3px;overflow:hidden;}\n.stal-explorer .widget-html-content p { margin:4px 0;}\n.stal-header { display:flex;flex-flow:row wrap;align-items:center;gap:4px 14px;}\n.stal-body { display:flex;flex-flow:row wrap;align-items:flex-start;gap:12px;overflow:visible;}\n.stal-side { flex:1 1 280px;max-width:330px;min-width:0;}\n.stal-main { flex:1000 1 380px;min-width:0;overflow:visible;}\n.stal-card { border:1px solid #ddd;border-radius:10px;padding:10px 12px;margin:0 0 10px;background:#fff;\n  box-shadow:0 1px 3px rgba(0, 0, 0, .06);overflow:hidden;}\n.stal-explorer h1 { font-size:22px;line-height:1.2;margin:0;font-weight:700;}\n.stal-header span { color:#555;font-size:13px;}\n.stal-header, .stal-header .widget-html-content { overflow:visible;}\n.stal-explorer .stal-header .widget-html { width:auto;margin-right:6px;}\n.stal-views, .stal-views .widget-toggle-buttons { width:auto;}\n.stal-views button { width:auto;padding:0 12px;border-radius:6px;}\n.stal-views button.mod-active { background:#0072B2;color:#fff;box-shadow:none;}\n.stal-explorer .stal-reset { width:auto;padding:0 12px;border-radius:6px;}\n.stal-explorer a { color:#0072B2;text-decoration:underline;}\n.stal-explorer .stal-note .widget-html-content { color:#555;font-size:13px;}\n@media (max-width:720px) { .stal-side { max-width:none;} .stal-card { padding:8px 9px;} }\nbody[data-voila] .jp-MarkdownCell:is(:has(h1), :has(img[alt='Open in Colab'])) { display:none;}\n.stal-explorer .stal-scroll { overflow-x:auto;overflow-y:hidden;display:block;}\n.stal-scroll > .widget-image { width:100%;min-width:620px;height:auto;object-fit:contain;}\n.stal-sides, .stal-parts, .stal-controls { display:grid;gap:4px 18px;align-items:start;overflow:visible;}\n.stal-sides { grid-template-columns:repeat(auto-fit, minmax(min(100%, 350px), 1fr));gap:12px;}\n.stal-parts { grid-template-columns:repeat(auto-fit, minmax(min(100%, 330px), 1fr));}\n.stal-card .widget-inline-hbox:not(.widget-html), .stal-card .widget-upload, .stal-gallery button {\n  width:98%;max-width:460px;}\n.stal-card > .widget-hprogress.widget-inline-hbox { width:99%;max-width:none;}\n.stal-controls { grid-template-columns:repeat(auto-fit, minmax(min(100%, 260px), 1fr));}\n.stal-explorer .widget-html, .stal-explorer .widget-html-content { min-width:0;width:100%;overflow:visible;}\n</style>"
TILE_STYLE = "<style>\n.stal-title { font-weight:650;color:#0072B2;margin-top:6px;}\n.stal-tile { margin:0;min-width:0;}\n.stal-tile figcaption { font-size:12px;color:#444;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;}\n.stal-tile div { position:relative;}\n.stal-tile img { width:100%;image-rendering:pixelated;display:block;outline:1px solid #bbb;margin:0;}\n.stal-tile i, .stal-overview i { position:absolute;box-sizing:border-box;border:2px solid #D55E00;\n  pointer-events:none;min-width:5px;min-height:5px;}\n.stal-stage { padding:0 2px 0 1px;display:grid;grid-template-columns:repeat(3, minmax(0, 1fr));gap:8px;}\n.stal-strip { display:grid;grid-template-columns:repeat(10, minmax(0, 1fr));gap:4px;margin-top:8px;}\n.stal-strip figcaption { text-align:center;font-size:11px;}\n.stal-now img { outline:2px solid #D55E00;}\n.stal-now figcaption { color:#D55E00;font-weight:bold;}\n.stal-numbers { display:grid;grid-template-columns:repeat(auto-fit, minmax(78px, 1fr));gap:6px;}\n.stal-numbers div { min-width:0;overflow:hidden;background:#f4f7f9;border-radius:8px;padding:6px 8px;cursor:help;}\n.stal-numbers b, .stal-numbers span { display:block;white-space:nowrap;}\n.stal-numbers b { font-size:16px;}\n.stal-numbers span { font-size:12px;color:#555;}\n.stal-bar { display:grid;grid-template-columns:62px 1fr 56px;gap:6px;align-items:center;font-size:12px;}\n.stal-bar span { overflow-wrap:anywhere;}\n.stal-bar div { background:#eee;border-radius:3px;height:9px;}\n.stal-bar u { display:block;height:9px;border-radius:3px;background:#999;}\n.stal-bar.stal-answer u { background:#0072B2;}\n.stal-bar.stal-true span { font-weight:bold;text-decoration:underline;}\n.stal-bar em { font-style:normal;text-align:right;color:#444;}\n.stal-overview { position:relative;margin:0 2.4% 6px 8.1%;}\n.stal-overview img { width:100%;image-rendering:pixelated;display:block;outline:1px solid #bbb;margin:0;}\n.stal-overview i { top:-2px;bottom:-2px;}\n"
TILE_STYLE += ".stal-explorer pre { background:#f4f7f9;border-radius:8px;padding:8px;overflow-x:auto;\n  font:12px/1.5 ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace;white-space:pre;word-break:normal;}\n.stal-explorer .stal-key, .stal-key { font-size:12px;color:#555;margin:2px 0;}\n.stal-gallery { display:grid;grid-template-columns:repeat(auto-fill, minmax(min(100%, 170px), 1fr));gap:12px;}\n.stal-gallery button { height:auto;min-height:28px;line-height:1.25;padding:4px;white-space:normal;\n  overflow-wrap:anywhere;}\n.stal-explorer .stal-gallery p { font-size:12px;}\n.stal-gallery > .stal-wide { grid-column:1 / -1;}\n.stal-pair { display:grid;grid-template-columns:1fr 1fr;gap:6px;}\n.stal-confusion { overflow-x:auto;}\n.stal-confusion table { border-collapse:collapse;font-size:12px;table-layout:fixed;}\n.stal-confusion td, .stal-confusion th { width:32px;min-width:26px;height:24px;padding:0;text-align:center;\n  border:1px solid #eee;}\n.stal-confusion th { font-weight:600;color:#555;}\n.stal-train { word-spacing:2px;}\n</style>"
