"""What is computed on: a CPU or a GPU, in which precision, and compiled for it or not."""

__all__ = ["pick_device", "pick_precision", "compilers", "compiled_method"]
import os, shutil
from contextlib import contextmanager
import torch

def pick_device(name: str, setting: str = "training.device") -> str:
    """The device of that name, auto is the GPU if there is one.

    Args:
        name: auto, cpu or cuda
        setting: where it was chosen, for the message

    Returns:
        cpu or cuda
    """
    ...

def pick_precision(name: str, device: str) -> str:
    """The arithmetic of that name, auto is bfloat16 with single precision where it counts, on a GPU that has it.

    Args:
        name: auto, 32-true or bf16-mixed
        device: cpu or cuda

    Returns:
        32-true or bf16-mixed
    """
    ...

def compilers(device: str) -> list:
    """What torch.compile would hand its C++ to.

    Args:
        device: cpu or cuda

    Returns:
        of paths, empty if torch.compile cannot work
    """
    ...

@contextmanager
def compiled_method(owner, name: str, wanted: bool = True, backend: str = "inductor"):
    """Inside the block the method is compiled. Afterwards it is that of the class again.

    Args:
        owner: an object
        name: of a method
        wanted: False: as it is
        backend: of torch.compile
    """
    ...
