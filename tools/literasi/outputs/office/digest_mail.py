"""The digest as an e-mail that a mail program opens as a draft (RFC 5322, by stdlib `email`).

Nothing is sent. Without an address of the office the lines `From` and `To` hold an empty group
(RFC 6854), which whoever sends the draft fills in.
"""

from datetime import datetime, time
from email.headerregistry import Address, Group
from email.message import EmailMessage
from email.policy import SMTP
from zoneinfo import ZoneInfo

from literasi.outputs.office.digest import body, title
from literasi.values.markdown import plain
from literasi.views.office_digest import Digest

_HOUR = time(6)  # a fixed hour of the day: the same records give the same bytes


def mail(digest: Digest) -> bytes:
    """Write the message; a line break in a record cannot begin a header of its own."""
    message = EmailMessage(policy=SMTP)
    message["From"] = _whom(digest)
    message["To"] = _whom(digest)
    message["Subject"] = plain(title(digest))
    message["Date"] = datetime.combine(digest.day, _HOUR, ZoneInfo(digest.desk.zone))
    role = f"-{digest.role}" if digest.role else ""
    name = f"ringkasan-{digest.desk.office}{role}-{digest.day.isoformat()}"
    message["Message-ID"] = f"<{name.replace('_', '-')}@literasi.invalid>"
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no absence notice answers it
    message["X-Unsent"] = "1"  # Outlook opens the file as a draft
    message.set_content(body(digest), cte="quoted-printable")
    return message.as_bytes()


def _whom(digest: Digest) -> Address | Group:
    name = plain(digest.desk.office_name)
    if digest.address is None:
        return Group(name, ())
    return Address(name, addr_spec=plain(digest.address))
