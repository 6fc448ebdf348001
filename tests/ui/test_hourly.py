"""What the clock brings, in the whole program."""

from dataclasses import replace
from datetime import time, timedelta

from pytestqt.qtbot import QtBot

from app.domain.changes import NOTHING, Changes
from app.domain.notices import Kind, Notice, Rules
from app.domain.petition import Petition, Reading, State, Threshold
from app.services.desk import Desk
from app.storage import cases, petitions
from app.ui.application import Application
from tests.ui.conftest import Start


def told(application: Application) -> list[Notice]:
    return list(application.presence.telling._told.values())


def test_a_near_deadline_and_the_day_are_told(start: Start, qtbot: QtBot) -> None:
    application = start()
    desk = application.work.desks.live if application.work.desks else None
    assert desk is not None

    def follow(_desk: Desk) -> Changes:
        now = desk.now()
        with desk.db.transaction() as tx:
            case = cases.add(tx, "Live", recorded=False, now=now)
            promise = (Threshold("answer", 100_000),)
            petition = petitions.add(
                tx,
                Petition(
                    0, case.id, "", "", "", "Free them", thresholds=promise, state=State.OPEN,
                    deadline=now + timedelta(days=2),
                ),
            )  # fmt: skip
            petitions.add_reading(tx, Reading(petition.id, now - timedelta(hours=30), 60_000))
            petitions.add_reading(tx, Reading(petition.id, now, 61_000))
        return NOTHING

    done: list[Changes] = []
    application.work.do(follow, done.append)
    qtbot.waitUntil(lambda: bool(done))
    kept = application.presence.kept
    kept.put(replace(kept.now, rules=Rules(digest=time(0))))

    application.presence.hourly.look()
    qtbot.waitUntil(lambda: len(told(application)) == 2, timeout=10_000)

    kinds = {notice.kind: notice for notice in told(application)}
    assert set(kinds) == {Kind.DEADLINE, Kind.DIGEST}
    day = kinds[Kind.DIGEST].day
    assert day is not None
    assert day.signatures == 1_000
    assert kept.now.digest_told == desk.now().astimezone().date()
    application.presence.hourly.look()
    qtbot.wait(50)
    assert len(told(application)) == 2
