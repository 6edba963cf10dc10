"""Meeting files in real words: offices, complements and openings of every kind, in French and English."""

import re
from datetime import UTC, date, datetime, timedelta
from importlib.resources import files

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from hemicycle.files.model import (
    Commitment,
    Conclusion,
    Invitation,
    MeetingFile,
    Statement,
    milliseconds,
)
from hemicycle.procedure.meeting.business.agenda.commands import ConvenedItem
from hemicycle.procedure.meeting.convening.commands import Convening
from hemicycle.procedure.meeting.kernel.seats.commands import ConvenedParticipant
from hemicycle.procedure.words import ItemId, Language, MeetingId, in_no_language
from tests.meeting_files import person

OFFICES = [  # gender, French, English
    ("m", "président français", "French President"),
    ("f", "présidente de la Commission européenne", "President of the European Commission"),
    ("m", "haut représentant", "High Representative"),
    ("f", "haute-commissaire aux droits de l'homme", "High Commissioner for Human Rights"),
    ("f", "ambassadrice d'Estonie", "Ambassador of Estonia"),
    ("m", "envoyé spécial", "Special Envoy"),
    ("m", "hôte du sommet", "host of the summit"),
    ("f", "héritière du trône", "heir to the throne"),
    ("m", "Premier ministre italien", "Italian Prime Minister"),
    ("f", "Première ministre estonienne", "Estonian Prime Minister"),
    ("m", "émir du Qatar", "Emir of Qatar"),
    ("f", "secrétaire générale de l'OSCE", "OSCE Secretary General"),
    ("m", "ministre des Affaires étrangères", "Foreign Minister"),
    ("m", "huissier", "Usher"),
]
NAMES = [
    *(
        "Anna Berg",
        "Bo Dahl",
        "Cem Arslan",
        "Dora Eriksen",
        "Élie Faure",
        "Fatou Gueye",
        "Goran Horvat",
    ),
    *(
        "Hana Ito",
        "Ines Jorge",
        "Jan Kowalski",
        "Kofi Lartey",
        "Lea Meyer",
        "Mia Novak",
        "Noor Omar",
    ),
]
COMPLEMENTS = [  # French, English
    ("l'importance du dialogue", "the importance of dialogue"),
    ("le maintien de la paix", "the maintenance of peace"),
    ("la nécessité d'agir", "the need to act"),
    ("les progrès accomplis", "the progress made"),
    ("un règlement politique", "a political settlement"),
    ("que la situation est grave", "that the situation is grave"),
    ("des mesures concrètes", "concrete measures"),
    ("de nouvelles mesures", "new measures"),
    ("Les efforts de tous.", "The efforts of all."),
    ("le haut niveau de coopération", "the high level of cooperation"),
    ("huit pays partenaires", "eight partner countries"),
    ("au moins dix missions", "at least ten missions"),
    ("renforcer la coopération", "strengthen cooperation"),
    ("comment agir ensemble", "how to act together"),
    ("l'approche commune : fermeté, dialogue", "the common approach: firmness, dialogue"),
]
# What may stand behind « sur », « de » and “on”, “to discuss”.
TOPICS = [COMPLEMENTS[n] for n in (0, 1, 2, 3, 4, 9)]
SOURCE = (files("hemicycle.locales") / "en" / "readout.ftl").read_text(encoding="utf-8")
VERBS = re.findall(r"^verb-([a-z-]+) =", SOURCE, re.MULTILINE)
MEMBERS = [
    *(
        "FR",
        "DE",
        "US",
        "GB",
        "IT",
        "PL",
        "EE",
        "CY",
        "NL",
        "MX",
        "CI",
        "IL",
        "NATO",
        "OSCE",
        "EUCO",
        "org:EC",
    ),
    *("G7", "PH", "AE", "HT"),
]
TWO = ["fr", "en"]


def text(pair: tuple[str, str]) -> dict[str, str]:
    """Both languages of a pair."""
    return dict(zip(TWO, pair, strict=True))


@st.composite
def participants(draw: DrawFn, most: int = 12) -> list[ConvenedParticipant]:
    """Between one and `most`, each of another name and member."""
    count = draw(st.integers(1, most))
    names = draw(st.permutations(NAMES))[:count]
    members = draw(st.permutations(MEMBERS))[:count]
    made = []
    for n, (name, member) in enumerate(zip(names, members, strict=True)):
        gender, french, english = draw(st.sampled_from(OFFICES))
        lent = {
            "capacity_member": "ORG",
            "capacity": text(("représentant l'Union africaine", "representing the African Union")),
        }
        known = draw(st.sampled_from([gender, gender, gender, None]))
        made.append(
            person(
                f"q{n}",
                name,
                gender=in_no_language(known) if known else {},
                member=member,
                office=draw(st.sampled_from([text((french, english))] * 4 + [{}])),
                listed=draw(st.sampled_from([False, False, True])),
                role=draw(st.sampled_from(["delegate"] * 5 + ["observer"])) if n else "delegate",
                **draw(st.sampled_from([{}, {}, {}, lent])),
            )
        )
    return made


@st.composite
def told_meetings(draw: DrawFn) -> MeetingFile:
    """A meeting that a press officer could have to tell."""
    people = draw(participants())
    sitting = [(f"p{n}", one) for n, one in enumerate(people, 1)]
    delegates = [(who, one.slug["und"]) for who, one in sitting if one.role == "delegate"]
    ids, handles = [who for who, _ in delegates], [handle for _, handle in delegates]
    host = draw(st.sampled_from([*ids, None]))
    by = st.sampled_from(["participants", "leaders", *handles])
    conclusion = st.builds(
        Conclusion,
        by=by,
        verb=st.sampled_from(VERBS),
        joined=st.booleans(),
        agenda=st.sampled_from(["one", "two"]),
        text=st.sampled_from(COMPLEMENTS).map(text),
    )
    conclusions = draw(st.lists(conclusion, max_size=6))
    conclusions.sort(key=lambda one: str(one.agenda))
    starts = datetime(
        2022, draw(st.integers(1, 12)), draw(st.sampled_from([1, 2, 24])), 12, tzinfo=UTC
    )
    return MeetingFile(
        format=1,
        convening=Convening(
            meeting=MeetingId("a-meeting"),
            body=None,
            access="open",
            mode=draw(st.sampled_from(["virtual", "hybrid", "in-person", "telephone"])),
            starts=milliseconds(starts),
            ends=draw(
                st.sampled_from(
                    [None, *(milliseconds(starts + timedelta(hours=h)) for h in (5, 24))]
                )
            ),
            offset_min=0,
            host=host,  # type: ignore[arg-type]
            chair=draw(st.sampled_from([host or ids[0], *ids])),  # type: ignore[arg-type]
            reporter=draw(st.sampled_from([*(who for who, _ in sitting), None])),  # type: ignore[arg-type]
            languages=[Language(language) for language in TWO],
            title=text(("Réunion sur la récolte", "Meeting on the harvest")),
            topic=draw(st.sampled_from([{}, *map(text, TOPICS)])),
            source=text(("L'hôte", "The host")),
            photo_order=None,
            photo_credit={},
            participants=people,
            items=[
                ConvenedItem(ItemId("one"), text(("Un", "One")), None),
                ConvenedItem(ItemId("two"), text(("Deux", "Two")), None),
            ],
            tracks=[],
        ),
        statements=draw(
            st.lists(
                st.builds(
                    Statement,
                    by=st.sampled_from(handles),
                    agenda=st.just("one"),
                    text=st.just(text(("Nous sommes prêts.", "We are ready."))),
                ),
                max_size=2,
            )
        ),
        conclusions=conclusions,
        commitments=draw(
            st.lists(
                st.builds(
                    Commitment,
                    by=by,
                    text=st.just(text(("présenter un rapport", "present a report"))),
                    due=st.sampled_from([None, date(2022, 3, 1)]),
                ),
                max_size=2,
            )
        ),
        invitations=draw(
            st.lists(
                st.builds(
                    Invitation,
                    by=st.sampled_from(handles),
                    whom=st.just(
                        text(("tous les membres du Conseil", "all members of the Council"))
                    ),
                    series=st.booleans(),
                    topics=st.lists(st.sampled_from(TOPICS).map(text), max_size=3),
                    starts=st.sampled_from([None, date(2022, 4, 1)]),
                ),
                max_size=1,
            )
        ),
    )
