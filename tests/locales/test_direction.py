"""Wherever a person's name or text stands, its own letters decide the direction: `dir="auto"`, or a `bdi`.

What is in a language of its own carries `lang` (`und` for a name); so every element with `lang` has to be one of those.
"""

import re
from importlib.resources import files
from pathlib import Path

import pytest

ROOM = Path(__file__).parents[2] / "room" / "src"
TEMPLATES = Path(str(files("hemicycle"))) / "web" / "templates"
LANG = re.compile(r"\slang=(?:\"und\"|\{[^{}]*\})")
NAMED = re.compile(r">\s*\{(?:nameOf|nameById|shortName|namesOf)\((?:[^{}]*)\)\}")
SAID_ONLY = '<span class="sr"'
PAGE_LANG = re.compile(
    r"<(?!html|link|a\b|bdi|script|meta)(\w+)[^<>]*?\slang=\"\{\{ (?!lang \}\})[^<>]*>"
)
PAGE_NAME = re.compile(
    r"<(?!bdi|span class=\"sr\"|title|option|h1)(\w+)[^<>]*>\s*\{\{ (?:\w+\.)*(?:name|title\.words) [^}]*\}\}"
)


def tag_at(source: str, place: int) -> str:
    """The opening tag in which `place` stands, or the one that ends just before it."""
    start = source.rfind("<", 0, place)
    depth, quoted = 0, False
    for end in range(start, len(source)):
        sign = source[end]
        quoted ^= sign == '"' and depth == 0
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if sign == ">" and depth == 0 and not quoted:
            return source[start : end + 1]
    return source[start:]


def faults_of_component(source: str) -> list[str]:
    """The tags of a component that hold a name or a text without `dir="auto"`."""
    markup = re.sub(r"<(script|style)\b.*?</\1>", "", source, flags=re.DOTALL)
    tags = [tag_at(markup, found.start() + 1) for found in LANG.finditer(markup)]
    tags = [tag for tag in tags if "lang={locale()}" not in tag]
    tags += [tag_at(markup, found.start()) for found in NAMED.finditer(markup)]
    return [
        tag
        for tag in tags
        if 'dir="auto"' not in tag and not tag.startswith(("<option", SAID_ONLY))
    ]


def faults_of_template(source: str) -> list[str]:
    """The tags of a template that hold a name or a text without `dir="auto"`, its language's own direction or `bdi`."""
    found = [*PAGE_LANG.finditer(source), *PAGE_NAME.finditer(source)]
    own = re.compile(r'dir="(?:auto"|\{\{ direction_of\()')
    return [one.group() for one in found if not own.search(one.group())]


@pytest.mark.parametrize("path", sorted(ROOM.rglob("*.svelte")), ids=lambda path: path.stem)
def test_names_and_texts_in_the_room_take_their_own_direction(path: Path) -> None:
    assert faults_of_component(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", sorted(TEMPLATES.rglob("*.html")), ids=lambda path: path.stem)
def test_names_and_texts_on_pages_take_their_own_direction(path: Path) -> None:
    assert faults_of_template(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "planted",
    [
        '<b lang="und">{nameOf(person)}</b>',
        "<p lang={title?.lang}>{title?.words}</p>",
        '<p class="n">{nameById(room.meeting, one.participant)}</p>',
        '{#if x > 3}<span class={[one, two]} lang="und">{shortName(person)}</span>{/if}',
    ],
)
def test_a_planted_fault_in_a_component_is_found(planted: str) -> None:
    assert faults_of_component(planted)


@pytest.mark.parametrize(
    "planted",
    [
        '<p lang="{{ quote.lang }}">{{ quote.words }}</p>', "<td>{{ row.person.name }}</td>",
        "<b>{{ person.name or '' }}</b>",
    ],
)  # fmt: skip
def test_a_planted_fault_in_a_template_is_found(planted: str) -> None:
    assert faults_of_template(planted)
