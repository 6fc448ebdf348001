"""Every command of the window, with its words, key and icon, and the menus they stand in."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.ui import parts
from app.ui.language import LANGUAGES
from app.ui.look import Look

type_of_row = QAction | None  # None draws a line


def listed(bar: QMenuBar) -> Iterator[tuple[str, QAction]]:
    """Every command in the order of the menus, with the name of its menu."""
    for title in bar.actions():
        menu = title.menu()
        for action in menu.actions() if isinstance(menu, QMenu) else []:
            if action.text() and action.menu() is None:
                yield parts.unmarked(title.text()), action


class Commands(QObject):
    """The actions, by name; whoever acts on one connects its `triggered`.

    Keys of one letter are shown in the menus but belong to the pane that has the focus, so that
    they never act while somebody types.
    """

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self._make_file()
        self._make_view()
        self._make_case()
        self._make_article()
        self._make_petition()
        self._make_note()
        self._make_help()

    def fill(self, bar: QMenuBar, cases: QMenu) -> None:
        """Put all of it into the menu bar; `cases` is the menu of cases to switch to."""
        self._menu(bar, self.tr("&File"), self._file)
        self._menu(bar, self.tr("&Edit"), self._edit)
        view = self._menu(bar, self.tr("&View"), self._view)
        spoken = QMenu(self.tr("Lan&guage"), view)
        spoken.addActions(list(self.languages.values()))
        view.insertMenu(self.reset_layout, spoken)
        menu = self._menu(bar, self.tr("&Case"), self._case)
        menu.insertMenu(self.rename_case, cases)
        self._menu(bar, self.tr("&Article"), self._article)
        self._menu(bar, self.tr("&Petition"), self._petition)
        self._menu(bar, self.tr("&Note"), self._note)
        self._menu(bar, self.tr("&Help"), self._help)

    def _menu(self, bar: QMenuBar, title: str, rows: Sequence[type_of_row]) -> QMenu:
        menu = bar.addMenu(title)
        for row in rows:
            if row is None:
                menu.addSeparator()
            else:
                menu.addAction(row)
        return menu

    def _action(self, text: str, keys: str = "", icon: str = "") -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcuts([QKeySequence(key) for key in keys.split(" | ")])
        if len(keys) == 1 or keys in {"Space", "Return", "Esc", "Right"}:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if icon:
            self._look.dress(action, icon)
        owner = self.parent()
        if isinstance(owner, QWidget):
            owner.addAction(action)
        return action

    def _make_file(self) -> None:
        self.add = self._action(self.tr("&Add…"), "Ctrl+L", "add")
        self.follow = self._action(self.tr("Follow a &search or a docket…"), "Ctrl+Shift+O")
        self.save_feeds = self._action(self.tr("Save the list of &feeds…"))
        self.new_case = self._action(self.tr("Start my own &case…"), "Ctrl+Shift+N")
        self.go_live = self._action(self.tr("&Go live with this case…"))
        self.save_case = self._action(self.tr("Sa&ve the case as a file…"), "Ctrl+Shift+S")
        self.open_case_file = self._action(self.tr("&Open a case file…"), "Ctrl+O")
        self.forget_secrets = self._action(self.tr("Forge&t all secrets…"))
        self.quit = self._action(self.tr("&Quit"), "Ctrl+Q")
        self._file = (
            self.add, self.follow, None, self.new_case, self.go_live, None, self.save_case,
            self.open_case_file, self.save_feeds, None, self.forget_secrets, None, self.quit,
        )  # fmt: skip
        self.undo = self._action(self.tr("&Undo"), "Ctrl+Z", "undo")
        self.paste = self._action(self.tr("&Paste an address"), "Ctrl+V", "add")
        self.search = self._action(self.tr("&Search the case"), "Ctrl+F", "search")
        self.narrow_search = self._action(self.tr("Na&rrow the search…"), "Ctrl+Shift+L", "narrow")
        self.go_to = self._action(self.tr("&Go to…"), "Ctrl+K")
        self.settings = self._action(self.tr("S&ettings…"), "Ctrl+,")
        self.notifications = self._action(self.tr("&Notifications…"))
        self._edit = (
            self.undo, self.paste, None, self.search, self.narrow_search, self.go_to, None,
            self.notifications, self.settings,
        )  # fmt: skip

    def _make_view(self) -> None:
        self.panes = tuple(
            self._action(text, f"Ctrl+{key}")
            for key, text in (
                ("1", self.tr("&Sidebar")),
                ("2", self.tr("S&tories")),
                ("3", self.tr("&Article")),
                ("4", self.tr("&Notes")),
                ("5", self.tr("T&imeline")),
                ("6", self.tr("&Petitions")),
            )
        )
        self.next_pane = self._action(self.tr("Next pane"), "F6")
        self.previous_pane = self._action(self.tr("Previous pane"), "Shift+F6")
        self.fold_strip = self._action(self.tr("Fold the petitions"), "Ctrl+Shift+1")
        self.fold_strip.setCheckable(True)
        self.show_timeline = self._action(self.tr("Sho&w the timeline"), "Ctrl+T")
        self.show_timeline.setCheckable(True)
        self.show_timeline.setChecked(True)
        self.fastest_rise = self._action(self.tr("&Fastest rise"), "Ctrl+Shift+F", "rising")
        self.timeline_table = self._action(self.tr("Timeline as a ta&ble"), "T")
        self.network = self._action(self.tr("Networ&k…"), icon="globe")
        self.larger = self._action(self.tr("&Larger text"), "Ctrl++ | Ctrl+=")
        self.smaller = self._action(self.tr("S&maller text"), "Ctrl+-")
        self.normal = self._action(self.tr("N&ormal text"), "Ctrl+0")
        self.reset_layout = self._action(self.tr("&Reset layout"))
        group = QActionGroup(self)
        self.languages = {
            code: group.addAction(name)
            for code, name in {"": self.tr("&As on the desktop"), **LANGUAGES}.items()
        }
        for action in self.languages.values():
            action.setCheckable(True)
        self._view = (
            *self.panes, None, self.next_pane, self.previous_pane, None, self.fold_strip,
            self.show_timeline, self.fastest_rise, self.timeline_table, self.network, None,
            self.larger, self.smaller, self.normal, None, self.reset_layout,
        )  # fmt: skip

    def _make_case(self) -> None:
        self.refresh = self._action(self.tr("&Refresh"), "F5", "refresh")
        self.refresh_source = self._action(self.tr("Refresh this &source"), "Shift+F5")
        self.cancel = self._action(self.tr("&Cancel refreshing"), "Esc")
        self.copy_digest = self._action(self.tr("Copy to&day's digest"), "Ctrl+Shift+D", "copy")
        self.watch_words = self._action(self.tr("Watc&h words…"), "Ctrl+Shift+W", "watch")
        self.next_case = self._action(self.tr("&Next case"), "Ctrl+Tab")
        self.rename_case = self._action(self.tr("Rena&me…"))
        self.remove_case = self._action(self.tr("Remo&ve this case…"))
        self._case = (
            self.refresh, self.refresh_source, self.cancel, None, self.copy_digest,
            None, self.watch_words, None, self.next_case, self.rename_case, self.remove_case,
        )  # fmt: skip

    def _make_article(self) -> None:
        self.next_story = self._action(self.tr("&Next story"), "Alt+Down")
        self.previous_story = self._action(self.tr("&Previous story"), "Alt+Up")
        self.next_unread = self._action(self.tr("Next &unread"), "N")
        self.toggle_read = self._action(self.tr("Mark as &read or unread"), "M")
        self.mark_all_read = self._action(self.tr("Mark a&ll as read"), "Ctrl+Shift+A")
        self.star = self._action(self.tr("&Star"), "S", "star")
        self.hide_story = self._action(self.tr("H&ide"), "H")
        self.turn_story = self._action(self.tr("S&how who else tells it, or hide them"), "Right")
        self.part_story = self._action(self.tr("N&ot the same story"))
        self.unite_stories = self._action(self.tr("Same story &as…"))
        self.call_local = self._action(self.tr("&Call its outlet local, or no longer"))
        self.find_in_article = self._action(self.tr("Fin&d in the article"), "Ctrl+G", "search")
        self.save_article = self._action(self.tr("Sav&e as PDF…"), "Ctrl+P")
        self.full_article = self._action(self.tr("&Fetch the full page"), "Ctrl+Shift+U")
        self.open_article = self._action(self.tr("Open in the &browser"), "B", "open")
        self.quote = self._action(self.tr("&Quote in a note"), "Ctrl+Shift+Q", "quote")
        self._article = (
            self.next_story, self.previous_story, self.next_unread, None, self.toggle_read,
            self.mark_all_read, self.star, self.hide_story, None, self.turn_story, self.part_story,
            self.unite_stories, self.call_local, None, self.full_article, self.find_in_article,
            self.save_article, self.open_article, self.quote,
        )  # fmt: skip

    def _make_petition(self) -> None:
        self.add_petition = self._action(self.tr("&Add a petition…"), "Ctrl+Shift+P")
        self.read_petition = self._action(self.tr("&Read now"), "R")
        self.copy_count = self._action(self.tr("&Copy the count"), "C")
        self.enter_count = self._action(self.tr("&Enter a count…"))
        self.open_petition = self._action(self.tr("Open in the &browser"))
        self.older_readings = self._action(self.tr("&Look for older readings"))
        self.remove_petition = self._action(self.tr("Re&move"))
        self.check_platforms = self._action(self.tr("C&heck the petition sites…"))
        self.show_petition = self._action(self.tr("&Show the petition page"), "Return")
        self.leave_petition = self._action(self.tr("Bac&k"), "Alt+Left", "back")
        self.own_target = self._action(self.tr("Set my own tar&get…"))
        self.past_reading = self._action(self.tr("Add a pas&t reading…"))
        self.import_counts = self._action(self.tr("&Import counts from a file…"))
        self.save_counts = self._action(self.tr("Save the cou&nts as CSV…"))
        self._petition = (
            self.add_petition, None, self.show_petition, self.leave_petition, None,
            self.read_petition, self.copy_count, self.open_petition, None, self.enter_count,
            self.past_reading, self.import_counts, self.save_counts, self.older_readings,
            self.own_target, None, self.check_platforms, None, self.remove_petition,
        )  # fmt: skip

    def _make_note(self) -> None:
        self.new_note = self._action(self.tr("&New note"), "Ctrl+N", "note")
        self.remove_note = self._action(self.tr("&Remove this note"))
        self._note = (self.new_note, self.quote, None, self.remove_note)

    def _make_help(self) -> None:
        self.recorded_case = self._action(self.tr("&Recorded week"))
        self.keys = self._action(self.tr("&Keys"), "Ctrl+/ | F1")
        self.about = self._action(self.tr("&About Undersigned"))
        self._help = (self.recorded_case, None, self.keys, self.about)
