"""What the page for operators shows of the doctor is what the doctor says."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PAGE = ROOT / "docs" / "how-to" / "run-it-for-real.md"
DOCTOR = ROOT / "src" / "setwise" / "cli" / "doctor"
SHOWN = re.compile(r"^(?:well|note|mend)  ([^:]+): (.+)\n(?:      -> (.+)\n)?", re.MULTILINE)


def test_every_line_on_the_page_is_one_of_the_doctors() -> None:
    code = " ".join(file.read_text("utf-8") for file in sorted(DOCTOR.glob("*.py")))
    found = SHOWN.findall(PAGE.read_text("utf-8"))
    assert found
    for about, says, advice in found:
        assert f'"{about}"' in code
        # Names and numbers are filled in further on.
        assert " ".join(says.split()[:3]) in code
        assert " ".join(advice.split()[:3]) in code
