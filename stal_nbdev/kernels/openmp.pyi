"""How a compiled kernel runs in the threads that torch has already."""

__all__ = ["OPENMP", "WORTH_THREADS", "in_parallel", "threads", "launch", "scratch_array"]
import ctypes, os, sys
from pathlib import Path
import numpy as np
import torch
from llvmlite import binding, ir
from numba.core import cgutils, types
from numba.extending import intrinsic
from .reference import LOADING_PROCESS as LOADING_PROCESS

def _openmp_functions():
    """Addresses of the functions of torch's OpenMP by name, none where it has another dialect."""
    ...

OPENMP = _openmp_functions()

def _call(builder, name: str, result, *args):
    """Call one of OpenMP's functions.

    Args:
        builder: of the LLVM function that calls
        name: a key of `OPENMP`
        result: LLVM type
        args: LLVM values
    """
    ...

def _team_member(context, module, kernel, signature, packed):
    """An LLVM function f(data) that runs the kernel for the parts of its thread, where `data` points to (parts, args).

    Args:
        context: Numba's, of code generation
        module: LLVM module that gets the function
        kernel: the kernel, compiled
        signature: of the kernel, in Numba's types
        packed: LLVM type of (parts, args)
    """
    ...

@intrinsic
def in_parallel(typing, kernel, parts, args) -> tuple:
    """All parts, in torch's threads where they can be had, else one after the other. For compiled functions only.

    Args:
        typing: Numba's context, which a caller does not give
        kernel: kernel(part, parts, *args), compiled by Numba: computes one of `parts` equal parts
        parts: how many
        args: tuple of the kernel's other arguments
    """
    ...

WORTH_THREADS = 2**15

def threads(work: int) -> int:
    """In how many threads a kernel is to run.

    Args:
        work: number of elements

    Returns:
        as many as torch uses, or 1
    """
    ...

def launch(kernel, work: int, *arrays) -> None:
    """Run a kernel on as many threads as the work is worth.

    Args:
        kernel: kernel(parts, *arrays), which Python may call: computes all parts
        work: number of elements
        arrays: what the kernel works on
    """
    ...

def scratch_array(*shape: int, dtype) -> np.ndarray:
    """An array for each thread to write on.

    Args:
        shape: for one thread
        dtype: NumPy's

    Returns:
        (threads, *shape), not initialised
    """
    ...
