"""What a search may try: a range or choices for any key of a config, checked before anything is trained."""

__all__ = [
    "SEARCH",
    "MOST_CHOICES",
    "MOST_KEYS",
    "is_number",
    "are_choices",
    "is_range",
    "check_range",
    "check_search",
    "suggest",
    "smallest",
]
from math import isfinite
from .keys import short as short

SEARCH = {
    "training.loss.omega": dict(low=0.03, high=50.0, log=True),
    "training.loss.c": dict(low=0.001, high=0.5, log=True),
}
MOST_CHOICES, MOST_KEYS = (100, 50)

def is_number(value) -> bool:
    """Whether it is a finite number that a float can stand for.

    Args:
        value: anything that a config may hold
    """
    ...

def are_choices(choices) -> bool:
    """Whether these are different numbers, texts, truth values or none, not too many of them.

    Args:
        choices: anything that a config may hold
    """
    ...

def is_range(space) -> bool:
    """Whether these are `choices`, or `low` and `high` with `log` or `step` beside them, as Optuna takes them.

    Args:
        space: anything that a config may hold
    """
    ...

def check_range(key: str, space):
    """Raise unless `space` is a range or a list of choices.

    Args:
        key: of the config
        space: what it may be
    """
    ...

def check_search(search) -> None:
    """Raise unless it has a range or choices for some keys.

    Args:
        search: anything that a config may hold
    """
    ...

def suggest(trial, key: str, space: dict):
    """A value for `key`: one of the choices, a whole number if both ends are, or else a float.

    Args:
        trial: of Optuna
        key: of the config
        space: checked by `check_range`
    """
    ...

def smallest(space: dict):
    """One value of it, without a trial: the first choice, or the lower end.

    Args:
        space: checked by `check_range`
    """
    ...
