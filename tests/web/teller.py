"""A plain teller of readouts, so that tests of pages do not hang on grammar: what is said here is not judged here."""

from collections.abc import Sequence

from hemicycle.documents.blocks import DraftBlock, DraftSentence
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.record import fold
from hemicycle.procedure.publication.words import BlockKind
from hemicycle.procedure.words import Texts
from hemicycle.web.press.readout import Readout, Sentence

OPENING = {
    "en": "{who} took part in the {title} on {topic}.",
    "fr": "{who} ont participé à la réunion « {title} » sur {topic}.",
}
AGREED = {"en": "The participants agreed on {text}.", "fr": "Les participants ont retenu {text}."}
PLACED = {"en": "From left to right: {who}.", "fr": "De gauche à droite : {who}."}


def tell(entries: Sequence[Entry], language: str) -> Readout:
    """One sentence on who met, one for each outcome."""
    meeting = fold(entries)
    sitting = meeting.sitting
    assert sitting is not None
    missing: list[str] = []

    def words(texts: Texts, name: str, seq: int) -> str:
        found = texts.get(name, {}).get(language, "")
        if not found:
            missing.append(f"{name} ({seq})")
        return found or "…"

    people = list(meeting.seats.participants.values())
    who = ", ".join(p.texts.get("name", {}).get("und", "…") for p in people)
    title, topic = words(sitting.texts, "title", 0), words(sitting.texts, "topic", 0)
    first = Sentence(
        OPENING[language].format(who=who, title=title, topic=topic), [0, *(p.seq for p in people)]
    )
    settled = [o for o in meeting.outcomes.table.values() if o.status in ("adopted", "entered")]
    told = [
        Sentence(
            AGREED[language].format(
                text=words(o.texts, "whom" if o.form == "invitation" else "text", o.seq)
            ),
            [o.seq, *([o.settled] if o.settled is not None and o.settled != o.seq else [])],
        )
        for o in settled
    ]
    paragraphs = [[first], *([one] for one in told)]
    caption = PLACED[language].format(who=who)
    source = sitting.texts.get("source", {}).get(language, "")
    taken = meeting.photos.taken.digest if meeting.photos.taken else ""
    prose = (" ".join(s.text for s in p) for p in paragraphs)
    parts = [title, *prose, caption, source, "; ".join(missing)]
    whole = "\n\n".join(part for part in parts if part) + "\n"
    return Readout(language, title, paragraphs, caption, source, missing, whole, taken)


def lay(
    entries: Sequence[Entry], languages: Sequence[str], side: str | None = None
) -> list[DraftBlock]:
    """The same as a draft, of which nothing counts as adopted, whoever tells it."""
    told = [tell(entries, language) for language in languages]
    first, every = told[0], range(len(entries))

    def line(kind: BlockKind, words: Sequence[str], seqs: Sequence[int]) -> DraftBlock:
        there = {lang: said for lang, said in zip(languages, words, strict=True) if said}
        return DraftBlock(kind, [DraftSentence(there, "generated", [*seqs])] if there else [])

    found = [
        line("heading", [one.title for one in told], [0]),
        *(
            line("paragraph", [one.paragraphs[n][0].text for one in told], paragraph[0].seqs)
            for n, paragraph in enumerate(first.paragraphs)
        ),
        line(
            "caption",
            [one.caption for one in told],
            [*_pictured(entries), *first.paragraphs[0][0].seqs],
        ),
        line("source", [one.source for one in told], [0]),
        line("note", ["; ".join(one.missing) for one in told], every),
    ]
    return [block for block in found if block.sentences]


def _pictured(entries: Sequence[Entry]) -> list[int]:
    taken = fold(entries).photos.taken
    return [taken.seq] if taken else []
