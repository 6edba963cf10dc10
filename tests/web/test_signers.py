"""[PRESS-24] The steps of the chain of those who sign are tied to offices of the body."""

from datetime import date

from hemicycle.procedure.rulebook import Attribution
from hemicycle.procedure.standing_body.offices.commands import AppointHolder, EstablishOffice
from hemicycle.procedure.words import OfficeId
from hemicycle.web.press.laying import lay_blocks
from tests.procedure.standing_body.keeping import called
from tests.web.conftest import House
from tests.web.delegated import convene, council, hold
from tests.web.staffed import first_account, member
from tests.web.test_bodies import enter

RECORD, HEAD = "waters-3", OfficeId("press-head")
TEXT = f"/secretariat/meetings/{RECORD}/text"
RULES = Attribution(signed_by=["drafter", "head"], offices={"head": HEAD}, article="Rule 7")


async def test_who_holds_the_office_signs_its_step_and_nobody_else(house: House) -> None:
    await council(house, attribution=RULES)
    title = {"en": "Head of the press office", "fr": "Chef du bureau de presse"}
    await enter(house, EstablishOffice(office=HEAD, charge="other", title=title))
    await convene(house, RECORD, mode="virtual", date="2022-02-20")
    await hold(house, RECORD)
    house.app.state.site.press._lay = lay_blocks
    mara, _ = await first_account(house)
    _, nora = await member(house, mara, "Nora  Falk", "press")
    _, ivo = await member(house, mara, "Ivo Petrov", "press")
    assert (await ivo.post(f"{TEXT}/begin")).status_code == 303

    async def signs(browser: object, role: str) -> tuple[int, str]:
        text = await house.press.text(RECORD)
        assert text
        sent = {"language": "en", "base": str(text.drafting.touched["en"]), "role": role}
        answer = await browser.post(f"{TEXT}/sign", data=sent)  # type: ignore[attr-defined]
        return answer.status_code, answer.text

    # The rules name no office for who drafts: whoever may publish does.
    assert "name no office for this step" in (await ivo.get(TEXT)).text
    assert (await signs(ivo, "drafter"))[0] == 303
    vacant = (await nora.get(TEXT)).text
    assert "Head of the press office”. Nobody holds it today" in vacant
    assert (await signs(nora, "head"))[0] == 409

    appointed = AppointHolder(office=HEAD, since=date(2021, 1, 1), words=called("Nora Falk"))
    await enter(house, appointed)
    status, page = await signs(ivo, "head")
    assert status == 409
    assert "Only who holds the office “Head of the press office”" in page
    assert ": Nora Falk." in page
    assert "Rule 7" in page
    assert 'value="head"' not in page.partition("French")[0]
    assert (await signs(nora, "head"))[0] == 303
    text = await house.press.text(RECORD)
    assert text
    assert "en/head" in text.signing.table


async def test_where_both_have_an_address_the_address_decides(house: House) -> None:
    """Two people may have one name."""
    await council(house, attribution=RULES)
    await enter(
        house, EstablishOffice(office=HEAD, charge="other", title={"en": "Head", "fr": "Chef"})
    )
    await enter(
        house, AppointHolder(office=HEAD, since=date(2021, 1, 1), words=called("Mara Lindqvist"))
    )
    await convene(house, RECORD, mode="virtual", date="2022-02-20")
    await hold(house, RECORD)
    house.app.state.site.press._lay = lay_blocks
    _, browser = await first_account(house)
    await browser.post(f"{TEXT}/begin")
    directory, record = house.app.state.site.directory, "body.waters"
    state = await house.recorder.state(record)
    person = next(
        one.id
        for one in state.people.table.values()  # type: ignore[attr-defined]
        if one.texts["name"]["und"] == "Mara Lindqvist"
    )
    text = await house.press.text(RECORD)
    assert text
    base = str(text.drafting.touched["en"])
    sent = {"language": "en", "base": base, "role": "drafter"}
    assert (await browser.post(f"{TEXT}/sign", data=sent)).status_code == 303
    await directory.replace(record, person, "email", "another@waters.example")
    sent["role"] = "head"
    assert (await browser.post(f"{TEXT}/sign", data=sent)).status_code == 409
    await directory.replace(record, person, "email", "MARA@waters.example")
    assert (await browser.post(f"{TEXT}/sign", data=sent)).status_code == 303
