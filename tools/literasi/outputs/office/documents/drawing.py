"""A QR code in a line of text (DrawingML inline picture, ECMA-376 part 1, 20.4.2.8)."""

import io

from docx.opc.part import XmlPart
from docx.parts.story import StoryPart
from docx.shared import Mm

from literasi.outputs import qr
from literasi.outputs.office.documents.ink import Element, make
from literasi.values.blocks import Code
from literasi.values.errors import OperatorError

_NAME = "Kode QR"


def drawn(code: Code, part: XmlPart) -> Element:
    """Keep the picture beside a part and make the element that shows it there."""
    if not isinstance(part, StoryPart):
        message = "templat salah: kode QR berada di catatan kaki atau bagian lain"
        raise OperatorError(message, "taruh kode QR di isi, kepala, atau kaki halaman")
    side = Mm(code.side)
    inline = part.new_pic_inline(io.BytesIO(qr.png(code.address)), side, side)
    inline.docPr.set("name", _NAME)
    inline.docPr.set("descr", code.label)
    return make("drawing", (inline,))
