/** The lines of text in column A between the tables of figures, as patterns. */
export const OWN_FIGURE_LINES: readonly RegExp[] = [
  /^(?:WRES figures|WDES figures|Model Employer|Pay gaps) as at \d{1,2} \p{L}+ \d{4}(?:, for publication)?$/u,
  /^Working version, unsuppressed: /,
  /^Published version: /,
  /^\d+ figures?(?: of the latest year)?: \d+ worse /,
  /^(?:Over \d+ bands below target, |[\d.]+ more BME staff are wanted in the |Model Employer, all bands: |Every band meets its target\.$|There is no need for |There is no sum over all bands: )/,
  /^What these figures go by$/,
  /^Hidden throughout: /,
  /^(?:Relative likelihoods|Gaps in the staff survey|Answers of one group alone|Scores and actions taken|Gaps in pay)(?:, continued)?$/,
  /^(?:Share of each pay quarter|Race disparity ratios between tiers|The board against the workforce|Shares of staff)(?:, continued)?$/,
  /^(?:People wanted to meet the target|Earlier years|Without a year|Bands(?: in .{1,20})?)(?:, continued)?$/,
  /^(?:Ratios with their intervals|(?:Gaps|Shares against the whole|Pay gaps|Bands) as bars|The same as a table:)$/,
  /^(?:The counts behind the (?:figures|race disparity ratios)(?:, continued)?|How these are computed(?:, continued)?)$/,
];
