"""What a form is made of besides the site: the schema that it checks itself by, scripts, style."""

from collections.abc import Mapping
from dataclasses import dataclass

from literasi.values.errors import OperatorError

STYLE = "assets/ajukan.css"
SCRIPTS = (  # in the order in which each needs those before it
    "assets/ajukan-skema.js",
    "assets/ajukan-ruang.js",
    "assets/ajukan-surat.js",
    "assets/ajukan-bebas.js",
    "assets/ajukan-hasil.js",
    "assets/ajukan-draf.js",
    "assets/ajukan.js",
)
ASSETS = (STYLE, *SCRIPTS)


@dataclass(frozen=True, slots=True)
class Kit:
    """The form's schema as JSON gives it, and the text of its style and of its scripts."""

    schema: Mapping[str, object]
    style: str
    script: str


def kit(schema: Mapping[str, object], hand: Mapping[str, bytes]) -> Kit:
    """Take style and scripts from the hand-written files of the portal."""
    for name in ASSETS:
        if name not in hand:
            raise OperatorError(
                f"docs/portal/{name} tidak ada, padahal formulir permohonan memerlukannya",
                "kembalikan berkas itu, misalnya dengan git restore",
            )
    texts = {name: hand[name].decode() for name in ASSETS}
    return Kit(schema, texts[STYLE], "\n".join(texts[name] for name in SCRIPTS))
