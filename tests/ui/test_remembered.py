from hypothesis import given, strategies as st

from app.domain.scope import Scope, Shown
from app.ui import remembered
from app.ui.remembered import Remembered


def test_what_was_written_is_read() -> None:
    left = Remembered(geometry="01d9", panes={"wide": [1, 2, 3, 4]}, case_id=7, shown="starred")

    assert remembered.read(remembered.written(left)) == left


def test_what_another_version_wrote_is_left_out() -> None:
    text = '{"case_id": "seven", "panes": {"wide": [1]}, "unheard_of": 1}'

    assert remembered.read(text) == Remembered(panes={"wide": [1]})


def test_a_list_that_no_longer_exists_is_forgotten() -> None:
    assert remembered.read('{"shown": "everything-green"}') == Remembered()


@given(st.text())
def test_no_text_is_too_broken(text: str) -> None:
    assert isinstance(remembered.read(text), Remembered)


def test_the_scope_belongs_to_the_case_it_was_left_in() -> None:
    left = Remembered(case_id=2, shown="source", source_id=5)

    assert left.scope(2) == Scope(2, Shown.SOURCE, source_id=5)
    assert left.scope(3) == Scope(3)
