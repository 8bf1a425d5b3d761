"""Keep one issue for one trouble, and fail while it lasts, so that the host's mail goes out too.

watch.py portal          asks the host itself when the portal was last published
watch.py KEY REPORT      OUTCOME says how the check went that left the report
"""

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import api
import deployed
import issue
from hosts import GITHUB, GITLAB

_BOT = "github-actions[bot]"
_QUERY = """
query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
  deployments(environments: ["github-pages"], first: 50,
              orderBy: {field: CREATED_AT, direction: DESC}) {
    nodes { latestStatus { state updatedAt } } } } }
"""


def main() -> None:
    """Bring the host's issue in line with what is true."""
    key, *report = sys.argv[1:]
    repository = os.environ.get("GITHUB_REPOSITORY")
    said = _portal(repository) if key == "portal" else _report(Path(report[0]))
    if repository:
        host, project, listed, me = GITHUB, f"repos/{repository}", "state=open", _BOT
    else:
        host, project, listed = GITLAB, f"projects/{os.environ['CI_PROJECT_ID']}", "state=opened"
        me = str(api.entry("user")["username"])
    entries = api.pages(f"{project}/issues?{listed}&per_page=100")
    request = issue.plan(host, entries, me, key, said)
    if request is not None:
        api.send(project, request)
    if said is not None:
        raise SystemExit(said or 1)


def _portal(repository: str | None) -> str | None:
    """Ask when the portal was last published."""
    now = os.environ.get("NOW")
    moment = datetime.fromisoformat(now) if now else datetime.now(UTC)
    return deployed.report(max(deployed.successes(_deployments(repository)), default=None), moment)


def _deployments(repository: str | None) -> Any:
    if not repository:
        asked = "environment=portal&status=success&order_by=updated_at&sort=desc&per_page=20"
        path = f"projects/{os.environ['CI_PROJECT_ID']}/deployments?{asked}"
        return json.loads(api.ask("GET", path))
    owner, name = repository.split("/")
    body = {"query": _QUERY, "variables": {"owner": owner, "name": name}}
    return json.loads(api.ask("POST", "graphql", json.dumps(body).encode()))


def _report(file: Path) -> str | None:
    """Give the check's report; a check that fell over left none, and that is a trouble too."""
    if os.environ["OUTCOME"] == "success":
        return None
    return file.read_text("utf-8") if file.exists() else ""


if __name__ == "__main__":
    main()
