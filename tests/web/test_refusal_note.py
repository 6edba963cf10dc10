"""A refusal on a page names the article once, as the body's file calls it."""

import pytest

from hemicycle.web.render import environment


@pytest.mark.parametrize(
    ("number", "words"), [("75", "<p>Article 75.</p>"), ("Rule 75", "<p>Rule 75</p>")]
)
def test_an_article_is_called_one_once(number: str, words: str) -> None:
    class Says:
        def __call__(self, key: str, **values: str) -> str:
            return f"Article {values['article']}." if values else key

        def refusal(self, refusal: object) -> str:
            return "Refused."

    template = environment().from_string(
        '{% import "parts.html" as parts with context %}{{ parts.refusal_note(refusal) }}'
    )
    assert words in template.render(t=Says(), lang="en", refusal={"article": number})
