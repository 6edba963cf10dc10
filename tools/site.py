"""Makes a site of the documentation, in dist/site: the pages of docs/ and those beside it, as they link to one another.

A link or an anchor that leads nowhere fails, and so does a page that no part of the map names, or anything that a
reader's browser would have to fetch from elsewhere.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
SITE = ROOT / "dist/site"
SOURCES = ROOT / "dist/site-sources"
BESIDE = ("docs", "examples")
"""Folders that pages link into; the files at the root are those of the map."""
MAP = {
    "Taking part": ["README.md", "docs/guide.md"],
    "Running a server": [
        "docs/operate.md",
        "docs/posting.md",
        "docs/performance.md",
        "docs/fediverse.md",
        "docs/settings.md",
        "docs/command-line.md",
    ],
    "Preparing a meeting": [
        "docs/meeting-file.md",
        "docs/readouts.md",
        "docs/add-a-body.md",
        "docs/add-a-language.md",
    ],
    "Trusting the record": ["docs/record-format.md", "SECURITY.md"],
    "How it works": [
        "ARCHITECTURE.md",
        "SPEC.md",
        "docs/procedure.md",
        "docs/acts.md",
        "docs/wire.md",
        "docs/why.md",
    ],
    "Changing it": ["CONTRIBUTING.md", "CHANGELOG.md"],
}
FETCHED = re.compile(
    r"<(?:script|img|iframe)[^>]*\ssrc=[\"']?(?:https?:)?//[^\"'> ]+"
    r"|<link[^>]*rel=[\"']?(?:stylesheet|preconnect|preload)[^>]*(?:https?:)?//[^\"'> ]+"
    r"|@import[^;]*//[^;]+|url\([\"']?(?:https?:)?//[^)]+"
)


def main() -> int:
    if faults := unmapped():
        return fail(faults)
    stage()
    made = subprocess.run(
        [sys.executable, "-m", "zensical", "build", "--clean", "--strict"],
        cwd=SOURCES,
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode:
        return fail([made.stdout + made.stderr])
    shutil.rmtree(SITE, ignore_errors=True)
    shutil.move(SOURCES / "made", SITE)
    shutil.rmtree(SOURCES)
    return fail(faults) if (faults := fetched()) else tell()


def unmapped() -> list[str]:
    """Pages of docs/ that the map does not name, and pages of the map that are not there."""
    named = {page for pages in MAP.values() for page in pages}
    there = {str(page.relative_to(ROOT)) for page in (ROOT / "docs").glob("*.md")}
    missing = {page for page in named if not (ROOT / page).is_file()}
    return [f"{page}: not in the map of tools/site.py" for page in sorted(there - named)] + [
        f"{page}: in the map of tools/site.py, and no such page" for page in sorted(missing)
    ]


def stage() -> None:
    """The pages lie as in the checkout, so that their links hold; the README is the first page."""
    shutil.rmtree(SOURCES, ignore_errors=True)
    pages = SOURCES / "pages"
    for folder in BESIDE:
        shutil.copytree(ROOT / folder, pages / folder)
    for page in (page for group in MAP.values() for page in group if "/" not in page):
        shutil.copy(ROOT / page, pages / ("index.md" if page == "README.md" else page))
    (SOURCES / "zensical.toml").write_text(settings(), "utf-8")


def settings() -> str:
    groups = [
        f"  {{ {quoted(title)} = [{', '.join(map(quoted, shown(pages)))}] }},"
        for title, pages in MAP.items()
    ]
    return "\n".join(
        [
            "[project]",
            'site_name = "Hemicycle"',
            'site_description = "A self-hosted virtual summit: one record from invitation to readout"',
            'docs_dir = "pages"',
            'site_dir = "made"',
            "use_directory_urls = false",
            "nav = [",
            *groups,
            "]",
            "[project.theme]",
            "font = false",
            'features = ["navigation.sections", "navigation.top", "search.highlight", "toc.follow"]',
            "[[project.theme.palette]]",
            'media = "(prefers-color-scheme: light)"',
            'scheme = "default"',
            "[[project.theme.palette]]",
            'media = "(prefers-color-scheme: dark)"',
            'scheme = "slate"',
            "",
        ]
    )


def shown(pages: list[str]) -> list[str]:
    return ["index.md" if page == "README.md" else page for page in pages]


def quoted(text: str) -> str:
    return f'"{text}"'


def fetched() -> list[str]:
    """What a page, or a style sheet, would have a reader's browser fetch from elsewhere."""
    return [
        f"{path.relative_to(SITE)}: {found[0]}"
        for path in SITE.rglob("*")
        if path.suffix in {".html", ".css"}
        for found in FETCHED.finditer(path.read_text("utf-8"))
    ]


def fail(faults: list[str]) -> int:
    print(*faults, sep="\n", file=sys.stderr)
    return 1


def tell() -> int:
    count = len(list(SITE.rglob("*.html")))
    print(f"{count} pages, every link followed, in {SITE.relative_to(ROOT)}/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
