from pathlib import Path

from tests.benchmarks.killed import killed


def test_the_program_killed_while_typing_and_refreshing_loses_nothing(tmp_path: Path) -> None:
    loss = killed(3, tmp_path)

    assert (loss.kills, loss.lost, loss.faulty) == (3, 0, 0)
