"""Setting: keeps what the reader prefers, and lets it be so at once."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.problem import Trouble
from app.services import edit, opening, patience, read
from app.ui import language, preferences
from app.ui.ageing import Ageing
from app.ui.preferences import Preferences
from app.ui.problems_view import refusal
from app.ui.seeing import Seeing
from app.ui.settings_dialog import SettingsDialog
from app.ui.shell import Shell
from app.ui.sparing import Sparing


class Setting(QObject):
    """Opens the settings, and puts them to use when the program starts."""

    proxy_asked = Signal()
    export_asked = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell, self._window, self._work = shell, shell.window, shell.work
        self._now, self._language = Preferences(), ""
        rounds, background = self._work.rounds, self._work.background
        self._network = Sparing(background, rounds, "metered", opening.metered)
        self._power = Sparing(background, rounds, "battery", opening.on_battery)
        self._ageing = Ageing(self._work)
        self._seeing = Seeing(shell.window.stories, self._work)
        self._network.held.connect(self._say_metered)
        self._power.held.connect(self._say_battery)
        shell.window.article.zoomed.connect(self._keep_zoom)
        shell.window.commands.settings.triggered.connect(self.ask)
        for code, action in shell.window.commands.languages.items():
            action.triggered.connect(partial(self._speak, code))

    def begin(self) -> None:
        """The settings can be read."""
        shelf = self._work.background.shelf
        self._use(preferences.read(read.setting(shelf, preferences.SETTING)))
        self._tick(read.setting(shelf, language.SETTING))

    @Slot()
    def ask(self) -> SettingsDialog:
        shelf = self._work.background.shelf
        dialog = SettingsDialog(
            self._now, self._language, str(self._shell.places.data), self._window
        )
        dialog.show_patience(
            {name: read.setting(shelf, name) for name in (patience.FEEDS, patience.PETITIONS)}
        )
        dialog.patience_chosen.connect(self._keep_patience)
        dialog.language_chosen.connect(self._speak)
        dialog.changed.connect(self._keep)
        dialog.notifications_asked.connect(self._window.commands.notifications.trigger)
        dialog.proxy_asked.connect(self.proxy_asked)
        dialog.export_asked.connect(self.export_asked)
        dialog.keys_asked.connect(self._window.commands.keys.trigger)
        dialog.backup_asked.connect(partial(self.back_up, dialog))
        dialog.check_asked.connect(partial(self._check, dialog))
        dialog.autostart_chosen.connect(partial(self._start_with_session, dialog))
        self._tell_autostart(dialog)
        self._tell_backup(dialog)
        dialog.open()
        return dialog

    @Slot(object)
    def _keep(self, wanted: Preferences) -> None:
        text = preferences.written(wanted)
        self._work.do(lambda desk: edit.keep_setting(desk, preferences.SETTING, text))
        self._use(wanted)

    @Slot(str, str)
    def _keep_patience(self, name: str, minutes: str) -> None:
        self._work.do(partial(edit.keep_setting, name=name, value=minutes))

    @Slot(int)
    def _keep_zoom(self, zoom: int) -> None:
        self._keep(replace(self._now, zoom=zoom))

    @Slot()
    def _say_battery(self) -> None:
        self._window.status.say(
            self.tr("This computer runs on its battery: F5 refreshes, nothing does by itself.")
        )

    @Slot()
    def _say_metered(self) -> None:
        self._window.status.say(
            self.tr("This network is paid by volume: F5 refreshes, nothing does by itself.")
        )

    def _use(self, wanted: Preferences) -> None:
        self._now = wanted
        self._shell.look.prefer(wanted.theme)
        self._window.stories.pack(dense=wanted.dense)
        self._window.sidebar.pack(dense=wanted.dense)
        self._window.stories.use_letters(on=wanted.letters)
        self._window.strip.use_letters(on=wanted.letters)
        self._window.article.set_in(serif=wanted.serif, zoom=wanted.zoom)
        self._work.rounds.hold("by hand", on=not wanted.automatic)
        self._seeing.wait(wanted.read_after)
        self._ageing.keep(days=wanted.keep_days, each=wanted.keep_each)
        self._network.mind(on=wanted.automatic and wanted.unmetered)
        self._power.mind(on=wanted.automatic and wanted.plugged)

    def _speak(self, code: str, *_checked: bool) -> None:
        """Keep the language for the next start, and offer the way back."""
        before = self._language
        if code != before:
            self._keep_language(code)
            said = self.tr("The window speaks it from the next start on.")
            self._window.undo_bar.offer(said, partial(self._keep_language, before))

    def _keep_language(self, code: str) -> None:
        self._work.do(lambda desk: edit.keep_setting(desk, language.SETTING, code))
        self._tick(code)

    def _tick(self, code: str) -> None:
        self._language = code if code in language.LANGUAGES else ""
        self._window.commands.languages[self._language].setChecked(True)

    def _tell_autostart(self, dialog: SettingsDialog) -> None:
        self._work.background.network("", opening.starts_with_session, dialog.show_autostart)

    def _start_with_session(self, dialog: SettingsDialog, on: bool) -> None:  # noqa: FBT001  as the signal carries it
        turn = partial(opening.start_with_session, self._shell.places, on=on)
        self._work.background.network("", turn, partial(self._turned, dialog))

    def _turned(self, dialog: SettingsDialog, trouble: Trouble | None) -> None:
        if trouble is not None:
            self._window.status.say(refusal(trouble, str(self._shell.places.data)))
            self._tell_autostart(dialog)

    def _tell_backup(self, dialog: SettingsDialog) -> None:
        self._work.background.network(
            "", partial(opening.backed_up_at, self._shell.places), dialog.show_backup
        )

    def back_up(self, dialog: SettingsDialog) -> None:
        """Make a backup now, and show in the dialog how it went."""
        shell = self._shell
        dialog.show_state(self.tr("Backing up…"))
        back_up = partial(opening.back_up, shell.database, shell.places, shell.wall, again=True)
        self._work.background.network("", back_up, partial(self._backed_up, dialog))

    def _backed_up(self, dialog: SettingsDialog, trouble: Trouble | None) -> None:
        why = refusal(trouble, str(self._shell.places.backups)) if trouble else ""
        dialog.show_state(why or self.tr("The backup was made and checked."))
        self._tell_backup(dialog)

    def _check(self, dialog: SettingsDialog) -> None:
        dialog.show_state(self.tr("Checking…"))
        self._work.background.read(read.faults, partial(self._checked, dialog))

    def _checked(self, dialog: SettingsDialog, faults: str) -> None:
        sound, damaged = self.tr("The database is sound."), self.tr("The database is damaged:")
        dialog.show_state(f"{damaged} {faults}" if faults else sound)
