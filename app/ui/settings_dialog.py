"""The settings: one column, found by their words, applied at once."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from app import NAME, VERSION
from app.services.opening import SESSIONS
from app.services.patience import FEEDS, PETITIONS
from app.ui import moments, parts
from app.ui.language import LANGUAGES
from app.ui.preferences import THEMES, Preferences
from app.ui.seeing import NEVER


class SettingsDialog(QDialog):
    """`folder` is where the data are; whoever opens it answers the signals."""

    changed = Signal(object)  # Preferences
    language_chosen = Signal(str)
    notifications_asked = Signal()
    proxy_asked = Signal()
    keys_asked = Signal()
    backup_asked = Signal()
    check_asked = Signal()
    export_asked = Signal()
    patience_chosen = Signal(str, str)  # what it is of, minutes ("": as sites allow)
    autostart_chosen = Signal(bool)

    def __init__(
        self, preferences: Preferences, language: str, folder: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._groups: list[tuple[QLabel, list[_Row]]] = []
        usual = self.tr("As on the desktop")
        themes = (usual, self.tr("Light"), self.tr("Dark"))
        self._theme = _choices(dict(zip(THEMES, themes, strict=True)), preferences.theme)
        self._language = _choices({"": usual, **LANGUAGES}, language)
        self._dense = QCheckBox(self.tr("D&ense lists"))
        self._dense.setChecked(preferences.dense)
        self._letters = QCheckBox(self.tr("Single &letters act in lists and on cards"))
        self._letters.setChecked(preferences.letters)
        self._preferences = preferences
        self._automatic = QCheckBox(self.tr("&Refresh by itself, as often as each site allows"))
        self._automatic.setChecked(preferences.automatic)
        self._unmetered = QCheckBox(self.tr("Not on a network that is paid by &volume"))
        self._unmetered.setChecked(preferences.unmetered)
        self._plugged = QCheckBox(self.tr("Not on batter&y"))
        self._plugged.setChecked(preferences.plugged)
        for box in (self._unmetered, self._plugged):
            box.setEnabled(preferences.automatic)
            self._automatic.toggled.connect(box.setEnabled)
        self._serif = QCheckBox(self.tr("Articles with seri&fs"))
        self._serif.setChecked(preferences.serif)
        self._patience = dict(zip((FEEDS, PETITIONS), self._rhythms(), strict=True))
        self._read_after = _choices(
            {
                0: self.tr("at once"),
                **{n: self.tr("after %Ln seconds", "", n) for n in (2, 5, 10)},
                NEVER: self.tr("only by my command"),
            },
            preferences.read_after,
        )
        kept = {0: self.tr("for ever"), 365: self.tr("for a year"), 90: self.tr("for 90 days")}
        self._days = _choices(kept, preferences.keep_days)
        most = {0: self.tr("all"), **{n: moments.number(n) for n in (10_000, 1_000)}}
        self._each = _choices(most, preferences.keep_each)
        self._autostart = QCheckBox(self.tr("&Start with the session, as an icon in the tray"))
        self._autostart.setEnabled(False)
        self._autostart.clicked.connect(self.autostart_chosen)
        self._backup = parts.secondary()
        self._state = parts.secondary()
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Find a setting"))
        self._search.setAccessibleName(self.tr("Find a setting"))
        parts.offer_clearing(self._search)
        self._column = QVBoxLayout()
        self._fill(folder)
        self._arrange()
        self._search.textChanged.connect(self._find)
        self._theme.currentIndexChanged.connect(self._tell)
        for box in (
            self._dense,
            self._letters,
            self._automatic,
            self._unmetered,
            self._plugged,
            self._serif,
        ):
            box.toggled.connect(self._tell)
        for choice in (self._read_after, self._days, self._each):
            choice.currentIndexChanged.connect(self._tell)
        self._language.currentIndexChanged.connect(self._tell_language)

    def show_patience(self, minutes: Mapping[str, str]) -> None:
        """Show how often is asked at most; what is chosen from now on is told."""
        for name, choice in self._patience.items():
            choice.setCurrentIndex(max(0, choice.findData(minutes[name])))
            choice.currentIndexChanged.connect(partial(self._tell_patience, name))

    def show_autostart(self, starts: bool) -> None:  # noqa: FBT001  as it was read
        """Say whether the session starts the program. Until then it cannot be chosen."""
        self._autostart.setChecked(starts)
        self._autostart.setEnabled(True)

    def show_backup(self, made: datetime | None) -> None:
        """Say when the newest good backup was made."""
        never = self.tr("There is no backup yet.")
        said = self.tr("The last good backup is of {moment}.")
        when = moments.day_and_time(made) if made else ""
        self._backup.setText(said.replace("{moment}", when) if made else never)

    def show_state(self, words: str) -> None:
        """Say how the check of the database, or the backup, went."""
        self._state.setText(words)

    def _fill(self, folder: str) -> None:
        theme = _named(self.tr("&Colours"), self._theme)
        language = _named(self.tr("Lan&guage, from the next start on"), self._language)
        general = [_Row(theme, self._theme), _Row(self._dense), _Row(language, self._language)]
        if SESSIONS:
            general.append(_Row(self._autostart))
        self._add_group(self.tr("General"), *general)
        feeds, petitions = self._patience.values()
        self._add_group(
            self.tr("Refreshing"),
            _Row(self._automatic),
            _Row(_named(self.tr("Fee&ds, from their next answer on"), feeds), feeds),
            _Row(_named(self.tr("Pe&titions, likewise"), petitions), petitions),
            _Row(self._unmetered),
            _Row(self._plugged),
        )
        seen = _named(self.tr("A story that is open counts as &read"), self._read_after)
        self._add_group(self.tr("Reading"), _Row(self._serif), _Row(seen, self._read_after))
        notifications = self._button(self.tr("&Notifications…"), self.notifications_asked)
        told = parts.words(
            self.tr("What is told, milestones, quiet hours, the day's digest, what closing means")
        )
        self._add_group(self.tr("Notifications"), _Row(told, notifications))
        proxy = self._button(self.tr("&Proxy…"), self.proxy_asked)
        asked = parts.words(self.tr("Sites are asked by {name}."))
        asked.setText(asked.text().replace("{name}", f"{NAME}/{VERSION}"))
        private = parts.words(self.tr("No account, no telemetry, no cookies"))
        self._add_group(
            self.tr("Privacy and network"), _Row(private), _Row(asked, proxy, self.tr("Network"))
        )
        keys = self._button(self.tr("&All keys…"), self.keys_asked)
        self._add_group(self.tr("Keyboard"), _Row(self._letters, keys))
        copy = self._button(self.tr("Copy the &path"))
        copy.clicked.connect(lambda: QApplication.clipboard().setText(folder))
        where = parts.words(folder)
        backup = self._button(self.tr("&Back up now"), self.backup_asked)
        check = self._button(self.tr("C&heck the database"), self.check_asked)
        export = self._button(self.tr("E&xport everything…"), self.export_asked)
        old = _named(self.tr("&Keep stories without a star or a note"), self._days)
        many = _named(self.tr("of each sour&ce, so many"), self._each)
        every = parts.words(self.tr("Each case as a file, with your notes"))
        self._add_group(
            self.tr("Data"),
            _Row(old, self._days),
            _Row(many, self._each),
            _Row(where, copy, self.tr("Folder")),
            _Row(every, export),
            _Row(self._backup, backup, self.tr("Backup")),
            _Row(self._state, check, self.tr("Database")),
        )

    def _button(self, text: str, asked: object = None) -> QPushButton:
        made = QPushButton(text)
        made.setAutoDefault(False)
        if asked is not None:
            made.clicked.connect(asked)
        return made

    def _add_group(self, title: str, *rows: "_Row") -> None:
        name = parts.strong(title)
        name.setContentsMargins(0, 6, 0, 0)  # its own room, which goes with it
        self._column.addWidget(name)
        for row in rows:
            row.words = f"{title} {row.words}".casefold()
            self._column.addWidget(row)
        self._groups.append((name, list(rows)))

    def _arrange(self) -> None:
        page = QWidget()
        page.setLayout(self._column)
        choices = page.findChildren(QComboBox)
        widest = max(choice.sizeHint().width() for choice in choices)
        for choice in choices:  # they begin and end below one another
            choice.setMinimumWidth(widest)
        self._column.addStretch()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Settings"))
        area.setWidget(page)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        area.setMinimumWidth(page.minimumSizeHint().width() + bar)  # long words widen the dialog
        parts.see_through(area)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        for widget in (self._search, area, buttons):
            whole.addWidget(widget)
        self.resize(self.fontMetrics().averageCharWidth() * 84, self.fontMetrics().height() * 37)

    @Slot(str)
    def _find(self, typed: str) -> None:
        words = typed.casefold().split()
        for name, rows in self._groups:
            for row in rows:
                row.setVisible(all(word in row.words for word in words))
            name.setVisible(any(row.isVisibleTo(self) for row in rows))

    def _rhythms(self) -> tuple[QComboBox, QComboBox]:
        """How often feeds, and petitions, are asked at most."""
        half, hour = self.tr("every half hour at most"), self.tr("every hour at most")
        rest = {f"{60 * n}": self.tr("every %Ln hours at most", "", n) for n in (3, 6, 12)} | {
            f"{24 * 60}": self.tr("once a day at most")
        }
        feeds = {"": self.tr("as sites allow"), **rest}
        petitions = {"": self.tr("as their pace asks"), "30": half, "60": hour, **rest}
        return _choices(feeds, ""), _choices(petitions, "")

    def _tell_patience(self, name: str, _index: int) -> None:
        self.patience_chosen.emit(name, self._patience[name].currentData())

    @Slot()
    def _tell_language(self) -> None:
        self.language_chosen.emit(self._language.currentData())

    @Slot()
    def _tell(self) -> None:
        self._preferences = replace(
            self._preferences,
            theme=self._theme.currentData(),
            dense=self._dense.isChecked(),
            letters=self._letters.isChecked(),
            automatic=self._automatic.isChecked(),
            unmetered=self._unmetered.isChecked(),
            plugged=self._plugged.isChecked(),
            serif=self._serif.isChecked(),
            read_after=self._read_after.currentData(),
            keep_days=self._days.currentData(),
            keep_each=self._each.currentData(),
        )
        self.changed.emit(self._preferences)


def _choices(known: Mapping[Any, str], now: object) -> QComboBox:
    """A choice among these words; what is not among them is as the first."""
    made = parts.choices()
    for value, words in known.items():
        made.addItem(words, value)
    made.setCurrentIndex(max(0, made.findData(now)))
    return made


def _named(text: str, control: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(control)
    return label


class _Row(QWidget):
    """What is set on the left, and by what on the right. `words` find it."""

    def __init__(self, said: QWidget, control: QWidget | None = None, name: str = "") -> None:
        super().__init__()
        texts = [name, *(getattr(one, "text", str)() for one in (said, control))]
        self.words = " ".join(parts.unmarked(text) for text in texts if text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addWidget(said, 1)
        if control is not None:
            row.addWidget(control)
