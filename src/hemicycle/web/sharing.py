"""Plain links to share a page: no script, no counter, nothing of a third party until a reader follows one."""

from urllib.parse import quote


def share_links(title: str, address: str) -> list[tuple[str, str]]:
    """Name of a service and the address that opens it with this page."""
    words, link = quote(title, safe=""), quote(address, safe="")
    both = quote(f"{title} {address}", safe="")
    return [
        ("Mastodon", f"https://share.joinmastodon.org/#text={both}"),
        ("Bluesky", f"https://bsky.app/intent/compose?text={both}"),
        ("X", f"https://x.com/intent/post?text={words}&url={link}"),
        ("Facebook", f"https://www.facebook.com/sharer/sharer.php?u={link}"),
        ("LinkedIn", f"https://www.linkedin.com/sharing/share-offsite/?url={link}"),
    ]
