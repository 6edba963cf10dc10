"""With what eyes one looks at what is followed up: whose state, in which language, on which day."""

from collections.abc import Mapping, Sequence
from datetime import date

import msgspec

from hemicycle.procedure.standing_body.in_force import body_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import Digest, Text, Texts
from hemicycle.web.follow_up.told import party_name
from hemicycle.web.messages import Words
from hemicycle.web.view_models import Brief, Said, plate, said


class Party(msgspec.Struct, frozen=True):
    """A member, an office or the secretariat. `sign`: what stands on its plate, where it is a member."""

    code: str
    name: str
    sign: str = ""


class Told(msgspec.Struct, frozen=True):
    """Something that was said of a commitment, by entry `seq`.

    `kind`: report, comment, doubt, payment, met, judged, settled. `mark`: `done`; of a report what the secretariat said
    of it, `taken-in` or `more-asked`; how it ended. `about`: the report that it is about. `answer`: what more is asked.
    """

    kind: str
    seq: int
    at: int
    by: Party | None
    words: Said
    mark: str = ""
    done: bool = False
    about: int | None = None
    answer: Said = Said()
    documents: Sequence[Digest] = ()
    source: str = ""


class Looking(msgspec.Struct, frozen=True):
    """With what eyes one looks: the state that this reader sees, in which language, on which day.

    `meetings`: those of which this reader may know, by record; `at`: where their pages stand.
    """

    state: StandingBody
    t: Words
    reader: str
    today: date
    meetings: Mapping[str, Brief]

    @property
    def official(self) -> Sequence[str]:
        """The languages of the body."""
        rules = self.state.founding.rules
        return rules.languages if rules else ()

    @property
    def title(self) -> Text:
        """What the body is called."""
        rules = self.state.founding.rules
        return rules.title if rules else {}

    def words(self, texts: Texts, name: str) -> Said:
        """A text in the reader's language, else in another."""
        return said(texts, name, self.reader, self.official)

    def party(self, code: str) -> Party:
        """Who that is."""
        body = body_of(self.state)
        known = {one.code: one for one in body.members} if body else {}
        sign = plate(code, self.reader, known) if code in known else ""
        return Party(code, party_name(self.state, code, self.t, self.reader), sign)

    def source(self, point: object) -> tuple[str, Said]:
        """The page of the entry of a meeting, and the title of that; empty where this reader may not know of it."""
        record, seq = getattr(point, "record", ""), getattr(point, "seq", 0)
        brief = self.meetings.get(record)
        if brief is None:
            return "", Said()
        return f"/{self.reader}/meetings/{record}/record#entry-{seq}", brief.title


def sources_of(state: StandingBody) -> set[str]:
    """The meetings that what is followed up names."""
    every = [one.source for one in state.commitments.table.values()]
    every += [one.source for one in state.messages.table.values()]
    for each in state.commitments.table.values():
        every += [one.source for one in each.judgements]
        every += [each.settlement.source] if each.settlement else []
    attached = {m for one in state.tracks.table.values() for m in one.attached}
    return {one.record for one in every if one} | attached
