"""What a new office starts with: the shipped SOP's structure, and nothing of it as a fact."""

import pytest
from tests.support import project

from literasi.documents.yaml12 import read
from literasi.founding import product
from literasi.founding.answers import Answers
from literasi.founding.office import settings
from literasi.shell.product import opened, own
from literasi.values.errors import OperatorError

ROOT = project.ROOT
PLACE = "records/kode"
STRUCTURE = ("kunci", "nomor", "simbol", "ekstensi", "lanjut", "cabang", "gabung", "keadaan",
             "menunggu", "bukti")  # fmt: skip


def _data(path: str) -> dict:
    document, wrong = read(path, (ROOT / path).read_bytes())
    assert document is not None
    assert wrong == ()
    return document.data


DRAFT = _data(f"{product.TEMPLATES}/{PLACE}/sop/kerjasama-literasi-1.yml")
SHIPPED = _data("records/kendal/sop/kerjasama-literasi-1.yml")


def test_the_draft_has_the_steps_branches_and_evidence_of_the_shipped_sop() -> None:
    ours, theirs = (
        [{key: step.get(key) for key in STRUCTURE} for step in one["langkah"]]
        for one in (DRAFT, SHIPPED)
    )
    assert ours == theirs
    assert DRAFT["akhir"] == SHIPPED["akhir"]
    assert [one["bukti"] for one in DRAFT["jalur"]] == [one["bukti"] for one in SHIPPED["jalur"]]


def test_every_step_is_a_proposal_whose_actor_is_inferred_and_whose_time_is_not_stated() -> None:
    assert DRAFT["alur"] == "usulan"
    for step in DRAFT["langkah"]:
        assert step["usulan"] is True
        assert step["waktu_tidak_tercantum"] is True
        assert "waktu" not in step
        assert {one["keyakinan"] for one in step["pelaksana"]} == {"rendah"}
        assert all(one["disimpulkan"] for one in step["pelaksana"])


def test_the_draft_says_so_and_has_no_number_date_or_local_regulation() -> None:
    assert "(rancangan)" in DRAFT["nama"]
    assert list(DRAFT["identitas"]) == ["tidak_tercantum"]
    assert "berlaku_sejak" not in DRAFT
    texts = [one["teks"] for one in DRAFT["dasar_hukum"]]
    assert texts == [one["teks"] for one in SHIPPED["dasar_hukum"][:4]]
    assert [one for one in texts if "Daerah Kabupaten" in one or "Bupati" in one] == []
    assert {one["status"] for one in DRAFT["keraguan"]} == {"terbuka"}


def test_lists_that_are_nobodys_own_are_those_of_the_shipped_office() -> None:
    ours, theirs = (
        _data(f"{product.TEMPLATES}/{PLACE}/instansi.yml"), _data("records/kendal/instansi.yml"),
    )  # fmt: skip
    for key in ("peran", "instruksi_disposisi", "seri"):
        assert ours[key] == theirs[key]
    assert ours["jam_kerja"][0]["hari"] == theirs["jam_kerja"][0]["hari"]
    codes = "klasifikasi/kode-lama.yml"
    assert _data(f"{product.TEMPLATES}/{PLACE}/{codes}") == _data(f"records/kendal/{codes}")


def test_every_part_that_the_list_names_is_there() -> None:
    parts = product.parts((ROOT / product.LIST).read_bytes())
    named = (*parts.wanted, *parts.unwanted)
    assert [one for one in named if not (ROOT / one).exists()] == []


def test_a_file_of_the_overlay_stands_in_for_the_one_of_its_name() -> None:
    files = own().files()
    assert files["tools/ci/test.sh"] == ROOT / product.OVERLAY / "tools/ci/test.sh"
    assert files["tools/form/pasang.sh"] == ROOT / "tools/form/pasang.sh"


def test_another_folder_is_no_product(tmp_path) -> None:
    with pytest.raises(OperatorError):
        opened(tmp_path)


@pytest.mark.parametrize(
    "raw", [b"", b"site_url: a\n", b"site_url: a\nsite_url: b\ncopyright: c\n"]
)
def test_settings_of_another_shape_are_our_bug_and_stop(raw: bytes) -> None:
    with pytest.raises(ValueError, match="exactly once"):
        settings(Answers("asri", "Dinas Contoh", site="https://asri.example"), raw)


@pytest.mark.parametrize(
    ("one", "other", "older"),
    [("0.1.0", "0.2.0", True), ("0.9.0", "0.10.0", True), ("1.0.0", "1.0.0", False),
     ("1.0.1", "1.0", False)],
)  # fmt: skip
def test_versions_are_compared_by_their_numbers(one: str, other: str, older: bool) -> None:  # noqa: FBT001
    assert product.is_older(one, other) is older
