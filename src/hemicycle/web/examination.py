"""Records are held against their signatures after the start, and then daily: one at a time, beside what is asked.

Lists of meetings read no record, so that damage on the disk would else be found only when somebody opens the meeting.
"""

import asyncio
import logging

from hemicycle.recorder.errors import RecorderError
from hemicycle.web.ports import Recorder

EVERY_S = 86_400.0
SHARE = 10
"""It works for one part in so many of the time."""
log = logging.getLogger(__name__)


async def examine_all(recorder: Recorder) -> None:
    """Goes round for ever; what is found, the recorder knows and tells."""
    loop = asyncio.get_running_loop()
    while True:
        try:
            for record in await recorder.records():
                begun = loop.time()
                await recorder.examine(record)
                await asyncio.sleep((SHARE - 1) * (loop.time() - begun))
        except RecorderError as fault:
            log.error("the records cannot be examined: %s", fault)
        await asyncio.sleep(EVERY_S)
