"""A private session bus with a stand-in desktop on it, for tests. Real D-Bus, no mocks."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

DOUBLE = Path(__file__).with_name("desktop_double.py")


@dataclass
class Call:
    name: str
    arguments: list[Any]


@dataclass
class Desktop:
    """What the stand-in was told, and a way to make it act."""

    process: subprocess.Popen[str]
    calls: list[Call] = field(default_factory=list)
    ready: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        threading.Thread(target=self._hear, daemon=True).start()
        assert self.ready.wait(20)

    def named(self, name: str) -> list[list[Any]]:
        return [call.arguments for call in list(self.calls) if call.name == name]

    @property
    def shown(self) -> list[list[Any]]:
        return self.named("Notify")

    def does(self, *words: object) -> None:
        assert self.process.stdin is not None
        print(*words, file=self.process.stdin, flush=True)

    def die(self) -> None:
        self.process.kill()
        self.process.wait()

    def _hear(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            said = json.loads(line)
            if "ready" in said:
                self.ready.set()
            else:
                self.calls.append(Call(said["call"], said["arguments"]))


@contextmanager
def session_bus() -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """The address of a bus of our own, and its process."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    with daemon:
        yield daemon.stdout.readline().strip(), daemon
        daemon.kill()


@contextmanager
def desktop(environment: dict[str, str], *parts: str) -> Iterator[Desktop]:
    """A stand-in with these parts ("notifications", "tray") on the environment's bus."""
    process = subprocess.Popen(
        [sys.executable, str(DOUBLE), *parts],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
    )
    with process:
        yield Desktop(process)
        process.kill()
