from app.domain import rise

HOUR = 3600


def test_the_steepest_six_hours_are_found() -> None:
    times = [hour * HOUR for hour in range(48)]
    counts = [hour if hour < 24 else 24 + 100 * (hour - 24) for hour in range(30)]
    counts += [counts[-1] + hour for hour in range(18)]

    found = rise.fastest(7, times, counts)

    assert found is not None
    assert found.petition_id == 7
    assert found.gained == 501
    assert (found.start, found.end) == (23 * HOUR, 29 * HOUR)


def test_a_slow_line_and_a_short_one_have_no_rise() -> None:
    assert rise.fastest(1, [0, HOUR], [5, 9]) is None
    assert rise.fastest(1, [0], [5]) is None
    assert rise.fastest(1, [], []) is None


def test_readings_far_apart_are_taken_as_they_are() -> None:
    found = rise.fastest(1, [0, 100 * HOUR, 110 * HOUR], [0, 50, 5_000])

    assert found is not None
    assert (found.start, found.gained) == (100 * HOUR, 4_950)
