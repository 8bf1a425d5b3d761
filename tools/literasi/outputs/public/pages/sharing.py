"""Passing a page on: WhatsApp by a plain link, and its address to copy."""

from urllib.parse import quote

from literasi.outputs.public.html import Html, tag, text, words
from literasi.outputs.public.pages.parts import copy_button
from literasi.values.markdown import plain


def share_row(title: str, address: str) -> Html:
    """Offer to pass a page on; nothing is loaded from anywhere until a reader follows the link."""
    message = quote(f"{plain(title)}\n{address}", safe="")
    return tag(
        "p",
        words(
            tag("span", text("Bagikan:")),
            tag(
                "a",
                text("Kirim lewat WhatsApp"),
                href=f"https://wa.me/?text={message}",
                rel="noopener noreferrer",
            ),
            copy_button("Salin tautan", address),
        ),
        class_="lit-bagikan",
    )
