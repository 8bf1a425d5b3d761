"""A small strict reader of iCalendar bytes, written from RFC 5545; it knows none of our code.

`parse` gives the component tree; `faults` lists what a strict subscriber may stumble over.
"""

import re
from dataclasses import dataclass, field

LINE = re.compile(
    r"(?P<name>[A-Z0-9-]+)(?P<parameters>(;[A-Z0-9-]+=(\"[^\"]*\"|[^\";:,]*))*):(?P<value>.*)",
    re.DOTALL,
)
PARAMETER = re.compile(r";([A-Z0-9-]+)=(\"[^\"]*\"|[^\";:,]*)")
LOCAL, UTC, DAY = re.compile(r"\d{8}T\d{6}"), re.compile(r"\d{8}T\d{6}Z"), re.compile(r"\d{8}")
TIMES = ("DTSTART", "DTEND", "EXDATE", "RDATE", "RECURRENCE-ID")
STAMPS = ("DTSTAMP", "CREATED", "LAST-MODIFIED")
TEXTS = ("SUMMARY", "DESCRIPTION", "LOCATION", "NAME", "X-WR-CALNAME", "X-WR-CALDESC")
REQUIRED = {
    "VCALENDAR": ("PRODID", "VERSION"),
    "VEVENT": ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "STATUS", "TRANSP", "SEQUENCE",
               "LAST-MODIFIED", "CREATED"),
    "VTIMEZONE": ("TZID",),
    "STANDARD": ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"),
}  # fmt: skip
FORMS = {
    **dict.fromkeys(STAMPS, UTC),
    "STATUS": "TENTATIVE|CONFIRMED|CANCELLED",
    "TRANSP": "OPAQUE|TRANSPARENT",
    "SEQUENCE": r"\d+",
}
REPEATABLE = {"EXDATE", "RDATE"}


@dataclass
class Property:
    name: str
    parameters: dict[str, str]
    value: str


@dataclass
class Component:
    name: str
    properties: list[Property] = field(default_factory=list)
    children: list["Component"] = field(default_factory=list)

    def all(self, name):
        return [one for one in self.properties if one.name == name]

    def get(self, name):
        found = self.all(name)
        return found[0] if found else None

    def value(self, name):
        found = self.get(name)
        return found.value if found else None


def parse(raw: bytes) -> Component:
    """Read one VCALENDAR; anything but the plainest form is an AssertionError."""
    lines = raw.decode("utf-8").removesuffix("\r\n").replace("\r\n ", "").split("\r\n")
    stack = [Component("")]
    for text in lines:
        found = LINE.fullmatch(text)
        assert found, f"no content line: {text!r}"
        name, value = found["name"], found["value"]
        if name == "BEGIN":
            stack.append(Component(value))
        elif name == "END":
            done = stack.pop()
            assert done.name == value
            stack[-1].children.append(done)
        else:
            pairs = PARAMETER.findall(found["parameters"])
            assert len(dict(pairs)) == len(pairs), f"parameter twice: {text!r}"
            stack[-1].properties.append(Property(name, dict(pairs), value))
    assert len(stack) == 1, "a component stays open"
    (calendar,) = stack[0].children
    assert calendar.name == "VCALENDAR"
    return calendar


def faults(raw: bytes) -> list[str]:
    """List every breach; an empty list is what a feed must give."""
    found = list(_bytes(raw))
    calendar = parse(raw)
    for component in _walk(calendar):
        found += _shape(component)
    zones = {zone.value("TZID") for zone in calendar.children if zone.name == "VTIMEZONE"}
    events = [one for one in calendar.children if one.name == "VEVENT"]
    found += [] if calendar.children else ["no component"]
    for event in events:
        found += _event(event, zones)
    return found + list(_family(events))


def _bytes(raw):
    if not raw.endswith(b"\r\n"):
        yield "no line end at the end"
    if raw.startswith(b"\xef\xbb\xbf"):
        yield "BOM"
    if re.search(rb"(?<!\r)\n|\r(?!\n)", raw):
        yield "bare line end"
    for number, line in enumerate(raw.split(b"\r\n")[:-1], 1):
        yield from (f"line {number} {fault}" for fault in _line(line))


def _line(line):
    if len(line) > 75:
        yield f"has {len(line)} octets"
    if not line.strip():
        yield "is empty"
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        yield "splits a character"
        return
    if re.search("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]", text):
        yield "has a control character"


def _walk(component):
    yield component
    for child in component.children:
        yield from _walk(child)


def _shape(component):
    names = [one.name for one in component.properties]
    for name in REQUIRED.get(component.name, ()):
        if name not in names:
            yield f"{component.name} without {name}"
    for name in sorted(set(names) - REPEATABLE):
        if names.count(name) > 1:
            yield f"{component.name} has {name} {names.count(name)} times"
    for one in component.properties:
        if one.name in TEXTS and re.search(r"(?<!\\)(\\\\)*(\\[^nN;,\\]|[;,])", one.value):
            yield f"{one.name} is not escaped: {one.value!r}"


def _event(event, zones):
    uid = event.value("UID")
    start = event.get("DTSTART")
    for name in TIMES:
        for one in event.all(name):
            yield from _time(uid, one, start, zones)
    if event.value("DTEND") <= start.value:
        yield f"{uid}: DTEND is not later"
    for name, form in FORMS.items():
        if not re.fullmatch(form, event.value(name)):
            yield f"{uid}: {name} {event.value(name)}"
    if event.get("RRULE"):
        yield from _rule(uid, event.value("RRULE"), start)


def _time(uid, one, start, zones):
    if one.parameters != start.parameters:
        yield f"{uid}: {one.name} has another form than DTSTART"
    if one.parameters.get("VALUE") == "DATE":
        if not DAY.fullmatch(one.value) or "TZID" in one.parameters:
            yield f"{uid}: {one.name} is no date"
    elif not LOCAL.fullmatch(one.value) or one.parameters.get("TZID") not in zones:
        yield f"{uid}: {one.name} has no VTIMEZONE"


def _rule(uid, rule, start):
    parts = dict(part.split("=") for part in rule.split(";"))
    if not rule.startswith("FREQ=") or rule != rule.upper():
        yield f"{uid}: RRULE does not begin with FREQ"
    form = DAY if start.parameters.get("VALUE") == "DATE" else UTC
    if not form.fullmatch(parts.get("UNTIL", "")) or "COUNT" in parts:
        yield f"{uid}: RRULE has a wrong end"


def _family(events):
    masters = [one.value("UID") for one in events if not one.get("RECURRENCE-ID")]
    if len(set(masters)) != len(masters):
        yield "a UID has two masters"
    repeating = {one.value("UID") for one in events if one.get("RRULE") or one.get("RDATE")}
    seen = set()
    for one in (each for each in events if each.get("RECURRENCE-ID")):
        key = (one.value("UID"), one.value("RECURRENCE-ID"))
        if key in seen or key[0] not in repeating or one.get("RRULE"):
            yield f"{key[0]}: a wrong override"
        seen.add(key)
