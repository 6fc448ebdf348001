"""What a paste turned out to be, in words, with the feeds to choose from. Asks nobody."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.found import Chosen, Found
from app.domain.page import FoundFeed
from app.domain.petition import Quality, Snapshot
from app.ui import moments, parts
from app.ui.language import counted
from app.ui.problems_view import refusal

Checked, Unchecked = Qt.CheckState.Checked, Qt.CheckState.Unchecked
MOST_OF_A_PAGE = 6  # feeds that a page names as its own
ADDRESS = int(Qt.ItemDataRole.UserRole)
_translate = QCoreApplication.translate


def in_words(found: Found) -> str:
    """What it is, in a line without its title: "Change.org, 139,137 now"."""
    if found.trouble is not None:
        return refusal(found.trouble, found.where)
    if found.snapshot is not None:
        return ", ".join(part for part in (found.where, _counted(found.snapshot)) if part)
    if found.feed is not None:
        return counted("A feed with %Ln entries", "", len(found.feed.entries))
    return counted("%Ln feeds", "", len(found.feeds))


def listed(found: Found) -> bool:
    """Whether it is a list somebody made, and not a page with a few feeds of its own."""
    return len(found.feeds) > MOST_OF_A_PAGE or any(feed.folder for feed in found.feeds)


def newest_headline(found: Found) -> str:
    """The headline of the youngest dated entry, else of the first; "" without entries."""
    entries = found.feed.entries if found.feed else ()
    dated = [(entry.published, entry.title) for entry in entries if entry.published]
    if dated:
        return max(dated)[1]
    return entries[0].title if entries else ""


def everything(found: Found) -> Chosen:
    """What is taken when nobody chooses: all of a list, the first feed of a page."""
    feeds = found.feeds if listed(found) else found.feeds[:1]
    wanted = [feed.address for feed in feeds] or [found.address]
    return Chosen(tuple(address for address in wanted if address not in found.followed))


def _counted(snapshot: Snapshot) -> str:
    about = _translate("found", "about {count} now")
    exact = _translate("found", "{count} now")
    words = exact if snapshot.quality is Quality.EXACT else about
    return words.replace("{count}", moments.number(snapshot.count))


class FoundView(QWidget):
    """`show_found`, then `chosen` says what the reader made of it."""

    def __init__(self, groups: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Found | None = None
        self._title = parts.strong()
        self._words = parts.words()
        self._newest = parts.secondary()
        self._see = parts.secondary()
        self._followed = parts.secondary(self.tr("This case follows it already."))
        self._password = parts.secondary(
            self.tr("The password in the address is of no use here; it is not kept.")
        )
        self._login = parts.secondary(
            self.tr("The password is taken out of the address, for your password manager to keep.")
        )
        self._feeds = QTreeWidget()
        self._feeds.setHeaderHidden(True)
        self._feeds.setAccessibleName(self.tr("Feeds to add"))
        self._group = parts.choices(editable=True)
        self._group.addItems(["", *groups])
        self._group.setAccessibleName(self.tr("Group"))
        self._row = QWidget()
        form = QFormLayout(self._row)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Grou&p"), self._group)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        box = QFrame()
        box.setObjectName("box")
        said = QVBoxLayout(box)
        said.setContentsMargins(12, 10, 12, 10)
        said.setSpacing(3)
        for label in (
            self._title,
            self._words,
            self._newest,
            self._see,
            self._followed,
            self._password,
            self._login,
        ):
            said.addWidget(label)
        whole.addWidget(box)
        whole.addWidget(self._feeds, 1)
        whole.addWidget(self._row)
        whole.addStretch()

    @property
    def feeds(self) -> QTreeWidget:
        return self._feeds

    def show_found(self, found: Found) -> None:
        self._found = found
        self._title.setText(found.title or found.address)
        self._words.setText(in_words(found))
        self._say(self._newest, self.tr("Newest: {words}"), newest_headline(found))
        self._say(self._see, self.tr("See {words}"), found.see)
        several = bool(found.feeds)
        self._followed.setVisible(not several and found.address in found.followed)
        self._password.setVisible(found.password_left_out)
        self._login.setVisible(found.login is not None)
        self._feeds.setVisible(several)
        self._row.setVisible(found.feed is not None or several)
        placed = self._group.lineEdit()
        if placed is not None:
            kept = self.tr("As in the list, or a new name")
            placed.setPlaceholderText(kept if listed(found) else self.tr("None, or a new name"))
        self._list(found)

    def chosen(self) -> Chosen | None:
        """The addresses to follow and their group; None when there is nothing new to follow."""
        found = self._found
        if found is None:
            return None
        ticked = self._ticked() if found.feeds else (found.address,)
        wanted = tuple(address for address in ticked if address not in found.followed)
        group = "" if self._row.isHidden() else self._group.currentText().strip()
        return Chosen(wanted, group) if wanted else None

    def _say(self, label: QLabel, words: str, what: str) -> None:
        label.setText(words.replace("{words}", what))
        label.setVisible(bool(what))

    def _list(self, found: Found) -> None:
        folders: dict[str, QTreeWidgetItem] = {}
        with QSignalBlocker(self._feeds):
            self._feeds.clear()
            for index, feed in enumerate(found.feeds):
                item = self._item(feed, followed=feed.address in found.followed)
                ticked = not item.isDisabled() and (index == 0 or listed(found))
                item.setCheckState(0, Checked if ticked else Unchecked)
                self._folder(feed.folder, folders).addChild(item)
        self._feeds.setRootIsDecorated(bool(folders))
        self._feeds.expandAll()

    def _item(self, feed: FoundFeed, *, followed: bool) -> QTreeWidgetItem:
        title = feed.title or feed.address
        words = self.tr("{title} (followed already)") if followed else "{title}"
        item = QTreeWidgetItem([words.replace("{title}", title)])
        item.setData(0, ADDRESS, feed.address)
        item.setDisabled(followed)
        return item

    def _folder(self, name: str, folders: dict[str, QTreeWidgetItem]) -> QTreeWidgetItem:
        if not name:
            return self._feeds.invisibleRootItem()
        if name not in folders:
            folders[name] = QTreeWidgetItem(self._feeds, [name])
            folders[name].setFlags(folders[name].flags() | Qt.ItemFlag.ItemIsAutoTristate)
            folders[name].setCheckState(0, Unchecked)
        return folders[name]

    def _ticked(self) -> tuple[str, ...]:
        root = self._feeds.invisibleRootItem()
        found = [item for item in _below(root) if item.checkState(0) is Checked]
        return tuple(str(item.data(0, ADDRESS)) for item in found if item.data(0, ADDRESS))


def _below(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for row in range(item.childCount()):
        child = item.child(row)
        if child is not None:
            yield child
            yield from _below(child)
