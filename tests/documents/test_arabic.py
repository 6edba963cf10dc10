"""Arabic: numbers bend their nouns, lists join by و, dates have both names of the month; no gender is guessed."""

from datetime import date

import pytest

from hemicycle.documents import readout, render_html, render_text
from hemicycle.documents.segments import load_messages
from hemicycle.examples import example
from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.files.play import play
from hemicycle.locales import load_language
from hemicycle.rulebooks import rulebook

AR = load_language("ar")


@pytest.mark.parametrize(
    ("yes", "told"),
    [
        (0, "لا أصوات مؤيدة"), (1, "صوت واحد مؤيد"), (2, "صوتان مؤيدان"), (3, "3 أصوات مؤيدة"),
        (11, "11 صوتًا مؤيدًا"), (100, "100 صوت مؤيد"), (101, "101 صوت مؤيد"), (103, "103 أصوات مؤيدة"),
    ],
)  # fmt: skip
def test_a_number_bends_its_noun(yes: int, told: str) -> None:
    unnamed = {"in_favour": "", "against": "", "abstaining": ""}
    assert AR.say("vote-counts", yes=yes, no=0, abstain=0, **unnamed).startswith(told)


def test_dates_have_both_names_of_the_month_and_figures_0_to_9() -> None:
    assert AR.day(date(2022, 1, 24)) == "24 كانون الثاني/يناير 2022"
    assert AR.days(date(2022, 3, 1), date(2022, 3, 3)) == "في الفترة من 1 إلى 3 آذار/مارس 2022"
    assert AR.dates(date(2022, 6, 30), date(2022, 7, 2)) == "30 حزيران/يونيه – 2 تموز/يوليه 2022"


def test_a_list_is_joined_at_every_name() -> None:
    assert AR.listed(["فرنسا", "بولندا", "إيطاليا"]) == "فرنسا وبولندا وإيطاليا"
    assert AR.named_group(["فرنسا"], ["بولندا"]) == "فرنسا، فضلًا عن بولندا"


def test_what_somebody_did_is_a_verbal_noun_before_the_words_as_they_were_written() -> None:
    assert (
        AR.predicate("welcome", "نشر القوات.", None, plural=True) == "الترحيب بما يلي: نشر القوات"
    )
    assert AR.sentence(AR.say("did", who="المشاركون", what="الترحيب")) == "المشاركون: الترحيب."
    assert AR.cite('بيان "مشترك"') == '«بيان "مشترك"»'
    assert AR.typeset('قال "نعم", ثم انصرف') == "قال «نعم»، ثم انصرف"


def test_the_example_is_told_and_what_is_missing_is_named() -> None:
    file = read_meeting_file(example())
    assert isinstance(file, MeetingFile)
    told = readout(play(file, rulebook(None)), AR)
    text = render_text(told, AR)
    assert "كانون الثاني/يناير 2022" in text
    assert "نصوص ناقصة بالعربية" in text  # the example has no texts in Arabic
    assert "{" not in text
    assert '<article lang="ar" dir="rtl">' in render_html(told, AR)


def test_a_moment_of_the_record_has_both_names_of_the_month() -> None:
    words = load_messages("ar", "record.ftl")
    assert words.say("record-moment", day=1, month=6, year="2022", hour="09", minute="05") == (
        "1 حزيران/يونيه 2022، الساعة 09:05 بالتوقيت العالمي"
    )
