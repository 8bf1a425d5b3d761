"""One issue for one trouble: opened when it begins, edited while it lasts, then closed."""

from hosts import Entry, Host, Request, written_by

TITLES = {
    "portal": "Portal belum terbit lebih dari 36 jam",
    "cabang": "Ada cabang yang bertabrakan",
    "pemilik": "CODEOWNERS tidak lagi sesuai pejabat",
}
_LONGEST = 60_000  # characters; hosts refuse texts beyond some 65.000
_EMPTY = "Pemeriksaan itu sendiri gagal; lihat catatan jalannya."


def plan(
    host: Host, entries: list[Entry], me: str, key: str, report: str | None
) -> Request | None:
    """Compare what is true with what the host shows; without a report all is well."""
    marker = f"<!-- literasi-jaga: {key} -->"
    mine = [
        one for one in entries
        if written_by(host, one, me) and str(one.get(host.text) or "").startswith(marker)
    ]  # fmt: skip
    old = min(mine, key=lambda one: int(one[host.number])) if mine else None
    if report is None:
        return None if old is None else _changed(host, old, dict([host.closing]))
    text = f"{marker}\n{report.strip()[:_LONGEST] or _EMPTY}\n"
    if old is None:
        return Request("POST", host.issues, {"title": TITLES[key], host.text: text})
    same = str(old[host.text]).replace("\r\n", "\n").strip() == text.strip()
    return None if same else _changed(host, old, {host.text: text})


def _changed(host: Host, old: Entry, body: dict[str, str]) -> Request:
    return Request(host.change, host.issue.format(old[host.number]), body)
