"""Log in: the name and the password, or the token, that a site wants."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.login import Login
from app.ui import parts


class LoginDialog(QDialog):
    """`entered` gives the Login, and whether the password manager is to keep it."""

    entered = Signal(object, bool)

    def __init__(self, name: str, origin: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Log in"))
        self._user, self._password = QLineEdit(), QLineEdit()
        self._user.setPlaceholderText(self.tr("Stays empty for a token"))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._shown = QCheckBox(self.tr("&Show the password"))
        self._remember = QCheckBox(self.tr("&Keep it in your password manager"))
        self._remember.setChecked(True)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._log_in = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self._log_in.setText(self.tr("&Log in"))
        self._arrange(name, origin)
        self._shown.toggled.connect(self._show_password)
        self._password.textChanged.connect(self._check)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._check()

    def _arrange(self, name: str, origin: str) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Name"), self._user)
        form.addRow(self.tr("&Password"), self._password)
        form.addRow("", self._shown)
        form.addRow("", self._remember)
        told = self.tr("Sent to {site} and to nobody else.").replace("{site}", origin)
        if origin.startswith("http:"):
            told += " " + self.tr("The way there is not encrypted: others may read along.")
        whole = QVBoxLayout(self)
        whole.addWidget(parts.strong(name))
        whole.addWidget(parts.secondary(told))
        whole.addLayout(form)
        whole.addStretch(1)
        whole.addWidget(self._buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)

    def _show_password(self, shown: bool) -> None:  # noqa: FBT001  as the box calls it
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._password.setEchoMode(mode)

    def _check(self) -> None:
        self._log_in.setEnabled(bool(self._password.text()))

    # Qt calls this

    def accept(self) -> None:
        if self._password.text():
            login = Login(self._user.text().strip(), self._password.text())
            self.entered.emit(login, self._remember.isChecked())
            super().accept()
