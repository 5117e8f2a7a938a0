#!/usr/bin/env python3
"""Recalculates workbooks in LibreOffice and compares every formula's value with the one stored beside it, and
every chart's labels and figures, as its part keeps them, with the recalculated cells it is drawn over.

    recalculate.py FILE.xlsx ...
    recalculate.py --follows CORRECTED.xlsx REVIEWED-ANEW.xlsx

The second form recalculates a reviewed workbook whose counts were corrected afterwards: the formulas on its sheets of
equality figures have to come to what a review of the corrected counts writes.

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


# What the titles of the sheets of equality figures begin with.
FIGURE_TITLES = ("WRES figures as at", "WDES figures as at", "Model Employer as at", "Pay gaps as at")


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


def rests_on_counts(book):
    """The formulas on sheets of equality figures, and a line for each such sheet that has none or should have none: what
    is published holds values alone, what is not follows the counts."""
    count, faults = 0, []
    for sheet in book.worksheets:
        title = sheet["A1"].value
        if not isinstance(title, str) or not title.startswith(FIGURE_TITLES):
            continue
        formulas = sum(formula_of(cell) is not None for row in sheet.iter_rows() for cell in row)
        count += formulas
        is_published = title.endswith("for publication")
        if is_published and formulas > 0:
            faults.append(f"  {sheet.title}: published with {formulas} formulas")
        if not is_published and formulas == 0:
            faults.append(f"  {sheet.title}: no figure follows the counts")
    return count, faults


def follows(corrected, anew):
    """The formulas on sheets of equality figures, how many of them the correction changed, and a line for each that
    comes to something else than a new review writes."""
    with tempfile.TemporaryDirectory() as name:
        after = recalculate([corrected], Path(name))[0]
        computed = openpyxl.load_workbook(after, data_only=True)
        formulas = openpyxl.load_workbook(corrected)
        stale = openpyxl.load_workbook(corrected, data_only=True)
        wanted = openpyxl.load_workbook(anew, data_only=True)
    count, changed, differences = 0, 0, []
    for sheet in formulas.worksheets:
        if not str(sheet["A1"].value).startswith(FIGURE_TITLES):
            continue
        for cell in (cell for row in sheet.iter_rows() for cell in row if formula_of(cell) is not None):
            live, written, before = (book[sheet.title][cell.coordinate].value for book in (computed, wanted, stale))
            count += 1
            changed += not same(live, before)
            if not same(live, written):
                differences.append(f"  {sheet.title}!{cell.coordinate}: live {live!r}, reviewed anew {written!r}")
    return count, changed, differences


def points(cache):
    """What a chart keeps of the cells it is drawn over, by place; cells that hold nothing are left out."""
    return {point.idx: point.v for point in cache.pt}


def cells_of(workbook, reference):
    """The values of the cells a chart refers to, by place, without those that hold nothing."""
    sheet, cells = reference.rsplit("!", 1)
    name = sheet.strip("'").replace("''", "'")
    column = workbook[name][cells.replace("$", "")]
    values = [cell.value for row in (column if isinstance(column, tuple) else ((column,),)) for cell in row]
    return {place: value for place, value in enumerate(values) if value is not None}


def references(chart):
    """What a chart is drawn over: each reference with what the chart keeps beside it."""
    for series in chart.series:
        if series.cat is not None and series.cat.strRef is not None:
            yield series.cat.strRef.f, points(series.cat.strRef.strCache)
        if series.val is not None and series.val.numRef is not None:
            yield series.val.numRef.f, points(series.val.numRef.numCache)


def charts_of(workbook):
    """The charts that openpyxl finds, by sheet and place."""
    return [(sheet.title, chart) for sheet in workbook.worksheets for chart in sheet._charts]


def compare_charts(before, after):
    """The number of charts, and a line for each that another program lost or that shows other than its cells."""
    ours = charts_of(openpyxl.load_workbook(before))
    theirs = charts_of(openpyxl.load_workbook(after))
    computed = openpyxl.load_workbook(after, data_only=True)
    differences = []
    if [title for title, _ in ours] != [title for title, _ in theirs]:
        differences.append(f"  {len(ours)} charts, {len(theirs)} after LibreOffice has saved it")
    for (title, chart), (_, kept) in zip(ours, theirs):
        if [reference for reference, _ in references(chart)] != [reference for reference, _ in references(kept)]:
            differences.append(f"  a chart on {title}: drawn over other cells after LibreOffice has saved it")
        for reference, cache in references(chart):
            cells = cells_of(computed, reference)
            if cache.keys() != cells.keys() or not all(same(cells[place], cache[place]) for place in cache):
                differences.append(f"  a chart on {title}: keeps {cache}, cells {reference} hold {cells}")
    return len(ours), differences


def main_follows(corrected, anew):
    count, changed, differences = follows(Path(corrected).resolve(), Path(anew).resolve())
    print(f"{count} formulas of equality figures, {changed} changed with the counts, {len(differences)} unlike a new review")
    for line in differences[:20]:
        print(line)
    return 1 if differences or changed == 0 else 0


def main(names):
    if names[:1] == ["--follows"] and len(names) == 3:
        return main_follows(*names[1:])
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
            live, stuck = rests_on_counts(openpyxl.load_workbook(before))
            if live > 0:
                print(f"{before.name}: {live} of them on sheets of equality figures, {len(stuck)} faults there")
            charts, lost = compare_charts(before, after)
            print(f"{before.name}: {charts} charts, {len(lost)} faults")
            for line in [*differences[:20], *stuck[:20], *lost[:20]]:
                print(line)
            if differences or stuck or lost or count == 0 or charts == 0:
                status = 1
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
