from datetime import time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.notices import ALL_TOLD, Kind, Rules
from app.ui.notices_dialog import NoticesDialog
from tests.ui.conftest import Start


def box(dialog: QWidget, words: str) -> QCheckBox:
    return next(
        one for one in dialog.findChildren(QCheckBox) if words in one.text().replace("&", "")
    )


def _times(dialog: QWidget) -> list[QTimeEdit]:
    names = ["Quiet from", "Quiet until", "When the day is told"]
    found = {one.accessibleName(): one for one in dialog.findChildren(QTimeEdit)}
    return [found[name] for name in names]


def test_the_day_is_told_at_the_hour_the_reader_chose(host: QWidget) -> None:
    dialog = NoticesDialog(ALL_TOLD, stays=False, tray=True, parent=host)
    told: list[Rules] = []
    dialog.changed.connect(told.append)

    box(dialog, "day in one line").click()
    _times(dialog)[2].setTime(QTime(9, 15))

    assert [rules.digest for rules in told] == [time(8, 30), time(9, 15)]


def test_milestones_of_the_readers_own_are_understood_or_left_out(
    host: QWidget, english: None
) -> None:
    dialog = NoticesDialog(ALL_TOLD, stays=False, tray=True, milestones="5000 x", parent=host)
    told: list[str] = []
    dialog.milestones_chosen.connect(told.append)
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.text() == "5,000; "

    field.setText("250,000; many; 150.000")
    field.editingFinished.emit()

    assert told == ["150000 250000"]
    assert field.text() == "150,000; 250,000"


def test_each_change_applies_at_once(host: QWidget) -> None:
    dialog = NoticesDialog(ALL_TOLD, stays=False, tray=True, parent=host)
    told: list[Rules] = []
    dialog.changed.connect(told.append)

    box(dialog, "New stories").click()
    box(dialog, "Quiet every day").click()
    start, _end, _hour = _times(dialog)
    start.setTime(QTime(23, 30))

    assert told == [
        Rules(frozenset({Kind.NEWS})),
        Rules(frozenset({Kind.NEWS}), (time(22), time(7))),
        Rules(frozenset({Kind.NEWS}), (time(23, 30), time(7))),
    ]


def test_what_is_told_may_be_heard(host: QWidget) -> None:
    told: list[Rules] = []
    dialog = NoticesDialog(ALL_TOLD, stays=True, tray=True, parent=host)
    dialog.changed.connect(told.append)
    assert not box(dialog, "ound").isChecked()

    box(dialog, "ound").click()

    assert told == [Rules(sound=True)]
    again = NoticesDialog(told[0], stays=True, tray=True, parent=host)
    assert box(again, "ound").isChecked()


def test_what_was_wished_before_is_shown(host: QWidget) -> None:
    rules = Rules(frozenset({Kind.PROBLEM}), (time(21), time(6, 15)))

    dialog = NoticesDialog(rules, stays=True, tray=False, parent=host)

    assert not box(dialog, "needs you").isChecked()
    assert box(dialog, "New stories").isChecked()
    assert box(dialog, "Keep watching").isChecked()
    assert [edit.time() for edit in _times(dialog)] == [
        QTime(21, 0),
        QTime(6, 15),
        QTime(8, 30),
    ]


def test_the_program_keeps_what_the_dialog_says(start: Start, qtbot: QtBot) -> None:
    application = start()
    kept = application.presence.kept
    application.window.commands.notifications.trigger()
    (dialog,) = application.window.findChildren(NoticesDialog)

    box(dialog, "fell").click()
    box(dialog, "Keep watching").click()
    tests = [one for one in dialog.findChildren(QPushButton) if "test" in one.text()]
    with qtbot.waitSignal(application.presence.notifications.closed):  # no daemon, no tray
        tests[0].click()
    dialog.close()

    assert kept.now.rules.off == {Kind.FELL}
    assert kept.now.stays_unseen
    assert kept.now.stays is None
    application.quit()
    application.close()
    application.shell.close()
    again = start(replacing=application)
    assert again.presence.kept.now == kept.now
