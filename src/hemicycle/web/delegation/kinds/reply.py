"""Invitations that nobody of the delegation has answered, or that were answered for a time that has moved since."""

from collections.abc import Iterator
from urllib.parse import quote

from hemicycle.calendar.answered import standing_of
from hemicycle.calendar.reply_ledger import answers_for
from hemicycle.procedure.words import NO_LANGUAGE
from hemicycle.web.delegation.task import Desk, Found, Task


def _unanswered(desk: Desk) -> Iterator[Found]:
    for at in desk.meetings:
        if desk.invitations is None or at.brief.stage != "coming":
            continue
        found = desk.invitations.of_sitting(desk.register, at.record)
        sitting = next((s for s in found.sittings if s.id == at.record), None) if found else None
        if found is None or sitting is None or sitting.cancelled:
            continue
        answers = answers_for(desk.register, at.record)
        theirs = {str(one.id): one for one in at.people}
        for one in found.invitees:
            if one.participant not in theirs or not one.asked_to(sitting.id):
                continue
            standing = standing_of(sitting, answers.get(one.token, []))
            if standing.state != "needs-action":
                continue
            texts = theirs[one.participant].texts
            place = f"/delegation/{quote(desk.body, safe='')}/{quote(desk.member, safe='')}"
            yield Found(
                key=f"{at.record}-{one.participant}",
                due=sitting.starts,
                to=f"{place}/reply/{quote(at.record, safe='')}/{quote(one.participant, safe='')}",
                meeting=at.brief.title,
                values={
                    "name": texts.get("name", {}).get(NO_LANGUAGE, "") or one.name,
                    "state": "moved" if standing.earlier else "waits",
                },
            )


REPLY = Task("reply", "calendar", _unanswered)
