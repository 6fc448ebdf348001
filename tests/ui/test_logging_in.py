"""From a refused feed to a login and back to none, in the whole window."""

import threading

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.domain.found import Chosen
from app.domain.login import Login
from app.domain.problem import Problem, Trouble
from app.domain.source import Source
from app.services import add, logins, overview, read
from app.storage.secrets import Keyring
from app.ui.application import Application
from tests.loopback import Loopback
from tests.services.test_logins import guarded, with_login
from tests.storage.test_secrets import Memory
from tests.ui.conftest import Start


class Keys:
    """A password manager that can be made to wait for its reader."""

    def __init__(self) -> None:
        self.memory: Memory | None = Memory()
        self.unlocked = threading.Event()
        self.unlocked.set()

    def __call__(self) -> Keyring | None:
        self.unlocked.wait(30)
        return self.memory


@pytest.fixture
def keys() -> Keys:
    return Keys()


@pytest.fixture
def program(start: Start, qtbot: QtBot, server: Loopback, keys: Keys) -> Application:
    """A live case that follows a feed behind a password, added without it."""
    server.routes["/feed"] = guarded
    made = start()
    assert made.work.desks is not None
    made.work.desks.live.vault._keyring = keys
    made.founding.create("Mine", ())
    qtbot.waitUntil(lambda: made.window.case is not None and made.window.case.name == "Mine")
    return made


def follow(program: Application, qtbot: QtBot, address: str) -> None:
    assert program.work.desks is not None
    assert program.window.case is not None
    found = add.recognise(program.work.desks.live, address)
    program.asking.take(program.window.case.id, found, Chosen((found.address,)))
    qtbot.waitUntil(lambda: bool(sources(program)))


def followed(program: Application) -> tuple[Source, ...]:
    assert program.window.case is not None
    return read.sources(program.shell.background.shelf, program.window.case.id)


def sources(program: Application) -> list[str]:
    return [one.address for one in followed(program)]


def problems(program: Application) -> list[Problem]:
    assert program.window.case is not None
    return list(overview.problems(program.shell.background.shelf, program.window.case.id))


def said(program: Application) -> str:
    return program.window.secrets_bar.words


def refused(program: Application, qtbot: QtBot, keys: Keys) -> Problem:
    """The feed again, with a password that is wrong."""
    desk = program.work.desk
    assert desk is not None
    address = sources(program)[0]
    logins.log_in(desk, address, Login("anna", "wrong"), remember=False)
    program.work.rounds.refresh_source(followed(program)[0].id)
    qtbot.waitUntil(lambda: bool(problems(program)))
    return problems(program)[0]


def question(program: Application) -> QMessageBox:
    program.window.commands.forget_secrets.trigger()
    return next(box for box in program.window.findChildren(QMessageBox) if box.isVisible())


def forget(program: Application) -> None:
    box = question(program)
    next(button for button in box.buttons() if "Forget" in button.text()).click()


def test_a_password_in_an_address_is_stored_and_that_is_said(
    program: Application, qtbot: QtBot, server: Loopback, keys: Keys
) -> None:
    follow(program, qtbot, with_login(server))

    qtbot.waitUntil(lambda: "is in your password manager" in said(program))

    assert sources(program) == [f"{server.root}/feed"]
    assert keys.memory is not None
    assert len(keys.memory.kept) == 1


def test_without_a_password_manager_it_is_for_the_session(
    program: Application, qtbot: QtBot, server: Loopback, keys: Keys
) -> None:
    keys.memory = None

    follow(program, qtbot, with_login(server))

    qtbot.waitUntil(lambda: "There is no password manager here" in said(program))


def test_a_wait_for_the_password_manager_is_shown_and_can_be_ended(
    program: Application, qtbot: QtBot, server: Loopback, keys: Keys
) -> None:
    keys.unlocked.clear()
    follow(program, qtbot, with_login(server))
    qtbot.waitUntil(lambda: said(program) == "Waiting for your password manager…")

    program.window.secrets_bar._cancel.click()

    assert "did not take it" in said(program)
    keys.unlocked.set()


def test_logging_in_solves_the_problem(
    program: Application, qtbot: QtBot, server: Loopback, keys: Keys
) -> None:
    follow(program, qtbot, with_login(server))
    problem = refused(program, qtbot, keys)
    assert problem.trouble is Trouble.AUTH_REQUIRED

    dialog = program.logging_in.ask(problem)
    assert dialog is not None
    dialog._user.setText("anna")
    dialog._password.setText("secret")
    dialog.accept()

    qtbot.waitUntil(lambda: not problems(program))


def test_all_secrets_are_forgotten_when_that_is_confirmed(
    program: Application, qtbot: QtBot, server: Loopback, keys: Keys
) -> None:
    follow(program, qtbot, with_login(server))
    qtbot.waitUntil(lambda: "is in your password manager" in said(program))

    question(program).reject()
    assert keys.memory is not None
    assert keys.memory.kept
    forget(program)

    qtbot.waitUntil(lambda: said(program) == "All passwords are forgotten.")
    assert keys.memory.kept == {}
    program.logging_in.ask_to_forget()
    assert "no passwords" in said(program)


def test_what_the_password_manager_keeps_is_told(
    program: Application, qtbot: QtBot, server: Loopback, keys: Keys
) -> None:
    follow(program, qtbot, with_login(server))
    qtbot.waitUntil(lambda: "is in your password manager" in said(program))
    assert keys.memory is not None
    keys.memory.stuck = {f"login {server.root}"}

    forget(program)

    qtbot.waitUntil(lambda: "still in your password manager" in said(program))
