"""A readout as text, as HTML and as JSON: the same sentences, whatever the form."""

from html import escape

import msgspec

from hemicycle.documents.language import Language
from hemicycle.documents.model import Readout, Sentence
from hemicycle.locales.manifest import manifests


def render_text(told: Readout, language: Language) -> str:
    """Plain text, a paragraph a line; what `readout-published` carries the digest of."""
    caption = [told.caption.text] if told.caption else []
    blocks = [
        told.title.text,
        told.date,
        *(_in_text(told, place) for place, _ in enumerate(told.paragraphs)),
        "\n".join([*caption, *([told.credit] if told.credit else [])]),
        told.source,
        missing_of(told, language),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def render_html(told: Readout, language: Language) -> str:
    """An article; each sentence names the entries that it tells in `data-seqs`.

    The place of the family photo names the picture's file in `data-photo`: its SHA-256 and `.jpg`.
    """
    paragraphs = [_in_html(told, place) for place, _ in enumerate(told.paragraphs)]
    credit = f" <small>{escape(told.credit)}</small>" if told.credit else ""
    caption = f'<p class="caption">{_span(told.caption)}{credit}</p>' if told.caption else ""
    if told.photo and told.caption:
        caption = (
            f'<figure data-photo="{told.photo}.jpg"><figcaption class="caption">'
            f"{_span(told.caption)}{credit}</figcaption></figure>"
        )
    lines = [
        f'<article lang="{escape(told.language)}"{_direction(told.language)}>',
        f"<h1>{_span(told.title)}</h1>",
        f'<p class="date">{escape(told.date)}</p>',
        *paragraphs,
        caption,
        _line("source", told.source),
        _line("missing", missing_of(told, language)),
        "</article>",
    ]
    return "\n".join(line for line in lines if line) + "\n"


def _in_text(told: Readout, place: int) -> str:
    texts = [sentence.text for sentence in told.paragraphs[place]]
    return "\n".join(f"– {one}" for one in texts) if place in told.lists else " ".join(texts)


def _in_html(told: Readout, place: int) -> str:
    spans = [_span(sentence) for sentence in told.paragraphs[place]]
    if place in told.lists:
        return f"<ul>{''.join(f'<li>{one}</li>' for one in spans)}</ul>"
    return f"<p>{' '.join(spans)}</p>"


def _direction(language: str) -> str:
    """The direction where it is not from left to right; of a language that is not known the browser finds it."""
    known = manifests().get(language.partition("-")[0].lower())
    return ' dir="auto"' if known is None else ' dir="rtl"' * (known.direction == "rtl")


def render_json(told: Readout) -> str:
    """The readout as data."""
    return msgspec.json.format(msgspec.json.encode(told), indent=2).decode() + "\n"


def _span(sentence: Sentence) -> str:
    seqs = " ".join(map(str, sentence.seqs))
    return f'<span data-seqs="{seqs}">{escape(sentence.text)}</span>'


def _line(kind: str, text: str) -> str:
    return f'<p class="{kind}">{escape(text)}</p>' if text else ""


def missing_of(told: Readout, language: Language) -> str:
    """Which texts the record does not have in this language, as a line; empty where it has all."""
    if not told.missing:
        return ""
    return language.typeset(language.say("missing", what="; ".join(told.missing)))
