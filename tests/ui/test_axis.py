from datetime import UTC, datetime, timedelta

from app.ui import axis

NOW = datetime(2016, 1, 8, 12, tzinfo=UTC)


def test_labels_stand_at_round_counts_and_at_midnights() -> None:
    assert axis.count_ticks(0, 129_800, 3) == [0, 50_000, 100_000]
    assert axis.count_ticks(7, 9, 4) == [7, 8, 9]

    days = axis.time_ticks(NOW - timedelta(days=8), NOW, 5)
    hours = axis.time_ticks(NOW - timedelta(hours=20), NOW, 5)

    assert len(days) <= 6
    assert all(_local_midnight(tick) for tick in days)
    assert 3 <= len(hours) <= 6
    assert axis.named(days[0], hourly=True)[0].isdigit()


def test_where_years_pass_a_label_names_the_year() -> None:
    assert axis.named(NOW, hourly=False, yearly=True) == "Jan 2016"


def _local_midnight(tick: datetime) -> bool:
    return tick.astimezone().hour == 0
