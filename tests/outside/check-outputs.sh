#!/bin/sh
# Reviews every sample and opens what comes out, and what the workbench saves, in programs that are not ours: LibreOffice,
# which recalculates it and lays it out as PDF, and openpyxl. Each formula’s value must equal the one stored beside it.
# Wants the built command line, LibreOffice Calc and python3 with openpyxl; says so and passes where they are missing.
set -eu
cd "$(dirname "$0")/../.."

python=python3
for candidate in /usr/bin/python3 python3; do
  if "$candidate" -c 'import openpyxl' 2>/dev/null; then
    python=$candidate
    break
  fi
done
if ! command -v soffice >/dev/null || ! "$python" -c 'import openpyxl' 2>/dev/null; then
  echo 'Left out: opening outputs in other programs needs LibreOffice Calc (soffice) and python3 with openpyxl.'
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for sample in samples/*.xlsx; do
  out=$work/$(basename "$sample")
  node dist/cli/parity.cjs review "$sample" --as-at 2024-06-30 --out "$out" >/dev/null || [ $? -eq 1 ]
  # A second review at the same date has to leave every byte as it is.
  node dist/cli/parity.cjs review "$out" --as-at 2024-06-30 --out "$work/again.xlsx" >/dev/null || [ $? -eq 1 ]
  cmp "$out" "$work/again.xlsx"
  rm "$work/again.xlsx"
done
# What a browser saves from the workbench, too.
KEEP_DOWNLOADS=$work npx --no-install jest tests/browser/workbench.test.ts >"$work/jest.txt" 2>&1 || {
  cat "$work/jest.txt"
  exit 1
}
test -s "$work/tracker-table.reviewed.xlsx"
# Every kind of equality figure, from counts invented for the tests.
KEEP_FIGURES=$work npx --no-install jest tests/application/write-figures.test.ts >"$work/jest.txt" 2>&1 || {
  cat "$work/jest.txt"
  exit 1
}
test -s "$work/figures.reviewed.xlsx"
"$python" tests/outside/recalculate.py "$work"/*.xlsx
# Counts that are corrected after a review carry through to every figure.
"$python" tests/outside/recalculate.py --follows "$work/live/corrected.xlsx" "$work/live/reviewed-anew.xlsx"
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work/pdf" "$work"/*.xlsx >/dev/null 2>&1
for reviewed in "$work"/*.xlsx; do
  test -s "$work/pdf/$(basename "$reviewed" .xlsx).pdf"
done
