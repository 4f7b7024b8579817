"""An optimiser for matrices: Muon, whose steps are orthogonal, with AdamW for all other parameters."""

from typing import Any

__all__ = ["orthogonal", "muon_groups", "averaged_gradients", "step_matrices_", "Muon"]
import torch
from fastcore.basics import patch

def orthogonal(matrices: torch.Tensor, rounds: int = 5) -> torch.Tensor:
    """Matrices with their singular vectors, and singular values between about 0.7 and 1.2 (Jordan et al. 2024).

    Args:
        matrices: (..., r, c)
        rounds: of the Newton-Schulz iteration

    Returns:
        (..., r, c), zero where a matrix is zero
    """
    ...

def muon_groups(groups: list, lr: float = 0.02) -> list:
    """Groups for `Muon`. The last matrix is taken for the readout and stays with AdamW.

    Args:
        groups: of `parameter_groups`: all other parameters, then thresholds
        lr: learning rate of the matrices

    Returns:
        groups that hold anything: matrices, with `muon=True`, what is none of the others, and thresholds
    """
    ...

def averaged_gradients(parameters: list, states: list, momentum: float) -> list:
    """Means of the gradients over the last steps, in which the present one counts once more.

    Args:
        parameters: with gradients
        states: of each parameter a dict, empty at first, changed in place
        momentum: weight of what was before

    Returns:
        of tensors, as the parameters
    """
    ...

def step_matrices_(group: dict, state: dict) -> None:
    """Muon's step, for all matrices of one shape at once.

    Args:
        group: of parameters, changed in place
        state: parameter -> its state, changed in place
    """
    ...

class Muon(torch.optim.AdamW):
    """AdamW, but in groups with `muon=True` steps of orthogonal matrices (Jordan et al. 2024).

    Args:
        params: parameters, or groups as of `muon_groups`
        lr: learning rate of all groups that have none of their own
        momentum: of the matrices
        adamw: as for `torch.optim.AdamW`
    """

    momentum: float
    param_groups: Any

    def __init__(self, params, lr: float = 0.001, momentum: float = 0.95, **adamw) -> None: ...
    def add_param_group(self, param_group: dict) -> None:
        """Add parameters. Torch calls this for every group it is made with.

        Args:
            param_group: with `params`, and `muon=True` if these are matrices
        """
        ...

    @torch.no_grad()
    def update(self) -> None:
        """What a step does when the gradients are there."""
        ...

    @torch.no_grad()
    def step(self, closure=None):
        """One step of all parameters that have a gradient.

        Args:
            closure: computes loss and gradients, and returns the loss

        Returns:
            what the closure returns
        """
        ...
