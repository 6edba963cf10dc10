"""Makes one sheet in a process of its own: `python -m hemicycle.printing.worker`, which making.py starts and ends.

Whatever is wrong with a sheet takes no more than its own time and memory, and nothing of the server with it. The order
comes on standard input, so that a secret in it stands on no command line; what is made goes out on standard output.
"""

import os
import resource
import sys
from collections.abc import Callable

import msgspec

from hemicycle.printing.docx_file import as_docx
from hemicycle.printing.order import REFUSED, Order, Refused
from hemicycle.printing.pdf import as_pdf
from hemicycle.printing.refused import NotMade
from hemicycle.printing.sheet import Sheet

MOST_BYTES = 2 * 1024**3
"""Of address space, of which typefaces and threads take the most."""
MOST_CPU_S = 40


WRITERS: dict[str, Callable[[Sheet], bytes]] = {"pdf": as_pdf, "docx": as_docx}


def bound() -> None:
    """From now on this process has no more than a sheet may take."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_CPU_S, MOST_CPU_S))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.putenv(
        "RAYON_NUM_THREADS", "1"
    )  # read by typst, which would take a thread and its memory for each processor


def main() -> int:
    """Make what is ordered."""
    bound()
    order = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=Order)
    try:
        made = WRITERS[order.form](order.sheet)
    except NotMade as refused:
        sys.stderr.buffer.write(msgspec.msgpack.encode(Refused(refused.why, refused.letters)))
        return REFUSED
    sys.stdout.buffer.write(made)
    return 0


if __name__ == "__main__":
    sys.exit(main())
