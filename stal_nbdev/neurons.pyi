"""Spiking neurons over time: leaky integrate-and-fire, plain and recurrent, and the leaky integrator."""

__all__ = ["LIF", "NeuronOutput", "RecurrentLIF", "LeakyIntegrator"]
from typing import Callable, NamedTuple
import torch
from torch import nn
from fastcore.basics import patch
from .core import (
    check_at_least as check_at_least,
    check_sequence as check_sequence,
    shown_arguments as shown_arguments,
    unwatched as unwatched,
)
from .kernels.operators import lif as lif, recurrent_lif as recurrent_lif
from .kernels.reference import neuron_constants as neuron_constants, state_dtype as state_dtype
from .surrogate import spike as spike, surrogate_slope as surrogate_slope

def _check_neuron(beta, reset, alpha=1.0) -> None:
    """Raise unless beta is a share in [0, 1], reset is 'value' or 'subtract', and alpha is above 0."""
    ...

def _keep_number(module, name, value) -> None:
    """An attribute that is a number, or a tensor of numbers that moves with the module. What learns is a parameter."""
    ...

class LIF(nn.Module):
    """Leaky integrate-and-fire neurons: `spikes, v = lif(x, v)` with x and spikes (T, B, ...), v (B, ...).

        u_t = beta v_{t-1} + kappa x_t                  kappa is 1, or 1 - beta with decay_input
        s_t = 1[u_t > v_th]                             backward: the surrogate's slope
        v_t = (1 - s_t) u_t + s_t v_reset               reset='value'
        v_t = u_t - s_t v_th                            reset='subtract'

    The state is v, the potential after the reset. Before the first step it is zero unless it is handed over.

    Args:
        beta: share of the potential kept from one step to the next, in [0, 1], or a tensor of them
        v_th: fires when the potential is above it
        v_reset: potential after a spike, with reset='value'
        reset: 'value': to v_reset, 'subtract': by v_th
        detach_reset: no gradient through the spike in the reset
        decay_input: scale the input by 1 - beta
        surrogate: sigmoid, arctan, super, triangle, or a function slope(x, alpha)
        alpha: sharpness of the surrogate
        fires_at: fires when the potential is at the threshold, too
    """

    reset: str
    detach_reset: bool
    decay_input: bool
    surrogate: str | Callable
    fires_at: bool
    _levels: dict
    beta: float
    v_th: float
    v_reset: float
    alpha: float

    def __init__(
        self,
        beta: float,
        v_th: float = 1.0,
        v_reset: float = 0.0,
        reset: str = "value",
        detach_reset: bool = False,
        decay_input: bool = False,
        surrogate: str | Callable = "arctan",
        alpha: float = 2.0,
        fires_at: bool = False,
    ) -> None: ...
    def extra_repr(self): ...
    def _level(self, dtype):
        """What a potential of that dtype has to be above: the threshold, or the number before it."""
        ...

    def step(self, x: torch.Tensor, v: torch.Tensor) -> tuple:
        """One time step.

        Args:
            x: (B, ...) input current
            v: (B, ...) potential after the last reset

        Returns:
            spikes s_t, potential u_t before the reset, potential v_t after it, each (B, ...)
        """
        ...

    def run(self, x: torch.Tensor, state: torch.Tensor | None = None) -> NeuronOutput:
        """Like calling the module, step by step in plain torch, with the potentials too.

        Args:
            x: (T, B, ...) input current
            state: (B, ...) what an earlier call handed over, None: at rest, zero

        Returns:
            spikes (T, B, ...) of the dtype of x, potentials (T, B, ...) and state (B, ...) at least single
        """
        ...

    def has_kernel(self) -> bool:
        """Whether the kernels know this neuron: steps that are not its own, a named surrogate, numbers that do not learn."""
        ...

    def constants(self, dtype=torch.float32) -> list:
        """The neuron as the numbers that the kernels work with, for an input of that dtype.

        Args:
            dtype: of the input

        Returns:
            see `neuron_constants`
        """
        ...

    def _fused(self, x, state):
        """Spikes (T, B, ...) and the last potential (B, ...), by one operator."""
        ...

    def forward(self, x: torch.Tensor, state=None) -> tuple:
        """The neurons over T steps.

        Args:
            x: (T, B, ...) input current
            state: what an earlier call handed over, (B, ...), None: at rest, zero

        Returns:
            spikes (T, B, ...), and the state after the last step
        """
        ...

def _below(v_th, dtype):
    """The number before a threshold in a precision. What is above it is at the threshold, or above that."""
    ...

def _initial_state(x, state):
    """The state (B, ...) before the first step of x (T, B, ...): `state`, or zeros for None. Raises if it does not fit."""
    ...

def _check_numbers(module, x) -> None:
    """Raise unless every tensor of numbers of a neuron has one for each neuron of x (T, B, ...)."""
    ...

class NeuronOutput(NamedTuple):
    """All that one pass through a spiking neuron computes."""

    spikes: torch.Tensor
    "(T, B, ...) s_t, exact 0s and 1s"
    potentials: torch.Tensor
    "(T, B, ...) u_t, before the reset"
    state: torch.Tensor | tuple
    "what the next call takes: (B, ...) v, for `RecurrentLIF` the pair (s, v)"

def _kernel_knows(neurons, cls):
    """Whether they step as `cls` does, with a surrogate that has a name, and numbers that do not learn."""
    ...

def _initial_pair(x, state) -> tuple:
    """The state ((B, F), (B, F)) of `RecurrentLIF` before the first step of x (T, B, F). Raises if it does not fit."""
    ...

class RecurrentLIF(LIF):
    """LIF neurons with recurrent connections: x_t + W s_{t-1} + b in place of x_t.

    `spikes, (s, v) = neurons(x, (s, v))` with x and spikes (T, B, features). The state is the last spikes and the last
    potentials, both (B, features). Before the first step they are zero unless they are handed over.
    W and b are `recurrent.weight` and `recurrent.bias`.

    Args:
        features: number of neurons, the last dimension of x
        beta: share of the potential kept from one step to the next, in [0, 1]
        neuron: further arguments of `LIF`
    """

    features: int
    recurrent: nn.Linear

    def __init__(self, features: int, beta: float, **neuron) -> None: ...
    def _fused(self, x, state): ...
    def has_kernel(self) -> bool:
        """Whether the kernels know this neuron, and its connections are a linear layer that nobody looks into."""
        ...

    def run(self, x: torch.Tensor, state: tuple | None = None) -> NeuronOutput:
        """Like calling the module, step by step in plain torch, with the potentials too.

        Args:
            x: (T, B, features) input current
            state: (s, v), both (B, features), that an earlier call handed over, None: silent and at rest

        Returns:
            spikes and potentials (T, B, features), state (s, v), dtypes as for `LIF`
        """
        ...

class LeakyIntegrator(nn.Module):
    """A membrane that never fires: `potentials, v = integrator(x, v)` with x and potentials (T, B, ...), v (B, ...).

        v_t = beta v_{t-1} + kappa x_t                  kappa is 1, or 1 - beta with decay_input

    The state is v after the last step. Before the first it is zero unless it is handed over.

    Args:
        beta: share of the potential kept from one step to the next, in [0, 1]
        decay_input: scale the input by 1 - beta
    """

    decay_input: bool

    def __init__(self, beta: float, decay_input: bool = False) -> None: ...
    def extra_repr(self): ...
    def forward(self, x: torch.Tensor, state: torch.Tensor | None = None) -> tuple:
        """The membrane over T steps.

        Args:
            x: (T, B, ...) input current
            state: (B, ...) what an earlier call handed over, None: at rest, zero

        Returns:
            potentials (T, B, ...) of the dtype of x, and the last of them (B, ...), at least in single precision
        """
        ...
