"""From a meeting file to the command that begins the meeting's record."""

from msgspec.structs import asdict

from hemicycle.files.model import MeetingFile
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.rulebook import Rulebook


def convene_command(file: MeetingFile, rulebook: Rulebook) -> ConveneMeeting:
    """The command that convenes this meeting under these rules of procedure."""
    return ConveneMeeting(**asdict(file.convening), rulebook=rulebook)
