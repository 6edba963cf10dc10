"""A text of a meeting file is split into paragraphs, which are decided one by one."""

from msgspec.structs import replace

from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.files.paragraphs import paragraphs, parts_of
from hemicycle.files.play import play
from hemicycle.files.telling import meeting_file_of
from hemicycle.procedure.meeting.record import fold
from hemicycle.rulebooks import rulebook

from .test_read import changed, faults, line_of

FRENCH = 'text.fr = "l’importance de l’unité en ce moment critique"'
ENGLISH = 'text.en = "the importance of unity at this critical time"'


def test_an_empty_line_ends_a_paragraph() -> None:
    found = paragraphs("to meet\nin May\n\n \t\nThe host invites.\n")
    assert found == ["to meet\nin May", "The host invites."]
    assert parts_of({"en": "a\n\nb", "fr": "c\n\nd"}) == {
        "text": {"en": "a", "fr": "c"},
        "text-2": {"en": "b", "fr": "d"},
    }


def test_a_file_with_paragraphs_is_played_by_parts_and_given_back() -> None:
    file = read_meeting_file(changed())
    assert isinstance(file, MeetingFile)
    first, *others = file.conclusions
    longer = {language: f"{words}\n\n{words.upper()}" for language, words in first.text.items()}
    file = replace(file, conclusions=[replace(first, text=longer), *others])
    meeting = fold(play(file, rulebook(None)))
    text = next(iter(meeting.outcomes.table.values()))
    assert [part.id for part in text.parts] == ["text", "text-2"]
    assert meeting_file_of(meeting).conclusions == file.conclusions


def test_languages_with_other_numbers_of_paragraphs_are_refused_at_their_line() -> None:
    text = changed((ENGLISH, ENGLISH[:-1] + '\\n\\nThe chair reports."'))
    line = line_of(text, "The chair reports.")
    assert faults(text) == [
        f"{line} conclusions[0].text.en: paragraphs: 2 here, 1 in `fr` (an empty line begins one)",
    ]


def test_a_text_has_at_most_99_paragraphs() -> None:
    many = "\\n\\n".join(["again"] * 100)
    text = changed((ENGLISH, f'text.en = "{many}"'), (FRENCH, f'text.fr = "{many}"'))
    assert [one.partition(": ")[2] for one in faults(text)] == ["has more than 99 paragraphs"] * 2
