"""The meeting file: read, check, write, convene from it, play it, and tell a meeting back as one.

Pure: text in, values out. It knows no disk, no clock and no network; `procedure` alone says what
is allowed.
"""

from hemicycle.files.fault import Fault
from hemicycle.files.gaps import gaps
from hemicycle.files.model import MeetingFile
from hemicycle.files.read import read_meeting_file
from hemicycle.files.write import write

__all__ = ["Fault", "MeetingFile", "gaps", "read_meeting_file", "write"]
