"""Where links may lead, and which words may stand on a page."""

import re

import msgspec

from literasi.values.personal import sightings

_BELOW = re.compile(
    r"(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*/)*(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*)?(?:#[A-Za-z0-9_-]+)?"
)
_SCHEME = re.compile(
    r"(?:[A-Za-z][A-Za-z0-9+.-]*:)?//\S*|\b(?:javascript|vbscript|data):\S*", re.IGNORECASE
)


class Home(msgspec.Struct, frozen=True):
    """The address that a site gives itself, and the one that the list knows it by."""

    announced: str
    listed: str

    def page(self, address: str) -> str | None:
        """Turn the address of one of its pages into one below the listed address.

        Whatever a site says, a link to it leads to the site that the list names.
        """
        for base in (self.announced, self.listed):
            rest = address.removeprefix(base)
            if rest != address and _BELOW.fullmatch(rest):
                return self.listed + rest
        return None

    def told(self, words: str) -> str:
        """Keep addresses of its own pages in a text, no others: programs make links of them."""
        return _SCHEME.sub(lambda found: self.page(found[0]) or "", words)


def personal(*words: str | None) -> bool:
    """Tell whether words of one thing, alone or beside one another, show personal data.

    The built site is searched for it too, and one sighting there would stop the whole portal.
    """
    said = [one for one in words if one]
    return any(True for joint in ("\n", " | ") for _ in sightings(joint.join(said)))
