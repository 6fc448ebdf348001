"""A case: what somebody follows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Case:
    """`recorded` cases replay the built-in recording and never touch the network. `resting` ones
    come from a file: nothing of them is asked by itself until their reader wishes it.
    """

    id: int
    name: str
    recorded: bool = False
    resting: bool = False
