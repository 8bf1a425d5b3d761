"""A clerk at the form: finds fields by their labels, fills them in, saves; in Indonesian."""

import re

_OPEN, _CLOSE = "\u2068", "\u2069"  # what the program puts around names
_ADD = re.compile("^Tambah")
_PATH = re.compile(r"#/collections/[a-z-]+$")


class Part:
    """A group of fields; `at` is where it stands on the page."""

    def __init__(self, at):
        self.at = at

    def field(self, label):
        """The first field of that label: a group's own fields come before those within them."""
        name = f"Isian “{_OPEN}{label}{_CLOSE}”"
        return self.at.get_by_role("group", name=name, exact=True).first

    def within(self, label):
        """A group that is there from the start."""
        return Part(self.field(label))

    def add(self, label):
        """A group that may stay away, or one more entry of a list."""
        field = self.field(label)
        box, button = (field.get_by_role(one, name=_ADD) for one in ("checkbox", "button"))
        box.or_(button).first.click()
        return Part(field)

    def write(self, **values):
        """Type into fields; the label's spaces are underscores here."""
        for label, value in values.items():
            box = self.field(label.replace("_", " ")).locator("input, textarea").last
            box.fill(value)

    def choose(self, **values):
        """Choose by the words shown; few choices are buttons, many a list that opens."""
        for label, words in values.items():
            field = self.field(label.replace("_", " "))
            choice = field.get_by_role("radio", name=words)
            listed = field.get_by_role("combobox").first
            choice.or_(listed).first.wait_for()
            if choice.count():
                choice.click()
            else:
                listed.click()
                self.at.page.get_by_role("option", name=words).click()


class Clerk:
    """Somebody who has the form open."""

    def __init__(self, page, address):
        self.page, self.address = page, address
        self.review = None  # what is answered after saving on a host; a clone asks nothing

    def new(self, collection):
        """Start a record of a kind."""
        return self._opened(f"{collection}/new")

    def open(self, collection, name):
        """Open a record that is there."""
        return self._opened(f"{collection}/entries/{name}")

    def _opened(self, place):
        self.page.goto(f"{self.address}#/collections/{place}")
        self.page.get_by_role("group", name="Isi catatan").wait_for()
        return Part(self.page.locator("body"))

    def save(self):
        """Save; the form goes back to its list when everything is written.

        On a host it first asks whether somebody is to look at the proposal.
        """
        self.page.get_by_role("button", name="Simpan").click()
        if self.review is not None:
            asked = self.page.get_by_role("alertdialog", name="Minta diperiksa")
            asked.get_by_role("button", name=self.review).click()
        self.page.wait_for_url(_PATH)

    def photo(self, field, path):
        """Bring a photo from the computer."""
        field.get_by_role("button", name="Pilih berkas").click()
        picker = self.page.get_by_role("dialog", name="Pilih gambar")
        with self.page.expect_file_chooser() as chooser:
            picker.get_by_role("button", name="Unggah").click()
        chooser.value.set_files(path)
        picker.get_by_role("button", name="Sisipkan").click()
        picker.wait_for(state="hidden")
