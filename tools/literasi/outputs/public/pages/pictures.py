"""Pictures as a browser should fetch them: AVIF or WebP by width, else a JPEG, sizes set."""

from literasi.outputs.public.html import Html, lines, tag, text, words
from literasi.outputs.public.media import PATTERN, derivatives, fallback, pattern_of
from literasi.outputs.public.pages.address import Place
from literasi.views.public_models import Picture, Publication


def picture(place: Place, image: Picture, *, sizes: str, alt: str, eager: bool = False) -> Html:
    """Make a `<picture>`; only the first one of a page is fetched at once."""
    last = fallback(image)
    return tag(
        "picture",
        _source(place, image, "avif", sizes),
        _source(place, image, "webp", sizes),
        tag(
            "img",
            src=place.to(last.path),
            alt=alt,
            width=last.width,
            height=last.height,
            loading=None if eager else "lazy",
            fetchpriority="high" if eager else None,
            decoding="async",
        ),
    )


def _source(place: Place, image: Picture, kind: str, sizes: str) -> Html:
    files = derivatives(image, kind)
    srcset = ", ".join(f"{place.to(one.path)} {one.width}w" for one in files)
    return tag("source", type=f"image/{kind}", srcset=srcset, sizes=sizes)


def figure(place: Place, image: Picture, *, eager: bool = False) -> Html:
    """Show a picture with its caption and credit."""
    shown = picture(
        place, image, sizes="(min-width: 60em) 46rem, 100vw", alt=image.alt, eager=eager
    )
    return tag("figure", shown, *_caption(image), class_="lit-gambar")


def gallery(place: Place, pictures: tuple[Picture, ...]) -> Html:
    """Show several pictures side by side, each leading to its largest file."""
    return tag(
        "section",
        tag("h2", text("Galeri")),
        tag("ul", lines(*(_item(place, one) for one in pictures))),
        class_="lit-galeri",
        aria_label="Galeri",
    )


def _item(place: Place, image: Picture) -> Html:
    shown = picture(
        place, image, sizes="(min-width: 60em) 18rem, (min-width: 30em) 50vw, 100vw", alt=image.alt
    )
    link = tag("a", shown, href=place.to(fallback(image).path))
    return tag("li", tag("figure", link, *_caption(image)))


def _caption(image: Picture) -> tuple[Html, ...]:
    note = words(*(text(part) for part in (image.caption, _credit(image)) if part))
    return (tag("figcaption", note),) if note else ()


def _credit(image: Picture) -> str | None:
    return f"({image.credit})" if image.credit else None


def pattern(place: Place, one: Publication) -> Html:
    """Stand in for a picture: the pattern of its office and kind."""
    width, height = PATTERN
    return tag(
        "img",
        src=place.to(pattern_of(one)),
        alt="",
        width=width,
        height=height,
        loading="lazy",
        decoding="async",
    )
