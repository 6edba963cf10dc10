"""How much of the processor a process has used, to the microsecond."""

from pathlib import Path


def cpu_of(pid: int) -> float:
    """Seconds of processor that a process and its threads have used, from the scheduler's own count (ns).

    Threads that have ended are left out: measure processes whose threads stay.
    """
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9
