from app.storage import settings
from app.storage.database import Database


def test_a_setting_is_the_last_text_put(database: Database) -> None:
    with database.transaction() as tx:
        before = settings.value(tx, "layout")
        for text in ("wide", "narrow"):
            settings.put(tx, "layout", text)

        assert (before, settings.value(tx, "layout")) == ("", "narrow")
