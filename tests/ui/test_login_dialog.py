import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.login import Login
from app.ui.login_dialog import LoginDialog


@pytest.fixture
def dialog(host: QWidget) -> LoginDialog:
    made = LoginDialog("News", "https://news.test", host)
    made.open()
    return made


def words(dialog: LoginDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_login_is_given_with_whether_to_keep_it(qtbot: QtBot, dialog: LoginDialog) -> None:
    dialog._user.setText(" anna ")
    dialog._password.setText(" secret ")
    dialog._remember.setChecked(False)

    with qtbot.waitSignal(dialog.entered) as heard:
        dialog._log_in.click()

    assert heard.args == [Login("anna", " secret "), False]


def test_a_password_is_needed_and_hidden_until_it_is_to_be_seen(dialog: LoginDialog) -> None:
    assert not dialog._log_in.isEnabled()
    assert dialog._password.echoMode() is QLineEdit.EchoMode.Password

    dialog._shown.setChecked(True)
    dialog._password.setText("secret")

    assert dialog._log_in.isEnabled()
    assert dialog._password.echoMode() is QLineEdit.EchoMode.Normal


def test_it_says_where_the_password_goes(dialog: LoginDialog, host: QWidget) -> None:
    assert "Sent to https://news.test and to nobody else." in words(dialog)
    assert "not encrypted" not in words(dialog)
    assert "not encrypted" in words(LoginDialog("News", "http://news.test", host))
