"""The web form at a stand-in for a host: what a clerk sees from signing in to saving."""

from collections.abc import Callable
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, FloatRect, Locator, Page
from tests.form.clerk import Clerk, Part
from tests.form.host import ADDRESS, NAME, OWNER, TOKEN, Host
from tests.form.served import served
from tests.support import project

Keep = Callable[[str, bytes], None]
WIDTH, TALL = 480, 5000  # the program draws only fields that are in sight
_SUBJECT = "Permohonan kunjungan literasi kelas satu"
_PHOTO = "records/kendal/foto/rak-buku.webp"
_EDGE = 10  # pixels around what is shown


def take(browser: Browser, root: Path, modules: Path, keep: Keep) -> None:
    """Sign in, fill in four forms, and keep a picture of each step."""
    project.git(root.parent, "clone", "--quiet", "--bare", str(root), "server.git")
    host = Host(str(root.parent / "server.git"))
    words = ("--host", "github", "--repo", f"{OWNER}/{NAME}", "--office", "kendal")
    with served(root, modules, "--output", str(root.parent / "formulir"), *words) as address:
        page = _page(browser)
        page.route(f"{ADDRESS}/**", host.answer)
        desk = _Desk(page, Clerk(page, address), keep)
        desk.sign_in(address)
        desk.draft()
        (branch,) = host.proposals
        desk.request(branch.rpartition("/")[2])
        desk.disposition()
        desk.booking()
        desk.announcement(root)
        page.context.close()


def _page(browser: Browser) -> Page:
    context = browser.new_context(
        locale="id-ID", timezone_id="Asia/Jakarta", viewport={"width": WIDTH, "height": TALL},
        reduced_motion="reduce", device_scale_factor=2, color_scheme="light",
    )  # fmt: skip
    context.set_default_timeout(9_000)
    return context.new_page()


class _Desk:
    """The clerk, and the camera behind her."""

    def __init__(self, page: Page, clerk: Clerk, keep: Keep) -> None:
        self.page, self.clerk, self.keep = page, clerk, keep

    def window(self, name: str, height: int) -> None:
        """Keep what a window of that height shows."""
        self.page.set_viewport_size({"width": WIDTH, "height": height})
        self.page.wait_for_timeout(400)
        self.keep(name, self.page.screenshot())
        self.page.set_viewport_size({"width": WIDTH, "height": TALL})

    def fields(self, name: str, first: Locator, last: Locator) -> None:
        """Keep the form from one field to another."""
        self.page.mouse.move(0, 0)
        self.page.wait_for_timeout(400)
        boxes = [one.bounding_box() for one in (first, last)]
        top, end = (one for one in boxes if one is not None)  # both are in sight
        y = top["y"] - _EDGE
        height = end["y"] + end["height"] - y + _EDGE
        clip: FloatRect = {"x": 0, "y": y, "width": WIDTH, "height": height}
        self.keep(name, self.page.screenshot(clip=clip))

    def sign_in(self, address: str) -> None:
        """Show the first page, and the list of what can be recorded."""
        self.page.goto(address)
        self.page.get_by_role("button", name="Masuk dengan token").click()
        box = self.page.get_by_role("alertdialog", name="Masuk dengan token")
        box.get_by_role("textbox").wait_for()
        self.window("formulir-masuk", 620)
        box.get_by_role("textbox").fill(TOKEN)
        box.get_by_role("button", name="Masuk", exact=True).click()
        self.page.get_by_role("button", name="Masuk dengan token").wait_for(state="hidden")
        self.page.get_by_text("Jenis catatan").first.wait_for()
        self.window("formulir-jenis", 700)

    def draft(self) -> None:
        """Save a letter that is not yet wholly filled in: it becomes a draft."""
        form = self.clerk.new("kendal-permohonan")
        form.choose(Asal="Surat permohonan", Jenis_kegiatan="Kunjungan")
        form.write(Hal=_SUBJECT)
        self.clerk.save()
        self.page.get_by_text("Usulan", exact=True).wait_for()
        self.window("formulir-konsep", 440)

    def request(self, name: str) -> None:
        """Fill in the rest of the letter; when nothing is missing, the form asks a question."""
        form = self.clerk.open("kendal-permohonan", name)
        form.choose(SOP="kerjasama-literasi-1")
        form.add("Pemohon").choose(Mitra="c-sd-contoh-sumber-ilmu")
        letter = form.add("Surat masuk")
        letter.write(
            Nomor_agenda="otomatis", Nomor_surat="021/SD-CSI/XI/2026", Tanggal_surat="2026-11-20",
            Tanggal_terima="2026-11-23T08:15", Hal=_SUBJECT, Kode_klasifikasi="041.4",
        )  # fmt: skip
        letter.choose(
            Seri_nomor="Buku Agenda Surat Masuk", Sifat_keamanan="Biasa",
            Sifat_kecepatan="Biasa", Sumber="Diantar langsung", Diteruskan_ke="Kepala Dinas",
        )  # fmt: skip
        letter.within("Diterima oleh").choose(Pejabat="(dimas)", Peran="Staf/Pustakawan")
        first, last = letter.field("Nomor agenda"), letter.field("Tanggal terima")
        self.fields("formulir-permohonan", first, last)
        self.page.get_by_role("button", name="Simpan").click()
        asked = self.page.get_by_role("alertdialog", name="Minta diperiksa")
        asked.wait_for()
        self.window("formulir-simpan", 460)
        asked.get_by_role("button", name="Minta diperiksa").click()
        self.page.wait_for_url("**/kendal-permohonan")

    def disposition(self) -> None:
        """Say who passes the letter on to whom."""
        form = self.clerk.new("kendal-disposisi")
        form.choose(Berkas="2026-cu8o", Tindakan="Mendisposisi")
        form.within("Dari").choose(Pejabat="(retno)", Peran="Kepala Dinas")
        receiver = form.add("Kepada")
        receiver.choose(Peran="Kepala Bidang", Pejabat="(wahyu)")
        self._form("disposisi-formulir", form, "Berkas", "Kepada")

    def booking(self) -> None:
        """Choose a room and a time."""
        form = self.clerk.new("kendal-kegiatan")
        slot = form.add("Jadwal")
        slot.write(Mulai="2026-12-08T13:00", Selesai="2026-12-08T15:00")
        slot.choose(Ruang="(ruang-anak)")
        self.fields("ruang-formulir", slot.field("Mulai"), slot.field("Ruang"))

    def announcement(self, root: Path) -> None:
        """Bring a picture, its words, and whether persons can be seen on it."""
        form = self.clerk.new("kendal-publikasi")
        picture = form.add("Gambar")
        path = root.parent / "Rak Baca.JPG"
        with Image.open(root / _PHOTO) as image:
            image.convert("RGB").save(path)
        self.clerk.photo(picture.field("Berkas gambar"), path)
        picture.write(Teks_pengganti="Rak buku tinggi dengan tangga.")
        picture.choose(Orang_dalam_gambar="Tidak ada orang")
        first, last = picture.field("Berkas gambar"), picture.field("Orang dalam gambar")
        self.fields("publikasi-formulir", first, last)

    def _form(self, name: str, form: Part, first: str, last: str) -> None:
        self.fields(name, form.field(first), form.field(last))
