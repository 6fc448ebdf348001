import os
import signal
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.domain.answer import Answer
from app.domain.problem import SourceError, Trouble
from app.sources.parser import Parser
from tests.sources.test_feeds import JSON, RSS

FEED = Answer("https://news.example/", 200, {}, RSS)


@pytest.fixture
def parser() -> Iterator[Parser]:
    made = Parser(seconds=10)
    yield made
    made.close()


def test_a_feed_is_read_in_another_process(parser: Parser) -> None:
    parser.start()

    assert parser.feed(FEED).title == "News & more"
    assert parser.page(Answer("https://a.example/", 200, {}, b"<title>T</title>")).title == "T"


def test_its_refusals_arrive_as_themselves(parser: Parser) -> None:
    with pytest.raises(SourceError) as refused:
        parser.feed(Answer("https://a.example/", 200, {}, b"<html>"))
    with pytest.raises(SourceError):
        parser.outline(Answer("https://a.example/", 200, {}, b"<html>"))

    assert (refused.value.trouble, refused.value.detail) == (Trouble.NOT_UNDERSTOOD, "a web page")


def test_an_overrun_is_ended_and_the_next_task_works() -> None:
    parser = Parser(seconds=0.001)

    with pytest.raises(SourceError) as refused:
        parser.feed(FEED)
    parser._seconds = 10

    assert refused.value.trouble is Trouble.OVERRUN
    assert parser.feed(FEED).entries
    parser.close()


def test_a_death_is_an_overrun_and_the_next_task_works(parser: Parser) -> None:
    parser.start()
    child = parser._child
    assert child is not None
    assert child.pid is not None
    os.kill(child.pid, signal.SIGKILL)

    with pytest.raises(SourceError) as refused:
        parser.feed(FEED)

    assert refused.value.trouble is Trouble.OVERRUN
    assert parser.feed(FEED).entries


def test_threads_share_it(parser: Parser) -> None:
    documents = [FEED, Answer("https://j.example/", 200, {}, JSON)] * 8

    with ThreadPoolExecutor(8) as crew:
        titles = list(crew.map(lambda one: parser.feed(one).title, documents))

    assert titles == ["News & more", "J"] * 8


def test_closing_ends_it_at_once(parser: Parser) -> None:
    parser.start()
    child = parser._child
    assert child is not None

    parser.close()

    assert not child.is_alive()


def test_closing_wakes_whoever_waits_and_starts_nothing_again(parser: Parser) -> None:
    parser.start()
    child = parser._child
    assert child is not None
    assert child.pid is not None
    os.kill(child.pid, signal.SIGSTOP)

    with ThreadPoolExecutor(2) as crew:
        waiting = [crew.submit(parser.feed, FEED) for _one in range(2)]
        parser.close()
        troubles = [one.exception(timeout=30) for one in waiting]

    assert [str(one) for one in troubles if not isinstance(one, SourceError)] == []
    assert parser._child is None


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to it")
def test_a_task_that_eats_memory_fails_alone() -> None:
    parser = Parser(seconds=60, megabytes=96)
    items = b"".join(b"<item><title>%d</title></item>" % n for n in range(80_000))
    vast = Answer("https://a.example/", 200, {}, b"<rss><channel>" + items + b"</channel></rss>")

    with pytest.raises(SourceError) as refused:
        parser.feed(vast)

    assert refused.value.detail == "MemoryError"
    assert parser.feed(FEED).entries
    parser.close()
