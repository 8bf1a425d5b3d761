"""Pictures as the browser should fetch them: WebP by width, a JPEG for the rest, sizes set."""

from literasi.outputs.public.html import Html, join, tag, text, words
from literasi.outputs.public.media import derivatives, fallback
from literasi.outputs.public.pages.address import Place
from literasi.views.public_models import Picture


def picture(place: Place, image: Picture, *, sizes: str, alt: str, eager: bool = False) -> Html:
    """Make a `<picture>`; only the first one of a page is fetched at once."""
    files = derivatives(image)
    last = fallback(image)
    srcset = ", ".join(f"{place.to(one.path)} {one.width}w" for one in files)
    return tag(
        "picture",
        tag("source", type="image/webp", srcset=srcset, sizes=sizes),
        tag(
            "img",
            src=place.to(last.path),
            alt=alt,
            width=last.width,
            height=last.height,
            loading=None if eager else "lazy",
            decoding="async",
        ),
    )


def figure(place: Place, image: Picture, *, eager: bool = False) -> Html:
    """Show a picture with its caption and credit."""
    shown = picture(
        place, image, sizes="(min-width: 60em) 46rem, 100vw", alt=image.alt, eager=eager
    )
    note = words(*(text(part) for part in (image.caption, _credit(image)) if part))
    return tag("figure", shown, *(_caption(note)), class_="lit-gambar")


def _caption(note: Html) -> tuple[Html, ...]:
    return (tag("figcaption", note),) if note else ()


def _credit(image: Picture) -> str | None:
    return f"({image.credit})" if image.credit else None


def placeholder() -> Html:
    """Keep a card's shape where a publication has no picture."""
    return join((tag("div", class_="lit-kartu-polos", aria_hidden="true"),))
