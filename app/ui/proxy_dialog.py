"""The proxy: the desktop's, none, or one that is named here with its password."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.domain import proxy as proxies
from app.domain.proxy import Proxy, Way
from app.ui import parts


class ProxyDialog(QDialog):
    """`entered` gives the Proxy, its password ("": as before), and whether to keep that."""

    entered = Signal(object, str, bool)

    def __init__(self, proxy: Proxy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Proxy"))
        self._way = parts.choices()
        for way, words in (
            (Way.SYSTEM, self.tr("As on the desktop")),
            (Way.NONE, self.tr("None")),
            (Way.MANUAL, self.tr("This one:")),
        ):
            self._way.addItem(words, way.value)
        self._way.setCurrentIndex(list(Way).index(proxy.way))
        self._host, self._port = QLineEdit(proxy.host), QSpinBox()
        self._host.setPlaceholderText(self.tr("For example proxy.example.org"))
        self._port.setRange(1, 65535)
        self._port.setGroupSeparatorShown(False)
        self._port.setValue(proxy.port)
        self._user, self._password = QLineEdit(proxy.user), QLineEdit()
        self._user.setPlaceholderText(self.tr("Stays empty where none is asked for"))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        if proxy.user:
            self._password.setPlaceholderText(self.tr("As before"))
        self._remember = QCheckBox(self.tr("&Keep it in your password manager"))
        self._remember.setChecked(True)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._arrange()
        self._way.currentIndexChanged.connect(self._check)
        self._host.textChanged.connect(self._check)
        self._user.textChanged.connect(self._check)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._check()

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (self.tr("P&roxy"), self._way),
            (self.tr("&Host"), self._host),
            (self.tr("P&ort"), self._port),
            (self.tr("&Name"), self._user),
            (self.tr("&Password"), self._password),
            ("", self._remember),
        ):
            form.addRow(words, field)
        told = self.tr("It counts for the next request. The password goes to the proxy only.")
        whole = QVBoxLayout(self)
        whole.addLayout(form)
        whole.addWidget(parts.secondary(told))
        whole.addWidget(self._buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 64)

    @property
    def _proxy(self) -> Proxy:
        host, user = self._host.text().strip(), self._user.text().strip()
        return Proxy(Way(self._way.currentData()), host, self._port.value(), user)

    @Slot()
    def _check(self) -> None:
        named = self._proxy.way is Way.MANUAL
        for field in (self._host, self._port, self._user):
            field.setEnabled(named)
        for secret in (self._password, self._remember):
            secret.setEnabled(named and bool(self._user.text().strip()))
        fine = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        fine.setEnabled(proxies.usable(self._proxy))

    # Qt calls this

    def accept(self) -> None:
        if proxies.usable(self._proxy):
            password = self._password.text() if self._password.isEnabled() else ""
            self.entered.emit(self._proxy, password, self._remember.isChecked())
            super().accept()
