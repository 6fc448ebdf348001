"""Text for people goes through tr(): nothing a widget shows is a bare literal."""

import ast
from pathlib import Path

import pytest

UI = Path(__file__).parents[2] / "app" / "ui"
SHOWS = {
    "setText", "setWindowTitle", "setToolTip", "setAccessibleName", "setPlaceholderText",
    "setTitle", "addAction", "addMenu", "addTab", "addRow", "setInformativeText", "say", "offer",
    "button", "icon_button", "words", "strong", "secondary", "hint", "QLabel", "QPushButton",
    "QCheckBox", "QGroupBox", "QAction", "_action", "_menu", "_row",
}  # fmt: skip


def bare(tree: ast.AST) -> list[str]:
    """Literals with a letter as the first argument of what shows a text."""
    found = []
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        for argument in call.args[:1] if name in SHOWS else ():
            parts = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
            found += [
                f"{call.lineno}: {part.value}"
                for part in parts
                if isinstance(part, ast.Constant)
                and isinstance(part.value, str)
                and any(letter.isalpha() for letter in part.value.replace("qt>", ""))
            ]
    return found


@pytest.mark.parametrize(
    "file", sorted(UI.rglob("*.py")), ids=lambda file: str(file.relative_to(UI))
)
def test_no_text_for_people_is_bare(file: Path) -> None:
    assert bare(ast.parse(file.read_text("utf-8"))) == []


def test_a_bare_text_would_be_found() -> None:
    assert bare(ast.parse('label.setText("Hello"); label.setText(f"{n} more")')) == [
        "1: Hello",
        "1:  more",
    ]
