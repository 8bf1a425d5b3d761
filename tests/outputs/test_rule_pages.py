"""The staff guides' page per rule: everything of the manual, nothing that runs, all linked."""

import pytest
from tests.outputs.pages_by_hand import built
from tests.support.pages import rendered, split
from tests.support.site import EMPTY

from literasi.cli.reports import Report
from literasi.outputs.public import pages
from literasi.outputs.public.pages import rule_pages
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.directory import directory
from literasi.rules.manuals import Example, manuals, page_address

LIST = "panduan/aturan/index.md"


@pytest.fixture(scope="module")
def files():
    return {path: content for path, content in built().items() if path.startswith("panduan/")}


def test_every_manual_has_a_page_and_every_page_a_manual(files):
    assert sorted(files) == sorted([LIST, *(f"panduan/aturan/{rule}.md" for rule in manuals())])


def test_the_pages_are_the_same_whatever_the_records(files):
    empty = {one.path: one.content for one in pages.build(EMPTY)}
    assert {path: empty[path] for path in files} == files


@pytest.mark.parametrize("rule", manuals())
def test_a_page_shows_the_whole_manual_and_its_examples_letter_by_letter(files, rule):
    manual = manuals()[rule]
    _, body = split(files[f"panduan/aturan/{rule}.md"])
    steps = f"BerandaPanduanAturan{rule}{rule}: {manual.title}"
    parts = [part.heading + told(part.blocks) for part in manual.parts]
    shown = rendered(body)
    assert squeezed(shown.text) == squeezed(f"{steps}{told(manual.reason)}{''.join(parts)}")
    examples = [one for part in manual.parts for one in part.blocks if isinstance(one, Example)]
    codes = [attributes for tag, attributes in shown.found if tag == "code" and attributes]
    assert codes == [{"class": "language-yaml"}] * len(examples)
    assert [one.text for one in examples if f"{one.text}\n" not in shown.text] == []


def told(blocks):
    return "".join(
        one.title + one.text if isinstance(one, Example) else one.replace("`", "")
        for one in blocks
    )


def squeezed(text):
    return "".join(text.split())


def test_the_list_leads_to_every_page_in_order(files):
    _, body = split(files[LIST])
    found = [a["href"] for tag, a in rendered(body).found if tag == "a"]
    rules = [f"../../panduan/aturan/{rule}/" for rule in manuals()]
    assert found == ["../../", "../../panduan/", "../../panduan/aturan/", *rules]


def test_a_finding_leads_to_the_page_of_its_rule(files):
    report = Report((), site="https://contoh.invalid/")
    pages_ = {f"https://contoh.invalid/{Place(path).address}" for path in files}
    assert {report.url(rule) for rule in manuals()} == pages_ - {
        "https://contoh.invalid/panduan/aturan/"
    }
    assert (report.url("XXX999"), page_address("XXX999")) == ("", "")


def test_a_page_is_not_found_by_the_publics_search(files):
    head, _ = split(files["panduan/aturan/YML001.md"])
    assert head["search"] == {"exclude": True}
    assert "search" not in split(files[LIST])[0]


def test_the_pages_come_from_the_shipped_manuals_only(files):
    made = {one.place.path: one.artifact().content for one in rule_pages.pages(directory(EMPTY))}
    assert made == files
