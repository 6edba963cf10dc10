"""The rules of the house that no linter knows. Each check is shown a planted fault that it must find."""

import ast
import json
import re
import subprocess
import tomllib
import warnings
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
Files = Mapping[str, str]
"""Path from the root of the checkout → text."""

MACHINE_PATH = re.compile(r"(?<![\w.])/(?:wor[k]|hom[e]/\w+|roo[t]|Use[r]s/\w+)/|/tm[p]/\w")
REGISTRY = re.compile(
    r"pypi\.or[g]|pythonhosted\.or[g]|npmjs\.(?:or[g]|co[m])|\"resolve[d]\":|^--(?:extra-)?index-ur[l]"
    r"|^registr[y] *=",
    re.MULTILINE,
)
BESIDE_THE_CHECKOUT = re.compile(r"\.\./share[d]\b")
CDN = re.compile(
    r"jsdeliv[r]|unpk[g]|cdnj[s]|googleapi[s]|gstati[c]|bootstrapcd[n]|skypac[k]|//esm\.s[h]"
    r"|\bsrc(?:set)?=[\"']?(?:https?:)?//|url\([\"']?(?:https?:)?//|<script[^>]+https?://"
    r"|rel=[\"']stylesheet[\"'][^>]+https?://|from [\"']https?://|@import [^;]*//"
)
RAW_MARKUP = re.compile(
    r"\b(?:inner|outer)HTM[L]\b|insertAdjacentHTM[L]|document\.writ[e]|\{@htm[l]|\|\s*saf[e]\b"
)
SLEEP = re.compile(
    r"\btime\.slee[p]\(|asyncio\.slee[p]\((?!0\))|anyio\.slee[p]\((?!0\))|wait_for_timeou[t]\("
)
PHYSICAL = re.compile(
    r"(?<![\w-])(?:(?:scroll-)?(?:margin|padding)|border)-(?:top|bottom|left|right)\b"
    r"|(?<![\w.#-])(?:top|bottom|left|right)\s*:|:dir\("
    r"|(?<![\w-])(?:float|clear|text-align)\s*:\s*(?:left|right)\b"
)
"""`:dir()` is built into a list of languages, and turns nothing in a page that is written in another."""
SIDE_SET = re.compile(r"\bstyle:(?:top|bottom|left|right)\b")
SIDE = re.compile(r"[^\s(]+(?:\((?:[^()]|\([^()]*\))*\))?")
FOUR_SIDES = re.compile(r"(?<![\w-])(?:margin|padding|inset|border-width)\s*:\s*([^;{}]+)(?=[;}])")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
EMPTY_NAMES = {"common", "helper", "helpers", "manager", "managers", "misc", "util", "utils"}

PURE_MAY_IMPORT = {
    "procedure": {"hashlib", "idna", "msgspec"},
    "record": {"hashlib", "cryptography", "msgspec"},
    "documents": {"babel", "fluent", "markupsafe", "msgspec"},
    "files": {"hashlib", "msgspec", "tomllib"},
}
VALUE_TYPES = {
    *("__future__", "abc", "base64", "binascii", "bisect", "calendar", "collections", "copy"),
    *("dataclasses", "datetime", "decimal", "difflib", "enum", "fractions", "functools", "heapq"),
    *("hemicycle", "html", "itertools", "json", "math", "operator", "re", "string", "struct"),
    *("textwrap", "types", "typing", "unicodedata"),
}
CLOCK = {"now", "today", "utcnow"}

AIM_LINES = 150
MOST_LINES = 300
MOST_LINES_OF_TESTS = 500
LONGER_FOR_A_REASON = {
    "tools/verify_record.py": "one file on purpose: somebody reads it whole before trusting it",
}


def lines_that(pattern: re.Pattern[str], files: Files) -> list[str]:
    return [
        f"{path}:{text.count(chr(10), 0, found.start()) + 1}: {found.group(0)}"
        for path, text in files.items()
        for found in pattern.finditer(text)
    ]


def physical(files: Files) -> list[str]:
    """Styles that hold in one direction only, by name or by a fourth value that differs from the second."""
    sheets = {path: sheet_of(path, text) for path, text in files.items()}
    uneven = [
        f"{path}: {found[0]}"
        for path, sheet in sheets.items()
        for found in FOUR_SIDES.finditer(sheet)
        if len(sides := SIDE.findall(found[1])) == 4 and sides[1] != sides[3]
    ]
    return lines_that(PHYSICAL, sheets) + lines_that(SIDE_SET, files) + uneven


def sheet_of(path: str, text: str) -> str:
    """The style sheet of a component, or the whole of one, each line in its place; without comments."""
    before, _, rest = ("", "", text) if path.endswith(".css") else text.partition("<style")
    sheet = "\n" * before.count("\n") + rest.partition("</style>")[0]
    return COMMENT.sub(lambda found: "\n" * found[0].count("\n"), sheet)


LANGUAGES = "|".join(
    sorted(path.parent.name for path in (ROOT / "src/hemicycle/locales").glob("*/locale.toml"))
)
NAMES_A_LANGUAGE = re.compile(rf"(?<!`)[\"'](?:{LANGUAGES})(?:[-_][A-Z]{{2}})?[\"'](?!.*`)")
THE_REGISTRYS_OWN = "const REGISTRY = "
"""Sign languages are named in English by the registry of languages, whatever the interface speaks."""


def names_a_language(files: Files) -> list[str]:
    """Code that names a language: languages are found by listing their folders."""
    return lines_that(
        NAMES_A_LANGUAGE,
        {path: text.replace(f"{THE_REGISTRYS_OWN}'en'", "") for path, text in files.items()},
    )


def empty_names(files: Files) -> list[str]:
    return [path for path in files if EMPTY_NAMES & {*Path(path).with_suffix("").parts}]


def impure(files: Files) -> list[str]:
    return [
        f"{path}:{line}: {name}"
        for path, text in files.items()
        if (room := path.removeprefix("src/hemicycle/").split("/")[0]) in PURE_MAY_IMPORT
        for line, name in reaches(ast.parse(text))
        if name not in VALUE_TYPES | PURE_MAY_IMPORT[room]
    ]


def reaches(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Packages that a module imports, and every question to a clock, dynamic import or file."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, name.name.split(".")[0]) for name in names)
            case ast.ImportFrom(module=str(module)):
                yield node.lineno, module.split(".")[0]
            case ast.Call(func=ast.Attribute(attr=attr)) if attr in CLOCK:
                yield node.lineno, f"the clock ({attr})"
            case ast.Call(
                func=ast.Name(id="open" | "__import__" | "input" | "eval" | "exec" as name)
            ):
                yield node.lineno, f"{name}()"


def overlong(files: Files, limit: int) -> list[str]:
    return [
        f"{path}: {count} lines"
        for path, text in files.items()
        if (count := text.count("\n")) > limit and path not in LONGER_FOR_A_REASON
    ]


def unexplained(files: Files) -> list[str]:
    return [
        path
        for path, text in files.items()
        if text.strip() and not ast.get_docstring(ast.parse(text))
    ]


@pytest.fixture(scope="module")
def house() -> Files:
    """Every text file of the checkout that is, or is about to be, in version control."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    return {path: text for path in listed.split("\0") if path and (text := text_of(ROOT / path))}


def text_of(path: Path) -> str | None:
    content = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
    return None if b"\0" in content else content.decode()


def those(house: Files, *patterns: str, but: tuple[str, ...] = ()) -> Files:
    chosen = {
        path: text
        for path, text in house.items()
        if any(Path(path).match(pattern) or path.startswith(pattern) for pattern in patterns)
        and path not in but
    }
    assert chosen, f"no file answers to {patterns}: the check would check nothing"
    return chosen


def test_no_path_of_a_machine(house: Files) -> None:
    assert lines_that(MACHINE_PATH, house) == []


def test_no_registry_address(house: Files) -> None:
    assert lines_that(REGISTRY, house) == []


def test_data_beside_the_checkout_is_named_in_one_place(house: Files) -> None:
    assert lines_that(BESIDE_THE_CHECKOUT, those(house, "*", but=(".ci/run",))) == []


def test_pages_load_nothing_from_elsewhere(house: Files) -> None:
    assert lines_that(CDN, those(house, "src/hemicycle/web/", "room/src/", "room/index.html")) == []


def test_markup_is_never_made_of_text(house: Files) -> None:
    shown = those(house, "src/hemicycle/web/", "room/src/")
    assert lines_that(RAW_MARKUP, shown) == []


def test_tests_wait_for_what_they_wait_for(house: Files) -> None:
    assert lines_that(SLEEP, those(house, "tests/")) == []


def test_styles_know_a_start_and_an_end_and_no_left_and_right(house: Files) -> None:
    assert physical(those(house, "*.css", "*.svelte")) == []


def test_files_are_named_after_what_they_hold(house: Files) -> None:
    assert empty_names(those(house, "src/", "tests/", "tools/", "room/src/")) == []


def test_no_code_names_a_language(house: Files) -> None:
    code = those(house, "src/hemicycle/", "room/src/", "room/index.html", "room/words.ts", "tools/")
    written = {
        path: text
        for path, text in code.items()
        if path.endswith((".py", ".ts", ".js", ".html", ".svelte"))
        and not path.endswith(".test.ts")
        and not path.startswith("src/hemicycle/locales/")
    }
    assert names_a_language(written) == []


def test_pure_rooms_stay_pure(house: Files) -> None:
    pure = those(house, *(f"src/hemicycle/{room}/" for room in PURE_MAY_IMPORT))
    assert impure({path: text for path, text in pure.items() if path.endswith(".py")}) == []


def test_files_stay_short(house: Files) -> None:
    written = those(house, "*.py", "*.ts", "*.svelte", but=("room/src/wire/types.ts",))
    if longer := overlong(those(written, "src/", "room/src/"), AIM_LINES):
        warnings.warn(f"over the aim of {AIM_LINES} lines: " + "; ".join(longer), stacklevel=1)
    assert overlong(those(written, "src/", "tools/", "room/src/"), MOST_LINES) == []
    assert overlong(those(written, "tests/", "room/dev/"), MOST_LINES_OF_TESTS) == []


def test_modules_say_what_they_are_for(house: Files) -> None:
    modules = those(house, "src/", "tools/")
    assert unexplained({path: text for path, text in modules.items() if path.endswith(".py")}) == []


def test_every_package_of_the_room_is_pinned_by_hash(house: Files) -> None:
    packages = json.loads(house["room/package-lock.json"])["packages"]
    assert [name for name, entry in packages.items() if name and "integrity" not in entry] == []


def test_the_changelog_tells_of_this_version(house: Files) -> None:
    version = tomllib.loads(house["pyproject.toml"])["project"]["version"]
    assert re.search(rf"^## {re.escape(version)}\b", house["CHANGELOG.md"], re.MULTILINE)


def test_the_room_carries_the_same_version(house: Files) -> None:
    version = tomllib.loads(house["pyproject.toml"])["project"]["version"]
    assert json.loads(house["room/package.json"])["version"] == version


def test_every_dependency_is_explained(house: Files) -> None:
    listed = "".join(house[f"requirements{part}.in"] for part in ("", "-dev", "-site", "-audit"))
    asked = re.findall(r"^([\w.-]+)", listed, re.M)
    package = json.loads(house["room/package.json"])
    names = [name for name in asked if not name.startswith("-")]
    names += [*package["dependencies"], *package["devDependencies"]]
    assert [name for name in names if f"`{name}`" not in house["docs/why.md"]] == []


def test_every_rule_of_make_is_told_by_help(house: Files) -> None:
    told = set(re.findall(r"make ([a-z]+)", house["Makefile"]))
    assert {"demo", "test", "check", "wheel", "bench", "clean", "pristine"} <= told


def matching(pattern: re.Pattern[str]) -> Callable[[Files], list[str]]:
    return lambda files: lines_that(pattern, files)


PLANTED: list[tuple[Callable[[Files], list[str]], str, str]] = [
    (matching(MACHINE_PATH), "a.py", 'path = "' + "/ho" + 'me/anna/x"'),
    (matching(MACHINE_PATH), "a.md", "see `" + "/tm" + "p/build`"),
    (matching(REGISTRY), "a.txt", "--index" + "-url somewhere"),
    (matching(REGISTRY), "a.json", '{"reso' + 'lved": "x"}'),
    (matching(BESIDE_THE_CHECKOUT), "a.py", "../sha" + "red/data"),
    (matching(CDN), "a.html", "<script src=" + "'https://example.org/a.js'></script>"),
    (matching(CDN), "a.css", "@im" + "port url(//example.org/a.css);"),
    (matching(RAW_MARKUP), "a.svelte", "{@ht" + "ml title}"),
    (matching(RAW_MARKUP), "a.html", "{{ title |sa" + "fe }}"),
    (matching(SLEEP), "a.py", "await asyncio.sle" + "ep(0.1)"),
    (physical, "a.css", "p { margin-left: 4px; }"),
    (physical, "a.css", "p { scroll-margin-top: 4px; }"),
    (physical, "a.svelte", "<p></p><style>p { position: absolute; right: 0; }</style>"),
    (physical, "a.svelte", "<p style:left={`${x}px`}></p>"),
    (physical, "a.css", "p { color: red; top: 2px }"),
    (physical, "a.css", "p { border-bottom: 1px solid; }"),
    (physical, "a.css", "p { border-top-left-radius: 3px; }"),
    (physical, "a.css", "p { text-align: right; }"),
    (physical, "a.css", "p:dir(rtl) { color: red; }"),
    (physical, "a.css", "p { padding: 1px 2px max(3px, 1em) 4px; }"),
    (physical, "a.css", "p { margin: 0 calc(1px + 2px) 0 3px }"),
    (names_a_language, "src/hemicycle/web/dates.py", 'if language == "fr":'),
    (names_a_language, "room/src/text.ts", "locale() === 'en' ? 'en-GB' : locale()"),
    (empty_names, "src/hemicycle/recorder/utils.py", ""),
    (empty_names, "src/hemicycle/common/floor.py", ""),
    (impure, "src/hemicycle/procedure/floor.py", "import random"),
    (impure, "src/hemicycle/record/tree.py", "from os import path"),
    (impure, "src/hemicycle/documents/dates.py", "at = datetime.now(UTC)"),
    (impure, "src/hemicycle/files/read.py", "text = open(path)"),
    (lambda files: overlong(files, MOST_LINES), "a.py", "x = 1\n" * (MOST_LINES + 1)),
    (unexplained, "a.py", "x = 1"),
]


@pytest.mark.parametrize(("check", "path", "text"), PLANTED)
def test_a_planted_fault_is_found(
    check: Callable[[Files], list[str]], path: str, text: str
) -> None:
    assert check({path: text})


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.css", "p { margin: 1px 2px 3px 2px; inset: 0 }"),
        ("a.css", "p { padding-inline: 1px 2px; text-align: end; /* left: 0 */ }"),
        (
            "a.css",
            ".left:hover { inset: 0 calc(1px + 2px) 0 calc(1px + 2px); vertical-align: top }",
        ),
        ("a.svelte", "<script>const at = { left: 0 }</script>"),
    ],
)
def test_what_is_logical_is_left_alone(path: str, text: str) -> None:
    assert physical({path: text}) == []
