"""French, as readouts are told in it: subjects, verbs with their agreement and complement, lists and dates."""

import re
from collections.abc import Sequence
from datetime import date

from hemicycle.locales.common_grammar import CommonLanguage
from hemicycle.locales.fr import complements, grammar, names
from hemicycle.locales.fr.offices import gender_of_office
from hemicycle.locales.fr.titles import TITLES
from hemicycle.locales.sentences import unquoted


class Language(CommonLanguage):
    """`documents.language.Language` in French."""

    titles = TITLES

    def gender(self, office: str, given: str | None) -> str | None:
        """As given; else as the office shows it: who is called « la présidente » is an « elle »."""
        return given or gender_of_office(office)

    def person(self, office: str, name: str, gender: str | None, *, apposed: bool) -> str:
        """« le Premier ministre britannique Boris Johnson »; of unknown gender, without an article.

        The name is set off where the office is that of one person, and not of an office alone: « l’émir Omar Hakim ».
        """
        if not office:
            return name
        titled = self.short(office, gender)
        if titled is None:
            return f"{name}, {office}," if apposed else f"{name} ({office})"
        return f"{titled}, {name}," if apposed and " " in office else f"{titled} {name}"

    def short(self, office: str, gender: str | None) -> str | None:
        """« le Premier ministre britannique », of somebody named before; None where no article can be given."""
        return grammar.with_article(office, "f" if gender == "f" else "m") if gender else None

    def title(self, office: str) -> str:
        """« Premier ministre » of « Première ministre du Danemark »."""
        return grammar.parted(office)[0]

    def offices(self, offices: Sequence[str], *, women: bool) -> str | None:
        """« les Premiers ministres de l’Islande, du Danemark et de la Norvège »."""
        title, _ = grammar.parted(offices[0])
        plural = grammar.TITLES[title][1 if women else 0]
        return f"les {plural} {self.listed([grammar.parted(one)[1] for one in offices])}"

    def agreement(self, event: str) -> str:
        """« le sommet, organisé », « la réunion, organisée »."""
        article = event.partition(" ")[0]
        return "m" if article in ("le", "un") else "f" if article in ("la", "une") else ""

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
        return names.member(code)

    def named(self, code: str) -> str:
        """A state or organisation without its article."""
        return names.named(code)

    def group(self, code: str) -> str:
        """« l’Union européenne », « la CEDEAO »."""
        name, gender, plural = names.member(code)
        bare = gender is None and not plural and name.isupper()
        return grammar.with_article(name, "m") if bare else name

    def behalf(self, group: str) -> str:
        """« de l’Union européenne », « des États d’Afrique »; what brings no article is set apart."""
        return grammar.after_de(group) or f"de « {group} »"

    def of(self, name: str) -> str:
        """« des États-Unis », « de la France », « d’Andorre », « de Chypre »."""
        elided = grammar.elides(grammar.first_word(name))
        return grammar.after_de(name) or (f"d’{name}" if elided else f"de {name}")

    def plate(self, code: str) -> str:
        """What stands on the plate before a member's seat."""
        return names.plate(code)

    def predicate(
        self, verb: str, text: str, gender: str | None, *, plural: bool, also: bool = False
    ) -> str:
        """« s’est félicitée des déploiements »: auxiliary, participle that agrees, complement joined."""
        complement = self.inside(text)
        key = self._key(verb, complement)
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
        what = self._linked(key, participle, complement)
        return f"{auxiliary}{' également' if also else ''} {what}"

    def _key(self, verb: str, complement: str) -> str:
        """The verb, or the one that suits a thing better: « s’engager à agir », « promettre une aide »."""
        key = self._messages.verb(verb) or f"verb-{verb}"
        other = self._messages.attribute(key, "thing")
        deed = complements.is_infinitive(complements.without_link(complement))
        deed = deed or complements.is_clause(complement)
        return f"verb-{other}" if other and not deed else key

    def _linked(self, key: str, participle: str, complement: str) -> str:
        """Participle and complement, linked as this verb links a clause, something to do, somebody, or a thing."""
        preposition = self._messages.attribute(key, "prep")
        if complements.is_clause(complement):
            if other := self._messages.attribute(key, "that"):
                return f"{other} {complement}"
            link = self._messages.attribute(key, "clause")
            return f"{participle} {link} {complement}" if link else f"{participle} {complement}"
        addressed = self._messages.attribute(key, "addressed")
        if addressed and complements.is_addressed(complement, preposition):
            return f"{addressed} {complement}"
        deed = complements.without_link(complement) if preposition else complement
        if complements.is_infinitive(deed):
            preposition = self._messages.attribute(key, "infinitive") or preposition
            complement = deed
        return f"{participle} {complements.joined(preposition, complement)}"

    def about(self, key: str, topic: str) -> str:
        """« sur la situation », « sur la question de savoir comment … »."""
        return self.say(key, topic=complements.joined("sur", self.inside(topic)))

    def attended(self, event: str) -> str:
        """« au sommet », « aux réunions », « à la session »: what one takes part in brings its article."""
        return grammar.after_a(event)

    def named_group(self, people: Sequence[str], closing: Sequence[str]) -> str:
        """« A, B et C, ainsi que D »."""
        first, last = self.listed(people), self.listed(closing)
        if not first or not last:
            return first or last
        elided = grammar.elides(grammar.first_word(last))
        return f"{first}, {self.say('as-well-as-elided' if elided else 'as-well-as')}{last}"

    def topics(self, topics: Sequence[str]) -> str:
        """« , pour discuter de la sécurité, du dialogue et des relations »."""
        if not topics:
            return ""
        linked = [complements.joined("de", self.inside(topic)) for topic in topics]
        told = [complements.including(one) for one in linked]
        return self.say("to-discuss", topics=self.listed(told))

    def cite(self, title: str) -> str:
        """« … »."""
        return f"« {grammar.nested(unquoted(title))} »"

    def decapitalised(self, phrase: str) -> str:
        """« La situation » inside a sentence is « la situation »."""
        return grammar.decapitalised(phrase)

    def typeset(self, text: str) -> str:
        """The typography alone."""
        return grammar.typeset(text)

    def _written(self, day: date, form: str) -> str:
        """The first of a month is its « 1er »."""
        return re.sub(r"^1(?=\s|$)", "1er", super()._written(day, form))
