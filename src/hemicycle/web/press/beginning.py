"""The command by which the text of a meeting begins: as a summary by the body's rules, or a side's own by its own."""

from collections.abc import Sequence

from msgspec.structs import replace

from hemicycle.procedure.publication.drafting.commands import BeginPublication, LaidBlock
from hemicycle.procedure.record_point import RecordPoint
from hemicycle.procedure.rulebook import Attribution
from hemicycle.procedure.words import MeetingId, MemberCode, Token


def begun(
    meeting: str,
    languages: list[Token],
    point: RecordPoint,
    blocks: list[LaidBlock],
    rules: Attribution,
    side: MemberCode | None = None,
    chain: Sequence[str] = (),
) -> BeginPublication:
    """`chain`: as what a side signs its own; [PRESS-24] the steps of the meeting's are tied to offices by the rules."""
    command = BeginPublication(MeetingId(meeting), languages, point, blocks)
    if side:
        return replace(command, issued_as="own", side=side, chain=[Token(one) for one in chain])
    return replace(command, chain=[*rules.signed_by], offices={**rules.offices})
