"""A book as CSV."""

from literasi.outputs import cells
from literasi.views.office_models import Register


def comma(register: Register) -> bytes:
    """Write the titles of the columns and every line."""
    return cells.comma((column.title for column in register.columns), register.rows)
