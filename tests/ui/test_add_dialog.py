from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.article import Entry, Feed
from app.domain.found import ByHand, Chosen, Found
from app.domain.login import Login
from app.domain.page import FoundFeed
from app.domain.petition import Quality, Snapshot
from app.domain.problem import SourceError, Trouble
from app.ui import add_dialog, found_view
from app.ui.add_dialog import AddDialog

T = TypeVar("T")
NOON = datetime(2016, 1, 4, 12, 0, tzinfo=UTC)
PETITION = Found(
    "https://www.change.org/p/free",
    "Free Steven Avery",
    "Change.org",
    snapshot=Snapshot("change-org", "free", "", "Free Steven Avery", 139137),
)
FEED = Found(
    "https://example.org/feed",
    "Wisconsin Watch",
    "example.org",
    feed=Feed(entries=(Entry(title="Old"), Entry(title="Petitions ask Obama", published=NOON))),
)
PAGE = Found(
    "https://example.org/",
    "<b>Wisconsin</b> & Watch",
    feeds=(FoundFeed("Stories", "https://a/1"), FoundFeed("Courts", "https://a/2")),
)
LIST = Found(
    "file:///feeds.opml",
    "My feeds",
    feeds=(
        FoundFeed("WBAY", "https://a/1", "News"),
        FoundFeed("Opinions", "https://a/2", "Courts"),
        FoundFeed("", "https://a/3"),
    ),
)


class Outside:
    """What the crew would find, and the shelf's answer about what is followed."""

    def __init__(self) -> None:
        self.answers: dict[str, Found | SourceError] = {}
        self.silent = False
        self.asked: list[str] = []
        self.jobs: list[Callable[[], None]] = []

    def recognise(self, text: str) -> Found:
        answer = self.answers[text]
        if isinstance(answer, SourceError):
            raise answer
        return answer

    def network(self, host: str, job: Callable[[], T], then: Callable[[T], None]) -> None:
        self.asked.append(host)
        self.jobs.append(lambda: then(job()))
        if not self.silent:
            self.work()

    def work(self) -> None:
        self.jobs.pop()()

    def ask(self, query: Any, then: Callable[[Any], None]) -> None:
        then(query.keywords["found"])


@pytest.fixture
def outside() -> Outside:
    return Outside()


@pytest.fixture
def dialog(host: QWidget, outside: Outside, monkeypatch: pytest.MonkeyPatch) -> AddDialog:
    monkeypatch.setattr(add_dialog, "PAUSE", 20)
    made = AddDialog(1, outside.recognise, outside.network, outside.ask, ("News",), host)
    made.show()
    return made


def offer(dialog: AddDialog, outside: Outside, found: Found | SourceError) -> None:
    outside.answers["https://example.org/x"] = found
    dialog.offer(" https://example.org/x\n")


@pytest.mark.usefixtures("english")
def test_a_petition_is_shown_with_its_count_before_it_is_added(
    qtbot: QtBot, dialog: AddDialog, outside: Outside
) -> None:
    offer(dialog, outside, PETITION)

    assert dialog._view._title.text() == "Free Steven Avery"
    assert dialog._view._words.text() == "Change.org, 139,137 now"
    with qtbot.waitSignal(dialog.added) as heard:
        dialog._add.click()
    assert heard.args == [PETITION, Chosen((PETITION.address,))]


@pytest.mark.usefixtures("english")
def test_a_count_that_is_not_exact_is_called_so() -> None:
    snapshot = Snapshot("x", "y", "", "", 128000, quality=Quality.APPROXIMATE)

    assert found_view.in_words(Found("", "", "X", snapshot=snapshot)) == "X, about 128,000 now"


def test_a_feed_is_shown_with_its_newest_headline_and_goes_into_a_group(
    qtbot: QtBot, dialog: AddDialog, outside: Outside
) -> None:
    offer(dialog, outside, FEED)
    dialog._view._group.setCurrentText("Wisconsin")

    with qtbot.waitSignal(dialog.added) as heard:
        dialog._add.click()

    assert dialog._view._words.text() == "A feed with 2 entries"
    assert dialog._view._newest.text() == "Newest: Petitions ask Obama"
    assert heard.args == [FEED, Chosen((FEED.address,), "Wisconsin")]


def test_of_a_page_the_ticked_feeds_are_added(
    qtbot: QtBot, dialog: AddDialog, outside: Outside
) -> None:
    offer(dialog, outside, PAGE)
    dialog._view.feeds.topLevelItem(1).setCheckState(0, Qt.CheckState.Checked)  # type: ignore[union-attr]  # it is there

    with qtbot.waitSignal(dialog.added) as heard:
        dialog._add.click()

    assert heard.args == [PAGE, Chosen(("https://a/1", "https://a/2"))]


def test_of_a_list_everything_is_ticked_in_its_folders(dialog: AddDialog, outside: Outside) -> None:
    offer(dialog, outside, LIST)

    assert dialog._view.chosen() == Chosen(("https://a/1", "https://a/2", "https://a/3"))
    assert dialog._view.feeds.topLevelItemCount() == 3


def test_nothing_ticked_is_nothing_to_add(dialog: AddDialog, outside: Outside) -> None:
    offer(dialog, outside, PAGE)

    dialog._view.feeds.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)  # type: ignore[union-attr]  # it is there

    assert not dialog._add.isEnabled()


def test_what_is_followed_already_is_said_and_not_added(
    dialog: AddDialog, outside: Outside
) -> None:
    address = PETITION.address
    followed = Found(address, "Free Steven Avery", followed=frozenset({address}))

    offer(dialog, outside, followed)

    assert dialog._view._followed.isVisible()
    assert not dialog._add.isEnabled()


def test_feeds_that_are_followed_already_cannot_be_ticked(
    dialog: AddDialog, outside: Outside
) -> None:
    offer(dialog, outside, Found("", "", feeds=PAGE.feeds, followed=frozenset({"https://a/1"})))

    first = dialog._view.feeds.topLevelItem(0)

    assert first is not None
    assert first.isDisabled()
    assert "followed already" in first.text(0)


def test_a_retired_platform_is_said_with_its_archive(dialog: AddDialog, outside: Outside) -> None:
    retired = Found(
        "https://petitions.whitehouse.gov/x",
        "x",
        "We the People",
        trouble=Trouble.RETIRED,
        see="https://archive.example/",
    )

    offer(dialog, outside, retired)

    assert "We the People has been shut down" in dialog._view._words.text()
    assert dialog._view._see.text() == "See https://archive.example/"


def test_a_password_that_was_left_out_is_said(dialog: AddDialog, outside: Outside) -> None:
    offer(dialog, outside, Found("https://a/", "A", feed=Feed(), password_left_out=True))

    assert dialog._view._password.isVisible()


def test_a_password_that_is_kept_is_said(dialog: AddDialog, outside: Outside) -> None:
    found = Found("https://a/", "A", feed=Feed(), login=Login("anna", "secret"))

    offer(dialog, outside, found)

    assert dialog._view._login.isVisible()
    assert not dialog._view._password.isVisible()


def test_a_refused_address_is_shown_without_its_password(
    dialog: AddDialog, outside: Outside
) -> None:
    address = "https://anna:secret@example.org/feed"
    outside.answers[address] = SourceError(Trouble.NOT_FOUND)

    dialog.offer(address)

    assert "example.org/feed says" in dialog._why.text()
    assert "secret" not in dialog._why.text() + dialog._looking_at.text()


def test_titles_are_plain_text(dialog: AddDialog, outside: Outside) -> None:
    offer(dialog, outside, PAGE)

    assert dialog._view._title.text() == "<b>Wisconsin</b> & Watch"
    labels = dialog._view.findChildren(QLabel)
    shown = [label for label in labels if label.buddy() is None]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in shown)


def test_a_failure_says_why_and_offers_a_counter_by_hand(
    qtbot: QtBot, dialog: AddDialog, outside: Outside
) -> None:
    offer(dialog, outside, SourceError(Trouble.BOT_CHALLENGE, see="https://archive.example/"))
    assert "wants proof that a person is asking" in dialog._why.text()
    assert "See https://archive.example/" in dialog._why.text()

    dialog._by_hand.click()
    dialog._name.setText("Bring Brendan Home")
    assert not dialog._add.isEnabled()
    dialog._count.setText("18,904")
    with qtbot.waitSignal(dialog.kept) as heard:
        dialog._add.click()

    assert heard.args == [ByHand("Bring Brendan Home", 18904, "https://example.org/x")]


def test_a_pause_after_the_last_key_looks(
    qtbot: QtBot, dialog: AddDialog, outside: Outside
) -> None:
    outside.answers["a.org"] = FEED

    QTest.keyClicks(dialog._box, "a.org")

    qtbot.waitUntil(dialog._add.isEnabled)


def test_enter_looks_at_once_and_once_more_adds(
    qtbot: QtBot, dialog: AddDialog, outside: Outside
) -> None:
    outside.answers["a.org"] = FEED
    outside.silent = True
    dialog._pause.setInterval(10_000)
    QTest.keyClicks(dialog._box, "a.org")
    QTest.keyClick(dialog._box, Qt.Key.Key_Return)
    outside.work()
    assert dialog._pages.currentWidget() is dialog._view

    with qtbot.waitSignal(dialog.added):
        QTest.keyClick(dialog._box, Qt.Key.Key_Return)


def test_looking_can_be_cancelled(dialog: AddDialog, outside: Outside) -> None:
    outside.silent = True
    offer(dialog, outside, FEED)
    assert "Looking at https://example.org/x" in dialog._looking_at.text()

    dialog._cancel.click()

    assert dialog._pages.currentWidget() is dialog._hint


def test_an_answer_for_what_was_typed_before_is_not_shown(
    dialog: AddDialog, outside: Outside
) -> None:
    outside.silent = True
    dialog._box.setText("b.org")

    dialog._show_found("a.org", FEED)

    assert dialog._pages.currentWidget() is dialog._hint


def test_closing_forgets_what_is_under_way(dialog: AddDialog, outside: Outside) -> None:
    outside.silent = True
    offer(dialog, outside, FEED)

    dialog.reject()

    assert dialog.isHidden()


def test_everything_of_a_list_and_the_first_of_a_page_is_taken_unasked() -> None:
    assert found_view.everything(LIST).addresses == ("https://a/1", "https://a/2", "https://a/3")
    assert found_view.everything(PAGE).addresses == ("https://a/1",)
    assert found_view.everything(FEED).addresses == (FEED.address,)


def test_a_feed_without_dates_shows_its_first_headline() -> None:
    undated = Found("", "", feed=Feed(entries=(Entry(title="First"), Entry(title="Second"))))

    assert found_view.newest_headline(undated) == "First"
    assert found_view.newest_headline(PETITION) == ""
    assert found_view.in_words(Found("", "", feed=Feed(entries=(Entry(),)))) == (
        "A feed with 1 entry"
    )
    assert found_view.in_words(Found("", "", feeds=(FoundFeed("", ""),))) == "1 feed"
