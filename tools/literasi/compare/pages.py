"""A page that was out stays out, at its time and about its activities, until it is withdrawn."""

from collections.abc import Iterator

from literasi.compare import titles
from literasi.compare.setting import Setting, is_out
from literasi.compare.states import Edited
from literasi.compare.values import names, text
from literasi.values.finding import Finding

_HINT = "kembalikan seperti semula; halaman yang keliru ditarik dengan mengisi «ditarik»"


def unpublished(pair: Edited, setting: Setting) -> Iterator[Finding]:
    """Find a moved day of publication and an activity that is no longer named."""
    if pair.where.kind != "publikasi":
        return
    old, new = pair.old.data, pair.new.data
    if not is_out(old, setting.day(pair.where.office)):
        return
    if text(old, "terbit") != text(new, "terbit"):
        said = f"waktu terbit berubah dari «{text(old, 'terbit')}» menjadi «{text(new, 'terbit')}»"
        yield Finding(pair.new.mark("terbit"), titles.PUBLISHED, said, _HINT, pointer="/terbit")
    for one in names(old, "kegiatan"):
        if one not in names(new, "kegiatan"):
            said = f"kegiatan «{one}» tidak lagi disebut halaman yang sudah terbit ini"
            there = "/kegiatan" if "kegiatan" in new else ""
            yield Finding(pair.new.mark("kegiatan"), titles.PUBLISHED, said, _HINT, pointer=there)
