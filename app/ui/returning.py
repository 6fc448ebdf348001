"""Returning: where the reader is in the window, and going back there at the next start."""

from PySide6.QtCore import QByteArray

from app.domain.scope import Scope
from app.ui.remembered import Remembered
from app.ui.window import Window


def place(window: Window) -> Remembered:
    """Say where the reader is."""
    scope = window.scope or Scope(window.case.id if window.case else 0)
    article = window.article.article
    return Remembered(
        geometry=bytes(window.saveGeometry().toHex().data()).decode(),
        panes=window.panes.state(),
        case_id=scope.case_id,
        shown=scope.shown.value,
        source_id=scope.source_id,
        group=scope.group,
        article_id=article.id if article else 0,
        petition_id=window.showing.petition_shown,
        note=window.notes.state(),
        sidebar="\n".join(sorted(window.sidebar.folded())),
        folded=not window.strip.isVisibleTo(window),
        tab=window.panes.tab,
        scrolled=window.article.scrolled if article else 0,
    )


def restore(window: Window, left: Remembered) -> None:
    """Go back to where the reader was, as far as it still exists."""
    window.restoreGeometry(QByteArray.fromHex(left.geometry.encode()))
    window.panes.restore(left.panes)
    window.panes.tab = left.tab
    window.sidebar.fold(set(left.sidebar.split("\n")))
    window.strip.setVisible(not left.folded)
    window.commands.fold_strip.setChecked(left.folded)
    if left.article_id and window.case is not None and window.case.id == left.case_id:
        window.article.scroll_to(left.article_id, left.scrolled)
        window.stories.choose(left.article_id)
        window.showing.show_article(left.article_id)
    if left.petition_id and window.case is not None and window.case.id == left.case_id:
        window.showing.show_petition(left.petition_id)
    if left.note:
        window.notes.restore(left.note)
