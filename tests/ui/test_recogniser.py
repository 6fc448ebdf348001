from collections.abc import Callable
from typing import TypeVar

import pytest

from app.domain.found import Found
from app.domain.problem import SourceError, Trouble
from app.ui.recogniser import Recogniser

T = TypeVar("T")


class Crew:
    """The network's crew, which works when the test lets it."""

    def __init__(self) -> None:
        self.hosts: list[str] = []
        self.jobs: list[Callable[[], None]] = []

    def network(self, host: str, job: Callable[[], T], then: Callable[[T], None]) -> None:
        self.hosts.append(host)
        self.jobs.append(lambda: then(job()))

    def work(self) -> None:
        jobs, self.jobs = self.jobs, []
        for job in jobs:
            job()


def recognise(text: str) -> Found:
    if "broken" in text:
        raise SourceError(Trouble.NO_FEED_FOUND, text)
    return Found(text, text.upper())


class Heard:
    def __init__(self, recogniser: Recogniser) -> None:
        self.found: list[str] = []
        self.refused: list[Trouble] = []
        recogniser.found.connect(lambda _text, found: self.found.append(found.title))
        recogniser.refused.connect(lambda _text, error: self.refused.append(error.trouble))


@pytest.fixture
def crew() -> Crew:
    return Crew()


@pytest.fixture
def recogniser(qapp: object, crew: Crew) -> Recogniser:
    return Recogniser(recognise, crew.network)


@pytest.fixture
def heard(recogniser: Recogniser) -> Heard:
    return Heard(recogniser)


def test_an_address_is_asked_for_at_its_own_host(
    recogniser: Recogniser, crew: Crew, heard: Heard
) -> None:
    recogniser.ask("example.org/feed")
    crew.work()

    assert crew.hosts == ["example.org"]
    assert heard.found == ["EXAMPLE.ORG/FEED"]


def test_a_refusal_is_an_answer(recogniser: Recogniser, crew: Crew, heard: Heard) -> None:
    recogniser.ask("https://example.org/broken")
    crew.work()

    assert heard.refused == [Trouble.NO_FEED_FOUND]


def test_what_is_under_way_is_not_asked_for_twice(recogniser: Recogniser, crew: Crew) -> None:
    recogniser.ask("https://example.org/")
    recogniser.ask("https://example.org/")

    assert len(crew.jobs) == 1


def test_an_answer_to_a_forgotten_question_is_not_told(
    recogniser: Recogniser, crew: Crew, heard: Heard
) -> None:
    recogniser.ask("https://example.org/")
    recogniser.forget_all()

    crew.work()

    assert heard.found == []
