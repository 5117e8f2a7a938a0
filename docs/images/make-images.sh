#!/usr/bin/env bash
# Takes the README's pictures afresh from reviews of the samples: LibreOffice lays them out, poppler cuts them.
# Wants the built command line, LibreOffice Calc, poppler-utils and the Carlito font (fonts-crosextra-carlito).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$here/../..
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

review() {
  node "$top/dist/cli/parity.cjs" review "$top/samples/$1.xlsx" --as-at 2026-11-20 --out "$work/$1.xlsx" >/dev/null || [ $? -eq 1 ]
}

# The first page of a workbook's PDF that says WORDS.
page_saying() {
  local workbook=$1 words=$2 pages page
  pages=$(pdfinfo "$work/$workbook.pdf" | sed -n 's/^Pages: *//p')
  for page in $(seq "$pages"); do
    if pdftotext -f "$page" -l "$page" "$work/$workbook.pdf" - | grep -F "$words" >/dev/null; then
      echo "$page"
      return
    fi
  done
  echo "No page of $workbook says “$words”." >&2
  return 1
}

# Cuts NAME.png out of that page: left, top, width and height in points.
cut() {
  local name=$1 workbook=$2 words=$3 dpi=$4 x=$5 y=$6 width=$7 height=$8 page
  page=$(page_saying "$workbook" "$words")
  in_pixels() { echo $((${1} * dpi / 72)); }
  pdftoppm -png -singlefile -r "$dpi" -f "$page" -l "$page" \
    -x "$(in_pixels "$x")" -y "$(in_pixels "$y")" -W "$(in_pixels "$width")" -H "$(in_pixels "$height")" \
    "$work/$workbook.pdf" "$here/$name"
}

review edi-improvement-plan
review wdes-action-plan
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work" "$work"/*.xlsx >/dev/null 2>&1

cut summary edi-improvement-plan 'Actions by status' 110 30 35 785 400
cut checks edi-improvement-plan 'Parity checks' 110 30 35 785 330
cut status-columns wdes-action-plan 'Parity ref' 190 345 118 462 240
