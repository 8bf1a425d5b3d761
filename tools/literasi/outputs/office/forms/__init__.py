"""The web form, generated whole from the schemas: settings, start page, policy, our own modules.

What it is and how it is served: docs/developers/forms.md.
"""

import json
from collections.abc import Mapping
from importlib import resources

from literasi.gate.schemas import Schemas
from literasi.outputs.office.forms.config import config
from literasi.outputs.office.forms.host import HOSTS, Host
from literasi.outputs.office.forms.policy import headers, policy
from literasi.outputs.office.forms.scope import Place
from literasi.outputs.office.forms.sveltia import OtherProgram, program_files
from literasi.values.artifact import Artifact, text

__all__ = ["HOSTS", "Host", "OtherProgram", "Place", "form_files", "policy", "program_files"]

# A clone is opened without signing in, so its form shows no other way.
_ALONE = '<style>button[data-label="Masuk dengan token"] { display: none }</style>'
_FILES = {
    "index.html": "index.html", "mulai.mjs": "mulai.mjs", "arsip.mjs": "arsip.mjs",
    "bahasa.mjs": "sveltia/locales/id.mjs",
}  # fmt: skip


def form_files(schemas: Schemas, places: tuple[Place, ...], host: Host) -> tuple[Artifact, ...]:
    """Give everything of the form that is ours."""
    settings = json.dumps(config(schemas, places, host), ensure_ascii=False, indent=1)
    slots = {"@@KEBIJAKAN@@": policy(host), "@@GAYA@@": _ALONE if host.local else ""}
    ours = tuple(text(target, _filled(name, slots)) for name, target in _FILES.items())
    return (*ours, text("config.json", settings), text("_headers", headers(host)))


def _filled(name: str, slots: Mapping[str, str]) -> str:
    content = (resources.files(__package__) / "web" / name).read_text(encoding="utf-8")
    for slot, words in slots.items():
        content = content.replace(slot, words)
    return content
