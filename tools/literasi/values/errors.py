"""Mistakes of the operator (not of a record): shown in one line with the remedy, exit code 2."""


class OperatorError(Exception):
    """Something outside the records stops us; both texts are Indonesian."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy
