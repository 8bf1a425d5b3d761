"""What every test may use."""

from tests.browser.absent import pytest_unconfigure

__all__ = ["pytest_unconfigure"]
