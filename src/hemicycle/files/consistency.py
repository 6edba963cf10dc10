"""Whether the parts of a meeting file fit together: what the command refuses, and what the script asks of the list.

The command says itself what is wrong with it (`flaws`); here stands only what is said and agreed in the meeting.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from hemicycle.files.fault import Details, hint
from hemicycle.files.model import Commitment, Conclusion, MeetingFile, milliseconds
from hemicycle.files.paragraphs import paragraphs
from hemicycle.files.spelling import filed
from hemicycle.files.texts import misplaced
from hemicycle.procedure.codes import is_state
from hemicycle.procedure.core.refusal import Flaw, Path
from hemicycle.procedure.ids import EVERYBODY
from hemicycle.procedure.meeting.business.outcomes.wording import MOST_PARTS
from hemicycle.procedure.meeting.convening.commands import Convening
from hemicycle.procedure.meeting.convening.flaws import flaws
from hemicycle.procedure.meeting.kernel.seats.accrediting import misnamed
from hemicycle.procedure.meeting.kernel.seats.commands import ConvenedParticipant
from hemicycle.procedure.words import NO_LANGUAGE, Text

LONGEST_SIGN = 8
"""Characters on a plate."""
Wrong = tuple[Path, str, Details]
UNKNOWN = {
    "unknown-participant": ("participant", "participant"),
    "unknown-item": ("agenda item", "item"),
}


def inconsistencies(file: MeetingFile) -> Iterator[Wrong]:
    """All that does not fit: where, the code of the fault, and its details."""
    yield from _convening(file.convening)
    yield from _people(file)
    yield from _named(file)
    yield from _speakers(file)
    yield from _said_once(file)
    yield from _joined(file)
    yield from _invited(file)
    for key in ("sentence", "text"):
        yield from _divided("conclusions", key, [getattr(one, key) for one in file.conclusions])
        yield from _divided("commitments", key, [getattr(one, key) for one in file.commitments])
    yield from _ballots(file)
    yield from misplaced(file)
    yield from _next(file)


def _next(file: MeetingFile) -> Iterator[Wrong]:
    """[MEETING-9] The next meeting begins after this one, and ends after it has begun."""
    for place, one in enumerate(file.next_meeting):
        if milliseconds(one.starts) <= file.convening.starts:
            yield ("next_meeting", place, "starts"), "next-not-later", {}
        if one.ends and one.ends < one.starts:
            yield ("next_meeting", place, "ends"), "ends-before-it-starts", {}


def _convening(convening: Convening) -> Iterator[Wrong]:
    if not convening.participants:
        yield ("participants",), "no-participant", {}
    for place, person in enumerate(convening.participants):
        yield from (
            (filed(("participants", place, *flaw.path)), *_told(flaw, convening))
            for flaw in misnamed(person, "")
        )
    yield from ((filed(flaw.path), *_told(flaw, convening)) for flaw in flaws(convening))


def _named(file: MeetingFile) -> Iterator[Wrong]:
    """A member is named once, and none that all the world names; a sign is short."""
    seen: set[str] = set()
    for place, one in enumerate(file.members):
        if one.code in seen:
            yield ("members", place, "code"), "named-twice", {"name": one.code}
        elif is_state(one.code):
            yield ("members", place, "code"), "is-state", {"member": one.code}
        if one.sign is not None and not 1 <= len(one.sign) <= LONGEST_SIGN:
            yield ("members", place, "sign"), "sign-too-long", {"most": LONGEST_SIGN}
        seen.add(one.code)


def _told(flaw: Flaw, convening: Convening) -> tuple[str, Details]:
    """A flaw in the words of the file: people by their handles, with what is near."""
    code, details = flaw.refusal.code, {**flaw.refusal.details}
    if flaw.path[0] in ("photo_order", "vice_chairs"):
        details = {name: _handle(convening, value) for name, value in details.items()}
    if code == "no-such-booth":
        if details["role"] != "interpreter":
            return "interpreters-only", {}
        return code, {**details, **hint(str(details["language"]), convening.languages)}
    if code in UNKNOWN:
        kind, name = UNKNOWN[code]
        known = [item.id for item in convening.items]
        return "unknown", {"kind": kind, "value": details[name], **hint(str(details[name]), known)}
    return code, details


def _handle(convening: Convening, who: str | int) -> str | int:
    handles = {f"p{n}": slug_of(one) for n, one in enumerate(convening.participants, 1)}
    return handles.get(str(who), who)


def slug_of(person: ConvenedParticipant) -> str:
    """The handle by which a file calls a person."""
    return person.slug.get(NO_LANGUAGE, "")


def _people(file: MeetingFile) -> Iterator[Wrong]:
    ids = {slug_of(one) for one in file.convening.participants}
    for place, person in enumerate(file.convening.participants):
        if person.member in ids:
            yield (
                ("participants", place, "member"),
                "is-participant",
                {"member": str(person.member)},
            )


def _speakers(file: MeetingFile) -> Iterator[Wrong]:
    """Who is not to speak says nothing; what all agree on needs a delegation that can agree."""
    convening, ids = file.convening, file.ids
    roles = {slug_of(one): one.role for one in convening.participants}
    deciding = any(one.role == "delegate" and one.member for one in convening.participants)
    rows: dict[str, list[Any]] = {
        "statements": [*file.statements],
        "conclusions": [*file.conclusions],
        "commitments": [*file.commitments],
        "invitations": [*file.invitations],
    }
    for name, said in rows.items():
        for place, one in enumerate(said):
            role = roles.get(one.by, "delegate")
            if ids.get(one.by) != convening.chair and role in (
                "interpreter",
                "press",
                "secretariat",
            ):
                yield (name, place, "by"), "no-voice", {"by": one.by, "role": role}
            if one.by in EVERYBODY and not deciding:
                yield (name, place, "by"), "nobody-decides", {}


def _said_once(file: MeetingFile) -> Iterator[Wrong]:
    """Each is a whole sentence, from format 2 on, or has the short form of format 1."""
    rows: dict[str, Sequence[Conclusion | Commitment]] = {
        "conclusions": file.conclusions,
        "commitments": file.commitments,
    }
    for name, said in rows.items():
        for place, one in enumerate(said):
            verbless = isinstance(one, Conclusion) and one.verb is None
            if one.sentence and file.format == 1:
                yield (name, place, "sentence"), "later-format", {"format": 2}
            elif one.sentence and one.text:
                yield (name, place, "text"), "said-whole", {}
            elif not (one.sentence or one.text):
                yield (name, place, "text" if file.format == 1 else "sentence"), "missing", {}
            if verbless and not one.sentence:
                yield (name, place, "verb"), "missing", {}


def _joined(file: MeetingFile) -> Iterator[Wrong]:
    before: str | None = None
    for place, one in enumerate(file.conclusions):
        if one.joined and one.sentence:
            yield ("conclusions", place, "joined"), "said-whole", {}
        elif one.joined and one.by != before:
            yield ("conclusions", place, "joined"), "not-joined", {}
        before = one.by


def _invited(file: MeetingFile) -> Iterator[Wrong]:
    """An invitation is told by whom it invites: a topic alone, in some language, tells none ([OUTCOME-2]).

    A whole sentence says that, and on what; topics stand beside it for the meetings that follow.
    """
    for place, one in enumerate(file.invitations):
        if one.sentence and file.format == 1:
            yield ("invitations", place, "sentence"), "later-format", {"format": 2}
        elif not (one.sentence or one.whom):
            yield ("invitations", place, "whom" if file.format == 1 else "sentence"), "missing", {}
        if one.sentence and one.whom:
            yield ("invitations", place, "whom"), "said-whole", {}
        for number, topic in enumerate(one.topics):
            for language in topic:
                if language not in (one.sentence or one.whom):
                    yield ("invitations", place, "topics", number, language), "not-said", {}


def _divided(name: str, key: str, texts: list[Text]) -> Iterator[Wrong]:
    """Each language of a text has the same paragraphs, since they are decided one by one ([OUTCOME-12])."""
    for place, text in enumerate(texts):
        counts = {language: len(paragraphs(words)) for language, words in text.items()}
        first = next(iter(counts), "")
        for language, count in counts.items():
            path: Path = (name, place, key, language)
            if count > MOST_PARTS:
                yield path, "too-many-parts", {"most": MOST_PARTS}
            elif count != counts[first]:
                yield path, "parts-differ", {"parts": count, "of": counts[first], "other": first}


def _ballots(file: MeetingFile) -> Iterator[Wrong]:
    """A ballot is that of a delegation here; of a body's other members what was answered in the hall, or nothing."""
    convening = file.convening
    hall = convening.mode in ("in-person", "hybrid")
    for place, one in enumerate(file.decisions):
        seated = {sits_for(p, one.agenda) for p in convening.participants if p.role == "delegate"}
        for member, ballot in one.ballots.items():
            others = (convening.body or file.rulebook) and (
                hall or ballot in ("absent", "not-participating")
            )
            if member not in seated and not others:
                known = [code for code in seated if code]
                yield (
                    ("decisions", place, "ballots", member),
                    "no-delegate",
                    {"member": member, **hint(member, known)},
                )


def sits_for(person: ConvenedParticipant, item: str | None) -> str | None:
    """[VOTE-3] The member for whom a participant votes: their own; who has none, that of their capacity on the item."""
    items = person.capacity_items
    lent = person.capacity_member if items is None or item in items else None
    return person.member or lent
