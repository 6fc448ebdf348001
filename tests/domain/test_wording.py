"""Wording: a sentence for everything that can go wrong."""

import ast
from pathlib import Path

import pytest

from app.domain import wording
from app.domain.problem import Trouble


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_says_what_and_what_happens_next(trouble: Trouble) -> None:
    said = wording.sentence(trouble, "WBAY {x}", "16:00")

    assert "16:00" in said
    assert "{next}" not in said
    assert wording.WORDS[trouble].do


def test_without_a_next_try_that_is_said() -> None:
    said = wording.sentence(Trouble.GONE, "WBAY")

    assert said.startswith("WBAY says that it is gone for good. It is not asked again by itself.")


def test_what_was_asked_once_has_no_next_try() -> None:
    assert wording.refusal(Trouble.NO_FEED_FOUND, "n.test").startswith("n.test is a page without")


def test_every_text_is_marked_for_translation_with_its_letters_in_place() -> None:
    tree = ast.parse(Path(wording.__file__).read_text(encoding="utf-8"))
    marked = {
        call.args[1].value
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id == "QT_TRANSLATE_NOOP"
        and isinstance(call.args[1], ast.Constant)
    }

    spoken = {
        text for words in wording.WORDS.values() for text in (words.what, words.then, words.do)
    }

    assert spoken <= marked
