"""Proxies that no article knows are refused, with the line and what is wrong; nothing is counted."""

import pytest

from tests.oracle.asking import ask_lines

COUNCIL = {"id": "v", "body": "eu-council", "rule": "qualified-majority", "date": "2016-06-01"}
CASES = {
    "TFEU 239: not more than one other": ({"DE": "yes"}, {"IE": "DE", "MT": "DE"}),
    "TFEU 239: who acts on behalf of another is there itself": ({}, {"IE": "DE", "DE": "FR"}),
    "a vote is cast once": ({"DE": "yes", "IE": "no"}, {"IE": "DE"}),
    "TFEU 239: one other member": ({"DE": "yes"}, {"IE": "IE"}),
    "TFEU 239: a member of the Council acts": ({"DE": "yes"}, {"IE": "US"}),
    "TFEU 239: on behalf of a member": ({"DE": "yes"}, {"US": "DE"}),
    "one member under two codes": ({"DE": "yes"}, {"GR": "DE", "EL": "FR"}),
}


@pytest.mark.parametrize("why", CASES)
def test_a_proxy_without_an_article_is_refused(why: str) -> None:
    ballots, proxies = CASES[why]
    [answer] = ask_lines([COUNCIL | {"ballots": ballots, "proxies": proxies}])
    assert answer.keys() == {"line", "error", "id"}
    assert "proxies: " in answer["error"]


def test_the_united_nations_know_no_proxies() -> None:
    for body, rule in (("un-ga", "two-thirds"), ("un-sc", "procedural")):
        line = {"id": "v", "body": body, "rule": rule, "date": "2016-06-01"}
        [answer] = ask_lines([line | {"ballots": {"FR": "yes"}, "proxies": {"GB": "FR"}}])
        assert "0 others" in answer["error"]


def test_two_may_be_represented_where_the_statutes_say_two() -> None:
    line: dict[str, object] = {
        "id": "v",
        "body": "association",
        "rule": "ordinary",
        "date": "2016-06-01",
    }
    line |= {"ballots": {"A": "yes"}, "register": dict.fromkeys("ABCD", 1)}
    two, three = ask_lines([line | {"proxies": dict.fromkeys(who, "A")} for who in ("BC", "BCD")])
    assert two["outcome"] == "adopted"
    assert "2 others" in three["error"]
