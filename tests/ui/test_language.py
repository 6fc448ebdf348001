"""The languages: complete, true to the English, and room for them in the window."""

import ast
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from app.domain.problem import Problem, Trouble
from app.storage.places import places
from app.ui import language, moments
from app.ui.application import Application
from app.ui.problems_view import sentence
from app.ui.window import Window
from tests.ui.conftest import NOON, RESOURCES, TODAY, Start, rows

FOLDER = RESOURCES / "i18n"
APP = Path(__file__).parents[2] / "app"
FILES = sorted(FOLDER.glob("*.ts"))
# which menus of one context a reader sees together; each letter may stand in it once
MENUS = ("PetitionCard", "Sidebar", "TrayMenu", "SettingsDialog", "NoticesDialog", "CountDialog")


class Message:
    def __init__(self, context: str, message: ET.Element) -> None:
        self.context, self.source = context, message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        self.finished = translation.get("type") is None
        self.counts = message.get("numerus") == "yes"
        forms = translation.findall("numerusform") if self.counts else [translation]
        self.forms = [form.text or "" for form in forms]

    def __repr__(self) -> str:
        return f"{self.context}: {self.source}"


def messages(file: Path) -> list[Message]:
    return [
        Message(context.findtext("name") or "", message)
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    ]


def marks(text: str) -> Counter[str]:
    """What is replaced before the text is shown, and whether a letter is marked."""
    return Counter([*re.findall(r"\{\w+\}|%L?n", text), *["&"] * len(letters(text))])


def letters(text: str) -> list[str]:
    return [letter.casefold() for letter in re.findall(r"&(\w)", text.replace("&&", ""))]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_is_translated(file: Path) -> None:
    assert [one for one in messages(file) if not one.finished or not all(one.forms)] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_put_in_stays(file: Path) -> None:
    wrong = [
        (one, form)
        for one in messages(file)
        for form in one.forms
        if marks(form) != marks(one.source)
    ]
    assert wrong == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_one_and_many_are_said(file: Path) -> None:
    counted = [one for one in messages(file) if "%n" in one.source or "%Ln" in one.source]

    assert counted
    assert [one for one in counted if not one.counts or len(one.forms) != 2] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
@pytest.mark.parametrize("menu", MENUS)
def test_a_letter_means_one_thing_in_a_menu(file: Path, menu: str) -> None:
    found = Counter(
        letter
        for one in messages(file)
        if one.context == menu
        for letter in set().union(*map(letters, one.forms))
    )
    assert [letter for letter, times in found.items() if times > 1] == []


def shown_texts(tree: ast.AST) -> set[str]:
    """Every literal that is handed to a function that translates."""
    found = set()
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        place = {"tr": 0, "counted": 0, "_translate": 1, "QT_TRANSLATE_NOOP": 1}.get(name)
        if place is not None and len(call.args) > place:
            text = call.args[place]
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                found.add(text.value)
    return found


def test_no_text_of_the_code_is_overlooked() -> None:
    """The extraction skips in silence what it does not understand, an f-string for example."""
    known = {one.source for one in messages(FOLDER / "undersigned_de.ts")}
    files = [*APP.glob("ui/*.py"), APP / "domain" / "wording.py"]
    said = set().union(*(shown_texts(ast.parse(file.read_text("utf-8"))) for file in files))

    assert said - known == set()


@pytest.mark.parametrize(
    ("wish", "desktop", "name"),
    [
        ("", "C", "en_US"),
        ("", "de_CH", "de_CH"),
        ("", "es_MX", "es_MX"),
        ("", "fr_FR", "en_US"),
        ("de", "C", "de_DE"),
        ("de", "de_AT", "de_AT"),
        ("es", "en_GB", "es_ES"),
        ("en", "de_DE", "en_US"),
        ("xx", "en_GB", "en_GB"),
    ],
)
def test_the_wish_comes_before_the_desktop(wish: str, desktop: str, name: str) -> None:
    assert language.chosen(wish, QLocale(desktop)).name() == name


def test_without_data_there_is_no_wish(tmp_path: Path) -> None:
    assert language.wanted(places(tmp_path), lambda: TODAY) == ""


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Let the program speak a language, as at its start, until the test is over."""
    before = QLocale()

    def spoken(code: str) -> None:
        language.speak(QLocale(code), RESOURCES)

    yield spoken
    for texts in qapp.findChildren(QTranslator)[ENGLISH:]:
        qapp.removeTranslator(texts)
        texts.setParent(None)
    QLocale.setDefault(before)


ENGLISH = 1  # the one that all tests of windows share


@pytest.mark.parametrize(
    ("code", "day", "moment", "weekday"),
    [
        ("en", "4 Jan 2016", "4 Jan 2016, 12:00", "Mon 4 Jan 2016, 12:00"),
        ("de", "4. Jan. 2016", "4. Jan. 2016, 12:00", "Mo. 4. Jan. 2016, 12:00"),
        ("es", "4 ene 2016", "4 ene 2016, 12:00", "lun 4 ene 2016, 12:00"),
    ],
)
def test_a_day_is_written_as_the_language_does(
    speak: Callable[[str], None], code: str, day: str, moment: str, weekday: str
) -> None:
    speak(code)
    noon = moments.utc(moments.local(NOON))
    at_noon = noon - moments.local(NOON).offsetFromUtc() * moments.MINUTE / 60

    assert moments.day(at_noon) == day
    assert moments.day_and_time(at_noon) == moment
    assert moments.weekday_and_time(at_noon) == weekday


@pytest.mark.parametrize(
    ("code", "one", "two"),
    [
        ("en", "1 minute ago", "2 minutes ago"),
        ("de", "vor 1 Minute", "vor 2 Minuten"),
        ("es", "hace 1 minuto", "hace 2 minutos"),
    ],
)
def test_one_is_not_many(speak: Callable[[str], None], code: str, one: str, two: str) -> None:
    speak(code)

    assert moments.age(NOON - moments.MINUTE, NOON) == one
    assert moments.age(NOON - 2 * moments.MINUTE, NOON) == two


def test_a_problem_is_said_in_the_language(speak: Callable[[str], None]) -> None:
    speak("de")
    problem = Problem(1, "AP", Trouble.TIMEOUT, NOON, None)

    assert sentence(problem, NOON).startswith("AP hat zu lange für eine Antwort gebraucht. ")


def opened(start: Start, qtbot: QtBot) -> Application:
    application = start()
    qtbot.waitUntil(lambda: rows(application.window) == 8)
    qtbot.waitUntil(lambda: application.window.sidebar.topLevelItemCount() > 5)
    return application


def menus(bar: QMenuBar) -> list[list[str]]:
    """Every menu of the bar, and the bar itself, by the texts in it."""
    found = [bar.actions()]
    found += [menu.actions() for menu in bar.findChildren(QMenu)]
    return [[action.text() for action in actions] for actions in found]


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_a_letter_means_one_thing_in_each_menu_of_the_window(
    start: Start, qtbot: QtBot, speak: Callable[[str], None], code: str
) -> None:
    speak(code)
    window = opened(start, qtbot).window

    for texts in menus(window.menuBar()):
        times = Counter(letter for text in texts for letter in letters(text))
        assert max(times.values(), default=0) < 2, texts


def test_the_window_speaks_german(start: Start, qtbot: QtBot, speak: Callable[[str], None]) -> None:
    speak("de")
    window = opened(start, qtbot).window

    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert titles[:4] == ["Datei", "Bearbeiten", "Ansicht", "Fall"]
    first, second = (card.accessibleName() for card in window.strip._cards.values())
    assert "139.137" in first
    assert "18\u00a0% von 100.000 bis 19. Jan. 2016" in second
    assert "4. Jan. 2016" in window.toolbar._mode.text()


def test_a_language_is_kept_for_the_next_start(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    application = opened(start, qtbot)
    window = application.window

    def kept() -> str:
        return language.wanted(places(tmp_path), lambda: TODAY)

    window.commands.languages["de"].trigger()
    qtbot.waitUntil(lambda: kept() == "de")
    assert "next start" in window.undo_bar.accessibleName()
    window.undo_bar.undo()
    qtbot.waitUntil(lambda: kept() == "")
    assert window.commands.languages[""].isChecked()

    dialog = application.setting.ask()
    box = dialog.findChildren(QComboBox)[1]
    box.setCurrentIndex(box.findText("Español"))
    qtbot.waitUntil(lambda: kept() == "es")
    assert window.commands.languages["es"].isChecked()
    dialog.close()


class Stretched(QTranslator):
    """Each text in brackets and longer by two fifths, as other languages are."""

    def translate(self, *asked: object) -> str:
        text = asked[1]
        words = text.decode() if isinstance(text, bytes) else str(text)
        if re.fullmatch(r"[dMyHhm.,: ]+", words):  # a format of dates
            return words
        more = 1 + len(words) * 2 // 5
        return f"[{words}{(' ~~~~~~~' * more)[:more]}]"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def stretched(qapp: QApplication) -> Iterator[None]:
    texts = Stretched()
    qapp.installTranslator(texts)
    yield
    qapp.removeTranslator(texts)


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def rendered(window: Window, qtbot: QtBot, width: int, height: int) -> None:
    window.resize(width, height)
    window.stories.step(1)
    qtbot.waitUntil(lambda: window.article.article is not None)
    picture = window.grab()
    assert not picture.isNull()
    assert (window.width(), window.height()) == (width, height)


@pytest.mark.parametrize("made", ["stretched", "right_to_left"])
def test_a_window_holds_other_languages(
    start: Start, qtbot: QtBot, request: pytest.FixtureRequest, made: str
) -> None:
    request.getfixturevalue(made)
    window = opened(start, qtbot).window

    rendered(window, qtbot, 1024, 700)
    rendered(window, qtbot, 1440, 900)
