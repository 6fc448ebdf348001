"""A case: what somebody follows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Case:
    """`recorded` cases replay the built-in recording and never touch the network."""

    id: int
    name: str
    recorded: bool = False
