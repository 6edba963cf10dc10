"""Every place in which this server keeps something of people. A room that keeps more declares it, and stands here."""

from collections.abc import Sequence
from pathlib import Path

from hemicycle.access.papers import Papers
from hemicycle.access.people_places import places_between_meetings
from hemicycle.access.places import places_at_door, wipe_devices
from hemicycle.accounts.places import places_of_accounts
from hemicycle.attachments.contents import format_of
from hemicycle.attachments.places import places_of_recordings
from hemicycle.attachments.recordings import Recordings
from hemicycle.attachments.store import Files
from hemicycle.calendar.invited_places import places_of_invitations
from hemicycle.calendar.reply_places import places_of_replies
from hemicycle.comments.places import places_of_comments
from hemicycle.convene.drafts import FOLDER as DRAFTS
from hemicycle.convene.places import places_of_calling
from hemicycle.directory.places import places_of_directory
from hemicycle.federation.places import places_of_fediverse
from hemicycle.keeping.free import MACHINERY, REQUESTS, Free
from hemicycle.keeping.in_folder import InFolder
from hemicycle.keeping.on_photos import OnPhotos, Tidy
from hemicycle.keeping.on_records import OnRecords, Records
from hemicycle.keeping.place import Place, Stored
from hemicycle.outbound.places import places_of_mail
from hemicycle.partners.places import places_of_partners
from hemicycle.posting.places import places_of_posting
from hemicycle.readers.places import places_of_readers
from hemicycle.register.register import Register
from hemicycle.web.press.places import places_of_standing

RECORDINGS = "recordings"
"""The folder of recorded statements in the data folder."""
PAGES = Free(
    "pages",
    [
        Stored(
            "listed_meetings",
            personal=("known_by", "office_card", "card"),
            free=(
                *("id", "record", "leaf", "rule", "under_way", "stage", "starts", "body"),
                *("public_stage", "public_starts", "released", "dated", "awaits", "withdrawn"),
            ),
        ),
        Stored(
            "published_words", personal=("words",), free=("record", "language", "listed", "kind")
        ),
        Stored(
            "decisions",
            personal=("words",),
            free=("record", "outcome", "seq", "body", "year", "since"),
        ),
        Stored("member_deeds", free=("record", "member", "votes", "words")),
    ],
)
"""What lists show of meetings follows from their records, and with them loses what was erased there."""


def all_places(
    register: Register,
    records: Records,
    folder: Path,
    papers: Papers | None,
    tidy: Tidy,
    recordings: Recordings,
) -> Sequence[Place]:
    """The places, in the order in which they are told and let go: what is reached first is what opens something."""
    return (
        *places_at_door(register, papers),
        *places_between_meetings(register),
        *places_of_accounts(register, wipe_devices),
        *places_of_directory(register),
        *places_of_replies(register),
        *places_of_invitations(register),
        *places_of_calling(register, Files(folder / DRAFTS, format_of)),
        *places_of_recordings(register, recordings),
        *places_of_comments(register),
        *places_of_standing(register),
        *places_of_partners(register),
        *places_of_fediverse(register),
        *places_of_readers(register),
        *places_of_posting(register),
        OnRecords(records),
        OnPhotos(records, tidy),
        PAGES,
        *places_of_mail(register),
        InFolder(folder),
        REQUESTS,
        MACHINERY,
    )
