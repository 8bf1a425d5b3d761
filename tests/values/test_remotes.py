"""An address tells where a push goes; what nobody listed as private counts as public."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from literasi.values.remotes import Listed, Place, named, place, shown

OURS = Listed(
    private=("git.kantor.example", "umum.example/kendal/arsip", "umum.example/kendal"),
    public=("umum.example/kendal/situs", "umum.example/lain"),
)

NAMES = [
    ("https://umum.example/kendal/arsip.git", "umum.example/kendal/arsip"),
    ("https://orang:rahasia@umum.example:8443/kendal/arsip/", "umum.example/kendal/arsip"),
    ("ssh://git@umum.example:2222/kendal/arsip.git", "umum.example/kendal/arsip"),
    ("git@umum.example:kendal/arsip.git", "umum.example/kendal/arsip"),
    ("umum.example:kendal/arsip", "umum.example/kendal/arsip"),
    ("GIT://UMUM.example/kendal/arsip", "umum.example/kendal/arsip"),
    ("ext::ssh umum.example", "ext::/"),
    ("codecommit::https://umum.example/x", "umum.example/x"),
    ("file://server.example/bagi/arsip.git", "server.example/bagi/arsip"),
    ("/srv/git/arsip.git", None),
    ("../arsip.git", None),
    ("~/arsip.git", None),
    ("arsip.git", None),
    ("C:\\arsip", None),
    ("D:/arsip.git", None),
    ("file:///srv/git/arsip.git", None),
]


@pytest.mark.parametrize(("url", "name"), NAMES)
def test_every_spelling_of_an_address_gives_host_and_path(url: str, name: str | None) -> None:
    assert named(url) == name


PLACES = [
    ("/srv/git/arsip.git", Place.LOCAL),
    ("git@git.kantor.example:arsip.git", Place.PRIVATE),
    ("https://umum.example/kendal/arsip.git", Place.PRIVATE),
    ("https://umum.example/kendal/situs.git", Place.PUBLIC),
    ("https://umum.example/lain/x.git", Place.PUBLIC),
    ("https://umum.example/orang/arsip.git", Place.UNKNOWN),
    ("https://umum.example/kendal-tiruan/arsip.git", Place.UNKNOWN),
    ("https://git.kantor.example.jahat.example/arsip.git", Place.UNKNOWN),
    ("https://git.kantor.example@jahat.example/arsip.git", Place.UNKNOWN),
    ("https://jahat.example/git.kantor.example/arsip.git", Place.UNKNOWN),
    ("https://umum.example/kendal/../orang/arsip.git", Place.UNKNOWN),
    ("https://umum.example/kendal/%2e%2e/orang/arsip.git", Place.UNKNOWN),
    ("ext::sh -c umum.example/kendal/arsip", Place.UNKNOWN),
]


@pytest.mark.parametrize(("url", "where"), PLACES)
def test_the_longest_listed_prefix_decides_and_the_rest_is_unknown(url: str, where: Place) -> None:
    assert place(url, OURS) is where
    assert where.allowed == (where in {Place.LOCAL, Place.PRIVATE})


def test_of_two_equal_lines_the_public_one_counts() -> None:
    both = Listed(private=("umum.example/a",), public=("umum.example/a",))
    assert place("https://umum.example/a/b", both) is Place.PUBLIC


def test_a_password_is_never_shown() -> None:
    told = shown("https://orang:rahasia@umum.example/kendal/arsip.git")
    assert told == "https://umum.example/kendal/arsip.git"


@example("a.aa", "\n0")
@given(st.from_regex(r"[a-z]{1,8}\.[a-z]{2,5}", fullmatch=True), st.text(max_size=30))
def test_a_host_nobody_listed_is_never_allowed(host: str, path: str) -> None:
    assert not place(f"https://{host}/{path}", OURS).allowed or host == "git.kantor.example"


@given(st.text(max_size=60))
def test_no_address_is_too_odd_to_judge(url: str) -> None:
    assert place(url, OURS) in Place
