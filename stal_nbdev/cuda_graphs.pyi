"""A training step recorded once as a CUDA graph and replayed, so that the GPU does not wait for Python."""

from typing import Any

__all__ = ["CapturedStep", "reason_not_to_record", "record_graph", "CapturedUpdate"]
from functools import partial
import torch
from torch import nn
from fastcore.basics import patch

class CapturedStep:
    """Loss and gradients of a batch: computed a few times, then recorded as a CUDA graph and replayed.

    Args:
        step: step(*inputs) -> (loss, values): a scalar, and a dict of scalars to look at
        module: whose parameters get the gradients, trained in place
    """

    step: Any
    parameters: list
    graph: Any
    batches: int
    inputs: list
    shapes: list
    gradients: list
    warm_up = 3

    def __init__(self, step, module: nn.Module) -> None: ...
    def __call__(self, *inputs: torch.Tensor) -> tuple:
        """Gradients into the parameters, in place of those that were there.

        Args:
            inputs: of a batch, always of the same shapes, or it is computed as if nothing had been recorded

        Returns:
            loss and values, without gradient: that is in the parameters
        """
        ...

    def compute(self, *inputs) -> tuple:
        """The step, as Python says it.

        Returns:
            loss and values
        """
        ...

    def record(self, inputs: tuple, shapes: list) -> None:
        """Record the step, on inputs that will be written over.

        Args:
            inputs: of the batch at hand, whose shapes are those of all
            shapes: and types
        """
        ...

    def replay(self, inputs: tuple) -> tuple:
        """The recorded step on these inputs.

        Args:
            inputs: of a batch

        Returns:
            loss and values
        """
        ...

def reason_not_to_record(error: BaseException) -> BaseException:
    """What to say where a recording has failed.

    Args:
        error: that a function has raised while it was recorded

    Returns:
        to raise: with advice, where it may be what the function does
    """
    ...

def record_graph(compute) -> tuple:
    """Record what a function asks of the GPU. A `RuntimeError` says why that cannot be done.

    Args:
        compute: without arguments

    Returns:
        what it returned, in memory that `replay` writes anew, and the graph
    """
    ...

class CapturedUpdate:
    """What `Muon.update` does, recorded as a CUDA graph and replayed for the gradients of a recorded step.

    Args:
        optimiser: `Muon`
        gradients: which writes them
    """

    optimiser: Any
    gradients: CapturedStep
    update: Any
    graph: Any
    rates: list
    recorded_settings: Any

    def __init__(self, optimiser, gradients: CapturedStep) -> None: ...
    def __call__(self):
        """Change the parameters, as `update` does."""
        ...

    def where_recorded(self) -> bool:
        """Whether the gradients are those that the recorded step writes."""
        ...

    def settings(self) -> list:
        """What the groups say beside their learning rates.

        Returns:
            of dicts
        """
        ...

    def record(self) -> None:
        """Record the update."""
        ...

    def with_rates_in_tensors(self) -> None:
        """The update, with learning rates that are read when it is replayed."""
        ...
