"""Where a sentence ends, in the scripts in which texts are written."""

import pytest

from hemicycle.locales.messages import Messages
from hemicycle.locales.sentences import commas, stopped, unstopped


@pytest.mark.parametrize(
    "whole",
    ["هل نتفق؟", "نتفق.", "ہم متفق ہیں۔", "我们同意。", "同意吗？", "हम सहमत हैं।", "Agreed!"],
)
def test_a_sentence_that_has_its_end_is_given_no_second_one(whole: str) -> None:
    assert stopped(whole) == whole
    assert stopped(f"«{whole}»") == f"«{whole}»"


def test_a_full_stop_goes_where_the_text_stands_within_a_sentence() -> None:
    assert [unstopped(one) for one in ("نتفق.", "ہم متفق ہیں۔", "同意。", "U.S.")] == [
        "نتفق",
        "ہم متفق ہیں",
        "同意",
        "U.S.",
    ]


def test_commas_that_meet_are_one_in_arabic_too() -> None:
    assert commas("السلام،، والأمن،") == "السلام، والأمن"


def test_a_name_that_ends_with_a_full_stop_ends_its_sentence_with_it() -> None:
    said = Messages("en", "comments.ftl").say("comment-answering", name="Joseph R. Biden, Jr.")
    assert said.replace("\u2068", "").replace("\u2069", "") == "In reply to Joseph R. Biden, Jr."
