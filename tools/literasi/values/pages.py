"""Addresses below the site that are printed or told outside it, with their closing slash."""

TRACKING = "lacak/"  # then the code of a request
CHECKING = "periksa/"  # then the code of a letter or an agreement
