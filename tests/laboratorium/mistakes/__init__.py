"""All mistakes of the laboratory."""

from tests.laboratorium.mistakes import keys, layout, meaning, signs, values
from tests.laboratorium.mistakes.slip import MISTAKES

__all__ = ["MISTAKES", "keys", "layout", "meaning", "signs", "values"]
