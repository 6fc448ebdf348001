from dataclasses import replace
from datetime import UTC, datetime

from app.domain.case import Case
from app.domain.watch import Loudness, WatchWord
from app.storage import watch_words
from app.storage.database import Database

NOW = datetime(2016, 1, 4, 13, tzinfo=UTC)


def test_a_watch_word_is_kept_once_whatever_its_case(database: Database, case: Case) -> None:
    with database.transaction() as tx:
        first = watch_words.add(tx, WatchWord(0, case.id, "Dassey", Loudness.TELL))
        again = watch_words.add(tx, WatchWord(0, case.id, "dassey"))

        assert first == again
        assert watch_words.of_case(tx, case.id) == (first,)


def test_a_watch_word_is_changed_removed_and_brought_back(database: Database, case: Case) -> None:
    with database.transaction() as tx:
        word = watch_words.add(tx, WatchWord(0, case.id, "Zellner"))
        louder = replace(word, words="Kathleen Zellner", loudness=Loudness.BADGE)
        watch_words.save(tx, louder)
        watch_words.remove(tx, word.id, NOW)

        assert watch_words.of_case(tx, case.id) == ()
        assert watch_words.by_id(tx, word.id) == louder

        watch_words.restore(tx, word.id)

        assert watch_words.of_case(tx, case.id) == (louder,)
