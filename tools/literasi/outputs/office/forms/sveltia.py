"""The parts of the form that are not ours, as npm gives them, made ready to be served.

Sveltia CMS (MIT) is taken as its ES modules and yaml (ISC) as its browser build: no bundler, no
address outside. The Indonesian words are added, and what would be asked elsewhere (type, how the
host fares) is found here; every place is asserted, so that another version fails loudly here and
not in front of a clerk.
"""

from collections.abc import Iterator, Mapping

from literasi.values.artifact import Artifact

VERSION = "0.221.1"
YAML_VERSION = "2.9.1"
_PROGRAM = "npm/index.js"
_FIRST = "ar:()=>u(()=>import(`../locales/ar.json`)"
_CODES = "`ar,bg,ca,"
_FONTS = "https://cdn.jsdelivr.net/fontsource/fonts"
_FINE = """data:application/json,{"status":{"indicator":"none"}}"""
_CHANGES = {
    _FIRST: f"id:()=>import(`../locales/id.mjs`),{_FIRST}",
    _CODES: "`id,ar,bg,ca,",
    f"{_FONTS}/source-sans-3:vf@5.3.0/latin-wght-normal.woff2":
        "sveltia/npm/assets/source-sans-3-latin-wght-normal-BqRLTx4X.woff2",
    f"{_FONTS}/noto-mono@5.3.0/latin-400-normal.woff2":
        "sveltia/npm/assets/noto-mono-latin-400-normal-DiC8lJru.woff2",
    f"{_FONTS}/material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2":
        "sveltia/npm/assets/material-symbols-outlined-latin-wght-normal-_Z1IJPLg.woff2",
    "https://www.githubstatus.com/api/v2/status.json": _FINE,
}  # fmt: skip


class OtherProgram(ValueError):  # noqa: N818  named for what was found
    """The program is not the version that the form is made for."""


def program_files(sveltia: Mapping[str, bytes], yaml: Mapping[str, bytes]) -> Iterator[Artifact]:
    """Give the files to serve; both are the packages' files by path within the package."""
    if _PROGRAM not in sveltia or "browser/dist/index.js" not in yaml:
        message = "the packages do not hold the files that the form is made of"
        raise OtherProgram(message)
    for path, content in sveltia.items():
        if path.startswith("npm/") and not path.endswith(".map"):
            made = adapted(content) if path == _PROGRAM else content
            yield Artifact(f"sveltia/{path}", made)
    yield Artifact("sveltia/LICENSE.txt", sveltia["LICENSE.txt"])
    for path, content in yaml.items():
        if path.startswith("browser/dist/"):
            yield Artifact(f"yaml/{path.removeprefix('browser/dist/')}", content)
    yield Artifact("yaml/LICENSE", yaml["LICENSE"])


def adapted(program: bytes) -> bytes:
    """Add the language and keep the program at home; refuse one that is built otherwise."""
    text = program.decode()
    for place, wanted in _CHANGES.items():
        if text.count(place) != 1:
            message = f"not Sveltia CMS {VERSION}: {text.count(place)} times {place}"
            raise OtherProgram(message)
        text = text.replace(place, wanted)
    return text.encode()
