"""How long an SOP takes by its own standard, added up in the units that it prints."""

from literasi.outputs.public.html import Html, tag, text, words
from literasi.outputs.public.pages.address import Place, sop_address
from literasi.views.sop_models import Sop, Step

_MINUTES = {"jam": 60, "menit": 1}


def standard_time(place: Place, sop: Sop) -> Html:
    """Add the standard times of the official steps, and say what the sum leaves out."""
    link = tag("a", text("waktu setiap langkah"), href=place.to(f"{sop_address(sop)}#langkah"))
    return words(text(f"{_sum(sop)};"), link)


def _sum(sop: Sop) -> str:
    steps = tuple(one for one in sop.steps if not one.extension)
    times = tuple(one.time for one in steps if one.time and one.time.value)
    days = sum(time.value or 0 for time in times if time.unit == "hari")
    minutes = sum((time.value or 0) * _MINUTES.get(time.unit, 0) for time in times)
    amounts = ((days, "hari kerja"), (minutes // 60, "jam"), (minutes % 60, "menit"))
    parts = [f"{amount} {unit}" for amount, unit in amounts if amount]
    if not parts:
        return "SOP tidak mencantumkan waktu baku"
    return (
        f"{' '.join(parts)} waktu pengerjaan bila setiap langkah dilalui satu kali, "
        f"tidak termasuk menunggu jawaban pemohon{_rest(steps)}"
    )


def _rest(steps: tuple[Step, ...]) -> str:
    silent = sum(one.time is None or one.time.value is None for one in steps)
    doubtful = sum(bool(one.time and one.time.doubt) for one in steps)
    said = [f"{silent} langkah tidak mencantumkan waktu"] if silent else []
    said += [f"{doubtful} angka terbaca meragukan"] if doubtful else []
    return f" ({', '.join(said)})" if said else ""
