"""Pages that moved: the old address stays and leads to the new one, without a script."""

from collections.abc import Iterator, Mapping

from literasi.outputs.public.html import lines, tag, text
from literasi.outputs.public.pages.address import Place
from literasi.values import artifact
from literasi.values.artifact import Artifact
from literasi.values.errors import OperatorError

_TITLE = "Halaman ini pindah"
_SOURCE = "docs/pengalihan.yml"


def build(moved: Mapping[str, str], known: frozenset[str], address: str) -> Iterator[Artifact]:
    """Yield a page at each old address; `known` are the addresses of pages below the root.

    OperatorError when an old address is still a page, or a new one is none.
    """
    for old, new in sorted(moved.items()):
        if old in known:
            raise OperatorError(
                f"{_SOURCE}: {old} masih menjadi halaman",
                "hapus baris itu, atau pindahkan halamannya",
            )
        if new not in known:
            raise OperatorError(
                f"{_SOURCE}: {old} menuju {new}, padahal halaman itu tidak ada",
                "tulis alamat halaman yang ada, misalnya layanan/; pengalihan tidak dirangkai",
            )
        yield artifact.text(
            f"{old}index.html", _page(Place(f"{old}index.md").to(new), address + new)
        )


def _page(link: str, canonical: str) -> str:
    head = lines(
        tag("meta", charset="utf-8"),
        tag("meta", name_="viewport", content="width=device-width,initial-scale=1"),
        tag("title", text(_TITLE)),
        tag("meta", name_="robots", content="noindex"),
        tag("meta", http_equiv="refresh", content=f"0; url={link}"),
        tag("link", rel="canonical", href=canonical),
    )
    way = tag("p", tag("a", text("Buka alamat yang baru"), href=link))
    body = tag("main", tag("h1", text(_TITLE), id="isi"), way)
    whole = tag("html", tag("head", head), tag("body", body), lang="id")
    return f"<!doctype html>\n{whole}"
