"""What must hold of any drawing, by arithmetic on its shapes; each law lists its offenders."""

from itertools import combinations

from literasi.outputs.public.flowchart.borders import fall, rise
from literasi.outputs.public.flowchart.drawing import Box

EPSILON = 0.05


def segments(connector):
    return tuple(zip(connector.points, connector.points[1:], strict=False))


def overlap(one, two, slack=EPSILON):
    """Whether two boxes share more than a border."""
    return (
        one.left + slack < two.right and two.left + slack < one.right
        and one.top + slack < two.bottom and two.top + slack < one.bottom
    )  # fmt: skip


def hull(start, end):
    (x1, y1), (x2, y2) = start, end
    return Box(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))


def pierces(segment, box):
    """Whether a line runs through the inside of a box."""
    line = hull(*segment)
    return (
        line.left < box.right - EPSILON and line.right > box.left + EPSILON
        and line.top < box.bottom - EPSILON and line.bottom > box.top + EPSILON
    )  # fmt: skip


def texts(drawing):
    """The box that each text really takes."""
    cells = (cell for row in (*drawing.heads, *drawing.body) for cell in row)
    found = [cell.text for cell in cells if cell.text]
    found += [one.label for one in drawing.connectors if one.label]
    return [*found, *([drawing.banner] if drawing.banner else [])]


def slanted(drawing):
    return [
        (one.link, part) for one in drawing.connectors for part in segments(one)
        if part[0][0] != part[1][0] and part[0][1] != part[1][1]
    ]  # fmt: skip


def _ends(connector, drawing):
    """The boxes at the two ends, which the line may touch from outside and from its border."""
    return {
        id(symbol) for symbol in drawing.symbols
        if symbol.row in {connector.source, connector.target}
        and (_on_border(symbol, connector.points[0]) or _on_border(symbol, connector.points[-1]))
    }  # fmt: skip


def _on_border(symbol, point):
    x, y = point
    box = symbol.box
    middle = box.centre[1]
    if abs(y - middle) < EPSILON:
        return min(abs(x - box.left), abs(x - box.right)) < EPSILON
    if not box.left - EPSILON <= x <= box.right + EPSILON:
        return False
    reach = rise(symbol.shape, box, x) if y < middle else fall(symbol.shape, box, x)
    return abs(abs(y - middle) - reach) < EPSILON


def through_symbols(drawing):
    """Lines that run through a symbol that is not their own, or through their own middle."""
    found = []
    for connector in drawing.connectors:
        own = _ends(connector, drawing)
        for symbol in drawing.symbols:
            inner = symbol.box
            if id(symbol) in own:  # a slanted border leaves room inside the box, not the middle
                x, y = inner.centre
                half = (inner.right - inner.left) / 4
                inner = Box(x - half, y - 1, x + half, y + 1)
            found += [(connector.link, symbol.row, symbol.column) for part in segments(connector)
                      if pierces(part, inner)]  # fmt: skip
    return found


def loose_ends(drawing):
    """Arrows that do not start and end on the border of their symbols."""
    found = []
    for connector in drawing.connectors:
        for row, point in ((connector.source, connector.points[0]),
                           (connector.target, connector.points[-1])):  # fmt: skip
            if not any(one.row == row and _on_border(one, point) for one in drawing.symbols):
                found.append((connector.link, row, point))
    return found


def through_texts(drawing):
    labels = [one.label for one in drawing.connectors if one.label]
    cells = [cell.text for row in (*drawing.heads, *drawing.body) for cell in row if cell.text]
    return [
        (connector.link, words.lines) for connector in drawing.connectors
        for words in (*labels, *cells) for part in segments(connector) if pierces(part, words.box)
    ]  # fmt: skip


def covered_texts(drawing):
    """Texts that lie on one another or on a symbol."""
    every = texts(drawing)
    pairs = [(a.lines, b.lines) for a, b in combinations(every, 2) if overlap(a.box, b.box)]
    return pairs + [(a.lines, one.row) for a in every for one in drawing.symbols
                    if overlap(a.box, one.box)]  # fmt: skip


def outside(drawing):
    """Texts and symbols that leave their row or the sheet."""
    rows = [row[0].box for row in drawing.body]
    found = [
        one.row
        for one in drawing.symbols
        if one.box.top < rows[one.row].top or one.box.bottom > rows[one.row].bottom
    ]
    return found + [
        point for one in drawing.connectors for point in one.points
        if not (0 <= point[0] <= drawing.width and rows[0].top <= point[1] <= drawing.height)
    ]  # fmt: skip


def lost_labels(drawing):
    """Labels that do not stand beside their own line."""
    found = []
    for one in drawing.connectors:
        if one.label:
            x, y = one.points[0]
            box = one.label.box
            near = max(box.left - x, x - box.right, box.top - y, y - box.bottom)
            if near > drawing.size:
                found.append(one.label.lines)
    return found


def merged(drawing, same_stem):
    """Pairs of lines that run on one another, unless they leave together."""
    found = []
    for one, two in combinations(drawing.connectors, 2):
        if one.link is not None and two.link is not None and same_stem(one.link, two.link):
            continue
        found += [(one.link, two.link) for a in segments(one) for b in segments(two)
                  if _collinear(a, b)]  # fmt: skip
    return found


def _collinear(a, b):
    one, two = hull(*a), hull(*b)
    for low, high, near, far in (("left", "right", "top", "bottom"),
                                 ("top", "bottom", "left", "right")):  # fmt: skip
        flat = getattr(one, low) == getattr(one, high) and getattr(two, low) == getattr(two, high)
        if flat and abs(getattr(one, low) - getattr(two, low)) < 1:
            shared = min(getattr(one, far), getattr(two, far)) - max(
                getattr(one, near), getattr(two, near))  # fmt: skip
            if shared > EPSILON:
                return True
    return False


def crossings(drawing):
    """How often lines cross."""
    parts = [hull(*part) for one in drawing.connectors for part in segments(one)]
    flat = [one for one in parts if one.top == one.bottom]
    tall = [one for one in parts if one.left == one.right]
    return sum(
        a.left + EPSILON < b.left < a.right - EPSILON
        and b.top + EPSILON < a.top < b.bottom - EPSILON
        for a in flat for b in tall
    )  # fmt: skip
