"""The texts for the press of one server: begun from a meeting's record, signed, published, withdrawn, erased.

A text stands on a record of its own, and the meeting's record refers to each version of it. Nothing spans the two:
what was done on the one and not yet on the other is done when it is asked for again.
"""

import asyncio
from collections.abc import Callable, Sequence
from typing import NamedTuple

from starlette.exceptions import HTTPException

from hemicycle.documents.blocks import DraftBlock
from hemicycle.documents.readout import NothingToTell
from hemicycle.procedure.core.actor import SECRETARIAT, SYSTEM, Command, Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import meeting_of, readout_of, side_of
from hemicycle.procedure.meeting.business.audiences import unattributed
from hemicycle.procedure.meeting.business.publication.commands import (
    PublishReadout,
    WithdrawReadout,
)
from hemicycle.procedure.meeting.record import judge
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.drafting.commands import (
    Laid,
    LaidBlock,
    LayDraft,
)
from hemicycle.procedure.publication.drafting.state import Sentence
from hemicycle.procedure.publication.issuing.commands import WithdrawVersion
from hemicycle.procedure.publication.issuing.erasing import erasure, telling
from hemicycle.procedure.publication.issuing.queries import newest
from hemicycle.procedure.publication.signing.commands import SignLanguage
from hemicycle.procedure.publication.signing.queries import next_step, signed, steps, touched
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import SentenceId
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.words import NO_LANGUAGE, MemberCode, Text, Token
from hemicycle.recorder.answers import Accepted
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.member_view import seen_by
from hemicycle.web.ports import Recorder
from hemicycle.web.press.as_composed import as_laid, without_gone
from hemicycle.web.press.beginning import begun
from hemicycle.web.press.laying import Lay
from hemicycle.web.press.missing import missing
from hemicycle.web.press.named import attribution_of
from hemicycle.web.press.outdated import erased_from, late_in, of_closed_item
from hemicycle.web.press.unattributed import naming, naming_note
from hemicycle.web.press.versioned import NONE, version_of


class Hand(NamedTuple):
    """Who acts, mostly for the office: the name under which texts are signed, and how they are marked on a record."""

    name: str
    mark: Callable[[str], str | None] = lambda _: None
    actor: str = SECRETARIAT
    """[PRESS-15] Of a side's own text the side, where its own people write it."""


class Press:
    """The texts of one server: those of meetings, or [PRESS-15] those that one of their sides tells by itself."""

    alone = False  # [PRESS-19] whether they tell no meeting

    def __init__(self, recorder: Recorder, lay: Lay, side: MemberCode | None = None) -> None:
        self._recorder = recorder
        self._lay = lay
        self.side = side
        self.of_meetings = side is None and not self.alone  # whose records name what is out

    def of(self, side: MemberCode) -> "Press":
        """The texts that this side tells by itself."""
        return Press(self._recorder, self._lay, side)

    def record(self, meeting: str) -> str:
        """The id of the record on which the text of a meeting stands."""
        return readout_of(meeting, self.side)

    async def text(self, meeting: str) -> PressText | None:
        """The text of a meeting; None: none was begun."""
        try:
            state = await self._recorder.state(self.record(meeting))
        except UnknownRecord:
            return None
        return state if isinstance(state, PressText) else None

    async def meeting(self, meeting: str) -> Meeting:
        """The meeting itself, which the text tells."""
        return await self._recorder.meeting(meeting)

    async def edited(self, meeting: str) -> PressText | None:
        """The text of a meeting, where people have changed what was composed."""
        text = await self.text(meeting)
        return text if text and text.drafting.edited else None

    async def lay(
        self, meeting: str, hand: Hand, *, anew: bool = False, chain: Sequence[str] = ()
    ) -> PressText | Refusal:
        """The text, whose draft is what is composed now, unless people have changed it; `anew`: then as well.

        `chain`: as what a side signs its own, where it is begun; that of a meeting is signed as its body's rules say.
        """
        state, point = await self._recorder.point(meeting)
        if not isinstance(state, Meeting) or state.sitting is None:
            raise HTTPException(404)
        if self.side and unattributed(state, None):
            return Refusal("chatham-house", "CHATHAM-2")
        known = await self.text(meeting)
        if known and known.drafting.edited and not anew:
            await self.follow(meeting, hand)
            return await self.known(meeting)
        languages = [Token(one) for one in state.sitting.languages]
        composed = [
            without_gone(block, erased_from(state))
            for block in await self._composed(meeting, languages)
        ]
        if known and not anew and as_laid(known) == composed:
            return known
        blocks = [await self._laid(meeting, block) for block in composed]
        if known:
            answer = await self.do(meeting, LayDraft(point, blocks), hand)
        else:
            rules, record = attribution_of(state), self.record(meeting)
            command = begun(meeting, languages, point, blocks, rules, self.side, chain)
            answer = await self._recorder.begin(
                record, command, actor=hand.actor, account=hand.mark(record)
            )
        await self.erase(meeting, hand)  # what was erased while it was composed
        return answer if isinstance(answer, Refusal) else await self.known(meeting)

    async def sign(
        self,
        meeting: str,
        language: str,
        base: int,
        hand: Hand,
        role: str | None = None,
        office: str = "",
    ) -> Accepted | Refusal:
        """Sign a language off, as `role` (None: as whoever is next in the chain), as holder of an `office`."""
        await self.follow(meeting, hand)
        text, name = await self.known(meeting), {NO_LANGUAGE: hand.name}
        if role is None:
            step = next_step(text, Token(language))
            role = steps(text, Token(language)).get(step, "") if step else ""
        command = SignLanguage(Token(language), base, name, Token(role), Token(office))
        return await self.do(meeting, command, hand)

    async def publish(
        self, meeting: str, hand: Hand, key: str | None = None, lacking: str = "", note: Text = NONE
    ) -> Accepted | Refusal:
        """Publish the text. What nobody has changed is signed by whoever publishes it. `note`: of a correction."""
        somewhere = EntryPoint(readout_of(meeting), 0, "")
        refused = await self.early(meeting, PublishReadout({}, "", somewhere))
        text = refused or await self.lay(meeting, hand)
        if isinstance(text, Refusal):
            return text
        languages = text.drafting.languages
        read = self.side and all(signed(text, one) for one in languages)  # by name
        refused = None if lacking or read or text.drafting.edited else missing(text)
        refused = refused or naming_note(note, await self.meeting(meeting))
        refused = refused or await self.naming(meeting, text)
        if refused:
            return refused
        for language in languages:
            by_itself = not text.drafting.edited and not text.drafting.chain
            if by_itself and not signed(text, language):
                answer = await self.sign(meeting, language, touched(text, language), hand)
                if isinstance(answer, Refusal):
                    return answer
        issued = await self.do(meeting, version_of(await self.known(meeting), note), hand)
        if isinstance(issued, Refusal) and issued.code != "unchanged":
            return issued
        if self.side:  # [PRESS-15] the meeting's record says nothing of what a side tells by itself
            return issued
        return await self.tell_meeting(meeting, hand, key, lacking)

    async def tell_meeting(
        self, meeting: str, hand: Hand, key: str | None = None, lacking: str = ""
    ) -> Accepted | Refusal:
        """[PUBLISH-1] The meeting's record names the version that is out."""
        version = newest((await self.known(meeting)).issuing)
        seq = version.seq if version else 0
        point = await self._recorder.entry_point(self.record(meeting), seq)
        actor = SYSTEM if hand.actor == SYSTEM else SECRETARIAT
        command = PublishReadout({}, lacking, point)
        return await self._recorder.act(meeting, actor, command, key, account=hand.mark(meeting))

    async def withdraw(
        self, meeting: str, reason: Text, hand: Hand, key: str | None = None
    ) -> Accepted | Refusal:
        """Withdraw the text. The meeting's record, on which it is asked for, is the last to say so."""
        command = WithdrawReadout(reason)
        refused = naming_note(reason, await self.meeting(meeting))
        if self.side:
            return refused or await self.do(meeting, WithdrawVersion(reason), hand)
        refused = refused or await self.early(meeting, command)
        if refused:
            return refused
        known = await self.text(meeting)
        if known and known.issuing.status == "published":
            await self.do(meeting, WithdrawVersion(), hand)
        mark = hand.mark(meeting)
        return await self._recorder.act(meeting, SECRETARIAT, command, key, account=mark)

    async def erase(self, meeting: str, hand: Hand) -> None:
        """What was erased on the meeting's record goes from its text, too."""
        text, found = await self.text(meeting), await self.left(meeting)
        if text and found:
            await self.do(meeting, erasure(text, found), hand)

    async def follow(self, meeting: str, hand: Hand) -> None:
        """[PRESS-11] [PRESS-20] What was erased on the meeting's record goes; what was corrected is to be looked at."""
        await self.erase(meeting, hand)
        text = await self.edited(meeting)
        state = await self.meeting(meeting)
        entries = await self._recorder.entries(meeting) if text else []
        for one in late_in(text, state, entries) if text else ():
            await self.do(meeting, one.follow(await self.points(meeting, one.seqs)), hand)

    async def follow_everywhere(self, meeting: str, hand: Hand) -> None:
        """[PRESS-15] The same of every text of the meeting, those of its sides too."""
        for record in await self._recorder.records():
            if meeting_of(record) == meeting:
                side = side_of(record)
                await (self.of(MemberCode(side)) if side else self).follow(meeting, hand)

    async def left(self, meeting: str) -> list[SentenceId]:
        """The sentences that still tell what was erased on the meeting's record."""
        gone = erased_from(await self._recorder.meeting(meeting))
        if not gone or await self.text(meeting) is None:
            return []
        return telling(await self._recorder.entries(self.record(meeting)), gone)

    async def naming(self, meeting: str, text: PressText) -> Refusal | None:
        """[CHATHAM-2] [PRESS-20] Why the draft may not go out: it names somebody, or tells of a closed item."""
        state, entries = (
            await self._recorder.meeting(meeting),
            await self._recorder.entries(meeting),
        )
        return naming(text, state, entries) or of_closed_item(text, state, entries)

    async def early(self, meeting: str, command: Command) -> Refusal | None:
        """Why the meeting's record would not take this now."""
        state = await self._recorder.meeting(meeting)
        found = judge(state, Submission(command, SECRETARIAT, state.last_at))
        return found if isinstance(found, Refusal) else None

    async def _composed(self, meeting: str, languages: Sequence[str]) -> list[DraftBlock]:
        entries = await self._recorder.entries(meeting)
        if self.side:
            entries = seen_by(await self._recorder.meeting(meeting), entries, self.side)
        try:
            return await asyncio.to_thread(self._lay, entries, languages, self.side)
        except NothingToTell as fault:
            raise HTTPException(404) from fault

    async def _laid(self, meeting: str, block: DraftBlock) -> LaidBlock:
        sentences = [
            Laid(one.words, one.origin, await self.points(meeting, one.seqs))
            for one in block.sentences
        ]
        return LaidBlock(block.kind, sentences)

    async def points(self, meeting: str, seqs: Sequence[int]) -> list[EntryPoint]:
        """Entries of the meeting's record, by the hashes of their leaves."""
        return [await self._recorder.entry_point(meeting, seq) for seq in seqs]

    async def told(self, meeting: str, known: Sentence | None, words: str) -> list[EntryPoint]:
        """What a sentence tells in these words: what it told that was not erased, and those whom they name."""
        state = await self._recorder.meeting(meeting)
        gone = erased_from(state)
        before = [one for one in known.tells if one.seq not in gone] if known else []
        named = [
            one.seq
            for one in state.seats.participants.values()
            if (name := one.texts.get("name", {}).get(NO_LANGUAGE)) and name in words
        ]
        more = await self.points(meeting, named)
        return [*before, *(one for one in more if one not in before)]

    async def known(self, meeting: str) -> PressText:
        """The text of a meeting. Raises UnknownRecord where none was begun."""
        text = await self.text(meeting)
        if text is None:
            raise UnknownRecord(self.record(meeting))
        return text

    async def do(self, meeting: str, command: Command, hand: Hand) -> Accepted | Refusal:
        """An act upon the text."""
        record = self.record(meeting)
        return await self._recorder.act(
            record, hand.actor, command, None, account=hand.mark(record)
        )
