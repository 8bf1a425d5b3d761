"""What is said of sealed files where nobody looked for them: nothing."""

from tests.rules.arsip import HERE, base, folder
from tests.support.schemas import schemas

from literasi.judging import judge
from literasi.values.sealed_file import is_sealed

CASE = HERE / "kasus" / "SGL001" / "salah" / "hilang"


def test_an_archive_read_without_its_sealed_files_is_told_nothing_about_them():
    records = sorted({**dict(base()), **folder(CASE)}.items())
    told = [judge(schemas(), records, (), sealed=one).findings for one in (None, ())]
    assert [[one.rule for one in some if one.rule.startswith("SGL")] for some in told] == [
        [], ["SGL001"],
    ]  # fmt: skip


def test_only_age_files_in_the_folder_of_seals_are_sealed_files():
    paths = (
        "records/contoh/segel/a.age", "records/contoh/segel/a.yml", "records/contoh/foto/a.age",
        "records/contoh/segel/b/a.age", "records/segel/a.age",
    )  # fmt: skip
    assert [is_sealed(one) for one in paths] == [True, False, False, False, False]
