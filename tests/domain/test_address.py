import pytest

from app.domain.address import may_know, origin_of, split_login, without_login
from app.domain.login import Login


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("https://Example.org:443/feed?a=b", "https://example.org"),
        ("http://example.org:8080/", "http://example.org:8080"),
        ("http://[::1]:80/", "http://[::1]"),
        ("ftp://example.org", ""),
    ],
)
def test_an_origin_is_scheme_host_and_port(address: str, origin: str) -> None:
    assert origin_of(address) == origin


@pytest.mark.parametrize(
    ("address", "login"),
    [
        ("https://anna:se%3Acret@example.org/feed", Login("anna", "se:cret")),
        ("https://anna@example.org/feed", Login("anna", "")),
        ("https://@example.org/feed", None),
        ("https://example.org/feed", None),
    ],
)
def test_a_login_is_taken_out_of_an_address(address: str, login: Login | None) -> None:
    assert split_login(address) == ("https://example.org/feed", login)


def test_a_login_goes_to_its_origin_and_to_its_encrypted_form_only() -> None:
    assert may_know("http://example.org", "https://example.org/feed")
    assert may_know("https://example.org", "https://example.org/feed")
    assert not may_know("https://example.org", "http://example.org/feed")
    assert not may_know("https://example.org", "https://example.org:8443/feed")
    assert not may_know("https://example.org", "https://www.example.org/feed")
    assert not may_know("", "not an address")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("https://anna:secret@example.org/a@b", "https://example.org/a@b"),
        ("anna:secret@example.org", "example.org"),
        ("ftp://anna:secret@example.org", "ftp://example.org"),
        ("https://example.org/@steven", "https://example.org/@steven"),
        ("Steven Avery @ home", "Steven Avery @ home"),
    ],
)
def test_what_was_typed_is_shown_without_its_password(typed: str, shown: str) -> None:
    assert without_login(typed) == shown


def test_a_password_is_not_part_of_what_a_login_prints() -> None:
    assert "secret" not in repr(Login("anna", "secret"))
