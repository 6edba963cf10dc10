"""What a body's commitments look like on a page: from the state as its reader sees it, alone."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal

import msgspec

from hemicycle.procedure.standing_body.commitments.progress import left_of
from hemicycle.procedure.standing_body.commitments.state import Commitment, Owner
from hemicycle.procedure.words import Texts
from hemicycle.web.follow_up.looking import Looking, Party, Told
from hemicycle.web.view_models import Said

GROUPS = ("overdue", "review", "under-way", "condition", "settled")
"""In the order of what the secretariat must do."""
FIRST = 40
"""So many signs of a sentence call it elsewhere."""


class OwnerShown(msgspec.Struct, frozen=True):
    """Who owes it, for what part; the sum that is pledged, and what is left of it."""

    party: Party
    part: Said
    amount: str = ""
    currency: str = ""
    left: str = ""


class CommitmentShown(msgspec.Struct, frozen=True):
    """`days`: until its last day, below 0 once that is over. `review`: reports that nobody has looked at yet."""

    id: str
    seq: int
    text: Said
    condition: Said
    evidence: Said
    owners: Sequence[OwnerShown]
    due: date | None
    days: int | None
    track: str
    track_title: Said
    closed: bool
    judge: str
    waits: bool
    reported: bool
    settled: str
    review: int
    doubts: int
    said_in: Said
    source: str
    told: Sequence[Told]

    @property
    def group(self) -> str:
        """What is to be done with it: one of GROUPS."""
        if self.settled:
            return "settled"
        if self.review or (self.waits and self.reported):
            return "review"
        if self.waits:
            return "condition"
        return "overdue" if self.late else "under-way"

    @property
    def late(self) -> bool:
        """Whether its day is over, and it is owed."""
        return self.days is not None and self.days < 0 and not self.settled and not self.waits

    @property
    def short(self) -> str:
        """The beginning of the sentence, by which a button names it."""
        words = self.text.words
        return words if len(words) <= FIRST else f"{words[:FIRST].rsplit(' ', 1)[0]} …"


def commitments_of(look: Looking) -> list[CommitmentShown]:
    """All that the reader may see, in the order in which they were entered."""
    return [commitment_shown(look, one) for one in look.state.commitments.table.values()]


def commitment_shown(look: Looking, one: Commitment) -> CommitmentShown:
    """One of them."""
    first, detail = one.words.get(one.seq, {}), one.words.get(one.detailed, {})
    source, said_in = look.source(one.source)
    track = look.state.tracks.table.get(one.track) if one.track else None
    last = one.judgements[-1].seq if one.judgements else -1
    return CommitmentShown(
        id=one.id,
        seq=one.seq,
        text=look.words(first, "text"),
        condition=look.words(first, "condition"),
        evidence=look.words(detail, "evidence"),
        owners=[_owner(look, one, each, detail) for each in one.owners],
        due=one.due,
        days=(one.due - look.today).days if one.due else None,
        track=track.id if track else "",
        track_title=look.words(track.texts, "title") if track else Said(),
        closed=one.closed,
        judge=one.judge,
        waits=one.waits,
        reported=any(each.seq > last for each in one.met),
        settled=one.settlement.result if one.settlement else "",
        review=sum(not each.review for each in one.reports.values()),
        doubts=sum(each.doubt for each in one.comments),
        said_in=said_in,
        source=source,
        told=sorted(_told(look, one), key=lambda each: each.seq),
    )


def _owner(look: Looking, one: Commitment, owner: Owner, detail: Texts) -> OwnerShown:
    part = look.words(detail, f"part-{owner.part}") if owner.part else Said()
    left = left_of(one, owner.party, owner.currency) if owner.currency else Decimal()
    return OwnerShown(
        look.party(owner.party),
        part,
        sum_of(owner.amount),
        owner.currency,
        sum_of(str(left)) if owner.currency else "",
    )


def sum_of(amount: str) -> str:
    """An exact sum as people read it, digits in groups of three: `1 250 000.00`."""
    if not amount:
        return ""
    whole, point, rest = amount.partition(".")
    grouped = f"{int(whole):,}".replace(",", "\u202f")
    return f"{grouped}{point}{rest}"


def _told(look: Looking, one: Commitment) -> Iterator[Told]:
    def words(seq: int, name: str = "text") -> Said:
        return look.words(one.words.get(seq, {}), name)

    for r in one.reports.values():
        answer = words(r.reviewed) if r.reviewed is not None else Said()
        yield Told(
            *("report", r.seq, r.at, look.party(r.by), words(r.seq), r.review, r.done),
            answer=answer,
            documents=r.documents,
        )
    for c in one.comments:
        kind = "doubt" if c.doubt else "comment"
        yield Told(kind, c.seq, c.at, look.party(c.by), words(c.seq), about=c.report)
    for p in one.payments:
        paid = Said(f"{p.currency} {sum_of(p.amount)}")
        yield Told("payment", p.seq, p.at, look.party(p.party), paid)
    for m in one.met:
        yield Told("met", m.seq, m.at, look.party(m.by), words(m.seq), documents=m.documents)
    for j in one.judgements:
        mark = "yes" if j.met else "no"
        source = look.source(j.source)[0]
        yield Told("judged", j.seq, j.at, None, words(j.seq), mark, source=source)
    end = one.settlement
    if end is not None:
        source = look.source(end.source)[0]
        reason = words(end.seq, "reason")
        yield Told("settled", end.seq, end.at, None, reason, end.result, source=source)


def grouped(
    every: Sequence[CommitmentShown], by: str, name: Callable[[str], str]
) -> list[tuple[str, str, list[CommitmentShown]]]:
    """Key, heading and lines of each group: by what is to be done, by who owes it, or by track; each by its day."""
    lines = sorted(every, key=lambda one: (one.due is None, one.due or date.max, one.seq))
    if by == "delegation":
        keys = {(o.party.code, o.party.name): None for one in lines for o in one.owners}
        return [
            (code, who, [one for one in lines if any(o.party.code == code for o in one.owners)])
            for code, who in sorted(keys, key=lambda key: key[1].casefold())
        ]
    if by == "track":
        tracks = {one.track: one.track_title.words for one in lines}
        return [
            (key, title or name("none"), [one for one in lines if one.track == key])
            for key, title in sorted(tracks.items(), key=lambda pair: (not pair[0], pair[1]))
        ]
    found = [(key, name(key), [one for one in lines if one.group == key]) for key in GROUPS]
    return [group for group in found if group[2]]
