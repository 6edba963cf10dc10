"""The pages of the project lead to each other: no link ends nowhere, and each page of docs/ is named in README.md."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = {
    path.relative_to(ROOT): path.read_text("utf-8")
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")]
}
LINK = re.compile(r"\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)")
NAMED = re.compile(
    r"\b(?:docs/[\w.-]+\.md|tests/[\w./-]+\.py|src/hemicycle/[\w/]+\.py|tools/[\w.]+\.py)\b"
)


def anchors(text: str) -> set[str]:
    """What its headings can be linked by: lower case, hyphens for spaces, other marks left out."""
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def broken(path: Path, text: str) -> list[str]:
    """The links of a page that lead to no file, or to no heading of it; and files that it names and that are not."""
    found = [name for name in NAMED.findall(text) if not (ROOT / name).exists()]
    for target, anchor in LINK.findall(text):
        file = (ROOT / path.parent / target).resolve() if target else ROOT / path
        if not file.exists() or (anchor and anchor not in anchors(file.read_text("utf-8"))):
            found.append(f"{target}#{anchor}")
    return found


@pytest.mark.parametrize("path", PAGES, ids=str)
def test_links_lead_somewhere(path: Path) -> None:
    assert broken(path, PAGES[path]) == []


def test_a_link_that_leads_nowhere_is_found() -> None:
    text = "[a](none.md) [b](#nothing) [c](settings.md#nothing) docs/none.md [d](settings.md#the-house)"
    assert len(broken(Path("docs/wire.md"), text)) == 4


def test_each_page_is_named_in_the_readme() -> None:
    pages = {str(path) for path in PAGES if path.parent == Path("docs")}
    assert pages <= set(NAMED.findall(PAGES[Path("README.md")]))
