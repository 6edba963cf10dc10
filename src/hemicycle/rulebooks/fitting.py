"""A meeting file with the rules of its body, where both fit: for whoever is given the bytes of the two."""

from collections.abc import Callable

import msgspec

from hemicycle.files import Fault, MeetingFile, read_meeting_file
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.rulebooks import BadRulebook, rulebook
from hemicycle.rulebooks.given import Given, given_body
from hemicycle.rulebooks.roll import hinted, misfits


class Fitting(msgspec.Struct, frozen=True):
    """A meeting that fits its body, and the rules of that body for it."""

    file: MeetingFile
    rules: Rulebook


def fitting(
    text: str | bytes, beside: bytes | None, known: Callable[[], Given]
) -> Fitting | list[Fault]:
    """The meeting of this file by the rules of its body, or all that is wrong.

    `beside`: the file of its body, given with it; `known`: reads the bodies beside those on file.
    """
    file = read_meeting_file(text)
    if isinstance(file, list):
        return hinted(file)
    bodies = known().bodies
    if beside is not None:
        try:
            own = given_body(beside)
        except BadRulebook as fault:
            why = "; ".join(fault.faults)
            return [Fault("meeting.rulebook", None, "bad-rulebook", {"why": why})]
        named = file.convening.body or own.id
        if named != own.id:
            details: dict[str, str | int] = {"value": named, "given": own.id}
            return [Fault("meeting.body", None, "other-rulebook", details)]
        file, bodies = file.of_body(own.id), {**bodies, own.id: own}
    elif file.rulebook is not None:
        return [Fault("meeting.rulebook", None, "no-file-beside", {"value": file.rulebook})]
    wrong = misfits(file, bodies)
    return wrong or Fitting(file, rulebook(file.convening.body, file.day, bodies))
