"""What spikes stand up to: steps in another order, spikes lost, added or late, noise, a shift, and an early answer."""

__all__ = [
    "DISTURBED_SPIKES",
    "SHOWN",
    "choose",
    "shuffle_steps",
    "drop_spikes",
    "insert_spikes",
    "move_spikes",
    "add_noise",
    "shift_samples",
    "robustness",
    "draw_robustness",
]
import torch
from torch import nn
import matplotlib.pyplot as plt
from .core import (
    check_at_least as check_at_least,
    check_sequence as check_sequence,
    check_tensor as check_tensor,
    evaluating as evaluating,
    seeded as seeded,
)
from .viz import COLOURS as COLOURS, styled as styled

def _uniform(shape, generator, device):
    """Random numbers in [0, 1) on that device, drawn where the generator is."""
    ...

def choose(candidates: torch.Tensor, number: torch.Tensor, generator: torch.Generator | None = None) -> torch.Tensor:
    """So many of each sample's candidates, each as likely as any other. All of them where there are fewer.

    Args:
        candidates: (T, B, ...) bool
        number: (B,) how many of each sample's
        generator: random numbers, torch's own of the CPU if None

    Returns:
        (T, B, ...) bool
    """
    ...

def shuffle_steps(spikes: torch.Tensor, generator: torch.Generator | None = None) -> torch.Tensor:
    """The steps of each sample in an order of its own, drawn evenly from all T! orders.

    Args:
        spikes: (T, B, ...)
        generator: random numbers, torch's own of the CPU if None

    Returns:
        (T, B, ...)
    """
    ...

def _number(spikes, share):
    """How many of each sample's spikes are that share of them: (B,)."""
    ...

def drop_spikes(spikes: torch.Tensor, share: float = 0.1, generator: torch.Generator | None = None) -> torch.Tensor:
    """The spikes without that share of each sample's.

    Args:
        spikes: (T, B, ...) whole numbers from 0 up
        share: of each sample's spikes
        generator: random numbers, torch's own of the CPU if None

    Returns:
        (T, B, ...)
    """
    ...

def insert_spikes(spikes: torch.Tensor, share: float = 0.1, generator: torch.Generator | None = None) -> torch.Tensor:
    """The spikes, and that share of each sample's number more, where it was silent.

    Args:
        spikes: (T, B, ...) whole numbers from 0 up
        share: of the number of each sample's spikes
        generator: random numbers, torch's own of the CPU if None

    Returns:
        (T, B, ...)
    """
    ...

def move_spikes(spikes: torch.Tensor, share: float = 0.1, generator: torch.Generator | None = None) -> torch.Tensor:
    """That share of each sample's spikes at another step of the same neuron, at which it was silent.

    Args:
        spikes: (T, B, ...) whole numbers from 0 up
        share: of each sample's spikes
        generator: random numbers, torch's own of the CPU if None

    Returns:
        (T, B, ...)
    """
    ...

def add_noise(x: torch.Tensor, deviation: float = 0.1, generator: torch.Generator | None = None) -> torch.Tensor:
    """The samples with Gaussian noise.

    Args:
        x: (B, C, ...) values in [0, 1]
        deviation: standard deviation of the noise
        generator: random numbers, torch's own of the CPU if None

    Returns:
        (B, C, ...) values in [0, 1]
    """
    ...

def shift_samples(x: torch.Tensor, pixels: int = 1, generator: torch.Generator | None = None) -> torch.Tensor:
    """Each sample moved by so many pixels towards a side that is drawn for it, with zeros where nothing was.

    Args:
        x: (B, C, H, W) images, (B, C, L) signals, or (B, T, C, H, W) binned events
        pixels: how far
        generator: random numbers, torch's own of the CPU if None

    Returns:
        of the same shape
    """
    ...

def _in_any_order(spikes, share, generator): ...

DISTURBED_SPIKES = dict(shuffled=_in_any_order, dropped=drop_spikes, inserted=insert_spikes, moved=move_spikes)

def _right_answers(model, x, y, settings, generator):
    """name -> how many of these samples the model names rightly, for all disturbances."""
    ...

@torch.no_grad()
def robustness(
    model: nn.Module,
    x: torch.Tensor,
    y: torch.Tensor,
    share: float = 0.1,
    noise: float = 0.1,
    pixels: int = 1,
    seed: int = 42,
    batch: int = 256,
    prepare=None,
) -> dict:
    """How often a model is right, of spikes as they are and as they might become.

    Args:
        model: with `encoder` and `classifier`, judged in eval mode and left as it is
        x: (N, C, ...) samples in [0, 1], on the model's device
        y: (N,) class numbers
        share: of the spikes that are dropped, inserted or moved
        noise: standard deviation of the noise on the samples
        pixels: that the samples are shifted by
        seed: of all random numbers
        batch: samples at once
        prepare: what the model's input is made of the disturbed samples by, None: the samples are the input

    Returns:
        accuracy, and as accuracy_<what>: shuffled, dropped, inserted, moved, noise, shift, after_1 to after_T
    """
    ...

SHOWN = dict(
    accuracy="as they are",
    accuracy_shuffled="steps shuffled",
    accuracy_dropped="dropped",
    accuracy_inserted="inserted",
    accuracy_moved="moved",
    accuracy_noise="noise",
    accuracy_shift="shift",
)

def _draw_disturbed(ax, found) -> None:
    """A group of bars for each disturbance, in it one for each model."""
    ...

def _draw_after_steps(ax, found) -> None:
    """Accuracy against the steps that have been seen."""
    ...

@styled()
def draw_robustness(found: dict):
    """Models beside each other.

    Args:
        found: name of a model -> what `robustness` gave

    Returns:
        two axes: a group of bars for each disturbance, and accuracy against the steps that have been seen
    """
    ...
