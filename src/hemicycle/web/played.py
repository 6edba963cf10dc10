"""What played delegations say and agree on in a meeting that somebody practises in. Pure."""

from collections.abc import Mapping

from msgspec.structs import replace

from hemicycle.files import MeetingFile
from hemicycle.files.model import (
    Conclusion,
    ItemRef,
    ParticipantRef,
    Statement,
    Subject,
    Verb,
)
from hemicycle.procedure.meeting.kernel.seats.commands import ConvenedParticipant
from hemicycle.procedure.words import NO_LANGUAGE, Text
from hemicycle.web.first_meeting import SPEAKERS
from hemicycle.web.messages import Words


def played(file: MeetingFile, words: Mapping[str, Words], but: Text | None = None) -> MeetingFile:
    """With something for the played delegations to say, and to agree on. `but`: the handle of who is not played."""
    spoken = [code for code in file.convening.languages if code in words]
    sitting = [one for one in file.convening.participants if _speaks(one) and one.slug != but]
    items = [ItemRef(one.id) for one in file.convening.items][:2]
    if not sitting or not items or not spoken:
        return file

    def say(message: str) -> Text:
        return {code: words[code](message) for code in spoken}

    slugs = [ParticipantRef(one.slug[NO_LANGUAGE]) for one in sitting]
    said = [
        Statement(agenda=items[0], by=slugs[place % len(slugs)], text=say(f"start-statement-{n}"))
        for n, place in enumerate(SPEAKERS, 1)
    ]
    agreed = [
        Conclusion(
            agenda=item,
            by=Subject("participants"),
            verb=Verb("stress"),
            text=say(f"start-conclusion-{n}"),
        )
        for n, item in enumerate(items, 1)
    ]
    return replace(file, statements=said, conclusions=agreed)


def _speaks(one: ConvenedParticipant) -> bool:
    return one.role == "delegate" and one.member is not None
