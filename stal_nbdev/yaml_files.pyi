"""Configs as files: where one is found, and what is read of a file that anybody may have written."""

__all__ = [
    "CONFIG_FILES",
    "CONFIG_OF_RUN",
    "LONGEST_FILE",
    "DEEPEST",
    "FLOAT",
    "shipped_configs",
    "is_file",
    "find_config",
    "ConfigLoader",
    "ConfigDumper",
    "to_yaml",
    "check_nesting",
    "naming",
    "read_yaml",
    "check_section",
    "check_plugin_names",
    "read_config",
]
import re
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
import yaml
from .base import closest as closest, user_path as user_path
from .keys import CHOICES as CHOICES, SECTIONS as SECTIONS, short as short

CONFIG_FILES = Path(str(files("stal_nbdev"))) / "config_files"
CONFIG_OF_RUN = "config.yaml"

def shipped_configs() -> dict:
    """The configs that come with the package, and what each says of itself.

    Returns:
        name of the file -> its first sentence
    """
    ...

def is_file(path: Path) -> bool:
    """Whether there is such a file, which no name is that a file cannot have.

    Args:
        path: as somebody wrote it
    """
    ...

def find_config(name) -> Path:
    """Where that config is.

    Args:
        name: path of a YAML file, or the bare name of one that comes with the package
    """
    ...

LONGEST_FILE = 2**20
DEEPEST = 10
FLOAT = re.compile(
    "[-+]?(\\d[\\d_]*(\\.[\\d_]*)?([eE][-+]?\\d+)|\\d[\\d_]*\\.[\\d_]*|\\.\\d[\\d_]*([eE][-+]?\\d+)?|\\.(inf|Inf|INF))$|\\.(nan|NaN|NAN)$"
)

class ConfigLoader(yaml.SafeLoader):
    """PyYAML's safe loader, which reads `1e-4` as a number, and refuses keys that stand twice."""

    def construct_mapping(self, node, deep=False): ...

class ConfigDumper(yaml.SafeDumper):
    """PyYAML's safe dumper, which quotes a text that `ConfigLoader` would read as a number."""

def to_yaml(content: dict) -> str:
    """A config as the text of a file.

    Args:
        content: plain values
    """
    ...

def check_nesting(text: str) -> None:
    """Raise a `ValueError` for aliases, and for what is nested too deeply. Makes no values.

    Args:
        text: YAML
    """
    ...

@contextmanager
def naming(path):
    """A `ValueError` inside the block begins with the name of the file.

    Args:
        path: of a file, None if none is to blame
    """
    ...

def read_yaml(path):
    """What is in a YAML file. Raises a `ValueError` that names the file if it is something else.

    Args:
        path: of a file
    """
    ...

def check_section(config: dict, key: str, path) -> None:
    """Raise unless the section is a mapping, with a string for the name that says what else is in it, or is not there.

    Args:
        config: of the file
        key: of a section, dotted
        path: of the file
    """
    ...

def check_plugin_names(names, path) -> None:
    """Raise unless these are names of modules.

    Args:
        names: what the file says
        path: of the file
    """
    ...

def read_config(path, extra=()) -> dict:
    """The mapping in a YAML file. Raises a `ValueError` that names the file unless it is made of sections.

    Args:
        path: of a YAML file
        extra: names of sections beside model, data and training

    Returns:
        without sections that are empty
    """
    ...
