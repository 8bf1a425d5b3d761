"""The golden pages: one of each kind, kept beside the tests and read in review.

`python -m tests.outputs.pages_by_hand` writes them anew; the diff is what the change means.
"""

from pathlib import Path

from tests.support.site import SITE

from literasi.outputs.public import pages

FOLDER = Path(__file__).parent / "golden_pages"
KINDS = (
    "index.md",
    "sop/index.md",
    "sop/kendal/kerjasama-literasi.md",
    "sop/kendal/kerjasama-literasi/1.md",
    "sop/mojokerto/pustaka-asiek.md",
    "publikasi/index.md",
    "publikasi/kendal/kelas-isyarat.md",
    "publikasi/mojokerto/kunjungan.md",
    "publikasi/mojokerto/ditarik.md",
    "publikasi/jenis/pengumuman/index.md",
    "publikasi/kendal/index.md",
    "publikasi/mitra/index.md",
    "publikasi/mitra/lentera-pesisir/index.md",
    "publikasi/tahun/2026/index.md",
    "publikasi/tag/index.md",
    "publikasi/tag/inklusi/index.md",
    "jadwal/index.md",
    "jadwal/kendal/aula.md",
    "jadwal/kendal/aula/2026-11.md",
    "jadwal/kendal/aula/pintu.md",
    "jadwal/bulan/2026-11.md",
    "jadwal/langganan.md",
    "jadwal/perubahan.md",
    "kerja-sama/index.md",
    "kerja-sama/ajukan/index.md",
    "data/index.md",
    "layanan/index.md",
    "layanan/kendal.md",
    "layanan/mojokerto.md",
    "lacak/index.md",
    "periksa/index.md",
    "assets/kantor.css",
)


def built() -> dict[str, bytes]:
    """Build every page of the small site."""
    return {one.path: one.content for one in pages.build(SITE)}


if __name__ == "__main__":
    files = built()
    for kind in KINDS:
        path = FOLDER / kind
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(files[kind])
