"""English, as readouts are told in it."""

import re
from collections.abc import Sequence
from datetime import date

from hemicycle.locales.common_grammar import CommonLanguage
from hemicycle.locales.en import grammar, names
from hemicycle.locales.en.titles import TITLES
from hemicycle.locales.sentences import unquoted

OF = re.compile(r"\s(?:of|for|to|on|at|in|with)\s|,")

VOTED = ("vote-counts", "needed-votes")
"""Messages whose own words are spelt otherwise in the United States."""
THREE = 3


class Language(CommonLanguage):
    """`documents.language.Language` in English."""

    organisations = tuple(names.ORGANISATIONS)
    titles = TITLES
    serial = False
    """Whether a comma stands before the last of three."""

    def in_english(self, english: str) -> "Language":
        """As it is written in Britain, or in the United States."""
        return American(self.code) if english == "american" else self

    def gender(self, office: str, given: str | None) -> str | None:
        """As given: an English office shows none."""
        return given

    def before_name(self, office: str) -> bool:
        """“President Biden”, but “the President of the United States, Joe Biden”."""
        return OF.search(office) is None

    def person(self, office: str, name: str, gender: str | None, *, apposed: bool) -> str:
        """“British Prime Minister Boris Johnson”, but “the President of the United States, Joe Biden,”."""
        if not office:
            return name
        if OF.search(office):
            return f"the {office}, {name}{',' if apposed else ''}"
        return f"{office} {name}"

    def short(self, office: str, gender: str | None) -> str | None:
        """“the British Prime Minister”, of somebody named before."""
        return f"the {office}"

    def title(self, office: str) -> str:
        """“Prime Minister” of “Prime Minister of Iceland”."""
        return grammar.parted(office)[0]

    def offices(self, offices: Sequence[str], *, women: bool) -> str | None:
        """“the Prime Ministers of Iceland, Denmark and Norway”."""
        title, _ = grammar.parted(offices[0])
        of = [grammar.parted(one)[1] for one in offices]
        return f"the {grammar.PLURALS[title]} of {grammar.listed_people(of, serial=self.serial)}"

    def everybody(self, group: str, gender: str | None) -> str:
        """“the participants”, “the leaders”."""
        return self.say(f"all-{group}")

    def pronoun(self, gender: str | None, *, plural: bool) -> str | None:
        """He, she, it, they; none where the gender is not known."""
        if plural:
            return "they"
        return {"f": "she", "m": "he", "n": "it"}.get(gender or "")

    def member(self, code: str) -> tuple[str, str | None, bool]:
        """“France”, “the United States”, “the OSCE”: each an it."""
        return names.member(code), "n", False

    def named(self, code: str) -> str:
        """A state or organisation without its article."""
        return names.named(code)

    def group(self, code: str) -> str:
        """“the European Union”, “ECOWAS”."""
        return names.member(code)

    def plate(self, code: str) -> str:
        """What stands on the plate before a member's seat."""
        return names.plate(code)

    def predicate(
        self, verb: str, text: str, gender: str | None, *, plural: bool, also: bool = False
    ) -> str:
        """“also welcomed the deployments”, “agreed on the importance”, “agreed that”."""
        own = "their" if plural else {"f": "her", "m": "his", "n": "its"}.get(gender or "", "")
        key = self._messages.verb(verb) or f"verb-{verb}"
        past = self._messages.say(key, own=own).replace("  ", " ")
        what = self._linked(key, past, self.inside(text))
        return f"{'also ' if also else ''}{what}"

    def _linked(self, key: str, past: str, complement: str) -> str:
        """Verb and complement, linked as this verb links a clause, something to do, somebody, or a thing."""
        preposition = self._messages.attribute(key, "prep")
        if grammar.is_clause(complement):
            if other := self._messages.attribute(key, "that"):
                return f"{other} {complement}"
            link = self._messages.attribute(key, "clause")
            return f"{past} {link} {complement}" if link else f"{past} {complement}"
        addressed = self._messages.attribute(key, "addressed")
        if addressed and grammar.is_addressed(complement, preposition):
            return f"{addressed} {complement}"
        infinitive = self._messages.attribute(key, "infinitive")
        if infinitive and not grammar.is_thing(complement):
            deed = not preposition or grammar.is_deed(complement)
            preposition = infinitive if deed else preposition
        return f"{past} {grammar.joined(preposition, complement)}"

    def about(self, key: str, topic: str) -> str:
        """“on security”; of a call “about security”."""
        link = "about" if key == "about-call" else "on"
        return self.say(key, topic=grammar.joined(link, self.inside(topic)))

    def named_group(self, people: Sequence[str], closing: Sequence[str]) -> str:
        """“A, B and C, as well as D”."""
        groups = [
            grammar.listed_people(group, serial=self.serial) for group in (people, closing) if group
        ]
        between = ";" if ";" in groups[0] else ","
        groups[0] = groups[0].rstrip(",") if groups[1:] else groups[0]
        return f"{between} {self.say('as-well-as')} ".join(groups)

    def topics(self, topics: Sequence[str]) -> str:
        """“ to discuss A, B and C”; with semicolons where a topic holds a comma."""
        if not topics:
            return ""
        told = [self.inside(topic) for topic in topics]
        return self.say("to-discuss", topics=grammar.listed(told))

    def cite(self, title: str) -> str:
        """“…”."""
        return f"“{grammar.nested(unquoted(title))}”"

    def decapitalised(self, phrase: str) -> str:
        """“The situation” inside a sentence is “the situation”."""
        return grammar.decapitalised(phrase)

    def typeset(self, text: str) -> str:
        """The typography alone."""
        return grammar.typeset(text)


class American(Language):
    """As in the United States: months first, a comma before the last of three, “favor”.

    Source: The Chicago Manual of Style, 6.19 (serial commas), 6.38 (dates).
    """

    serial = True

    def say(self, key: str, /, **values: str | int) -> str:
        """The message; the words of a vote in the spelling of the United States."""
        said = super().say(key, **values)
        return said.replace(" in favour", " in favor") if key in VOTED else said

    def listed(self, things: Sequence[str]) -> str:
        """A, B, and C."""
        if len(things) < THREE:
            return super().listed(things)
        return f"{', '.join(things[:-1])}, {self.say('and')} {things[-1]}"

    def day(self, day: date) -> str:
        """January 24, 2022."""
        return self._written(day, "MMMM d, y")

    def _begins(self, first: date, last: date) -> str:
        """The first of several days keeps its month."""
        return self.day(first) if first.year != last.year else self._written(first, "MMMM d")
