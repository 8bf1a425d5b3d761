"""`literasi check` at a real terminal: colours, lines around, carets; and without colours."""

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios

import pytest
from tests.support.tree import small

BAD = 'skema: 1\nnama: "Kamera 日本"\njumlah: dua\nsatuan: unit\n'
AT = "records/kendal/peralatan/rusak.yml"
PLAIN = (
    f"{AT}:3:9 error SKM003 Jumlah harus bilangan bulat\n"
    "  1 │ skema: 1\n"
    '  2 │ nama: "Kamera 日本"\n'
    "  3 │ jumlah: dua\n"
    "    │         ^^^\n"
    "  4 │ satuan: unit\n"
    "    → contoh yang benar: 2\n"
    "\n"
    "4 catatan diperiksa: 1 kesalahan, 0 peringatan\n"
    "penjelasan dan contoh: «literasi explain SKM003»\n"
)
COLOURED = (
    f"␛[1m{AT}:3:9␛[0m ␛[31m␛[1merror␛[0m ␛[1mSKM003␛[0m Jumlah harus bilangan bulat\n"
    "  ␛[34m1 │␛[0m skema: 1\n"
    '  ␛[34m2 │␛[0m nama: "Kamera 日本"\n'
    "  ␛[34m3 │␛[0m jumlah: dua\n"
    "  ␛[34m  │␛[0m ␛[31m␛[1m        ^^^␛[0m\n"
    "  ␛[34m4 │␛[0m satuan: unit\n"
    "    ␛[32m→ contoh yang benar: 2␛[0m\n"
    "\n"
    "4 catatan diperiksa: 1 kesalahan, 0 peringatan\n"
    "penjelasan dan contoh: «literasi explain SKM003»\n"
)


def seen(folder, *words, columns=100, **env):
    """Run the command on a pseudo-terminal; give the exit code and what a person would see."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    kept = {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
    with subprocess.Popen(
        [sys.executable, "-m", "literasi", *words], cwd=folder, env={**kept, **env},
        stdin=slave, stdout=slave, stderr=slave,
    ) as running:  # fmt: skip
        os.close(slave)
        shown = b"".join(iter(lambda: _read(master), b""))
    os.close(master)
    return running.returncode, shown.decode().replace("\r\n", "\n").replace("\x1b", "␛")


def _read(master):
    try:
        return os.read(master, 65536)
    except OSError:  # Linux says so when the last writer has gone
        return b""


@pytest.fixture
def bad(tmp_path):
    office = ("kendal/instansi.yml", "kendal/pejabat/dimas.yml", "kendal/peralatan/kamera.yml")
    return small(tmp_path, *office, kendal__peralatan__rusak=BAD)


def test_a_terminal_shows_colours_the_lines_around_and_a_caret(bad):
    assert seen(bad, "check") == (1, COLOURED)


@pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colours_can_be_refused(bad, env):
    assert seen(bad, "check", **env) == (1, PLAIN)


def test_an_empty_no_color_refuses_nothing(bad):
    assert seen(bad, "check", NO_COLOR="") == (1, COLOURED)


def test_a_forced_colour_does_not_change_what_a_pipe_gets(bad):
    env = {"PATH": os.environ["PATH"], "FORCE_COLOR": "1", "TERM": "xterm-256color"}
    done = subprocess.run(
        [sys.executable, "-m", "literasi", "check", "--quiet"],
        cwd=bad, env=env, capture_output=True, check=False,
    )  # fmt: skip
    assert done.stdout.decode() == (
        f"{AT}:3:9 error SKM003 Jumlah harus bilangan bulat\n    → contoh yang benar: 2\n"
    )


def test_a_long_line_is_cut_around_the_place(bad):
    text = f"skema: 1\nnama: Kamera\njumlah: {'y' * 300}\nsatuan: unit\n"
    (bad / AT).write_text(text)
    code, shown = seen(bad, "check", "--quiet", columns=50, NO_COLOR="1")
    assert (code, shown.split("\n")[3:5]) == (
        1, [f"  3 │ jumlah: {'y' * 35}…", f"    │         {'^' * 36}"],
    )  # fmt: skip


def test_a_terminal_that_cannot_write_a_character_gets_it_spelt_out(bad):
    code, shown = seen(bad, "check", "--quiet", NO_COLOR="1", PYTHONIOENCODING="ascii")
    assert (code, shown.split("\n")[2]) == (1, '  2 \\u2502 nama: "Kamera \\u65e5\\u672c"')


def test_other_forms_are_the_same_on_a_terminal(bad):
    code, shown = seen(bad, "check", "--format", "github")
    expected = (
        f"::error file={AT},line=3,col=9,endLine=3,endColumn=11,title=SKM003%3A Nilai sesuai "
        "jenisnya::Jumlah harus bilangan bulat%0A→ contoh yang benar: 2\n"
    )
    assert (code, shown) == (1, expected)


def test_a_manual_has_coloured_headings_on_a_terminal(bad):
    code, shown = seen(bad, "explain", "SKM003")
    assert code == 0
    assert [line for line in shown.split("\n") if line.startswith("␛[36m␛[1m")] == [
        "␛[36m␛[1mSalah␛[0m", "␛[36m␛[1mBenar␛[0m", "␛[36m␛[1mPerbaikan␛[0m",
    ]  # fmt: skip
