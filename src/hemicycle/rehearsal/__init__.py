"""The rehearsal: plays a meeting file as real clients would, over the public interface of a server."""

from hemicycle.rehearsal.conductor import Patience
from hemicycle.rehearsal.links import BadLinks, PersonalLink, read_links
from hemicycle.rehearsal.reach import out_of_reach
from hemicycle.rehearsal.rehearse import Rehearsal, rehearse
from hemicycle.rehearsal.report import Report
from hemicycle.rehearsal.seat import NoEntry
from hemicycle.rehearsal.vacancies import Absence

__all__ = [
    "Absence",
    "BadLinks",
    "NoEntry",
    "Patience",
    "PersonalLink",
    "Rehearsal",
    "Report",
    "out_of_reach",
    "read_links",
    "rehearse",
]
