"""From a meeting file to the command that begins the meeting's record."""

from msgspec import UNSET
from msgspec.structs import asdict, replace

from hemicycle.files.model import MeetingFile, NamedMember
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.membership import Member
from hemicycle.procedure.record_point import RecordPoint
from hemicycle.procedure.rulebook import Rulebook


def convene_command(
    file: MeetingFile, rulebook: Rulebook, from_record: RecordPoint | None = None
) -> ConveneMeeting:
    """The command that convenes this meeting under these rules of procedure, with the members that it names itself."""
    named = [_named(one) for one in file.members]
    rules = replace(rulebook, named=named) if named else rulebook
    return ConveneMeeting(**asdict(file.convening), rulebook=rules, from_record=from_record)


def _named(one: NamedMember) -> Member:
    return Member(code=one.code, name=dict(one.name), sign=one.sign or UNSET)
