"""Replies as they are written down and read. Each function works inside the caller's transaction."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec
from sqlalchemy import Connection, RowMapping, func, insert, select, update

from hemicycle.calendar.answered import Answer, Deputy, Proposal
from hemicycle.calendar.invited import Invited, Invitee
from hemicycle.calendar.replies import Before, Bounce, Handled, handle, token_in
from hemicycle.calendar.reply_tables import deputies, replies, reply_mails

MEANT = msgspec.json.Decoder(list[Answer])


class Kept(msgspec.Struct, frozen=True):
    """A mail that was read, as the office is shown it. `meant`: the answers that it would give."""

    id: int
    token: str
    record: str
    received: int
    outcome: str
    why: str
    other: str | None
    sender: str
    words: str
    meant: list[Answer]
    status: str
    until: str
    settled: int | None


class Accredited(msgspec.Struct, frozen=True):
    """A deputy who sits. `participant`: as whom."""

    token: str
    sitting: str
    address: str
    participant: str
    accredited: int


def take_mail(
    register: Connection, raw: bytes, to: str, received: int, invited: Invited, record: str
) -> Handled:
    """Read a mail, and write down what it does. `record`: of a meeting that its token is invited to.

    Nothing is written of what comes a second time, so that whoever hands a mail in may do so again after a crash.
    """
    invitee = invited.by_token(token_in(to))
    before = before_of(register, invitee.token) if invitee else Before()
    handled = handle(raw, to, received, invited, before)
    if handled.invitee is not None and handled.outcome != "duplicate":
        mail = _keep_mail(register, handled, handled.invitee, received, record)
        add_answers(register, handled.answers, handled.invitee.participant, mail)
    return handled


def before_of(register: Connection, token: str) -> Before:
    """What stands of one invitee."""
    marks = register.scalars(select(reply_mails.c.mark).where(reply_mails.c.token == token))
    return Before(tuple(answers_of(register, token)), frozenset(marks))


def answers_of(register: Connection, token: str) -> list[Answer]:
    """All that one invitee has answered, in the order in which it was written down."""
    asked = select(replies).where(replies.c.token == token).order_by(replies.c.id)
    return [_answer(row) for row in register.execute(asked).mappings()]


def answers_for(register: Connection, sitting: str) -> dict[str, list[Answer]]:
    """Token → what was answered for a sitting."""
    asked = select(replies).where(replies.c.sitting == sitting).order_by(replies.c.id)
    found: dict[str, list[Answer]] = {}
    for row in register.execute(asked).mappings():
        found.setdefault(row["token"], []).append(_answer(row))
    return found


def answers_since(register: Connection, token: str, since: int) -> int:
    """How many answers of one invitee were written down since an instant."""
    theirs = (replies.c.token == token) & (replies.c.received >= since)
    asked = select(func.count()).select_from(replies).where(theirs)
    return register.execute(asked).scalar_one()


def add_answers(
    register: Connection,
    answers: Iterable[Answer],
    participant: str,
    mail: int | None = None,
    by: str | None = None,
) -> None:
    """Write answers down, of whose seat they are. `by`: the account of whoever of the office enters them."""
    for one in answers:
        register.execute(
            insert(replies).values(**_row(one), participant=participant, mail=mail, by=by)
        )


def mails_for(register: Connection, record: str) -> list[Kept]:
    """The mails that are shown on a meeting's page, the newest first."""
    asked = select(reply_mails).where(reply_mails.c.record == record)
    rows = register.execute(asked.order_by(reply_mails.c.id.desc())).mappings()
    return [_kept(row) for row in rows]


def mail_of(register: Connection, mail: int) -> Kept | None:
    """One mail."""
    row = register.execute(select(reply_mails).where(reply_mails.c.id == mail)).mappings().first()
    return _kept(row) if row else None


def settle(register: Connection, mail: int, now: int) -> bool:
    """Nothing more is to be done about a mail; False where that was so already."""
    waiting = (reply_mails.c.id == mail) & reply_mails.c.settled.is_(None)
    return register.execute(update(reply_mails).where(waiting).values(settled=now)).rowcount == 1


def note_accredited(register: Connection, one: Accredited) -> None:
    """Write down that a deputy sits; once, whatever is pressed twice. Who was taken off the list may sit anew."""
    same = (
        (deputies.c.token == one.token)
        & (deputies.c.sitting == one.sitting)
        & (deputies.c.address == one.address)
    )
    known = register.execute(select(deputies.c.participant).where(same)).scalar()
    if known is None:
        register.execute(insert(deputies).values(msgspec.structs.asdict(one)))
    elif known != one.participant:
        anew = {"participant": one.participant, "accredited": one.accredited}
        register.execute(update(deputies).where(same).values(anew))


def accredited_for(register: Connection, sitting: str) -> list[Accredited]:
    """The deputies who sit there."""
    c = deputies.c
    asked = select(c.token, c.sitting, c.address, c.participant, c.accredited)
    rows = register.execute(asked.where(c.sitting == sitting)).mappings()
    return [Accredited(**row) for row in rows]


def _keep_mail(
    register: Connection, handled: Handled, invitee: Invitee, received: int, record: str
) -> int:
    bounce = handled.bounce or Bounce("delivered", "", "")
    of = [one.sitting for one in (*handled.answers, *handled.meant)]
    made = register.execute(
        insert(reply_mails).values(
            token=invitee.token,
            mark=handled.mark,
            record=of[0] if of else record,
            received=received,
            outcome=bounce.outcome if handled.bounce else handled.outcome,
            why=handled.why,
            other=handled.other.token if handled.other else None,
            sender=handled.sender,
            words=bounce.text if handled.bounce else handled.words,
            meant=msgspec.json.encode(handled.meant).decode(),
            status=bounce.status[:40],
            until=bounce.until[:80],
            participant=invitee.participant,
        )
    )
    return int(made.inserted_primary_key[0])  # type: ignore[index]


def _row(answer: Answer) -> Mapping[str, object]:
    proposal, deputy = answer.proposal, answer.deputy
    return {
        **{name: getattr(answer, name) for name in PLAIN},
        "proposed_starts": proposal and proposal.starts,
        "proposed_ends": proposal and proposal.ends,
        "deputy_name": deputy and deputy.name[:200],
        "deputy_address": deputy and deputy.address[:320],
        "deputy_office": deputy and deputy.office[:300],
        "deputy_capacity": deputy and deputy.capacity[:40],
    }


PLAIN: Sequence[str] = (
    *("token", "sitting", "state", "at", "received", "way", "sequence", "starts"),
    *("comment", "sender", "by_deputy"),
)


def _answer(row: RowMapping) -> Answer:
    starts, name = row["proposed_starts"], row["deputy_name"]
    return Answer(
        **{one: row[one] for one in PLAIN},
        proposal=None if starts is None else Proposal(starts, row["proposed_ends"]),
        deputy=None
        if name is None
        else Deputy(name, row["deputy_address"], row["deputy_office"], row["deputy_capacity"]),
        id=row["id"],
    )


def _kept(row: RowMapping) -> Kept:
    values = {name: row[name] for name in Kept.__struct_fields__ if name != "meant"}
    return Kept(**values, meant=MEANT.decode(row["meant"]))
