"""English: titles in offices, with the capitals that a house style may give or take (Oxford Style Manual, 5.9)."""

TITLES = (
    "Vice-President", "Vice President", "President", "Deputy Prime Minister", "Prime Minister", "Vice-Chancellor",
    "Chancellor", "Foreign Minister", "Foreign Secretary", "Minister", "Secretary of State", "Deputy Secretary General",
    "Deputy Secretary-General", "Secretary General", "Secretary-General", "High Representative", "High Commissioner",
    "Commissioner", "Chairperson", "Chair", "Director General", "Director-General", "Special Envoy",
    "Special Representative", "Permanent Representative", "Ambassador", "King", "Queen", "Crown Prince", "Emir",
    "Sultan", "Governor", "National Security Adviser", "National Security Advisor", "Representative", "Envoy",
)  # fmt: skip
"""The first in an office, and of two that begin together the longer, is its title."""
