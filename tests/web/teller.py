"""A plain teller of readouts, so that tests of pages do not hang on grammar: what is said here is not judged here."""

from collections.abc import Sequence

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.record import fold
from hemicycle.procedure.words import Texts
from hemicycle.web.readouts import Readout, Sentence

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
    text = "\n\n".join(" ".join(s.text for s in p) for p in paragraphs) + "\n"
    caption = PLACED[language].format(who=who)
    source = sitting.texts.get("source", {}).get(language, "")
    taken = meeting.photos.taken.digest if meeting.photos.taken else ""
    whole = f"{title}\n\n{text}"
    return Readout(language, title, paragraphs, caption, source, missing, whole, taken)
