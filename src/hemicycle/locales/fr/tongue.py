"""French, as readouts are told in it: subjects, verbs with their agreement and complement, lists and dates."""

from collections.abc import Sequence
from datetime import date

from babel.dates import format_date
from babel.lists import format_list

from hemicycle.locales.fr import grammar
from hemicycle.locales.messages import Messages


class Tongue:
    """`documents.tongue.Tongue` in French."""

    def __init__(self, language: str = "fr") -> None:
        self.language = language
        self._messages = Messages("fr", "readout.ftl")

    def say(self, key: str, /, **values: str | int) -> str:
        """The message, or KeyError."""
        return self._messages.say(key, **values)

    def knows(self, verb: str) -> bool:
        """Whether the verb has an entry."""
        return self._messages.has(f"verb-{verb}")

    def person(self, office: str, name: str, gender: str | None, *, apposed: bool) -> str:
        """« le Premier ministre britannique Boris Johnson »; of unknown gender, without an article."""
        if not office:
            return name
        if gender not in ("m", "f"):
            return f"{name}, {office}," if apposed else f"{name} ({office})"
        titled = grammar.with_article(office, "f" if gender == "f" else "m")
        return f"{titled}, {name}," if apposed else f"{titled} {name}"

    def short(self, office: str, gender: str | None) -> str | None:
        """« le Premier ministre britannique », of somebody named before; None where no article can be given."""
        return grammar.with_article(office, "f" if gender == "f" else "m") if gender else None

    def everybody(self, group: str, gender: str | None) -> str:
        """« les participants », « les dirigeantes »."""
        return self.say(f"all-{group}", gender=gender or "m")

    def pronoun(self, gender: str | None, *, plural: bool) -> str | None:
        """Il, elle, ils, elles."""
        if gender not in ("m", "f"):
            return None
        return ("elle" if gender == "f" else "il") + ("s" if plural else "")

    def member(self, code: str) -> tuple[str, str | None, bool]:
        """« la France », « les États-Unis », « l’OTAN », « Chypre »."""
        return grammar.member(code)

    def predicate(
        self, verb: str, text: str, gender: str | None, *, plural: bool, also: bool = False
    ) -> str:
        """« s’est félicitée des déploiements »: auxiliary, participle that agrees, complement joined."""
        key = f"verb-{verb}"
        reflexive = self._messages.attribute(key, "reflexive") == "yes"
        if reflexive and gender not in ("m", "f"):  # what is agreed with nobody: « a salué »
            key, reflexive = f"verb-{self._messages.attribute(key, 'epicene')}", False
        agreement = ("e" if gender == "f" else "") + ("s" if plural else "")
        number = "plural" if plural else "one"
        participle = self._messages.say(key, number=number, agr=agreement)
        auxiliary = {
            (False, False): "a",
            (False, True): "ont",
            (True, False): "s’est",
            (True, True): "se sont",
        }[reflexive, plural]
        complement = self._complement(key, grammar.decapitalised(text.strip().rstrip(".")))
        return f"{auxiliary}{' également' if also else ''} {participle} {complement}"

    def _complement(self, key: str, complement: str) -> str:
        """The complement, linked as this verb links a clause, something to do, or a thing."""
        clause = self._messages.attribute(key, "clause")
        if clause and grammar.is_clause(complement):
            return f"{clause} {complement}"
        preposition = self._messages.attribute(key, "prep")
        if infinitive := self._messages.attribute(key, "infinitive"):
            preposition = "" if _nominal(complement) else infinitive
        return grammar.joined(preposition, complement)

    def listed(self, things: Sequence[str]) -> str:
        """« A, B et C »."""
        return str(format_list(list(things), locale="fr"))

    def named_group(self, people: Sequence[str], closing: Sequence[str]) -> str:
        """« A, B et C, ainsi que D »."""
        first, last = _people(people), _people(closing)
        if not first or not last:
            return first or last
        elided = grammar.elides(grammar.first_word(last))
        return f"{first}, {self.say('as-well-as-elided' if elided else 'as-well-as')}{last}"

    def topics(self, topics: Sequence[str]) -> str:
        """« , pour discuter de la sécurité, du dialogue et des relations »."""
        if not topics:
            return ""
        joined = [grammar.joined("de", grammar.decapitalised(t.strip())) for t in topics]
        return self.say("to-discuss", topics=self.listed(joined))

    def date(self, day: date) -> str:
        """« 1er mars 2022 »."""
        said = str(format_date(day, "d MMMM y", locale="fr"))
        return said.replace("1 ", "1er ", 1) if day.day == 1 else said

    def quote(self, text: str) -> str:
        """« … »."""
        return f"« {text.strip()} »"

    def sentence(self, text: str) -> str:
        """Capital, full stop, typography."""
        whole = self.typeset(text).strip()
        while ",," in whole:
            whole = whole.replace(",,", ",")
        whole = whole.rstrip(",")
        said = whole.removesuffix("»").rstrip()
        end = "" if said.endswith((".", "!", "?", "…")) else "."
        return whole[:1].upper() + whole[1:] + end

    def typeset(self, text: str) -> str:
        """The typography alone."""
        return grammar.typeset(text)


def _nominal(complement: str) -> bool:
    """Whether a complement is a thing or a clause, and not something to do."""
    start = complement.lower().replace("’", "'")
    things = ("le ", "la ", "les ", "l'", "un ", "une ", "des ", "ce ", "cet ", "cette ", "ces ")
    return start.startswith((*things, "que ", "qu'", "de ", "d'", "à ", "au ", "aux "))


def _people(people: Sequence[str]) -> str:
    """A, B et C; after a capacity set off by commas a comma closes it, so that it takes nobody else in."""
    if len(people) < 2:
        return "".join(people)
    comma = "," if "," in people[-2] else ""
    return f"{', '.join(people[:-1])}{comma} et {people[-1]}"
