"""Numbers in Indonesian words, as letters and agreements spell them."""

_UNITS = (
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
)  # fmt: skip
_SCALES = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"))
_LIMIT = 10**15


def terbilang(number: int) -> str:
    """Spell a whole number: `se-` for one ten, hundred, thousand; `satu juta` keeps *satu*."""
    if not 0 <= number < _LIMIT:
        message = f"no words for {number}"
        raise ValueError(message)
    return " ".join(_spell(number)) or _UNITS[0]


def _spell(number: int) -> list[str]:
    for size, name in _SCALES:
        if number >= size:
            return [*_spell(number // size), name, *_spell(number % size)]
    if number >= 1000:
        return [*_each(number // 1000, "ribu"), *_spell(number % 1000)]
    if number >= 100:
        return [*_each(number // 100, "ratus"), *_spell(number % 100)]
    return _below_hundred(number)


def _each(count: int, name: str) -> list[str]:
    return [f"se{name}"] if count == 1 else [*_spell(count), name]


def _below_hundred(number: int) -> list[str]:
    if number >= 20:
        return [_UNITS[number // 10], "puluh", *_spell(number % 10)]
    if number >= 12:
        return [_UNITS[number - 10], "belas"]
    if number >= 10:
        return ["sepuluh" if number == 10 else "sebelas"]
    return [_UNITS[number]] if number else []
