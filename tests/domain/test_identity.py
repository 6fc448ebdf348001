"""Identity: an article is never doubled, never lost to another, whatever a feed does."""

from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from hypothesis import given, settings, strategies as st

from app.domain import identity
from app.domain.article import Entry, Feed
from app.domain.identity import Keyed, Known, KnownArticle, Sorted

MONDAY = datetime(2016, 1, 4, 12, tzinfo=UTC)
TITLE = "Two petitions ask the President for a pardon"


class Shelf:
    """What storage does with a Sorted, in memory."""

    def __init__(self) -> None:
        self.keys: dict[str, int] = {}
        self.articles: dict[int, KnownArticle] = {}

    def known(self, document: tuple[Keyed, ...]) -> Known:
        keys = {item.key for item in document}
        return Known({k: v for k, v in self.keys.items() if k in keys}, self.articles)

    def take(self, *entries: Entry, link: str = "") -> Sorted:
        document = identity.keyed(Feed(link=link, entries=entries))
        found = identity.sort_out(document, self.known(document))
        for item in found.new:
            self._keep(len(self.articles) + 1, item)
            assert self.keys.setdefault(item.key, len(self.articles)) == len(self.articles)
        for key, article_id in found.aliases:
            assert key not in self.keys
            self.keys[key] = article_id
        for article_id, item in found.edited:
            self._keep(article_id, item)
        return found

    def _keep(self, article_id: int, item: Keyed) -> None:
        entry = item.entry
        self.articles[article_id] = KnownArticle(
            article_id,
            entry.title,
            item.address,
            entry.published,
            MONDAY,
            identity.fingerprint(entry),
        )


def entry(id_: str = "1", title: str = TITLE, link: str = "https://n.test/a", **rest: Any) -> Entry:
    return Entry(**{"id": id_, "title": title, "link": link, "published": MONDAY, **rest})


def keys(*entries: Entry, link: str = "") -> list[str]:
    return [item.key for item in identity.keyed(Feed(link=link, entries=entries))]


def test_the_id_is_the_key_exactly_as_given() -> None:
    assert keys(entry(" tag:X "), entry("2", link="https://n.test/b")) == [" tag:X ", "2"]


def test_an_id_given_twice_is_told_apart_by_the_address() -> None:
    found = keys(entry("same"), entry("same", link="https://n.test/b"))

    assert len(set(found)) == 2
    assert all(key.startswith("same") for key in found)


def test_an_id_given_twice_without_addresses_is_told_apart_by_the_words() -> None:
    assert len(keys(entry("same", "One", ""), entry("same", "Two", ""))) == 2


def test_without_an_id_the_canonical_address_is_the_key() -> None:
    assert keys(entry("", link="https://n.test/a#top")) == keys(entry("", link="https://n.test/a"))


def test_entries_that_all_link_to_the_home_page_stay_apart() -> None:
    home = "https://n.test/"

    assert len(keys(entry("", "One", home), entry("", "Two", home))) == 2
    assert len(keys(entry("", "One", home + "en"), entry("", "Two", home + "en"))) == 2


def test_without_id_and_address_the_words_are_the_key() -> None:
    assert keys(entry("", "One", "")) == keys(entry("", "One", ""))
    assert keys(entry("", "One", "")) != keys(entry("", "One", "", published=None))


def test_the_address_of_the_feed_s_own_site_names_no_article() -> None:
    document = identity.keyed(
        Feed(link="https://n.test/news", entries=(entry(link="https://n.test/news"),))
    )

    assert document[0].address == ""


def test_exact_repeats_in_a_document_collapse() -> None:
    assert keys(entry(), entry(), entry()) == ["1"]


def test_of_two_versions_in_a_document_the_newest_stays() -> None:
    old, new = entry(updated=MONDAY), entry(title="Corrected", updated=MONDAY + timedelta(1))

    assert identity.keyed(Feed(entries=(new, old)))[0].entry == new


def test_a_known_key_is_not_new() -> None:
    shelf = Shelf()
    shelf.take(entry())

    assert shelf.take(entry()) == Sorted((), (), ())


def test_a_key_whose_article_was_pruned_is_known() -> None:
    document = identity.keyed(Feed(entries=(entry(),)))

    assert identity.sort_out(document, Known({"1": 7}, {})) == Sorted((), (), ())


def test_a_changed_id_with_the_same_address_is_an_alias() -> None:
    shelf = Shelf()
    shelf.take(entry("1"))

    assert shelf.take(entry("1#0")) == Sorted((), (("1#0", 1),), ())


def test_a_changed_id_with_the_same_title_within_two_days_is_an_alias() -> None:
    shelf = Shelf()
    shelf.take(entry("1"))

    moved = entry(
        "2", TITLE.upper() + "!", "https://n.test/b", published=MONDAY + timedelta(hours=47)
    )

    assert shelf.take(moved).aliases == (("2", 1),)


def test_the_same_title_after_more_than_two_days_is_news() -> None:
    shelf = Shelf()
    shelf.take(entry("1"))

    assert shelf.take(
        entry("2", link="https://n.test/b", published=MONDAY + timedelta(hours=49))
    ).new


def test_the_same_title_without_a_date_is_news() -> None:
    shelf = Shelf()
    shelf.take(entry("1"))

    assert shelf.take(entry("2", link="https://n.test/b", published=None)).new


def test_short_and_serial_titles_do_not_make_one_article_of_two() -> None:
    for title in ("Breaking news", "Daily weather forecast for Green Bay", "裁判"):
        shelf = Shelf()
        shelf.take(entry("1", title))
        assert shelf.take(entry("2", title, "https://n.test/b")).new


def test_a_long_title_without_spaces_is_telling() -> None:
    assert identity.distinctive(identity.plain_title("大統領に恩赦を求める請願が十万人を超えた"))


def test_two_entries_with_one_address_are_never_taken_for_a_known_one() -> None:
    shelf = Shelf()
    shelf.take(entry("1", "First of the live blog on the appeal"))

    found = shelf.take(entry("2", "Second"), entry("3", "Third"))

    assert len(found.new) == 2


def test_an_article_that_is_in_the_document_is_not_another_entry_too() -> None:
    shelf = Shelf()
    shelf.take(entry("1"))

    found = shelf.take(entry("1", link="https://n.test/moved"), entry("2"))

    assert [item.key for item in found.new] == ["2"]


def test_the_address_says_more_than_the_title() -> None:
    shelf = Shelf()
    shelf.take(entry("1"))

    found = shelf.take(
        entry("2", "Another headline of the same story"), entry("3", link="https://n.test/b")
    )

    assert found.aliases == (("2", 1),)
    assert [item.key for item in found.new] == ["3"]


def test_an_edit_is_seen_once_and_an_empty_entry_is_none() -> None:
    shelf = Shelf()
    shelf.take(entry())

    first = shelf.take(entry(title="Corrected"))
    again = shelf.take(entry(title="Corrected"))
    empty = shelf.take(entry(title=""))

    assert [article_id for article_id, _ in first.edited] == [1]
    assert not again.edited
    assert not empty.edited


def test_two_keys_of_one_article_in_a_document_make_one_edit_at_most() -> None:
    shelf = Shelf()
    shelf.take(entry("1"))
    shelf.take(entry("2"))

    found = shelf.take(
        entry("1", "Old words"), entry("2", "New words", updated=MONDAY + timedelta(1))
    )

    assert [item.entry.title for _, item in found.edited] == ["New words"]


def test_an_id_shared_by_articles_that_come_alone_later_names_the_right_one() -> None:
    shelf = Shelf()
    one = entry("all", "One headline about the court", "https://n.test/1")
    two = entry("all", "Two headlines about the court", "https://n.test/2")
    shelf.take(one, two)
    shelf.take(one)

    found = shelf.take(two)

    assert found == Sorted((), (), ())


STORIES = st.integers(0, 5)
ENTRY = st.builds(
    lambda story, guid, hours: Entry(
        id=guid and f"{guid}-{story}",
        title=f"Headline number {story} about the case in court",
        link=f"https://n.test/{story}",
        published=MONDAY + timedelta(hours=hours),
    ),
    STORIES,
    st.sampled_from(["", "a", "b", "c"]),
    st.just(0),
)
DOCUMENTS = st.lists(st.lists(ENTRY, max_size=8, unique_by=lambda one: one.link), max_size=8)
ANYTHING = st.builds(
    Entry,
    id=st.sampled_from(["", "1", "2", "https://n.test/a"]),
    title=st.sampled_from(["", "Short", TITLE, "Another headline about the same case"]),
    link=st.sampled_from(["", "https://n.test/", "https://n.test/a", "https://n.test/b?c=1"]),
    published=st.sampled_from([None, MONDAY, MONDAY + timedelta(days=1)]),
    updated=st.sampled_from([None, MONDAY]),
    content_html=st.sampled_from(["", "<p>x</p>"]),
    text=st.sampled_from(["", "x"]),
)


@given(DOCUMENTS)
@settings(deadline=None)
def test_re_keying_never_doubles_an_article(documents: list[list[Entry]]) -> None:
    shelf = Shelf()

    for entries in documents:
        shelf.take(*entries)

    stories = {entry.link for entries in documents for entry in entries}
    assert len(shelf.articles) == len(stories)


@given(st.lists(st.lists(ANYTHING, max_size=6), max_size=6))
@settings(deadline=None)
def test_no_key_ever_names_two_articles_and_asking_again_brings_nothing(
    documents: list[list[Entry]],
) -> None:
    shelf = Shelf()

    for entries in documents:
        shelf.take(*entries)
        again = shelf.take(*entries)
        assert not again.new
        assert not again.aliases


@given(st.lists(ANYTHING, max_size=6), st.lists(ANYTHING, max_size=6), st.randoms())
@settings(deadline=None)
def test_the_order_of_a_document_changes_nothing(
    before: list[Entry], after: list[Entry], chance: Random
) -> None:
    shelf = Shelf()
    shelf.take(*before)
    shuffled = list(after)
    chance.shuffle(shuffled)

    one, other = (
        identity.sort_out(document, shelf.known(document))
        for document in (
            identity.keyed(Feed(entries=tuple(after))),
            identity.keyed(Feed(entries=tuple(shuffled))),
        )
    )

    assert set(one.new) == set(other.new)
    assert set(one.aliases) == set(other.aliases)
    assert set(one.edited) == set(other.edited)
