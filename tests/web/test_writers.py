"""[DRAFT-11] [OUTCOME-22] [PRESS-6] From the facts alone, by the pages, to a text that says what was published.

Five real meetings, unlike each other. What was said and agreed is laid in the room as whole sentences; what is
background is written in the editor: as a sentence, a quotation, a list.
"""

import msgspec
import pytest

from hemicycle.convene.filing import meeting_file_text
from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.files.model import Conclusion, ItemRef, Subject
from hemicycle.procedure.meeting.business.agenda.commands import ConvenedItem
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId
from hemicycle.web.drafting.filling import as_changes
from hemicycle.web.press.laying import lay_blocks
from tests.convene.test_readings import READINGS, as_typed, file_of, opening
from tests.web.calling import begun, call, change, content
from tests.web.conftest import House

Said = tuple[str, str, str]
"""By whom, in English, in French."""

ROOM: dict[str, list[Said]] = {
    "us-ie-2022-03-17_en_whitehouse": [
        (
            "biden",
            "The President regretted that they could not meet in person and wished the Taoiseach a speedy recovery.",
            "Le président a regretté qu’ils ne puissent se voir et a souhaité au Taoiseach un prompt rétablissement.",
        ),
        (
            "leaders",
            "The leaders discussed the response to the war in Ukraine, including sanctions and humanitarian aid.",
            "Les dirigeants ont évoqué la réponse à la guerre en Ukraine, dont les sanctions et l’aide humanitaire.",
        ),
        (
            "leaders",
            "They underscored their commitment to the Good Friday Agreement (also known as the Belfast Agreement).",
            "Ils ont réaffirmé leur attachement à l’accord du Vendredi saint (dit aussi accord de Belfast).",
        ),
    ],
    "b9-2021-05-10_en_whitehouse": [
        (
            "biden",
            "President Biden expressed support for enhancing NATO’s deterrence and defence.",
            "Le président Biden a appuyé le renforcement de la dissuasion et de la défense de l’OTAN.",
        ),
    ],
    "transatlantic-2022-01-24_fr_newafrica": [
        (
            "participants",
            "The participants stressed the importance of unity and made clear that aggression would carry a high cost.",
            "Les participants ont souligné l’importance de l’unité et averti qu’une agression aurait un coût élevé.",
        ),
        (
            "leaders",
            "The leaders also agreed on the importance of pursuing dialogue with Russia.",
            "Les dirigeants ont également convenu de l’importance de poursuivre le dialogue avec la Russie.",
        ),
    ],
    "aukus-jsg-2021-12_en_whitehouse": [
        (
            "participants",
            "The delegations reaffirmed the vision of their leaders and outlined the next steps.",
            "Les délégations ont réaffirmé la vision de leurs dirigeants et ont défini les prochaines étapes.",
        ),
    ],
    "burgenstock-2024-06-15_sv_regeringen": [
        (
            "participants",
            "The participants agreed that a lasting peace must rest on international law.",
            "Les participants sont convenus qu’une paix durable doit reposer sur le droit international.",
        ),
    ],
}  # fmt: skip
EDITOR: dict[str, list[Said]] = {
    "us-ie-2022-03-17_en_whitehouse": [
        ("paragraph", "After the meeting the President attended the Speaker’s luncheon.",
         "Après la réunion, le président a assisté au déjeuner de la présidente de la Chambre."),
    ],
    "burgenstock-2024-06-15_sv_regeringen": [
        ("quote", "“Borders must not be moved by force,” said Prime Minister Ulf Kristersson.",
         "« Les frontières ne doivent pas être déplacées par la force », a déclaré Ulf Kristersson."),
        ("list", "Nuclear power plants must be run safely.",
         "Les centrales nucléaires doivent être exploitées en toute sûreté."),
        ("", "Children who were taken away must be returned.",
         "Les enfants qui ont été emmenés doivent être rendus."),
    ],
}  # fmt: skip


def with_texts(file: MeetingFile, name: str) -> MeetingFile:
    """The same meeting with an item on its agenda, and what was said and agreed under it."""
    item = ConvenedItem(ItemId("one"), {"en": "Exchange of views", "fr": "Échange de vues"}, None)
    rows = [
        Conclusion(agenda=ItemRef("one"), by=Subject(by), sentence={"en": en, "fr": fr})
        for by, en, fr in ROOM[name]
    ]
    convening = msgspec.structs.replace(file.convening, items=[item], access="open")
    return msgspec.structs.replace(file, format=2, convening=convening, conclusions=rows)


def settled(meeting: Meeting) -> int:
    return sum(one.status in ("adopted", "entered") for one in meeting.outcomes.table.values())


@pytest.mark.parametrize("name", ROOM)
async def test_a_readout_is_written_from_the_facts(house: House, name: str) -> None:
    house.app.state.site.press._lay = lay_blocks
    [path] = [one for one in READINGS if one.stem == name]
    file = with_texts(file_of(path.read_text("utf-8")), name)
    wanted = as_typed(file)
    wanted = msgspec.structs.replace(wanted, id=file.id, access="open")
    house.clock.at = file.convening.starts - 3_600_000
    office = await house.secretariat()
    draft = await begun(office)
    was = msgspec.convert(await content(office, draft), type(wanted))
    typed = [{**msgspec.to_builtins(one)} for one in as_changes(was, wanted)]
    rest = ("id", "date", "time", "zone", "until", "days")
    typed += [{"type": "put", "at": one, "value": getattr(wanted, one)} for one in rest]
    await change(office, draft, *typed)
    called = await call(office, draft)
    assert called.status_code == 200, called.text
    played = read_meeting_file(meeting_file_text(wanted))
    assert isinstance(played, MeetingFile), played
    slugs = {one.slug["und"]: other.slug["und"] for one, other in zip(
        file.convening.participants, played.convening.participants, strict=True
    )}  # fmt: skip
    rows = [
        msgspec.structs.replace(
            one, by=Subject(slugs.get(one.by, one.by)), agenda=ItemRef("item-1")
        )
        for one in file.conclusions
    ]
    script = msgspec.structs.replace(played, format=2, conclusions=rows)
    await house.play(script, until=lambda meeting: settled(meeting) == len(rows))
    house.clock.at = max(house.clock.at, played.convening.ends or 0)
    await house.play(script)
    office = await house.secretariat()  # days have passed
    at = f"/secretariat/meetings/{file.id}/text"
    assert (await office.post(f"{at}/begin")).status_code == 303
    for kind, english, french in EDITOR.get(name, []):
        text = await house.press.text(file.id)
        assert text
        behind = [
            one for one in text.drafting.blocks if one.kind in ("paragraph", "list", "quote")
        ][-1].sentences[-1]
        new = {"sentence": behind, "kind": kind, "words.en": english, "words.fr": french}
        answer = await office.post(f"{at}/write", data=new)
        assert answer.status_code == 303, answer.text
    if EDITOR.get(name):
        for language in ("en", "fr"):
            text = await house.press.text(file.id)
            assert text
            base = text.drafting.touched[language]
            signed = await office.post(f"{at}/sign", data={"language": language, "base": str(base)})
            assert signed.status_code == 303, signed.text
    await house.publish(file.id)
    async with house.client() as reader:
        for place, language in enumerate(("en", "fr"), 1):
            page = (await reader.get(f"/{language}/meetings/{file.id}/readout")).text
            for words in opening(file, language):
                assert words in page
            for row in (*ROOM[name], *EDITOR.get(name, [])):
                assert row[place] in page
            assert (
                '<span class="sub">, ' not in page
            )  # nothing is set off from an office that nobody has
            assert ('<div class="list">' in page) == any(
                k == "list" for k, *_ in EDITOR.get(name, [])
            )
