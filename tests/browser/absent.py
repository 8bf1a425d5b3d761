"""What happens without a browser: said loudly here, a failure where CI is set."""

import os

import pytest

MARK = "TANPA PERAMBAN"


def absent(reason):
    """Skip, or fail where nobody would read that something was skipped."""
    message = f"{MARK}: {reason}"
    if os.environ.get("CI"):
        pytest.fail(message, pytrace=False)
    pytest.skip(message)


def pytest_unconfigure(config):
    """Write one red line below everything else."""
    reporter = config.pluginmanager.getplugin("terminalreporter")
    if reporter is None:
        return
    skipped = reporter.stats.get("skipped", [])
    count = sum(MARK in str(report.longrepr) for report in skipped)
    if count:
        line = f"PERHATIAN: {count} uji peramban TIDAK dijalankan"
        reporter.write_line(line, red=True, bold=True)
