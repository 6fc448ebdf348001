"""The numbers of a page that no platform knows, of which the reader picks the one that counts."""

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.domain.address import host_of
from app.domain.found import Found
from app.domain.page import Counter
from app.domain.petition import Quality
from app.ui import moments, parts

LONGEST = 120  # letters of what stands beside a number


class CounterView(QWidget):
    """`show_found`, then `chosen` is the number that was picked, None before."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Found | None = None
        self._title = parts.strong()
        self._words = parts.words()
        self._list = QTreeWidget()
        self._list.setRootIsDecorated(False)
        self._list.setHeaderLabels([self.tr("Now"), self.tr("What stands beside it")])
        self._list.setAccessibleName(self.tr("Numbers of the page"))
        self._preview = parts.secondary()
        self._list.currentItemChanged.connect(self._choose)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        for widget in (self._title, self._words):
            whole.addWidget(widget)
        whole.addWidget(self._list, 1)
        whole.addWidget(self._preview)

    @property
    def chosen(self) -> Counter | None:
        item = self._list.currentItem()
        if self._found is None or item is None:
            return None
        return self._found.counters[self._list.indexOfTopLevelItem(item)]

    def show_found(self, found: Found) -> None:
        """List the numbers, none of them picked: a guess would be taken for knowledge."""
        self._found = found
        self._title.setText(found.title or found.address)
        self._words.setText(
            self.tr("No platform knows this page. Which of its numbers counts the signatures?")
        )
        self._list.clear()
        for counter in found.counters:
            item = QTreeWidgetItem([_count(counter), counter.label[:LONGEST]])
            item.setTextAlignment(0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(1, parts.plain(counter.label))
            self._list.addTopLevelItem(item)
        self._list.resizeColumnToContents(0)
        self._list.clearSelection()
        self._list.setCurrentIndex(QModelIndex())
        self._preview.setText("")
        self._list.setFocus()

    def _choose(self) -> None:
        counter, found = self.chosen, self._found
        words = ""
        if counter is not None and found is not None:
            words = (
                self.tr("{title}: {count} now. Read from {site} again every half hour at most.")
                .replace("{title}", found.title or found.address)
                .replace("{count}", _count(counter))
                .replace("{site}", host_of(found.address))
            )
        self._preview.setText(words)
        self.changed.emit()


def _about(count: int) -> str:
    text = QCoreApplication.translate("found", "about {count}")
    return text.replace("{count}", moments.number(count))


def _count(counter: Counter) -> str:
    exact = counter.quality is Quality.EXACT
    return moments.number(counter.count) if exact else _about(counter.count)
