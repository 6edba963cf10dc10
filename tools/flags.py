"""Writes the flags of states and territories from the npm package `country-flag-icons`, made safe like emblems.

npm pack country-flag-icons@1.6.20 && tar xzf country-flag-icons-1.6.20.tgz && python tools/flags.py package
"""

import json
import re
import sys
from pathlib import Path

from hemicycle.directory.looks import clean
from hemicycle.directory.looks.flags import FILE

if __name__ == "__main__":
    folder = Path(sys.argv[1]) / "3x2"
    drawn = {
        path.stem: clean(path.read_bytes()).body.decode()
        for path in sorted(folder.glob("*.svg"))
        if re.fullmatch("[A-Z]{2}", path.stem)
    }
    lines = ",\n".join(f"{json.dumps(code)}: {json.dumps(flag)}" for code, flag in drawn.items())
    FILE.write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")
