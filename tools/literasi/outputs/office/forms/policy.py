"""The form's content-security policy: its own files, and the one host that holds the records.

Styles are inline in the program that we take, photos are made anew in memory (`blob:`) by machine
code (WebP), and its own pictures are read from within it (`data:`); none of these reaches anybody.
"""

from literasi.outputs.office.forms.host import Host, origins


def policy(host: Host) -> str:
    """Give the policy as one line, fit for a header and for a page."""
    reached = " ".join(("'self'", "blob:", "data:", *origins(host)))
    rules = (
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "worker-src 'self' blob:",
        f"connect-src {reached}",
        "base-uri 'none'",
        "form-action 'none'",
    )
    return "; ".join(rules)


def headers(host: Host) -> str:
    """Write the headers file of static hosts (`_headers`), with what a page cannot say itself."""
    return (
        "/*\n"
        f"  Content-Security-Policy: {policy(host)}; frame-ancestors 'none'\n"
        "  Referrer-Policy: no-referrer\n"
        "  X-Content-Type-Options: nosniff\n"
        "  Permissions-Policy: camera=(), geolocation=(), microphone=()\n"
        "  X-Robots-Tag: noindex\n"
    )
