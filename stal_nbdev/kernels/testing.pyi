"""Kernels for a GPU, tested without one: interpreted on the CPU, and compiled for a GPU that is not there."""

__all__ = ["HAS_TRITON", "PREAMBLE", "interpreted", "compiled", "machine_code", "codes_for_ones"]
import inspect, os, subprocess, sys
from importlib.util import find_spec

HAS_TRITON = find_spec("triton") is not None
PREAMBLE = "\nimport math, torch\nfrom itertools import product\nfrom torch.testing import assert_close\nfrom stal_nbdev.core import seeded\nfrom stal_nbdev.kernels import reference\nfrom stal_nbdev.kernels.reference import check_kernel\n"

def interpreted(test, imports: str = ""):
    """Run a test in another process, where Triton's kernels are interpreted on the CPU. Raises what it says if it fails.

    Args:
        test: function without arguments, its source can be read
        imports: lines that it needs beside `PREAMBLE`
    """
    ...

def compiled(kernel, types: dict, constants: dict, **options):
    """A kernel compiled for an H100, which need not be there.

    Args:
        kernel: of Triton
        types: argument -> Triton's name of its type, where it is not a pointer to single precision
        constants: argument -> value, known to the compiler
        options: of the compiler: num_warps, num_stages

    Returns:
        with `asm`, and `metadata` that says how much `shared` memory a program takes
    """
    ...

def machine_code(kernel, types: dict, constants: dict, warps: int = 4) -> int:
    """Size of a kernel's code for an H100.

    Args:
        kernel: of Triton
        types: as for `compiled`
        constants: likewise
        warps: of a program

    Returns:
        bytes
    """
    ...

def codes_for_ones(kernel, types: dict, constants: dict, warps: int = 4) -> list:
    """Sizes of a kernel's code where one of its whole numbers is 1.

    Args:
        kernel: of Triton
        types: as for `machine_code`
        constants: likewise
        warps: likewise

    Returns:
        of bytes, by its whole numbers that are not constants anyway
    """
    ...
