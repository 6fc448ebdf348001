"""The article: what is stored of it, to read and to quote from. Loads nothing from anywhere."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, SignalInstance, Slot
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import (
    QAbstractSlider,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain import query
from app.domain.article import Article
from app.domain.watch import WatchWord, looked_for
from app.ui import article_html, moments, parts
from app.ui.article_foot import ArticleFoot
from app.ui.find_bar import FindBar
from app.ui.look import Look
from app.ui.offer_bar import OfferBar
from app.ui.opening import open_external
from app.ui.page import Page, decoded

SHORT = 1500  # letters: what is shorter may be a summary


class ArticleView(QWidget):
    quote_asked = Signal(str)  # the selected passage
    star_asked = Signal(object)  # article id: more than 32 bits
    open_asked = Signal(object)
    images_asked = Signal(list)  # addresses, in the article's order
    full_asked = Signal(object)  # article id: its page is to be fetched
    compare_asked = Signal(object)  # article id: what it said before
    zoomed = Signal(int)  # steps from the normal size
    always_asked = Signal(object)  # source id: its images are loaded from now on

    def __init__(self, look: Look, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._look, self._now = look, now
        self._article: Article | None = None
        self.pages = True  # whether the pages of articles can be fetched: a recording has none
        self._why = ""
        self._images: tuple[str, ...] = ()
        self._loading = False
        self._marked = self._watched = ""  # regular expressions
        self._scroll_to = (0, 0)
        self._rest: list[str] = []
        self._serif, self._zoom = True, 0
        self._page = Page()
        self._page.setAccessibleName(self.tr("Article"))
        self._page.anchorClicked.connect(self._follow)
        self._pictures_bar = OfferBar(
            (self.tr("&Load once"), self._ask_images),
            (self.tr("Al&ways for this source"), self._ask_always),
        )
        self.find_bar = FindBar(look)
        self.find_bar.sought.connect(self._find)
        self.find_bar.left.connect(self._page.setFocus)
        self._full_bar = OfferBar((self.tr("&Fetch the full page"), self.ask_full))
        self._foot = ArticleFoot(look)
        self._foot.quote_asked.connect(self._quote)
        for asked, wish in (
            (self._foot.star_asked, self.star_asked),
            (self._foot.open_asked, self.open_asked),
            (self._foot.compare_asked, self.compare_asked),
        ):
            asked.connect(partial(self._wish, wish))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._append)
        self._empty = parts.Blank(
            look,
            "today",
            self.tr("Choose a story"),
            self.tr("N brings the next unread one, S stars it, M marks it unread."),
        )
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self._full_bar)
        column.addWidget(self._pictures_bar)
        column.addWidget(self._page, 1)
        column.addWidget(self._foot)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(whole)
        self._whole = whole
        self.setFocusProxy(self._page)
        look.changed.connect(self._dress)
        self._dress()

    @property
    def article(self) -> Article | None:
        return self._article

    @property
    def passage(self) -> str:
        """The selected words, "" when nothing is selected."""
        return self._page.textCursor().selectedText().replace("\u2029", "\n").strip()

    @property
    def loading(self) -> bool:
        """Whether the images of the article that is open are loaded."""
        return self._loading

    @property
    def scrolled(self) -> int:
        """How far down the article is read, in pixels."""
        return self._page.verticalScrollBar().value()

    def open(self, article: Article, *, images: bool = False, why: str = "") -> None:
        """Show an article from its top.

        `images`: the reader wants this source's to be loaded; `why` it stands with others.
        """
        self._article, self._why = article, why
        self._loading = images
        self._page.forget()
        self._write(article)
        if images and self._images:
            self.images_asked.emit(list(self._images))

    def _write(self, article: Article) -> None:
        body, self._images = article_html.prepared(article.html)
        moment = article.published or article.first_seen
        when = moments.day_and_time(moment) if moment else ""
        others = self.tr("%Ln others tell it", "", article.others) if article.others else ""
        where = " · ".join(part for part in (article.outlet, when, others) if part)
        author = article.author if article.author != article.outlet else ""
        first, *self._rest = article_html.slices(body or self._nothing(article))
        self._page.setHtml(article_html.headed(article.title, where, (author, self._why), first))
        images = len(self._images)
        self._pictures_bar.setVisible(images > 0 and not self._loading)
        self._pictures_bar.say(self.tr("%Ln images not loaded", "", images))
        self.apply(article)
        short = self.pages and not article.full and len(article.text) < SHORT
        self._full_bar.setVisible(short and bool(article.link))
        self._full_bar.say(self.tr("Only the summary is stored."))
        self._stack.setCurrentWidget(self._whole)
        if self._rest:
            self._later.start(0)
        else:
            self._finish()

    def apply(self, article: Article) -> None:
        """Take a changed state of the article that is open."""
        self._article = article
        self._foot.show_state(article)

    def clear(self) -> None:
        self._article = None
        self._later.stop()
        self._stack.setCurrentWidget(self._empty)

    def page_down(self) -> bool:
        """Show the next page; False when the end is in sight already."""
        bar = self._page.verticalScrollBar()
        if self._article is None or bar.value() >= bar.maximum():
            return False
        bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
        return True

    def scroll_to(self, article_id: int, scrolled: int) -> None:
        """Go this far down (pixels) once this article is open."""
        self._scroll_to = (article_id, scrolled)

    def mark(self, words: str) -> None:
        """Mark the words that are searched for; "" marks nothing."""
        self._marked = query.pattern(query.parse(words).terms)
        self._show_marks()

    def watch(self, words: Sequence[WatchWord]) -> None:
        """Mark the words that are watched for, another way than those of a search."""
        watched = looked_for(words)
        if watched != self._watched:
            self._watched = watched
            self._show_marks()

    def _show_marks(self) -> None:
        colours = self._look.colours
        self._page.mark(
            (self._marked, QColor(colours.accent), Qt.PenStyle.SolidLine),
            (self._watched, QColor(colours.warning), Qt.PenStyle.DashLine),
        )

    @Slot(str, bool)
    def _find(self, letters: str, backwards: bool) -> None:  # noqa: FBT001  as the signal carries it
        self.find_bar.say(found=self._page.find_on(letters, backwards=backwards))

    def printed(self) -> bytes:
        """Print the article as a PDF file, as it is set here, on the paper of this country."""
        return self._page.printed(self._article.title if self._article else "")

    def zoom(self, step: int) -> None:
        """Make the text larger (1), smaller (-1) or normal again (0)."""
        self._zoom = max(-5, min(10, self._zoom + step)) if step else 0
        self._dress()
        self.zoomed.emit(self._zoom)

    def set_in(self, *, serif: bool, zoom: int) -> None:
        """Write with serifs or without, so many steps larger than normal."""
        if (serif, zoom) != (self._serif, self._zoom):
            self._serif, self._zoom = serif, zoom
            self._dress()

    def put_image(self, address: str, content: bytes) -> None:
        """Show a picture that was fetched; what is no picture stays a placeholder."""
        picture = decoded(content, self._page.column())
        for number, known in enumerate(self._images):
            if known == address and not picture.isNull():
                self._page.put(f"image:{number}", picture)

    def _nothing(self, article: Article) -> str:
        words = self.tr(
            "Nothing but the headline is stored. Open the page in the browser to read it."
        )
        return "" if article.html else f'<p class="author">{words}</p>'

    def say_of_page(self, words: str) -> None:
        """Say how it goes with the page of the article that is open."""
        self._full_bar.say(words)
        self._full_bar.show()

    @Slot()
    def ask_full(self) -> None:
        """Have the page of the article that is open fetched."""
        if self.pages and self._article is not None and self._article.link:
            self.say_of_page(self.tr("Fetching the page…"))
            self.full_asked.emit(self._article.id)

    @Slot()
    def _append(self) -> None:
        if self._rest:
            cursor = QTextCursor(self._page.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertHtml(self._rest.pop(0))
            self._later.start(0)
        elif self._article is not None:
            self._finish()

    def _finish(self) -> None:
        """All of the article is there: mark in it, and go where it was left."""
        self._show_marks()
        article_id, scrolled = self._scroll_to
        if self._article is not None and article_id == self._article.id:
            # the layout knows its height after this turn of the loop
            QTimer.singleShot(0, self, partial(self._page.verticalScrollBar().setValue, scrolled))
        self._scroll_to = (0, 0)

    @Slot()
    def _quote(self) -> None:
        self.quote_asked.emit(self.passage)

    def _wish(self, signal: SignalInstance) -> None:
        """Say which article it is about."""
        if self._article is not None:
            signal.emit(self._article.id)

    @Slot()
    def _ask_images(self) -> None:
        self._pictures_bar.hide()
        self._loading = True
        self.images_asked.emit(list(self._images))

    @Slot()
    def _ask_always(self) -> None:
        self._ask_images()
        if self._article is not None:
            self.always_asked.emit(self._article.source_id)

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        open_external(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    @Slot()
    def _dress(self) -> None:
        colours = self._look.colours
        font = self._look.reading_font(serif=self._serif)
        font.setPointSizeF(font.pointSizeF() + self._zoom)
        self._page.setFont(font)
        self._page.document().setDefaultFont(font)
        self._page.document().setDefaultStyleSheet(
            f"h1.headline {{ font-size: {font.pointSizeF() * 1.35:.0f}pt; margin-top: 2px; }}"
            f"p.where, p.author, p.caption {{ color: {colours.muted}; }}"
            f"a {{ color: {colours.link}; }} p {{ line-height: 145%; }}"
            f"td {{ padding-left: 12px; border-left: 3px solid {colours.line}; }}"
        )
        if self._article is not None:
            self._scroll_to = (self._article.id, self.scrolled)
            self._write(self._article)
