"""What YAML allows and a record must not hold is a finding at its exact place, never an error."""

# ruff: noqa: E501 -- tables read better with one case a line

import pytest

from literasi.documents.guards import MAX_BYTES
from literasi.documents.yaml12 import MAX_DEPTH, read

# text, then every finding as «line:column RULE message»
CASES = [
    # on syntax
    ('a: "abc\nb: 2\n', ["1:4 YML001 tanda kutip ini belum ditutup"]),
    ("a: 1\nb: 'abc\nc: 2\n", ["2:4 YML001 tanda kutip ini belum ditutup"]),
    ('a: "abc\n---\n"\n', ["1:4 YML001 tanda kutip ini belum ditutup"]),
    ("a: [1, 2\nb: 3\n", ["1:4 YML001 kurung «[» ini belum ditutup"]),
    ("a: {b: 1\n", ["1:4 YML001 kurung «{» ini belum ditutup"]),
    ("a: [1]]\n", ["1:7 YML001 ada tulisan berlebih sesudah nilainya"]),
    ('a: "Bedah" buku\n', ["1:12 YML001 ada tulisan berlebih sesudah nilainya"]),
    ("hal: Kunjungan: TK\n", ["1:15 YML001 ada titik dua di dalam teks tanpa tanda kutip"]),
    ("a:\n  b: 1\n c: 2\n", ["3:2 YML001 inden baris ini tidak sejajar dengan kunci sebelumnya"]),
    ("a: 1\n- b\n", ["2:1 YML001 inden baris ini tidak sejajar dengan kunci sebelumnya"]),
    ("a: 1\nfoo\nb: 2\n", ["2:1 YML001 baris ini bukan «kunci: nilai»"]),
    (": 1\n", ["1:1 YML001 titik dua ini tidak didahului nama kunci"]),
    ("a: @b\n", ["1:4 YML001 teks ini diawali tanda yang khusus di YAML"]),
    ("a: `b`\n", ["1:4 YML001 teks ini diawali tanda yang khusus di YAML"]),
    ("a: b - c\nd: - e\n", ["2:4 YML001 butir «- » tidak boleh dimulai di sini"]),
    ('a: "C:\\dir"\n', ["1:7 YML001 garis miring terbalik di dalam kutip ganda punya arti khusus"]),
    ('a: "\\ud800"\n', ["1:7 YML001 kode «\\u…» ini bukan karakter"]),
    ('a: "\\ud83d\\ude00"\n', ["1:7 YML001 kode «\\u…» ini bukan karakter"]),
    ('a: "\\U00110000"\n', ["1:7 YML001 kode «\\u…» ini bukan karakter"]),
    ('a: "\\u12"\n', ["1:7 YML001 kode «\\u…» ini bukan karakter"]),
    ("a: |x\n", ["1:5 YML001 susunan YAML di sini tidak dapat dibaca"]),
    # on duplicate keys
    ("a: 1\nb: 2\na: 3\n", ["3:1 YML002 kunci «a» ditulis dua kali"]),
    ("a: {b: 1, b: 2}\n", ["1:11 YML002 kunci «b» ditulis dua kali"]),
    ('1: x\n"1": y\n', ["2:1 YML002 kunci «1» ditulis dua kali"]),
    # on anchors and aliases
    ("a: &x 1\n", ["1:4 YML003 jangkar «&x» tidak dipakai"]),
    ("a: &x\n  b: 1\n", ["1:4 YML003 jangkar «&x» tidak dipakai"]),
    ("a: 1\nb: *x\n", ["2:4 YML003 alias «*x» tidak dipakai"]),
    ("a: &x 1\nb: *x\n", ["1:4 YML003 jangkar «&x» tidak dipakai", "2:4 YML003 alias «*x» tidak dipakai"]),
    ("*x : 1\n", ["1:1 YML003 alias «*x» tidak dipakai"]),
    ("a: *penting*\n", ["1:4 YML003 teks ini diawali tanda «*»"]),
    ("a: & b\n", ["1:4 YML003 teks ini diawali tanda «&»"]),
    # on tags
    ("a: !!str 1\n", ["1:4 YML004 tag «tag:yaml.org,2002:str» tidak dipakai"]),
    ("a: !!python/object:os.system x\n", ["1:4 YML004 tag «tag:yaml.org,2002:python/object:os.system» tidak dipakai"]),
    ("a: !x [1]\n", ["1:4 YML004 tag «!x» tidak dipakai"]),
    ("a: ! 1\n", ["1:4 YML004 tag «!» tidak dipakai"]),
    ("a: !x!y 1\n", ["1:4 YML004 teks ini diawali tanda «!»"]),
    # on merge keys
    ("<<: {a: 1}\n", ["1:1 YML005 kunci gabung «<<» tidak dipakai"]),
    # on tabs
    ("a:\n\tb: 1\n", ["2:1 YML006 ada tab di baris ini"]),
    ("a: 1\t\nb:\t2\n", ["1:5 YML006 ada tab di baris ini", "2:3 YML006 ada tab di baris ini"]),
    # on BOM
    ("\ufeffa: 1\n", ["1:1 YML007 berkas diawali tanda BOM yang tidak terlihat"]),
    ("\ufeff", ["1:1 YML007 berkas diawali tanda BOM yang tidak terlihat"]),
    # on characters that nobody sees
    ("a: \0\n", ["1:4 YML010 ada karakter U+0000 yang tidak terlihat"]),
    ("a: 1\nb: x\x1b[31m\n", ["2:5 YML010 ada karakter U+001B yang tidak terlihat"]),
    ("a: 1\rb: 2\n", ["1:5 YML010 ada karakter U+000D yang tidak terlihat"]),
    ("a: 1\r\r\nb: 2\n", ["1:5 YML010 ada karakter U+000D yang tidak terlihat"]),
    ("a: 'x\u2028y'\nb: &c 2\n", ["1:6 YML010 ada karakter U+2028 yang tidak terlihat"]),
    ("a: 'x\u2029y'\n", ["1:6 YML010 ada karakter U+2029 yang tidak terlihat"]),
    ("a: x\x85b: 2\n", ["1:5 YML010 ada karakter U+0085 yang tidak terlihat"]),
    ("a: 1\n\ufeffb: 2\n", ["2:1 YML010 ada karakter U+FEFF yang tidak terlihat"]),
    ("a: x\u202ey\n", ["1:5 YML010 ada karakter U+202E yang tidak terlihat"]),
    ('a: "\\0"\n', ["1:4 YML010 teks ini memuat karakter U+0000 sebagai kode"]),
    ('a: "\\e[2J"\n', ["1:4 YML010 teks ini memuat karakter U+001B sebagai kode"]),
    ('"a\\N": 1\n', ["1:1 YML010 teks ini memuat karakter U+0085 sebagai kode"]),
    # on keys that are no words
    ("? [a, b]\n: 1\n", ["1:3 YML011 kunci harus satu kata, bukan daftar atau kelompok"]),
    ("{{a: b}: c}\n", ["1:2 YML011 kunci harus satu kata, bukan daftar atau kelompok"]),
    ("? ? ? a\n", ["1:3 YML011 kunci harus satu kata, bukan daftar atau kelompok"]),
    # on slips that the parser meets only later, told where the hand slipped
    ("a: 1\nb 2\nc: 3\n", ["2:1 YML001 baris ini bukan «kunci: nilai»"]),
    ("a: 1\n b: 2\n", ["2:2 YML001 inden baris ini lebih dalam dari kunci di atasnya"]),
    ('a: "1\nb: "2"\nc: 3\n', ["1:4 YML001 tanda kutip ini belum ditutup"]),
    ("a: '1\nb: 'it''s'\nc: 3\n", ["1:4 YML001 tanda kutip ini belum ditutup"]),
    ('a: |\n  "x\nb: "2"\nc 3\nd: 4\n', ["4:1 YML001 baris ini bukan «kunci: nilai»"]),
    ("a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\n", ["2:1 YML001 penanda konflik Git masih tertinggal di sini: isi «HEAD» (di bawah baris 2) dan isi «x» (di bawah baris 4)"]),
    ("<<<<<<< tgl-baru\na: 1\n||||||| 1f2e\na: 0\n=======\na: 2\n>>>>>>> main\nb: 1\n", ["1:1 YML001 penanda konflik Git masih tertinggal di sini: isi «tgl-baru» (di bawah baris 1) dan isi «main» (di bawah baris 5)"]),
    ("a: 1\n<<<<<<< HEAD\n=======\nb: 3\n>>>>>>> kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\n", ["2:1 YML001 penanda konflik Git masih tertinggal di sini: isi «HEAD» (di bawah baris 2) dan isi «kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…» (di bawah baris 3)"]),
    ("a: 1\nb: 3\n>>>>>>> x\n", ["3:1 YML001 penanda konflik Git masih tertinggal di sini: pasangannya sudah hilang"]),
    ("a: 1\n<<<<<<< HEAD\nb: 3\n", ["2:1 YML001 penanda konflik Git masih tertinggal di sini: pasangannya sudah hilang"]),
    ("```yaml\na: 1\n```\n", ["1:1 YML001 pagar kode «```» ikut tersalin"]),
    ("a: 1\n| b | c |\nd: 2\n", ["2:1 YML001 baris ini potongan tabel yang ditempel"]),
    ("a: “b: c”\n", ["1:4 YML001 nilai ini diapit tanda kutip Word, yang bukan tanda kutip bagi YAML"]),
    ("a: 1\nb:\u00a02\nc: 3\n", ["2:3 YML010 ada spasi khusus U+00A0 yang bukan spasi biasa"]),
    ("a:\n\u00a0\u00a0b: 2\n", ["2:1 YML010 ada spasi khusus U+00A0 yang bukan spasi biasa"]),
    # on several documents
    ("a: 1\n---\nb: 2\n", ["2:1 YML012 satu berkas hanya memuat satu catatan"]),
    ("a: 1\n...\nb: 2\n", ["3:1 YML012 satu berkas hanya memuat satu catatan"]),
    ("---\n---\na: 1\n", ["2:1 YML012 satu berkas hanya memuat satu catatan"]),
    # on directives
    ("%YAML 1.2\n---\na: 1\n", ["1:1 YML013 petunjuk «%…» tidak dipakai"]),
    ("%YAML 3.0\n---\na: 1\n", ["1:1 YML013 petunjuk «%…» tidak dipakai"]),
    ("%FOO x\n---\na: 1\n", ["1:5 YML013 petunjuk «%…» tidak dipakai"]),
    ("%TAG ! tag:x,2000:\n---\na: 1\n", ["1:1 YML013 petunjuk «%…» tidak dipakai"]),
    # on too deep
    ("[" * 100_000, ["1:31 YML014 susunan lebih dari 30 tingkat"]),
    ("- " * 1000 + "x\n", ["1:61 YML014 susunan lebih dari 30 tingkat"]),
    ("".join(" " * one + "a:\n" for one in range(200)), ["31:31 YML014 susunan lebih dari 30 tingkat"]),
]  # fmt: skip


def told(raw):
    """Every finding as «line:column RULE message»."""
    _, findings = read("r.yml", raw)
    return [f"{one.mark.line}:{one.mark.column} {one.rule} {one.message}" for one in findings]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_surprise_is_told_at_its_place(text, expected):
    assert told(text.encode()) == expected


def test_the_table_names_every_rule_that_a_text_can_break():
    named = {words.split()[1] for _, expected in CASES for words in expected}
    assert named == {f"YML{number:03}" for number in range(1, 15)} - {"YML008", "YML009"}


@pytest.mark.parametrize("text", [text for text, _ in CASES])
def test_every_finding_says_what_would_be_right_on_one_line(text):
    _, findings = read("r.yml", text.encode())
    assert all(one.hint and len(one.hint) < 200 and one.hint.isprintable() for one in findings)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"a: 1\nb: \xff\n", ["2:4 YML008 byte 0xFF di sini bukan UTF-8"]),
        ("a: é\n".encode("latin-1"), ["1:4 YML008 byte 0xE9 di sini bukan UTF-8"]),
        ("é: \u1234x".encode() + b"\xc3(", ["1:6 YML008 byte 0xC3 di sini bukan UTF-8"]),
        ("a: 1\n".encode("utf-16"), ["1:1 YML008 byte 0xFF di sini bukan UTF-8"]),
        (b"a: \xed\xa0\x80\n", ["1:4 YML008 byte 0xED di sini bukan UTF-8"]),
        (b"a: \xc0\x80\n", ["1:4 YML008 byte 0xC0 di sini bukan UTF-8"]),
    ],
)
def test_bytes_that_are_not_utf8_are_told_at_their_character(raw, expected):
    assert told(raw) == expected


def test_a_file_may_be_as_large_as_the_limit_and_no_larger():
    full = b"a: " + b"x" * (MAX_BYTES - 4) + b"\n"
    assert told(full) == []
    assert told(full + b"\n") == ["1:1 YML009 berkas ini 513 kB, paling besar 512 kB"]


def test_nesting_up_to_the_limit_is_read():
    assert told(b"[" * MAX_DEPTH + b"]" * MAX_DEPTH) == []


@pytest.mark.parametrize("text", ["a: <<\n", "a:\n  - <<\n", '"<<": 1\n', "a: 'x<<'\n"])
def test_only_a_bare_key_is_a_merge_key(text):
    assert told(text.encode()) == []


@pytest.mark.parametrize("text", ["---\na: 1\n...\n", "# c\na: 1 # d\n", "a: 1\n...\n# akhir\n"])
def test_document_marks_and_comments_are_no_surprise(text):
    assert told(text.encode()) == []


LAUGHS = "a: &a [x, x]\n" + "".join(
    f"{chr(97 + one)}: &{chr(97 + one)} [{', '.join([f'*{chr(96 + one)}'] * 9)}]\n"
    for one in range(1, 20)
)


def test_a_billion_laughs_are_never_expanded():
    document, findings = read("r.yml", LAUGHS.encode())
    assert (document, {one.rule for one in findings}) == (None, {"YML003"})
    assert len(findings) == 20 + 19 * 9


HUGE = {
    "duplicate keys": "a: 1\n" * 100_000,
    "duplicate groups": "a: {b: 1}\n" * 50_000,
    "one long key": "x" * 500_000 + ": 1\n",
    "one long quoted key": '"' + "x" * 500_000 + '": 1\n',
    "one long tag": "!" + "x" * 500_000,
    "one long alias": "a: *" + "x" * 500_000,
    "anchors": "- &a\n" * 100_000,
    "tags": "- !a\n" * 100_000,
    "brackets": "[[]," * 125_000,
    "quotes": '"' * 500_000,
    "colons": ":" * 500_000,
    "commas": "[" + "," * 500_000,
    "questions": "? " * 250_000,
    "bars": "|" * 500_000,
    "blank lines": "\n" * 500_000,
    "lines in quotes": 'a: "' + "\n" * 500_000 + '"\n',
    "tabs": "\t\n" * 250_000,
    "nulls": "\0" * 500_000,
}


@pytest.mark.parametrize("name", HUGE)
def test_large_hostile_files_are_told_in_short_words(name):
    _, findings = read("r.yml", HUGE[name].encode())
    assert all(len(one.message) + len(one.hint) < 400 for one in findings)
