"""Working time as the office says it."""

import pytest

from literasi.cases.worktime.elapsed import Elapsed
from literasi.cases.worktime.wording import in_words


@pytest.mark.parametrize(
    ("elapsed", "expected"),
    [
        (Elapsed(130, 0), "2 jam 10 menit kerja"),
        (Elapsed(120, 1), "2 jam kerja"),
        (Elapsed(45, 0), "45 menit kerja"),
        (Elapsed(0, 0), "kurang dari 1 menit kerja"),
        (Elapsed(60 * 1250, 170), "1.250 jam kerja"),
        (Elapsed(None, 3), "3 hari kerja"),
        (Elapsed(None, 0), "kurang dari 1 hari kerja"),
    ],
)
def test_in_words(elapsed, expected):
    assert in_words(elapsed) == expected
