"""The short form of a meeting file as whole sentences, in each official language: what is laid when it is held.

A file of format 1 says verb and complement; rehearsed or told, it says what stands on the record.
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

from msgspec.structs import replace

from hemicycle.documents.people import Telling
from hemicycle.documents.short_form import (
    BREAK,
    Short,
    ShortInvitation,
    commitments_said,
    conclusions_said,
    invitations_said,
)
from hemicycle.files import MeetingFile
from hemicycle.files.convening import convene_command
from hemicycle.files.model import Commitment, Conclusion, Invitation
from hemicycle.files.paragraphs import paragraphs
from hemicycle.locales import load_language
from hemicycle.procedure.core.actor import SECRETARIAT, Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.record import decide, fold
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId, Text
from hemicycle.rulebooks import rulebook

S = TypeVar("S", Short, ShortInvitation)


def in_sentences(file: MeetingFile) -> MeetingFile:
    """The file as one of format 2, where it has the short form. One that cannot be convened stays as it is."""
    meeting = _convened(file) if file.short else None
    if meeting is None:
        return file
    languages = map(str, file.convening.languages)
    told = {code: Telling(meeting, None, load_language(code), missing=[]) for code in languages}
    concluded = [_short(file, one) for one in file.conclusions]
    undertaken = [_short(file, one) for one in file.commitments]
    inviting = [_short_invitation(file, one) for one in file.invitations]
    invitations = zip(file.invitations, _texts(told, invitations_said, inviting), strict=True)
    conclusions = zip(file.conclusions, _texts(told, conclusions_said, concluded), strict=True)
    commitments = zip(file.commitments, _texts(told, commitments_said, undertaken), strict=True)
    whole = replace(
        file,
        conclusions=[
            replace(one, sentence=text, text={}, joined=False) if _said(one.text, text) else one
            for one, text in conclusions
        ],
        commitments=[
            replace(one, sentence=text, text={}) if _said(one.text, text) else one
            for one, text in commitments
        ],
        invitations=[
            replace(one, sentence=text, whom={}) if _said(one.whom, text) else one
            for one, text in invitations
        ],
    )
    said = any(one.sentence for one in (*whole.agreed, *whole.invitations))
    return replace(whole, format=2 if said else file.format)


def _said(short: Text, sentence: Text) -> bool:
    """Whether the short form is a sentence in each of its languages; one without a grammar makes none."""
    return bool(short) and sentence.keys() == short.keys()


def _texts(
    told: dict[str, Telling], said: Callable[[Telling, Sequence[S]], list[str]], shorts: Sequence[S]
) -> list[Text]:
    """Each in the languages in which it has words."""
    columns = {code: said(telling, shorts) for code, telling in told.items()}
    return [
        {code: column[place] for code, column in columns.items() if column[place]}
        for place in range(len(shorts))
    ]


def _short(file: MeetingFile, one: Conclusion | Commitment) -> Short:
    """The row as the grammar takes it; of a whole sentence nothing, so that none goes on from it."""
    return Short(
        by=str(file.ids.get(one.by, one.by)),
        text={code: BREAK.join(paragraphs(words)) for code, words in one.text.items()},
        verb=one.verb if isinstance(one, Conclusion) else None,
        item=ItemId(one.agenda) if isinstance(one, Conclusion) and one.agenda else None,
        due=one.due.isoformat() if isinstance(one, Commitment) and one.due else None,
    )


def _short_invitation(file: MeetingFile, one: Invitation) -> ShortInvitation:
    starts = one.starts.isoformat() if one.starts else None
    by = str(file.ids.get(one.by, one.by))
    return ShortInvitation(by, one.whom, one.topics, one.series, starts)


def _convened(file: MeetingFile) -> Meeting | None:
    """The meeting with everybody on its list, whom the sentences call by office and name."""
    convening = replace(file.convening, body=None, mode="written")
    command = convene_command(replace(file, convening=convening), rulebook(None))
    acts = decide(Meeting(), Submission(command, SECRETARIAT, convening.starts))
    if isinstance(acts, Refusal):
        return None
    return fold(entry for act in acts for entry in act)
