"""What the form's script knows of the office: names, contacts that it has published, rooms."""

import re
from collections.abc import Mapping

from literasi.outputs.public.forms.availability import holidays_known, rooms_known
from literasi.outputs.public.forms.kit import Kit
from literasi.outputs.public.pages.directory import Directory
from literasi.values.dates import ZONE_NAMES, format_date
from literasi.views.public_models import Office

# Only mobile numbers are on WhatsApp; a landline would lead the applicant nowhere.
_MOBILE = re.compile(r"tel:((?:\+62|62|0)[ ()-]*8(?:[ ()-]*[0-9]){7,12})")
_MAIL = re.compile(r"mailto:([^?&#\s]+)")


def office_known(site: Directory, office: Office, kit: Kit) -> Mapping[str, object]:
    """Give all data of a form."""
    urls = [one.url or "" for one in office.contacts]
    mobile = next((found[1] for url in urls if (found := _MOBILE.fullmatch(url))), None)
    mail = next((found[1] for url in urls if (found := _MAIL.fullmatch(url))), None)
    return {
        "skema": kit.schema,
        "instansi": office.code,
        "kantor": office.name,
        "wilayah": office.region,
        "zona": ZONE_NAMES.get(office.zone, ""),
        "wa": mobile,  # as published; the script writes it as wa.me wants it
        "surel": mail,
        "dari": site.today.isoformat(),
        "data_per": format_date(site.today),
        "ruang": rooms_known(site, office),
        "libur": holidays_known(site),
    }
