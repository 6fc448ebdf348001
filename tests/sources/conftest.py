"""What tests of several sources share."""

from pathlib import Path

import pytest

from tests.platform_answers import Own


@pytest.fixture
def own(tmp_path: Path) -> Own:
    """Reads answers by a platform file of the reader's own."""
    return Own(tmp_path)
