"""Forty changes of a small archive, and what each of them does to whom.

`TIMED` is a change of time, place, rule, status or publicity (SEQUENCE rises); `SHOWN` one of
words only; an empty mapping leaves every event as it was; `SAME` leaves every byte as it was.
"""

from tests.calendars.archive import act, activity, page, slot, uid

TIMED, SHOWN = "timed", "shown"
SAME = None
A, B, C, D = map(uid, (1, 2, 3, 4))
SECRET = ("RAHASIA-A", "RAHASIA-B", "RAHASIA-C", "RAHASIA-ALASAN")


def begin(archive):
    """A private series in half of the hall, a private visit, a private series elsewhere."""
    weekly = {"tiap": "minggu", "hari": ["selasa"], "hingga": "2026-10-06"}
    first = slot(1, "2026-09-01T09:00", "2026-09-01T11:00", ruang=["aula-a"], ulang=weekly)
    archive["kegiatan/a"] = activity("RAHASIA-A", first)
    archive["kegiatan/b"] = activity(
        "RAHASIA-B", slot(2, "2026-09-10T13:00", "2026-09-10T15:00", ruang=["taman"]), "kunjungan"
    )
    thursdays = {"tiap": "minggu", "hari": ["kamis"], "hingga": "2026-10-29"}
    third = slot(3, "2026-10-01T09:00", "2026-10-01T10:00", ruang=["ruang-diskusi"],
                 ulang=thursdays, ditetapkan=act("2026-01-06"))  # fmt: skip
    archive["kegiatan/c"] = activity("RAHASIA-C", third)


def entry(name, **fields):
    """Set fields of a schedule entry; None takes one away."""

    def change(archive):
        one = archive.entry(name)
        one.update(fields)
        for key in [key for key, value in fields.items() if value is None]:
            del one[key]

    return change


def record(path, **fields):
    """Set fields of a record."""
    return lambda archive: archive[path].update(fields)


def new(path, data):
    """Add a record."""
    return lambda archive: archive.__setitem__(path, data)


def move(start, end, *rooms):
    """One moved session of the first series, in other rooms perhaps."""
    one = {"dari": "2026-09-22T09:00", "mulai": start, "selesai": end, "alasan": "RAHASIA-ALASAN"}
    where = {"ruang": list(rooms)} if rooms else {}
    return entry("a", pindahan=[{**one, **where, **act("2026-03-01")}])


def until(name, day):
    """Let a series end on another day."""
    return lambda archive: archive.entry(name)["ulang"].update(hingga=day)


def renamed(archive):
    """Give the file of an activity another name, and its pages the new one."""
    data = archive["kegiatan/a"]
    archive.drop("kegiatan/a")
    archive["kegiatan/a-baru"] = data
    for name in ("a", "a2", "a3"):
        archive[f"publikasi/{name}"]["kegiatan"] = ["a-baru"]


def turned_over(archive):
    """Write a record's keys in another order, with an internal note."""
    data = archive["kegiatan/a-baru"]
    archive["kegiatan/a-baru"] = dict(reversed([*data.items(), ("kebutuhan_khusus", "kursi")]))


def merged(archive):
    """Change the visit on a branch that is merged later."""
    git = archive.repository.git
    git("checkout", "--quiet", "-b", "cabang")
    archive.entry("b")["mulai"] = "2026-09-11T14:00"
    archive.commit("2026-01-01T00:00:00Z")
    git("checkout", "--quiet", "main")
    git("merge", "--quiet", "--no-ff", "--no-edit", "cabang", when="2026-04-10T02:00:00Z")


SKIP = [{"tanggal": "2026-09-15", "alasan": "RAHASIA-ALASAN"}]
AWAY = {
    "dari": "2026-10-08T09:00", "mulai": "2026-10-08T09:00", "selesai": "2026-10-08T10:00",
    "ruang": ["aula-b"], "alasan": "RAHASIA-ALASAN", **act("2026-03-01"),
}  # fmt: skip
FAIR = activity(
    "Pekan buku", slot(4, "2026-11-02T08:00", "2026-11-04T16:00", ruang=["panggung-terbuka"]),
    "festival",
)  # fmt: skip

STEPS = (
    ("the series is fixed", entry("a", ditetapkan=act("2026-02-01")), {A: TIMED}),
    ("a name is changed while nobody may know it", record("kegiatan/a", nama="Kelas menulis"),
     SAME),
    ("a page about it comes out", new("publikasi/a", page("a")), {A: TIMED}),
    ("it is renamed", record("kegiatan/a", nama="Kelas menulis cerita"), {A: SHOWN}),
    ("it gets a summary", record("kegiatan/a", ringkasan="Belajar menulis."), {A: SHOWN}),
    ("its quota is set", record("kegiatan/a", kuota=15), SAME),
    ("one session is skipped", entry("a", lewati=SKIP), {A: TIMED}),
    ("only the reason of the skip changes",
     entry("a", lewati=[{**SKIP[0], "alasan": "RAHASIA-ALASAN lain"}]), SAME),
    ("another session moves a day", move("2026-09-23T09:00", "2026-09-23T11:00"), {A: TIMED}),
    ("and an hour", move("2026-09-23T10:00", "2026-09-23T12:00"), {A: TIMED}),
    ("and to the other half of the hall",
     move("2026-09-23T10:00", "2026-09-23T12:00", "aula-b"), {A: TIMED}),
    ("and into the garden", move("2026-09-23T10:00", "2026-09-23T12:00", "taman"), {A: TIMED}),
    ("it comes back", entry("a", pindahan=None), {A: TIMED}),
    ("the skipped one takes place after all", entry("a", lewati=None), {A: TIMED}),
    ("sessions get longer", entry("a", selesai="2026-09-01T11:30"), {A: TIMED}),
    ("the series gets longer", until("a", "2026-11-03"), {A: TIMED}),
    ("it takes the whole hall", entry("a", ruang=["aula"]), {A: TIMED}),
    ("the hall is renamed", record("ruang/aula", nama="Aula Utama"), {A: SHOWN}),
    ("the hall gets a floor", record("ruang/aula", lokasi="Lantai 1"), {A: SHOWN}),
    ("the hall needs longer to be cleared", record("ruang/aula", beres_menit=45), SAME),
    ("the office is renamed", record("instansi", nama="Dinas Perpustakaan Contoh"),
     {A: SHOWN, B: SHOWN, C: SHOWN}),
    ("the visit moves",
     entry("b", mulai="2026-09-11T13:00", selesai="2026-09-11T15:00", dipindah=[
         act("2026-03-01", alasan="RAHASIA-ALASAN",
             dari={"mulai": "2026-09-10T13:00", "selesai": "2026-09-10T15:00"})]), {B: TIMED}),
    ("a page about it waits for its day", new("publikasi/b", page("b", day="2027-01-05")), SAME),
    ("it is restricted", record("kegiatan/b", sifat_keamanan="rahasia"), SAME),
    ("the other series loses a session",
     entry("c", lewati=[{"tanggal": "2026-10-22", "alasan": "RAHASIA-ALASAN"}]), {C: TIMED}),
    ("and one of it goes to the hall's half", entry("c", pindahan=[AWAY]), {C: TIMED}),
    ("the hall loses that half", record("ruang/aula", terdiri_dari=["aula-a"]), {}),
    ("and gets it back", record("ruang/aula", terdiri_dari=["aula-a", "aula-b"]), {}),
    ("the public series is called off",
     entry("a", dibatalkan=act("2026-03-01", alasan="RAHASIA-ALASAN")), {A: TIMED}),
    ("and on again", entry("a", dibatalkan=None), {A: TIMED}),
    ("a fair is booked", new("kegiatan/d", FAIR), {D: TIMED}),
    ("and announced", new("publikasi/d", page("d")), {D: TIMED}),
    ("it lasts whole days", entry("d", sepanjang_hari=True), {D: TIMED}),
    ("it leaves for the town square", entry("d", ruang=None, tempat="Alun-alun Kendal"),
     {D: TIMED}),
    ("the page about the series is withdrawn",
     record("publikasi/a", ditarik=act("2026-03-01", alasan="RAHASIA-ALASAN")), {A: TIMED}),
    ("another takes its place", new("publikasi/a2", page("a", day="2026-03-02")), {A: TIMED}),
    ("a newer one says more", new("publikasi/a3", page("a", day="2026-03-02T10:00")), {A: SHOWN}),
    ("the file gets another name", renamed, SAME),
    ("its keys change places", turned_over, SAME),
    ("a clock runs back as the series moves",
     lambda archive: archive.entry("a-baru").update(tempat="Ruang depan"), {A: TIMED}),
    ("a branch is merged late", merged, {B: TIMED}),
    ("the other series ends sooner", until("c", "2026-10-22"), {C: TIMED}),
    ("the page about the fair is deleted", lambda archive: archive.drop("publikasi/d"), {}),
    ("the visit is called off in private",
     entry("b", dibatalkan=act("2026-03-01", alasan="RAHASIA-ALASAN")), {}),
)  # fmt: skip
BACK = "a clock runs back as the series moves"
