"""The codes of members: a bare code that ISO 3166-1 knows is the state, and `org:` says that an organisation is meant.

`AU` is Australia and `org:AU` the African Union. A code that only an organisation has may stand bare, and is then the
same with `org:` before it: `own_code` writes each code in the one way in which codes are compared.
"""

import re

from hemicycle.procedure.words import MemberCode

ORGANISATION = "org:"
CODE = re.compile(r"(?:org:)?[A-Za-z0-9][A-Za-z0-9_-]{0,31}")
STATES = frozenset(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC
    CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD
    GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH
    KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW
    MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC
    SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY
    UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
    """.split()  # noqa: SIM905
)
"""ISO 3166-1 alpha-2, officially assigned. `EU` and `UN`, which it reserves, are organisations."""


def is_code(code: str) -> bool:
    """Whether this can be the code of a member at all."""
    return CODE.fullmatch(code) is not None


def is_state(code: str) -> bool:
    """Whether ISO 3166-1 knows the code."""
    return code in STATES


def bare(code: str) -> str:
    """The code without `org:`."""
    return code.removeprefix(ORGANISATION)


def told_apart(code: str) -> str:
    """The bare code as it stands on a plate: `Org. FR` where an organisation has a state's letters."""
    letters = bare(code)
    return f"Org. {letters}" if code != letters and is_state(letters) else letters


def own_code(code: str) -> MemberCode:
    """The code as it is compared: `org:` stands only where ISO 3166-1 knows the bare code."""
    return MemberCode(code if is_state(bare(code)) else bare(code))
