#!/usr/bin/env python3
"""Recalculates workbooks in LibreOffice and compares every formula's value with the one stored beside it.

    recalculate.py FILE.xlsx ...

Wants LibreOffice Calc (soffice) and openpyxl. Exit status: 0 all equal, 1 some differ, 2 could not be done.
"""
import math
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl

# Recalculate always: LibreOffice otherwise trusts the stored values, and would compare them with themselves.
ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>0</value></prop></item>
</oor:items>
"""


def recalculate(files, folder):
    """Opens the files in LibreOffice with a profile of their own and saves them, recalculated, to a folder."""
    user = folder / "profile" / "user"
    user.mkdir(parents=True)
    (user / "registrymodifications.xcu").write_text(ALWAYS_RECALCULATE, encoding="utf-8")
    command = [
        "soffice",
        f"-env:UserInstallation=file://{folder / 'profile'}",
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        str(folder / "out"),
        *map(str, files),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    return [folder / "out" / file.name for file in files]


def same(stored, computed):
    """Numbers to nine figures; nothing and an empty text are alike; all else exactly."""
    if stored in (None, "") and computed in (None, ""):
        return True
    if isinstance(stored, bool) or isinstance(computed, bool):
        return stored is computed
    if isinstance(stored, (int, float)) and isinstance(computed, (int, float)):
        return math.isclose(stored, computed, rel_tol=1e-9, abs_tol=1e-12)
    return stored == computed


def formula_of(cell):
    """The formula of a cell, whether plain or of an array; None for a cell without one."""
    if cell.data_type != "f":
        return None
    return getattr(cell.value, "text", cell.value)


def compare(before, after):
    """The number of formulas in a workbook, and a line for each whose value is another after recalculation."""
    formulas = openpyxl.load_workbook(before)
    stored = openpyxl.load_workbook(before, data_only=True)
    computed = openpyxl.load_workbook(after, data_only=True)
    count, differences = 0, []
    for sheet in formulas.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                formula = formula_of(cell)
                if formula is None:
                    continue
                count += 1
                ours = stored[sheet.title][cell.coordinate].value
                theirs = computed[sheet.title][cell.coordinate].value
                if not same(ours, theirs):
                    differences.append(f"  {sheet.title}!{cell.coordinate}: stored {ours!r}, computed {theirs!r}: {formula}")
    return count, differences


def main(names):
    files = [Path(name).resolve() for name in names]
    if not files:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    status = 0
    with tempfile.TemporaryDirectory() as name:
        for before, after in zip(files, recalculate(files, Path(name))):
            if not after.exists():
                print(f"{before.name}: LibreOffice could not open it", file=sys.stderr)
                return 2
            count, differences = compare(before, after)
            print(f"{before.name}: {count} formulas, {len(differences)} with another value after recalculation")
            for line in differences[:20]:
                print(line)
            if differences or count == 0:
                status = 1
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
