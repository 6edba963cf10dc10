"""How many streams a viewer gets: by the programme, next to a VideoRoom where everybody subscribes to everybody.

Everybody sends a microphone and a camera, interpreters a microphone; delegation 2 speaks, and the viewer is the last
delegation, which listens to one language.
"""

from collections import Counter

from hemicycle.media.forwarding_plan import Viewer, programme
from hemicycle.procedure.meeting.business.booths.commands import EnterBooth, GoOnAir
from hemicycle.procedure.meeting.business.floor.commands import GiveFloor
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId
from tests.media.test_programme import LANGUAGES, do, sending, summit

DELEGATIONS = (2, 10, 30, 100)
MOST_LANGUAGES = (1, 2, 6)


def interpreted(delegations: int, languages: int) -> Meeting:
    """A meeting in which delegation 2 speaks and every language has a live interpreter."""
    meeting = summit(delegations, languages)
    for n in range(languages):
        booth = f"p{delegations + n + 1}"
        meeting = do(do(meeting, booth, EnterBooth(LANGUAGES[n])), booth, GoOnAir())
    return do(meeting, "p1", GiveFloor(ParticipantId("p2")))


def streams(delegations: int, languages: int) -> tuple[int, int, int]:
    """Sounds and pictures of a viewer here, and its streams where everybody gets everything."""
    meeting = interpreted(delegations, languages)
    viewer = Viewer(f"p{delegations}", "delegates", hears=LANGUAGES[0])
    if delegations == 2:  # who does not speak
        viewer = Viewer("p1", "delegates", hears=LANGUAGES[0])
    kinds = Counter(source.kind for source in programme(meeting, viewer, sending(meeting)))
    return kinds["microphone"], kinds["camera"], 2 * (delegations - 1) + languages


def table() -> str:
    """One line for each number of delegations and of languages."""
    lines = ["delegations  languages   sounds + pictures   bare: everybody to everybody   share"]
    for delegations in DELEGATIONS:
        for languages in MOST_LANGUAGES:
            sounds, pictures, bare = streams(delegations, languages)
            lines.append(
                f"{delegations:11} {languages:10} {sounds:8} + {pictures} = {sounds + pictures:2}"
                f" {bare:30} {(sounds + pictures) / bare:7.2f}"
            )
    return "\n".join(lines)
