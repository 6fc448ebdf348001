"""A refresh as the desktop sees it: the whole program, a real bus, and the wire for a network."""

import html
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.changes import NOTHING, Changes
from app.domain.clock import Clock
from app.domain.notices import Kind, Rules
from app.domain.petition import Petition
from app.domain.scope import Scope, Shown
from app.domain.source import Source
from app.domain.watch import Loudness
from app.services import overview, watching
from app.services.desk import Desk
from app.sources.http import Http
from app.storage import petitions, sources
from app.storage.places import places
from app.ui.application import Application
from app.ui.attention import Attention
from app.ui.look import Look
from app.ui.shell import Shell
from app.ui.window import Window
from tests.services.made import UK, UK_COUNT, UK_JSON, Wire, uk, uk_count
from tests.ui.conftest import RESOURCES, TODAY, Start, rows
from tests.ui.desktop import Desktop, desktop, session_bus

HOUR = timedelta(hours=1)
FEED = "https://news.test/feed"


@dataclass
class Program:
    """A running one that follows a feed and a petition, both answered by the wire."""

    application: Application
    clock: Clock
    wire: Wire
    qtbot: QtBot

    @property
    def window_case(self) -> int:
        assert self.application.window.case is not None
        return self.application.window.case.id

    def unread(self) -> int:
        return overview.counts(self.application._background.shelf, self.window_case).unread

    def follow(self) -> None:
        def job(desk: Desk) -> Changes:
            with desk.db.transaction() as tx:
                sources.add(tx, Source(0, case, FEED, "News", next_due=desk.now()))
                petitions.add(
                    tx, Petition(0, case, "uk-parliament", "7", UK, "", next_due=desk.now())
                )
            return NOTHING

        case = self.window_case
        self.application.work.do(job)

    def refresh(self, *stories: str, signatures: int = 9_000, later: timedelta = 2 * HOUR) -> None:
        """A while later the feed has these stories and the petition so many signatures."""
        self.clock.put(self.clock() + later)
        self.wire.says(FEED, rss(self.clock, *stories))
        updated = self.clock().isoformat().replace("+00:00", "Z")
        self.wire.says(UK_JSON, uk(signatures, updated=updated))
        self.wire.says(UK_COUNT, uk_count(signatures))
        self.application.refresh()
        self.qtbot.waitUntil(lambda: not self.application.work.rounds.busy)


def rss(clock: Clock, *titles: str) -> bytes:
    items = "".join(
        f"<item><guid>{number}</guid><title>{html.escape(title)}</title>"
        f"<link>https://news.test/{number}</link>"
        f"<pubDate>{format_datetime(clock() - HOUR + timedelta(minutes=number))}</pubDate></item>"
        for number, title in enumerate(titles)
    )
    return f"<rss version='2.0'><channel><title>News</title>{items}</channel></rss>".encode()


def stories(count: int) -> list[str]:
    return [f"Story <{number}>" for number in range(count)]


@pytest.fixture
def daemon(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    with session_bus() as (address, _process):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        with desktop(dict(os.environ), "notifications") as made:
            yield made


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, daemon: Desktop, english: None
) -> Iterator[Program]:
    clock, wire = Clock(TODAY), Wire()
    made = Application(
        Shell(places(tmp_path), Look(RESOURCES, qapp), Window(), clock), recorded=False
    )
    qtbot.addWidget(made.window)
    made.window.show()
    made.start()
    qtbot.waitUntil(lambda: made.window.case is not None and made.work.desk is not None)
    made.founding.create("Avery & Dassey", ())
    qtbot.waitUntil(lambda: made.window.case is not None and not made.window.case.recorded)
    desk = made.work.desk
    assert desk is not None
    http = Http(now=clock, replay=wire)
    made.work.rounds.use(replace(desk, http=http), automatic=False)
    program = Program(made, clock, wire, qtbot)
    program.follow()
    yield program
    made.close()
    made.shell.close()
    http.close()


def test_what_a_case_brings_first_is_not_told(program: Program, daemon: Desktop) -> None:
    program.refresh(*stories(12), signatures=200_000)
    program.qtbot.waitUntil(lambda: program.unread() == 12)

    program.qtbot.wait(300)
    assert daemon.calls == []


def test_twelve_new_articles_are_one_notification_and_the_next_refresh_replaces_it(
    program: Program, daemon: Desktop, qtbot: QtBot
) -> None:
    program.refresh(*stories(2))
    program.refresh(*stories(14))
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)
    program.refresh(*stories(17))
    qtbot.waitUntil(lambda: len(daemon.shown) == 2)
    program.refresh(*stories(17))
    qtbot.wait(300)

    titles = [call[3] for call in daemon.shown]
    assert titles == ["12 new in Avery & Dassey", "15 new in Avery & Dassey"]
    assert [call[1] for call in daemon.shown] == [0, 1]
    assert daemon.shown[0][4].split("\n") == [f"Story &lt;{number}&gt;" for number in (13, 12, 11)]
    assert daemon.shown[0][5][::2] == ["default", "read", "quiet"]


def test_what_was_dismissed_is_followed_by_the_next_ten_minutes_later(
    program: Program, daemon: Desktop, qtbot: QtBot
) -> None:
    closed: list[str] = []
    program.application.presence.notifications.closed.connect(closed.append)
    program.refresh(*stories(1))
    program.refresh(*stories(2))
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)
    daemon.does("close", 1, 2)
    qtbot.waitUntil(lambda: closed == ["news"])

    program.refresh(*stories(5), later=timedelta(minutes=1))
    qtbot.wait(300)
    assert len(daemon.shown) == 1
    program.refresh(*stories(6), later=timedelta(minutes=9))

    qtbot.waitUntil(lambda: len(daemon.shown) == 2)
    assert daemon.shown[1][1] == 0
    assert daemon.shown[1][3] == "4 new in Avery & Dassey"


def test_a_threshold_is_a_notification_of_its_own(
    program: Program, daemon: Desktop, qtbot: QtBot
) -> None:
    program.refresh(*stories(1), signatures=9_000)
    program.refresh(*stories(3), signatures=10_400)

    qtbot.waitUntil(lambda: len(daemon.shown) == 2)
    qtbot.wait(300)
    assert sorted(call[3] for call in daemon.shown) == [
        "10,000 signatures",
        "2 new in Avery & Dassey",
    ]
    (passed,) = [call for call in daemon.shown if "signatures" in call[3]]
    assert "passed its threshold" in passed[4]
    assert passed[1] == 0


def test_a_click_raises_the_window_and_opens_the_article(
    program: Program, daemon: Desktop, qtbot: QtBot
) -> None:
    window = program.application.window
    program.refresh(*stories(1))
    program.refresh(*stories(2))
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)
    window.hide()

    daemon.does("invoke", 1, "default", "token-7")

    qtbot.waitUntil(window.isVisible)
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "token-7"
    article = window.article.article
    assert article is not None
    assert article.title == "Story <1>"


def test_a_click_on_several_opens_the_unread_of_their_case(
    program: Program, daemon: Desktop, qtbot: QtBot
) -> None:
    window = program.application.window
    program.refresh(*stories(1))
    program.refresh(*stories(4))
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)
    case = program.window_case
    window.commands.next_case.trigger()
    assert program.window_case != case

    daemon.does("invoke", 1, "default")

    qtbot.waitUntil(lambda: program.window_case == case)
    assert window.stories.scope == Scope(case, Shown.UNREAD)
    qtbot.waitUntil(lambda: rows(window) == 4)


def test_mark_all_read_reads_what_was_told_and_nothing_else(
    program: Program, daemon: Desktop, qtbot: QtBot
) -> None:
    program.refresh(*stories(2))
    program.refresh(*stories(14))
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)
    assert program.unread() == 14

    daemon.does("invoke", 1, "read")
    qtbot.waitUntil(lambda: program.unread() == 2)
    qtbot.waitUntil(program.application.window.undo_bar.isVisible)
    program.application.window.undo_bar.undo()

    qtbot.waitUntil(lambda: program.unread() == 14)


def test_quiet_for_an_hour_lets_news_pass_by_and_keeps_a_threshold_for_later(
    program: Program, daemon: Desktop, qtbot: QtBot
) -> None:
    kept = program.application.presence.kept
    program.refresh(*stories(1))
    program.refresh(*stories(2))
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)

    daemon.does("invoke", 1, "quiet")
    qtbot.waitUntil(lambda: kept.now.rules.hushed_until is not None)
    assert kept.now.rules.hushed_until == program.clock() + HOUR
    rules = replace(kept.now.rules, hushed_until=program.clock() + 3 * HOUR)
    kept.put(replace(kept.now, rules=rules))
    program.refresh(*stories(9), signatures=10_400)
    qtbot.wait(300)
    assert len(daemon.shown) == 1
    program.refresh(*stories(9), signatures=10_401)

    qtbot.waitUntil(lambda: len(daemon.shown) == 2)
    qtbot.wait(300)
    assert [call[3] for call in daemon.shown[1:]] == ["10,000 signatures"]


def test_a_kind_that_is_switched_off_is_not_told(
    program: Program, daemon: Desktop, qtbot: QtBot
) -> None:
    program.application.presence.kept.put(Attention(Rules(off=frozenset({Kind.NEWS}))))
    program.refresh(*stories(1))
    program.refresh(*stories(5), signatures=10_400)

    qtbot.waitUntil(lambda: len(daemon.shown) == 1)
    qtbot.wait(300)
    assert [call[3] for call in daemon.shown] == ["10,000 signatures"]


def test_a_daemon_that_dies_between_two_refreshes_harms_nobody(
    program: Program, daemon: Desktop, qtbot: QtBot
) -> None:
    program.refresh(*stories(1))
    program.refresh(*stories(2))
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)

    daemon.die()
    program.refresh(*stories(5))
    with desktop(dict(os.environ), "notifications") as again:
        program.refresh(*stories(9))
        qtbot.waitUntil(lambda: len(again.shown) == 1)

        assert again.shown[0][1] == 0
        assert again.shown[0][3] == "4 new in Avery & Dassey"


def test_looking_at_the_window_takes_the_news_off_the_screen(
    program: Program, daemon: Desktop, qtbot: QtBot
) -> None:
    program.refresh(*stories(1))
    program.refresh(*stories(2))
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)

    program.application.window.looked_at.emit()

    qtbot.waitUntil(lambda: daemon.named("CloseNotification") == [[1]])


def test_a_source_that_wants_a_password_is_told_once(
    program: Program, daemon: Desktop, qtbot: QtBot
) -> None:
    program.refresh(*stories(1))
    for _time in range(2):
        program.clock.put(program.clock() + 30 * HOUR)
        program.wire.says(FEED, b"", status=401)
        program.application.refresh()
        qtbot.waitUntil(lambda: not program.application.work.rounds.busy)

    qtbot.waitUntil(lambda: len(daemon.shown) == 1)
    qtbot.wait(300)
    assert [call[3] for call in daemon.shown] == ["News needs you"]
    daemon.does("invoke", 1, "default")
    window = program.application.window
    qtbot.waitUntil(lambda: window.reading.currentWidget() is window.problems)


def test_a_pause_asks_nobody_by_itself_until_it_is_over(program: Program, qtbot: QtBot) -> None:
    application, rounds = program.application, program.application.work.rounds
    program.refresh(*stories(1))
    asked = len(program.wire.asked)
    application.presence.menu.paused.emit(program.clock() + 6 * HOUR)
    program.clock.put(program.clock() + 3 * HOUR)  # the feed is due again
    assert rounds._desk is not None

    rounds.use(rounds._desk, automatic=True)
    qtbot.wait(300)
    assert len(program.wire.asked) == asked
    program.refresh(*stories(2))  # what the reader asks for is asked
    assert len(program.wire.asked) > asked
    program.clock.put(program.clock() + 3 * HOUR)
    asked = len(program.wire.asked)
    rounds._timer.timeout.emit()

    qtbot.waitUntil(lambda: len(program.wire.asked) > asked)
    assert application.presence.kept.now.paused_until is None


def test_news_puts_a_dot_on_the_tray_until_somebody_looks(
    program: Program, qtbot: QtBot, daemon: Desktop
) -> None:
    presence = program.application.presence
    program.refresh(*stories(1))
    program.application.window.hide()
    program.refresh(*stories(3))
    qtbot.waitUntil(lambda: presence.tray._sign == "tray-new")
    qtbot.waitUntil(lambda: presence.tray._words.startswith("3 new · up to date "))

    presence.menu.paused.emit(program.clock() + HOUR)
    assert presence.tray._sign == "tray-paused"
    presence.menu.paused.emit(None)
    presence.menu.unread_asked.emit()

    qtbot.waitUntil(program.application.window.isVisible)
    qtbot.waitUntil(lambda: presence.tray._sign == "tray")
    assert program.application.window.stories.scope == Scope(program.window_case, Shown.UNREAD)


def test_the_menu_hushes_notifications_and_lets_them_speak_again(program: Program) -> None:
    menu, kept = program.application.presence.menu, program.application.presence.kept
    (today,) = [one for one in menu._hush.actions() if "Today" in one.text()]

    today.trigger()

    until = kept.now.rules.hushed_until
    assert until is not None
    assert timedelta() < until - program.clock() <= timedelta(days=1)
    assert (until.hour, until.minute) == (0, 0)
    assert menu._speak.isVisible()
    menu._speak.trigger()
    assert kept.now.rules.hushed_until is None
    assert not menu._speak.isVisible()


def test_a_watch_word_that_asks_for_it_is_told_apart_from_the_news(
    program: Program, daemon: Desktop, qtbot: QtBot
) -> None:
    program.refresh(*stories(1))
    application = program.application
    case = application.window.case
    assert case is not None
    application.work.do(lambda desk: watching.add(desk, case.id, "4 OR 5", Loudness.TELL))
    shelf = application._background.shelf
    qtbot.waitUntil(lambda: len(watching.words(shelf, case.id)) == 1)

    program.refresh(*stories(6))

    qtbot.waitUntil(lambda: len(daemon.shown) == 2)
    titles = {call[3]: call[4] for call in daemon.shown}
    assert titles.keys() == {"“4 OR 5” in 2 new stories", "3 new in Avery & Dassey"}
    assert "Story &lt;5&gt;" in titles["“4 OR 5” in 2 new stories"]


def test_what_is_told_of_a_petition_opens_its_page(
    program: Program, daemon: Desktop, qtbot: QtBot
) -> None:
    program.refresh(*stories(1), signatures=9_000)
    program.refresh(*stories(1), signatures=10_400)
    qtbot.waitUntil(lambda: len(daemon.shown) > 0)

    daemon.does("invoke", 1, "default")

    qtbot.waitUntil(lambda: program.application.window.showing.petition_shown != 0)


def test_the_week_that_is_played_tells_what_happened_and_that_it_is_recorded(
    daemon: Desktop, start: Start, qtbot: QtBot, english: None
) -> None:
    window = start().window
    bar = window.recorded_bar
    bar._ticking.setInterval(60)

    bar.play()
    qtbot.waitUntil(lambda: not bar.playing)

    told = {call[3]: call[4] for call in daemon.shown}
    assert "Jan 2016, " in told["100,000 signatures"]
    assert "Official answer published" in told
    assert all("Recorded, " in said for said in told.values())
    assert not any("new in" in title for title in told)
