"""[OUTCOME-22] The short form of a meeting file becomes whole sentences, and what is told is those, word for word."""

from pathlib import Path

from hypothesis import given, settings

from hemicycle.documents import readout
from hemicycle.files import MeetingFile, read_meeting_file, write
from hemicycle.files.play import play
from hemicycle.locales import load_language
from hemicycle.procedure.meeting.record import fold
from hemicycle.rulebooks import rulebook
from hemicycle.rulebooks.sentences import in_sentences
from tests.documents.makers import told_meetings
from tests.profiles import examples

GOLDEN = Path(__file__).parents[1] / "documents" / "golden"


def golden(name: str) -> MeetingFile:
    file = read_meeting_file((GOLDEN / f"{name}.toml").read_text(encoding="utf-8"))
    assert isinstance(file, MeetingFile), file
    return in_sentences(file)


def told(file: MeetingFile, language: str) -> list[str]:
    given = readout(play(file, rulebook(None)), load_language(language))
    return [one.text for paragraph in given.paragraphs for one in paragraph]


@given(told_meetings())
@settings(max_examples=examples(80))
def test_what_is_laid_is_what_is_told(file: MeetingFile) -> None:
    """Offices, genders, openings, languages: each sentence stands there as it was laid, and once."""
    whole = in_sentences(file)
    rows = whole.agreed
    assert all(not one.text and [*one.sentence] == file.convening.languages for one in rows)
    for language in file.convening.languages:
        said = told(whole, language)
        laid = [one.sentence[language] for one in rows]
        assert [one for one in said if one in laid] == laid


@given(told_meetings())
@settings(max_examples=examples(60))
def test_no_complement_of_a_person_is_inflected_in_english(file: MeetingFile) -> None:
    for row, whole in zip(file.conclusions, in_sentences(file).conclusions, strict=True):
        words = row.text["en"][1:].rstrip(".")
        assert words.replace("'", "’") in whole.sentence["en"].replace("“", '"').replace("”", '"')


@given(told_meetings())
@settings(max_examples=examples(60))
def test_it_is_a_file_of_format_2_that_is_read_and_told_back(file: MeetingFile) -> None:
    whole = in_sentences(file)
    assert in_sentences(whole) == whole
    assert read_meeting_file(write(whole)) == whole
    if whole.conclusions or whole.commitments:
        assert whole.format == 2
        outcomes = fold(play(whole, rulebook(None))).outcomes.table.values()
        assert all(one.whole for one in outcomes)


def test_what_was_joined_is_a_sentence_of_its_own() -> None:
    file = golden("no-host")
    assert [one.joined for one in file.conclusions] == [False] * len(file.conclusions)
    fr, en = ([one.sentence[code] for one in file.conclusions] for code in ("fr", "en"))
    assert "L’envoyé spécial s’est félicité du cessez-le-feu." in fr
    assert "Il s’est engagé à rendre compte de son application." in fr
    assert "The Special Envoy welcomed the ceasefire." in en


def test_a_whole_sentence_stays_and_no_pronoun_goes_on_from_it() -> None:
    text = (GOLDEN / "no-host.toml").read_text(encoding="utf-8").replace("format = 1", "format = 2")
    first = text.index("[[conclusions]]")
    row = text[first : text.index("text", first)]
    own = "sentence = { fr = 'Le sommet salue l’accord.', en = 'The summit hails the accord.' }"
    file = read_meeting_file(
        f"{text}\n{row}{own}\n{row}text = {{ fr = 'la paix', en = 'peace' }}\n"
    )
    assert isinstance(file, MeetingFile), file
    hailed, last = in_sentences(file).conclusions[-2:]
    assert hailed == file.conclusions[-2]
    assert hailed.sentence["fr"] == "Le sommet salue l’accord."
    assert not last.sentence["fr"].startswith(("Il ", "Ils ", "Elle ", "Elles "))


def test_an_invitation_is_a_whole_sentence() -> None:
    """Laid and told word for word; whom it invites and on what stands in it, in each language."""
    file = golden("capacity")
    [one] = file.invitations
    assert one.whom == {}
    assert one.sentence["en"] in told(file, "en")
    assert one.sentence["fr"] in told(file, "fr")
    assert "customs tariffs and palm oil" in one.sentence["en"]
    [laid] = [
        one
        for one in fold(play(file, rulebook(None))).outcomes.table.values()
        if one.form == "invitation"
    ]
    assert (laid.whole, laid.words) == (True, one.sentence)
    assert [*laid.topics.values()] == one.topics
    assert one.topics


def test_an_invitation_says_it_once() -> None:
    said = write(golden("capacity")).replace("[[invitations]]", "[[invitations]]\nwhom.en = 'all'")
    faults = read_meeting_file(said)
    assert isinstance(faults, list)
    assert [(one.path, one.code) for one in faults] == [("invitations[0].whom", "said-whole")]
