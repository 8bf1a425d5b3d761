"""`literasi log`: one case as a story."""

from datetime import datetime
from pathlib import Path

import click

from literasi.cases.acts import acts
from literasi.cli.status import archive, as_of_option, form_option, office_option, opened, say
from literasi.views.office_json import story_json
from literasi.views.office_wording import story_text


@click.command()
@click.argument("berkas")
@office_option
@as_of_option
@form_option
@click.pass_obj
def log(
    root: Path | None, berkas: str, office: str | None, as_of: datetime | None, form: str
) -> None:
    """Ceritakan satu BERKAS: kapan, siapa, apa, berapa lama, dan apa berikutnya."""
    judged, day = archive(root, as_of)
    one = opened(judged, berkas, office, day)
    told = acts(one.state, one.calendar)
    if form == "json":
        say(story_json(one.state, one.row, told))
    else:
        say(story_text(one.state, one.row, told, day))
