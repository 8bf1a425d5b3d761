"""A few sites on a local port, fetched and joined as the command does it."""

import json
from datetime import timedelta
from functools import cache, partial
from hashlib import sha256
from ipaddress import ip_network

from tests.support.offices import DAY, code_of, name_of, site_files

from literasi.federation.answers import ALWAYS, INDEX, LIMITS, promised
from literasi.federation.joint import Acceptance, joint
from literasi.federation.models import Listing, Site
from literasi.gate.answers import Answers, UnfitError
from literasi.shell.fetching import Asking, Target, fetch
from literasi.shell.schemas import schema_files
from literasi.shell.web import Limits

HERE = ip_network("127.0.0.1")
LIMIT = Limits(step=2.0, whole=5.0, inside=(HERE,))


@cache
def answers():
    return Answers(schema_files())


def announced(code):
    """The address that a made-up site gives itself; the list knows it by a port of ours."""
    return f"https://{code}.example/literasi/"


@cache
def _files(number, revision):
    return site_files(number, announced(code_of(number)), revision)


def put(web, *numbers, revision=0):
    """Serve these made-up offices."""
    for number in numbers:
        web.sites[code_of(number)] = dict(_files(number, revision))


def forged(files, **collections):
    """Change collections (a function of their rows each), and the index with them."""
    made = dict(files)
    index = json.loads(files[INDEX])
    for name, change in collections.items():
        answer = json.loads(files[f"api/v1/{name}.json"])
        change(answer["data"])
        raw = json.dumps(answer).encode()
        made[f"api/v1/{name}.json"] = raw
        for row in index["data"]:
            if row["nama"] == name:
                row["sidik"] = sha256(raw).hexdigest()
    made[INDEX] = json.dumps(index).encode()
    return made


def listing(web, *numbers):
    sites = tuple(Site(code_of(one), name_of(one), web.address(code_of(one))) for one in numbers)
    return Listing("Portal Provinsi Contoh", "https://provinsi.example/", None, sites)


def listed(web, *numbers):
    """The same as the text of a list."""
    rows = "".join(
        f"  - kode: {one.code}\n    nama: {one.name}\n    alamat: {one.address}\n"
        for one in listing(web, *numbers).sites
    )
    head = "skema: 1\nnama: Portal Provinsi Contoh\nalamat: https://provinsi.example/\nsitus:\n"
    return head + rows


def fetched(web, copies, *numbers, limits=LIMIT, day=DAY):
    """Visit the sites; give the traffic."""
    wanted = listing(web, *numbers)
    sites = {one.code: one for one in wanted.sites}
    accept = Acceptance(answers(), day)
    asking = Asking(
        LIMITS, ALWAYS, INDEX, partial(promised, answers()),
        lambda code, files: accept(sites[code], files), UnfitError,
    )  # fmt: skip
    web.asked.clear()
    targets = [Target(one.code, one.address) for one in wanted.sites]
    return fetch(targets, copies, asking, limits)


def joined(web, copies, *numbers, day=DAY):
    """The joint view of what is kept."""

    def found(site):
        note = copies.note(site.code, site.address)
        return copies.contents(note), note.reason

    return joint(
        listing(web, *numbers), day, found, Acceptance(answers(), day + timedelta(days=9))
    )


def states(view):
    """What is known of each site: code, state, reason, the data's day."""
    return [
        (one.site.code, str(one.state), one.reason, one.shown and one.shown.day.isoformat())
        for one in view.sources
    ]
