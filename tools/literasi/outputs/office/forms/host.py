"""Where the records stand for the form: a Git host, or a clone on this machine."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

HOSTS = ("local", "github", "gitlab")
_ROOTS = {"github": "https://api.github.com", "gitlab": "https://gitlab.com"}
_MESSAGES = {
    "create": "catat: {{collection}} {{slug}}",
    "update": "ubah: {{collection}} {{slug}}",
    "delete": "hapus: {{collection}} {{slug}}",
    "uploadMedia": "unggah: {{path}}",
    "deleteMedia": "hapus: {{path}}",
}


@dataclass(frozen=True, slots=True)
class Host:
    """One place of records: `kind` of HOSTS, `owner/name`, branch; the rest where a host needs it.

    `server` is the address of a GitLab of one's own, `application` the public id of its OAuth
    application (PKCE, so that nothing secret stands in the form).
    """

    kind: str = "local"
    repository: str = ""
    branch: str = "main"
    server: str = ""
    application: str = ""

    @property
    def local(self) -> bool:
        """Tell a clone on this machine, without any host."""
        return self.kind == "local"


def backend(host: Host) -> Mapping[str, Any]:
    """Give the settings of the form's own connection.

    A clone needs none, but the program wants one: of those it knows, this one asks nobody how it
    fares, and its way to sign in leads nowhere under the policy of a clone.
    """
    if host.local:
        return {"name": "gitea", "repo": "arsip/catatan", "auth_methods": ["token"]}
    settings = {"name": host.kind, "repo": host.repository, "branch": host.branch}
    if host.kind == "github":
        return {**settings, "auth_methods": ["token"], "commit_messages": _MESSAGES}
    return {**settings, **_gitlab(host), "commit_messages": _MESSAGES}


def _gitlab(host: Host) -> Mapping[str, Any]:
    own = {"base_url": host.server, "api_root": f"{host.server}/api/v4"} if host.server else {}
    pkce = {"auth_type": "pkce", "app_id": host.application} if host.application else {}
    return {**own, **pkce, **({} if pkce else {"auth_methods": ["token"]})}


def origins(host: Host) -> tuple[str, ...]:
    """Name the only outside addresses that the form may speak to."""
    return () if host.local else (host.server or _ROOTS[host.kind],)
