"""Nameplates: a page each, to be folded; for the others the member and the name, for who sits there a QR code.

A code leads to the page of the meeting, where everybody may read it. A personal link stands on a plate only where the
office asks for that: it opens the seat to whoever reads it.
"""

from hemicycle.directory.looks.flags import flags
from hemicycle.printing.sheet import Plate, Plates, Sheet, Words
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.web.sheets.given import Given, sheet_of
from hemicycle.web.sheets.people import SHOWN, listed, member_of, name_of, office_of


def nameplates(given: Given) -> Sheet:
    """A plate for each who sits there, and for their deputy alone of who sends one."""
    head = (given.say("sheet-member"), given.say("sheet-name"), given.say("sheet-office"))
    people = [one for role in SHOWN for one in listed(given, role) if str(one.id) not in given.away]
    plates = Plates(
        head, [_plate(given, one) for one in people], given.say("sheet-flag", member="{}")
    )
    return sheet_of(given, "nameplates", given.say("sheet-nameplates"), [plates], wide=True)


def _plate(given: Given, person: Participant) -> Plate:
    member, name = member_of(given, person), name_of(given, person)
    drawn = flags().get(person.member or "", "") if given.flagged else ""
    return Plate(
        member=member if member.text else name,
        name=name if member.text else Words(""),
        office=office_of(given, person),
        flag=drawn,
        code=given.codes.get(person.id),
    )
