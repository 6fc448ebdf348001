from hypothesis import given, strategies as st

from app.domain.answer import Answer
from app.domain.page import FoundFeed
from app.sources import opml, text

MADE = "Mon, 04 Jan 2016 12:00:00 GMT"
# what a list that was read can hold: names as they are kept
NAMES = (
    st.text(max_size=20)
    .map(text.line)
    .filter(lambda one: bool(one) and text.line(one) == one and " / " not in one and "@" not in one)
)
FOLDERS = st.lists(NAMES, max_size=4).map(" / ".join)
ADDRESSES = st.from_regex(
    r"https?://[a-z]{1,9}\.test/[a-z0-9/._-]{0,20}(\?[a-z]=[a-z0-9&]{0,9})?", fullmatch=True
)


def again(title: str, feeds: list[FoundFeed]) -> tuple[str, list[FoundFeed]]:
    outline = opml.read(Answer("file:///a.opml", 200, body=opml.written(title, feeds, MADE)))
    return outline.title, list(outline.feeds)


@given(NAMES, st.lists(st.builds(FoundFeed, NAMES, ADDRESSES, FOLDERS), max_size=12))
def test_a_list_that_is_written_and_read_is_the_same(title: str, feeds: list[FoundFeed]) -> None:
    read_title, read_feeds = again(title, feeds)
    assert read_title == title
    key = lambda one: (one.folder, one.title, one.address)  # noqa: E731  folders come together
    assert sorted(read_feeds, key=key) == sorted(feeds, key=key)


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
def test_whatever_a_feed_is_called_the_file_can_be_read(title: str, name: str, folder: str) -> None:
    feed = FoundFeed(name, "https://a.test/feed", folder)
    _title, (found,) = again(title, [feed])
    assert found.address == feed.address


def test_a_password_in_an_address_is_left_out() -> None:
    feed = FoundFeed("A", "https://who:secret@a.test/feed", "")
    assert b"secret" not in opml.written("x", [feed], MADE)


def test_folders_are_nested_and_come_once() -> None:
    feeds = [
        FoundFeed("1", "https://a.test/1", "News / Wisconsin"),
        FoundFeed("2", "https://a.test/2", "News"),
        FoundFeed("3", "https://a.test/3", "News / Wisconsin"),
    ]
    written = opml.written("Case", feeds, MADE).decode()
    assert written.count('text="News"') == written.count('text="Wisconsin"') == 1
