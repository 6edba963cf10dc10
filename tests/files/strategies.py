"""Meeting files of every kind: hosts and none but a chair, women and men, offices that begin with a vowel or an h,
organisations with and without an article, one participant and forty, no reporter, by telephone and in person."""

import string
import unicodedata
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Literal, NamedTuple, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from hemicycle.files.consistency import sits_for, slug_of
from hemicycle.files.model import (
    Ballot,
    Ballots,
    Commitment,
    Conclusion,
    Day,
    Decision,
    Invitation,
    ItemRef,
    MeetingFile,
    ParticipantRef,
    Slug,
    Statement,
    Subject,
    TrackRef,
    Verb,
    milliseconds,
)
from hemicycle.files.paragraphs import paragraphs
from hemicycle.procedure.characters import in_one_line, is_blank, unfit
from hemicycle.procedure.meeting.business.agenda.commands import ConvenedItem, ConvenedTrack
from hemicycle.procedure.meeting.convening.commands import Convening
from hemicycle.procedure.meeting.kernel.seats.commands import ConvenedParticipant
from hemicycle.procedure.words import (
    Access,
    ItemId,
    Language,
    MeetingId,
    MemberCode,
    ParticipantId,
    Role,
    Text,
    TrackId,
    in_no_language,
)
from tests.meeting_files import person

EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
T = TypeVar("T")
LANGUAGES = ["fr", "en", "de", "pt-BR"]
Row = tuple[str, str, Literal["m", "f"] | None, str, str, str]
PEOPLE: list[Row] = [  # surname, name, gender, member, office in French, office in English
    ("albrecht", "Adelheid Albrecht", "f", "AT", "chancelière fédérale", "Federal Chancellor"),
    ("haddad", "Hédi Haddad", "m", "TN", "haut représentant", "High Representative"),
    ("ouedraogo", "Awa Ouédraogo", "f", "BF", "ambassadrice", "Ambassador"),
    ("hollande", "Henri Van den Hove", "m", "BE", "huissier en chef", "Chief Usher"),
    ("iversen", "Ingrid Iversen", "f", "NO", "envoyée spéciale", "Special Envoy"),
    ("yilmaz", "Yusuf Yılmaz", "m", "TR", "observateur permanent", "Permanent Observer"),
    ("sola", "María Solà i Puig", None, "AD", "héroïne nationale", "National Heroine"),
    ("nguyen", "Nguyễn Thị Ánh", "f", "VN", "présidente de l'ASEAN", "Chair of ASEAN"),
    ("okafor", "Ọlá Okafor", "m", "org:AU", "président de l'Union africaine", "Chair of the AU"),
    (
        "smith",
        'John "Jack" Smith',
        "m",
        "NATO",
        "secrétaire général de l'OTAN",
        "Secretary General",
    ),
]
VERBS = ["stress", "recall", "welcome", "agree", "call-on", "express-concern", "make-clear", "note"]
PROSE = st.text(
    st.characters(
        categories=["L", "N", "P", "S", "Zs"], include_characters="\n\t\"\\'", codec="utf-8"
    ),
    min_size=1,
    max_size=60,
)


def slugs() -> SearchStrategy[Slug]:
    return st.text(string.ascii_lowercase + string.digits + "-", min_size=1, max_size=12).map(
        lambda text: Slug(f"x{text}")
    )


@st.composite
def prose(draw: DrawFn) -> str:
    """Words as a reader keeps them: in NFC, without blanks at the ends."""
    text = unicodedata.normalize("NFC", draw(PROSE)).strip()
    return "paix" if is_blank(text) or unfit(text, lines=True) else text


def texts(languages: list[str], *, whole: bool = False) -> SearchStrategy[Text]:
    """A text in some official languages (`whole`: in each), in their order."""
    some = st.just(languages) if whole else st.sets(st.sampled_from(languages), min_size=1)
    return some.flatmap(
        lambda chosen: st.fixed_dictionaries({language: prose() for language in chosen}).map(
            lambda text: {lang: text[lang] for lang in languages if lang in text}
        )
    )


def divided(text: Text) -> Text:
    """The text with as many paragraphs in each language."""
    found = {language: paragraphs(words) for language, words in text.items()}
    least = min(len(one) for one in found.values())
    return {language: "\n\n".join(one[:least]).strip() for language, one in found.items()}


def titles(languages: list[str]) -> SearchStrategy[Text]:
    """A title or an office: one line in each language."""
    return texts(languages).map(lambda text: {k: in_one_line(words) for k, words in text.items()})


@st.composite
def moments(draw: DrawFn) -> datetime:
    since_s = draw(st.integers(0, 110 * 365 * 86_400))
    ms = draw(st.integers(0, 999))
    minutes = draw(st.sampled_from([0, 60, 120, 330, -210]))
    zone = timezone(timedelta(minutes=minutes)) if minutes else UTC
    return (EARLIEST + timedelta(seconds=since_s, milliseconds=ms)).astimezone(zone)


def days() -> SearchStrategy[date]:
    return st.one_of(st.dates(date(1990, 1, 1), date(2100, 1, 1)), moments())


@st.composite
def people(
    draw: DrawFn, languages: list[str], items: list[ItemRef], count: int
) -> list[ConvenedParticipant]:
    """In protocol order; the first is a delegate and may preside."""
    rows = draw(st.permutations(PEOPLE))
    found = []
    for n in range(count):
        surname, name, gender, member, fr, en = rows[n % len(rows)]
        again = n // len(rows)
        office: Text = {"fr": fr, "en": en, **draw(titles(languages))}
        others: list[Role] = ["observer", "interpreter", "press", "secretariat"]
        delegates: list[Role] = ["delegate"] * 6
        roles = delegates + others
        role: Role = "delegate" if n == 0 else draw(st.sampled_from(roles))
        booth = draw(st.sampled_from([None, *languages, "ils"])) if role == "interpreter" else None
        lent = capacities(languages, items) if draw(st.booleans()) else st.just({})
        found.append(
            person(
                f"{surname}-{again}" if again else surname,
                f"{name} {again}" if again else name,
                gender=in_no_language(gender) if gender else {},
                member=f"X{surname}-{again}" if again and draw(st.booleans()) else member,
                role=role,
                office={lang: office[lang] for lang in languages if lang in office},
                listed=draw(st.sampled_from([False, False, True])),
                **({"booth": booth} if booth else {}),
                **draw(st.just({}) | lent),
            )
        )
    return found


@st.composite
def capacities(draw: DrawFn, languages: list[str], items: list[ItemRef]) -> dict[str, object]:
    member = draw(st.sampled_from([None, "OSCE", "G20"]))
    text = draw(titles(languages)) if member is None or draw(st.booleans()) else {}
    chosen = st.none() | st.lists(st.sampled_from(items), unique=True) if items else st.none()
    return {"capacity_member": member, "capacity": text, "capacity_items": draw(chosen)}


class Ground(NamedTuple):
    """What a thing said can refer to. `members` have a delegate who sits for them."""

    languages: list[str]
    items: list[ItemRef]
    tracks: list[TrackRef]
    speakers: list[str]
    members: list[str]


@st.composite
def said(draw: DrawFn, ground: Ground) -> tuple[str, Text]:
    """Subject and words; what all agree on is there in every official language."""
    by = draw(st.sampled_from([*ground.speakers, *ground.members, "participants", "leaders"]))
    return by, draw(texts(ground.languages, whole=by in ("participants", "leaders")))


def one_of(names: Sequence[T]) -> SearchStrategy[T | None]:
    return st.sampled_from([None, *names])


@st.composite
def statements(draw: DrawFn, ground: Ground) -> Statement:
    return Statement(
        agenda=draw(one_of(ground.items)),
        by=ParticipantRef(draw(st.sampled_from(ground.speakers))),
        text=draw(texts(ground.languages)),
    )


@st.composite
def conclusions(draw: DrawFn, ground: Ground) -> list[Conclusion]:
    found: list[Conclusion] = []
    for by, text in draw(st.lists(said(ground), max_size=5)):
        conclusion = Conclusion(
            agenda=draw(one_of(ground.items)),
            track=draw(one_of(ground.tracks)),
            by=Subject(by),
            verb=Verb(draw(st.sampled_from(VERBS))),
            joined=bool(found) and found[-1].by == by and draw(st.booleans()),
            text=divided(text),
        )
        found.append(conclusion)
    return found


@st.composite
def commitments(draw: DrawFn, ground: Ground) -> Commitment:
    by, text = draw(said(ground))
    due = draw(st.none() | days().map(Day))
    return Commitment(
        by=Subject(by), text=divided(text), track=draw(one_of(ground.tracks)), due=due
    )


@st.composite
def invitations(draw: DrawFn, ground: Ground) -> Invitation:
    by, whom = draw(said(ground))
    topics = st.lists(texts(list(whom), whole=True), max_size=3)
    return Invitation(
        by=Subject(by),
        body=draw(st.none() | slugs()),
        whom=whom,
        series=draw(st.booleans()),
        starts=draw(st.none() | days().map(Day)),
        topics=draw(topics),
    )


@st.composite
def decisions(draw: DrawFn, ground: Ground, people: list[ConvenedParticipant]) -> Decision:
    cast: list[Ballot] = ["yes", "no", "abstain", "absent", "not-participating"]
    ballot = st.sampled_from(cast)
    item = draw(one_of(ground.items))
    seated = {sits_for(p, item) for p in people if p.role == "delegate"}
    sitting = sorted(MemberCode(code) for code in seated if code)
    none: Ballots = {}
    some = st.dictionaries(st.sampled_from(sitting), ballot) if sitting else st.just(none)
    return Decision(
        agenda=item,
        question=draw(texts(ground.languages)),
        rule=draw(st.sampled_from(["simple-majority", "two-thirds", "unanimity"])),
        ballots=draw(some),
    )


@st.composite
def convenings(
    draw: DrawFn,
    languages: list[str],
    people: list[ConvenedParticipant],
    items: list[ItemRef],
    tracks: list[TrackRef],
) -> Convening:
    starts, ids = draw(moments()), [ParticipantId(f"p{n}") for n in range(1, len(people) + 1)]
    kinds: list[Access] = ["open", "closed"]
    offset = starts.utcoffset() or timedelta()
    return Convening(
        meeting=MeetingId(draw(slugs())),
        body=draw(st.none() | slugs()),
        mode=draw(st.sampled_from(["virtual", "hybrid", "in-person", "telephone"])),
        access=draw(st.sampled_from(kinds)),
        starts=milliseconds(starts),
        ends=draw(st.none() | st.just(milliseconds(starts + timedelta(hours=2)))),
        offset_min=offset // timedelta(minutes=1),
        host=draw(one_of(ids)),
        chair=ids[0],
        reporter=draw(one_of(ids)),
        languages=[Language(language) for language in languages],
        title=draw(titles(languages)),
        topic=draw(st.just({}) | titles(languages)),
        source=draw(st.just({}) | titles(languages)),
        photo_order=draw(st.none() | st.lists(st.sampled_from(ids), unique=True)),
        photo_credit=draw(st.just({}) | titles(languages)),
        participants=people,
        items=[
            ConvenedItem(ItemId(one), draw(titles(languages)), draw(one_of(kinds))) for one in items
        ],
        tracks=[ConvenedTrack(TrackId(one), draw(titles(languages))) for one in tracks],
    )


@st.composite
def meeting_files(draw: DrawFn) -> MeetingFile:
    """A meeting that can be held: texts by all are there in every official language."""
    languages = draw(st.lists(st.sampled_from(LANGUAGES), min_size=1, max_size=4, unique=True))
    items = [ItemRef(one) for one in draw(st.lists(slugs(), max_size=4, unique=True))]
    tracks = [TrackRef(one) for one in draw(st.lists(slugs(), max_size=2, unique=True))]
    sitting = draw(people(languages, items, draw(st.sampled_from([1, 2, 3, 5, 9, 40]))))
    delegates = [p for p in sitting if p.role == "delegate"]
    speakers = [slug_of(p) for p in sitting if p.role in ("delegate", "observer")]
    ground = Ground(languages, items, tracks, speakers, [p.member or "" for p in delegates])
    return MeetingFile(
        convening=draw(convenings(languages, sitting, items, tracks)),
        statements=draw(st.lists(statements(ground), max_size=4)),
        conclusions=draw(conclusions(ground)),
        decisions=draw(st.lists(decisions(ground, sitting), max_size=2)),
        commitments=draw(st.lists(commitments(ground), max_size=2)),
        invitations=draw(st.lists(invitations(ground), max_size=2)),
    )
