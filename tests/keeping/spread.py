"""A server with somebody spread over all its places: what the tests of erasure begin from."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import msgspec

from hemicycle.access.badges import Badges
from hemicycle.access.delegations import Delegations
from hemicycle.access.device_tests import DeviceTests, Findings
from hemicycle.access.devices import Device
from hemicycle.access.door import Door
from hemicycle.access.helping import Help, asker_of
from hemicycle.access.papers import Papers, hand_in
from hemicycle.access.registrations import Asked, enter_registration
from hemicycle.access.sessions import Who
from hemicycle.access.staff import Staff
from hemicycle.accounts.roles import ROLES
from hemicycle.attachments.recordings import Handed, Recordings
from hemicycle.calendar.invitations import Wanted
from hemicycle.calendar.invited import Invited, Invitee, Sitting, token_digest
from hemicycle.calendar.reply_ledger import take_mail
from hemicycle.cli.composition import House
from hemicycle.convene.called import Called, note_called
from hemicycle.convene.draft import Draft, Person
from hemicycle.convene.topics import Words, propose
from hemicycle.directory.directory import Directory
from hemicycle.directory.imports import Imported
from hemicycle.federation.people import Actor, keep_actor
from hemicycle.files.convening import convene_command
from hemicycle.keeping.keeping import Keeping
from hemicycle.outbound.letter import Letter, Recipient
from hemicycle.outbound.post_office import PostOffice
from hemicycle.posting.composing import Wish
from hemicycle.posting.item import Item, Told
from hemicycle.posting.port import Connected
from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.lifecycle.commands import CloseMeeting, OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.standing_body.founding.commands import BeginBody
from hemicycle.procedure.standing_body.people.commands import CorrectPerson, EnterPerson
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.words import PersonId
from hemicycle.readers.journalists import Asked as Asks
from hemicycle.readers.journalists import Journalists
from hemicycle.readers.list import ReaderList
from hemicycle.readers.reader import Wishes
from hemicycle.rulebooks import rulebook
from hemicycle.web.inviting.inviter import Inviter
from tests.attachments.films import element, webm
from tests.procedure.standing_body.keeping import called, waters
from tests.web.conftest import example

BODY = record_of("waters")
LETTER = b"%PDF-1.7\n% %b\n%%%%EOF\n"


@dataclass(frozen=True)
class Somebody:
    """A person as they are called and reached; `mark` tells their meeting's and list's names from others'."""

    name: str
    mail: str
    mark: str


class Spread:
    """What is told to a server of somebody. Each method writes them into one place."""

    def __init__(self, house: House, folder: Path) -> None:
        site = house.app.state.site
        self.house = house
        self.folder = folder
        self.keeping: Keeping = site.keeping
        self.door: Door = house.door
        self.staff: Staff = site.staff
        self.directory: Directory = site.directory
        self.post_office: PostOffice = site.post_office
        self.chief = ""

    async def begin(self) -> None:
        """A body, and an administrator."""
        link = await self.door.issue_secretariat_link()
        await self.staff.found(link.rpartition("/")[2], "Chief of the Office", None, "desk")
        [chief] = await self.staff.people.listed(None)
        self.chief = chief.account.id
        answer = await self.house.recorder.begin(BODY, BeginBody("waters", "open", waters()))
        assert not isinstance(answer, Refusal), answer

    async def act(self, record: str, command: Command) -> None:
        answer = await self.house.recorder.act(record, SECRETARIAT, command, None)
        assert not isinstance(answer, Refusal), answer

    async def on_body(self, who: Somebody) -> str:
        """On the body's record, corrected once, with what is known beside it."""
        state: Any = await self.house.recorder.state(BODY)
        person = PersonId(f"n{state.size}")
        await self.act(BODY, EnterPerson(called(who.name)))
        await self.act(BODY, CorrectPerson(person, called(who.name, short={"und": who.mark})))
        beside = [("email", who.mail), ("phone", "+1 555"), ("remark", f"ask for {who.name}")]
        for kind, value in beside:
            await self.directory.replace(BODY, person, kind, value)
        return person

    async def in_meeting(self, who: Somebody, title: str = "") -> str:
        """Accredited at a meeting, with a link and credentials; the title may name them."""
        given = example(meeting=f"call-{who.mark}")
        first, *others = given.convening.participants
        first = msgspec.structs.replace(first, name={"und": who.name}, family={})
        convening = msgspec.structs.replace(given.convening, participants=[first, *others])
        if title:
            convening = msgspec.structs.replace(convening, title={"en": title, "fr": title})
        command = convene_command(
            msgspec.structs.replace(given, convening=convening), rulebook(None)
        )
        answer = await self.house.recorder.convene(command)
        assert not isinstance(answer, Refusal), answer
        meeting = await self.house.recorder.meeting(command.meeting)
        people = [*meeting.seats.participants.values()]
        [link] = await self.door.issue_links(command.meeting, [people[0]])
        await self.door.enter(link.link.rpartition("/")[2], f"the device of {who.mark}")
        sent = LETTER.replace(b"%b", who.name.encode())
        digest = Papers(self.folder / "credentials").keep(sent)
        await self.door.register.write(
            lambda c: hand_in(
                c, command.meeting, people[0].id, digest, "application/pdf", len(sent), 1
            )
        )
        return command.meeting

    async def hands_in_a_film(self, who: Somebody, record: str) -> None:
        """A recorded statement, which names them."""
        recordings: Recordings = self.house.app.state.site.recordings
        film = webm("V_VP8", more=element(0xEC, who.name.encode()))
        held = await recordings.receive(record, BytesIO(film))
        handed = Handed(
            record=record,
            party="JO",
            participant="p1",
            item="",
            length_ms=9000,
            heard=True,
            width=640,
            height=360,
            speaker=who.name,
            tested_on="computer: Firefox, Linux",
        )
        await recordings.hand_in(handed, held)

    async def open(self, record: str) -> None:
        """The first of the list, who has the chair where nobody else does, opens the meeting."""
        meeting = await self.house.recorder.meeting(record)
        assert meeting.sitting
        for who in [*meeting.seats.participants]:
            for actor, command in (
                (SECRETARIAT, AdmitParticipant(who)),
                (who, TakeSeat()),
            ):
                await self.house.recorder.act(record, actor, command, None)
        answer = await self.house.recorder.act(record, meeting.sitting.chair, OpenMeeting(), None)
        assert not isinstance(answer, Refusal), answer

    async def close(self, record: str) -> None:
        """The chair closes it."""
        meeting = await self.house.recorder.meeting(record)
        assert meeting.sitting
        answer = await self.house.recorder.act(record, meeting.sitting.chair, CloseMeeting(), None)
        assert not isinstance(answer, Refusal), answer

    async def asks_to_attend(self, who: Somebody, why: str = "", record: str = "a-call") -> None:
        asked = Asked("press", who.name, f"Paper of {who.mark}", who.mail, why, "en")
        await self.door.register.write(lambda c: enter_registration(c, record, asked, 1))

    async def in_office(self, who: Somebody) -> str:
        """A colleague, of whom the log tells."""
        account, _ = await self.staff.people.invite(self.chief, who.name, who.mail, ["press"], None)
        await self.staff.people.change(
            self.chief, account, who.name, who.mail, [role for role in ROLES if role != "press"]
        )
        return account.id

    async def written_to(self, who: Somebody, words: str) -> None:
        to = Recipient(who.name, who.mail, "en")
        await self.post_office.write(Letter("invitation", to, "Council", words, paragraphs=[words]))

    async def is_posted_about(self, who: Somebody) -> None:
        """A post at a network names them."""
        keep = self.house.app.state.site.posting.accounts.keep
        account = await keep(
            "nac", "mastodon", "en", "lead", Connected("@press", {}, "https://a.invalid"), None
        )
        told = Told("en", f"{who.name} speaks", "", "https://press.example.org", "")
        item = Item(f"item.nac.{who.mark}", "nac", "out", 1, 1, {"en": told}, "")
        posting = self.house.app.state.site.posting
        await posting.wish(item.record, account, Wish(True, "", f"{who.name} speaks", "", 1))
        await posting.post_now(item)
        await posting.accounts.end(account)

    async def in_a_delegation(self, who: Somebody) -> None:
        """Let in, with a device on which the page of the delegation is open."""
        delegations: Delegations = self.house.app.state.site.delegates
        _, link = await delegations.let_in("waters", "JO", "reads", who.name, who.mail, "en")
        assert link
        await delegations.enter(link.rpartition("/")[2], f"the device of {who.mark}")

    async def in_a_draft(self, who: Somebody) -> None:
        """On the list of a meeting that is being called, and with an address beside one that was."""
        people = [Person(key="a", name=who.name, mail=who.mail), Person(key="b", name="Bo Brenn")]
        await self.house.app.state.site.meeting_drafts.begin(Draft(people=people))
        written = Called(wanted_invitations=True, account=None, at=1, people={"p1": who.mail})
        await self.door.register.write(lambda c: note_called(c, f"called-{who.mark}", written))

    async def asks_for_help(self, who: Somebody, words: str, record: str = "a-call") -> None:
        """From a seat in a meeting of theirs."""
        helping: Help = self.house.app.state.site.help
        seat = asker_of(Who(1, 1, record, who.mark, "delegate", 1))
        await helping.ask(seat, who.name, "en", words, {"browser": who.mark})

    async def shows_a_badge(self, who: Somebody, record: str) -> None:
        """In the lobby of a meeting of theirs; the bytes of the picture bear the name, so that they are found."""
        badges: Badges = self.house.app.state.site.badges
        first = next(iter((await self.house.recorder.meeting(record)).seats.participants))
        await badges.show(record, first, who.name.encode())

    async def tests_devices(self, who: Somebody, record: str) -> None:
        """Before a meeting of theirs, on a device that bears their name."""
        first = next(iter((await self.house.recorder.meeting(record)).seats.participants))
        tests: DeviceTests = self.house.app.state.site.tests
        seat = Who(1, 1, record, first, "delegate", 1)
        found = Findings("none", "ok", "ok", "udp", "ok")
        await tests.keep(seat, "mark", Device("phone", f"the phone of {who.name}"), found)

    async def stands_in_a_proposal(self, who: Somebody) -> None:
        """Named in the note of an item that a delegation proposed."""
        words = Words({"en": "Rivers"}, {"en": f"As {who.name} asked."})
        await self.door.register.write(lambda c: propose(c, "waters", "JO", None, words, 1))

    async def is_invited(self, who: Somebody, record: str = "a-call") -> None:
        """To a meeting that is not convened yet, as its first."""
        inviter: Inviter = self.house.app.state.site.inviter
        wanted = {"p1": Wanted(who.name, who.mail, "en")}
        await self.door.register.write(lambda c: inviter.want(c, record, wanted, self.door.now()))

    async def answers_an_invitation(self, who: Somebody, words: str) -> None:
        """By mail, in words of their own, and naming themselves as a deputy."""
        token = f"token{who.mark:x>22}".replace("-", "x")
        sitting = Sitting("a-call", "a-call@x", None, 1, 2)
        at = Invited((sitting,), (Invitee(token_digest(token), who.mark, who.name, who.mail),))
        sent = f"From: {who.mail}\nMessage-ID: <{words}>\nContent-Type: {{}}; charset=utf-8\n\n"
        answered = (
            "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:a-call@x\n"
            f'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:{who.mail}":mailto:{who.mail}\n'
            f"COMMENT:{words}\nEND:VEVENT\nEND:VCALENDAR\n"
        )
        for raw in (sent.format("text/plain") + words, sent.format("text/calendar") + answered):
            await self.door.register.write(
                lambda c, raw=raw: take_mail(  # type: ignore[misc]
                    c, raw.encode(), f"desk+{token}@x.example", 1, at, "a-call"
                )
            )

    async def is_told_by_mail(self, who: Somebody) -> None:
        """A reader by mail, and once more not confirmed."""
        tokens: list[str] = []

        def letter(address: str, token: str, expires: int) -> Letter:
            tokens.append(token)
            return Letter("reader-confirm", Recipient("", address, "en"), "Council", "Yours?")

        readers: ReaderList = self.house.app.state.site.readers
        for _ in range(2):
            await readers.ask(who.mail, Wishes("en"), None, self.post_office.outbox, letter)
            await readers.confirm(tokens[0])

    async def is_a_journalist(self, who: Somebody) -> None:
        """Who asked to be accredited, and whose address is theirs."""
        tokens: list[str] = []

        def letter(asked: Asks, token: str, expires: int) -> Letter:
            tokens.append(token)
            return Letter("journalist-confirm", Recipient("", asked.address, "en"), "C", "Yours?")

        journalists: Journalists = self.house.app.state.site.journalists
        asked = Asks(who.name, f"Paper of {who.mark}", who.mail, "en", "UTC", f"I am {who.name}")
        await journalists.ask(asked, self.post_office.outbox, letter)
        await journalists.confirm(tokens[0])

    async def in_the_fediverse(self, who: Somebody, words: str) -> None:
        """Follows a body, likes and answers what it published, and writes to its account."""
        federation = self.house.app.state.site.federation
        await federation.accounts.begin("waters", "waters")
        account = federation.addresses.account("waters")
        item = federation.addresses.item("item.waters.1")
        home = f"https://{who.mark}.example.net/users/x"
        key = f"{home}#main-key"
        known = Actor(
            home, f"@{who.mark}@x.example", who.name, home, f"{home}/inbox", None, key, ""
        )
        note = {
            "id": f"{home}/1",
            "attributedTo": home,
            "type": "Note",
            "to": "as:Public",
            "inReplyTo": item,
            "content": words,
        }
        acts: tuple[dict[str, object], ...] = (
            {"type": "Follow", "object": account},
            {"type": "Like", "object": item},
            {"type": "Create", "object": note},
            {"type": "Create", "object": {**note, "id": f"{home}/2", "to": account}},
        )
        told = {"id": item, "published": ""}
        await federation.tell("item.waters.1", "waters", told, self.door.now() * 2)
        person = await self.door.register.write(lambda c: keep_actor(c, known, 1))
        for act in acts:
            await federation.inbox.take({"id": f"{home}#a", "actor": home, **act}, person)

    async def in_a_list(self, who: Somebody) -> None:
        one = Imported(f"list-{who.mark}", f"{who.name}.xlsx", 1, 1, None)
        await self.directory.take_in(BODY, one, {})

    async def everywhere(self, who: Somebody, other: Somebody) -> None:
        """In each place, and in others' words."""
        await self.on_body(who)
        record = await self.in_meeting(who, title=f"Talks with {who.name}")
        await self.shows_a_badge(who, record)
        await self.tests_devices(who, record)
        await self.hands_in_a_film(who, record)
        await self.is_invited(who)
        await self.asks_to_attend(who)
        await self.asks_to_attend(other, why=f"I come with {who.name}")
        await self.in_office(who)
        await self.written_to(who, f"Dear {who.name}")
        await self.written_to(other, f"{who.name} <{who.mail}> comes too")
        await self.answers_an_invitation(who, f"{who.name} is happy to come")
        await self.answers_an_invitation(other, f"{who.name} comes, too")
        await self.is_told_by_mail(who)
        await self.is_a_journalist(who)
        await self.in_the_fediverse(who, f"{who.name} was there")
        await self.in_the_fediverse(other, f"{who.name} said so")
        await self.in_a_list(who)
        await self.in_a_delegation(who)
        await self.is_posted_about(who)
        await self.in_a_draft(who)
        await self.stands_in_a_proposal(who)
        await self.asks_for_help(who, f"{who.name} hears nothing")
        await self.asks_for_help(other, f"where is {who.name}?")


def holding(folder: Path, *words: str) -> list[str]:
    """The files of a folder in which one of these words stands, as an oracle of its own reads them."""
    found = []
    for path in sorted(one for one in folder.rglob("*") if one.is_file()):
        content = path.read_bytes()
        if any(
            word.encode() in content or word.encode("ascii", "backslashreplace") in content
            for word in words
        ):
            found.append(str(path.relative_to(folder)))
    return found
