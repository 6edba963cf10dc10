"""A look as one style sheet: the tokens of pages and room in its place, on both grounds."""

from collections.abc import Iterable
from urllib.parse import quote

from hemicycle.directory.looks.accent import Accent, accent_of
from hemicycle.directory.looks.flags import flags
from hemicycle.directory.looks.look import Look

LIGHT = ":root:not([data-theme]), :root[data-theme=light]"
DARK = ":root[data-theme=dark]"
BY_SYSTEM = ":root:not([data-theme])"
PLATE = "#faf8f4"
FAMILIES = {"sans": "var(--font-ui)", "own": '"Own", var(--font-ui)'}


def sheet(look: Look, at: str, *, preview: bool = False) -> str:
    """The style sheet. `at`: the address of the look's files; `preview`: for a part of a page that shows it alone."""
    light, dark = ("[data-ground=light]", "[data-ground=dark]") if preview else (LIGHT, DARK)
    accent = accent_of(look.accent) if look.accent else None
    rules: list[str] = []
    if look.font and look.typeface == "own":
        rules.append(
            f'@font-face {{ font-family: "Own"; src: url("{at}/font") format("woff2"); font-display: swap; }}'
        )
    if isinstance(accent, Accent):
        on_light = _tokens(accent.light, accent.on_light, accent.dim_light)
        on_dark = _tokens(accent.dark, accent.on_dark, accent.dim_dark)
        rules += [f"{light} {{ {on_light} }}", f"{dark} {{ {on_dark} }}"]
        if not preview:
            rules.append(f"@media (prefers-color-scheme: dark) {{ {BY_SYSTEM} {{ {on_dark} }} }}")
    if look.typeface in FAMILIES:
        rules.append(f"{light}, {dark} {{ --font-text: {FAMILIES[look.typeface]}; }}")
    if look.emblem:
        rules += _emblem(light, dark, f'url("{at}/emblem") center / contain no-repeat')
        if not preview:
            plate = f"{BY_SYSTEM} .mark {{ background-color: {PLATE}; }}"
            rules.append(f"@media (prefers-color-scheme: dark) {{ {plate} }}")
    if look.flags:
        rules += _flags("[data-ground] " if preview else "", look.own)
    return "\n".join(rules) + "\n"


def _flags(within: str, own: Iterable[str]) -> list[str]:
    """Before each code that says whose it is (`data-flag`); one without a flag stays as it is."""
    box = "display: inline-block; inline-size: 1.5em; block-size: 1em; margin-inline-end: .4em;"
    edge = "vertical-align: -.12em; outline: 1px solid rgb(127 127 127 / .45); border-radius: 1px;"
    ground = "background: center / cover no-repeat;"
    pictures = (
        f'{within}[data-flag={_value(code)}]::before {{ content: ""; background-image: url({_at(code)}); }}'
        for code in dict.fromkeys([*flags(), *own])
    )
    return [f"{within}[data-flag]::before {{ {box} {edge} {ground} }}", *pictures]


def _value(code: str) -> str:
    return code if code.isalpha() else f'"{code}"'


def _at(code: str) -> str:
    return f"flags/{quote(code, safe='')}"


def _emblem(light: str, dark: str, picture: str) -> list[str]:
    """In the place of the mark; in the dark on a light plate, since it was drawn for paper."""
    on_light = [f"{part} .mark" for part in light.split(", ")]
    on_dark = [f"{part} .mark" for part in dark.split(", ")]
    return [
        f"{', '.join(on_light + on_dark)} {{ background: {picture}; border-radius: 5px; }}",
        f"{', '.join(f'{part} > *' for part in on_light + on_dark)} {{ visibility: hidden; }}",
        f"{', '.join(on_dark)} {{ background-color: {PLATE}; }}",
    ]


def _tokens(accent: str, on: str, dim: str) -> str:
    return f"--accent: {accent}; --on-accent: {on}; --accent-dim: {dim};"
