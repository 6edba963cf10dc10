"""French: titles in offices, with the capital that a house style may give or take.

The Imprimerie nationale writes « le président »; administrations write « le Président » (Lexique des règles
typographiques, « Titres et fonctions »).
"""

TITLES = (
    "Vice-président", "Vice-présidente", "Président", "Présidente", "Vice-Premier ministre", "Vice-Première ministre",
    "Premier ministre", "Première ministre", "Vice-chancelier", "Vice-chancelière", "Chancelier", "Chancelière",
    "Ministre", "Secrétaire d’État", "Secrétaire général", "Secrétaire générale", "Secrétaire général adjoint",
    "Secrétaire générale adjointe", "Haut représentant", "Haute représentante", "Haut-Commissaire", "Haute-Commissaire",
    "Commissaire", "Directeur général", "Directrice générale", "Envoyé spécial", "Envoyée spéciale",
    "Représentant spécial", "Représentante spéciale", "Représentant permanent", "Représentante permanente",
    "Représentant", "Représentante", "Ambassadeur", "Ambassadrice", "Roi", "Reine", "Prince héritier", "Émir", "Sultan",
    "Gouverneur", "Gouverneure",
)  # fmt: skip
"""The first in an office, and of two that begin together the longer, is its title."""
