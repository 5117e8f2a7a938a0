/** Invented counts of a middling trust of some 5,000 staff; the same people are counted in both standards. */

/** Pay bands with White, BME and not known staff, then non-disabled, disabled and not known ones. */
export const STAFF = [
  ['Non-clinical 2', [310, 120, 14], [338, 19, 87]],
  ['Non-clinical 3', [240, 62, 8], [241, 15, 54]],
  ['Non-clinical 4', [190, 41, 6], [184, 12, 41]],
  ['Non-clinical 5', [110, 22, 4], [108, 7, 21]],
  ['Non-clinical 6', [84, 15, 3], [83, 5, 14]],
  ['Non-clinical 7', [62, 9, 2], [60, 3, 10]],
  ['Non-clinical 8a', [38, 5, 1], [36, 2, 6]],
  ['Non-clinical 8b', [22, 2, 0], [20, 1, 3]],
  ['Non-clinical 8c', [12, 1, 1], [11, 0, 3]],
  ['Non-clinical 8d', [7, 0, 0], [6, 0, 1]],
  ['Non-clinical 9', [4, 0, 0], [4, 0, 0]],
  ['Non-clinical VSM', [9, 1, 0], [8, 0, 2]],
  ['Clinical 2', [420, 260, 22], [548, 29, 125]],
  ['Clinical 3', [180, 95, 9], [222, 13, 49]],
  ['Clinical 4', [95, 38, 4], [107, 6, 24]],
  ['Clinical 5', [520, 480, 31], [824, 38, 169]],
  ['Clinical 6', [560, 240, 19], [661, 36, 122]],
  ['Clinical 7', [300, 72, 8], [309, 17, 54]],
  ['Clinical 8a', [118, 19, 3], [115, 6, 19]],
  ['Clinical 8b', [40, 5, 1], [38, 2, 6]],
  ['Clinical 8c', [16, 1, 0], [14, 1, 2]],
  ['Clinical 8d', [6, 0, 0], [5, 0, 1]],
  ['Clinical 9', [3, 0, 0], [3, 0, 0]],
  ['Clinical VSM', [2, 0, 0], [2, 0, 0]],
  ['Medical Consultant', [150, 132, 9], [231, 4, 56]],
  ['Medical Non-consultant career grade', [30, 62, 4], [71, 1, 24]],
  ['Medical Trainee grades', [95, 118, 11], [176, 7, 41]],
  ['Medical Other', [6, 5, 1], [9, 0, 3]],
];

const sumOf = (place) =>
  STAFF.reduce((sum, row) => row[place].map((count, at) => count + (sum[at] ?? 0)), [0, 0, 0]);
export const BY_RACE = sumOf(1);
export const BY_DISABILITY = sumOf(2);

const board = (id, [all, voting, executive]) => [
  [id, 'All', 'Board members', ...all],
  [id, 'All', 'Voting members', ...voting],
  [id, 'All', 'Executive members', ...executive],
];
/** A percentage to one decimal that some whole number of people makes, as a survey's does. */
const rounded = (percentage, base) => Math.round((1000 * Math.round((percentage * base) / 100)) / base) / 10;
const survey = (id, percentages, bases) => [
  [id, 'All', 'Survey %', ...percentages.map((percentage, at) => rounded(percentage, bases[at])), null],
  [id, 'All', 'Survey base', ...bases, null],
];

/** Rows of the WRES sheet by year: indicator, breakdown, measure, White, BME, not known. */
export const WRES_ROWS = {
  2025: [
    ...STAFF.map(([band, counts]) => [1, band, 'Headcount', ...counts]),
    [2, 'All', 'Shortlisted', 2410, 3120, 164],
    [2, 'All', 'Appointed', 512, 431, 29],
    [3, 'All', 'Headcount', ...BY_RACE],
    [3, 'All', 'Entered process', 31, 26, 1],
    [4, 'All', 'Headcount', ...BY_RACE],
    [4, 'All', 'Accessed training', 1812, 894, 61],
    ...survey(5, [26.4, 31.2], [1385, 612]),
    ...survey(6, [22.1, 27.6], [1379, 608]),
    ...survey(7, [58.3, 44.9], [1371, 604]),
    ...survey(8, [6.3, 15.4], [1376, 606]),
    ...board(9, [
      [12, 2, 0],
      [10, 2, 0],
      [6, 0, 0],
    ]),
    ['Declaration', 'All', 'Survey respondents', 1391, 617, 44],
  ],
  2024: [
    [1, 'All', 'Headcount', 3588, 1642, 170],
    [2, 'All', 'Shortlisted', 2286, 2844, 151],
    [2, 'All', 'Appointed', 524, 372, 26],
    [3, 'All', 'Headcount', 3588, 1642, 170],
    [3, 'All', 'Entered process', 34, 22, 2],
    ...survey(5, [27.0, 30.4], [1302, 571]),
    ...survey(6, [22.8, 28.9], [1297, 566]),
    ...survey(7, [57.5, 43.6], [1290, 563]),
    ...survey(8, [6.6, 16.1], [1295, 565]),
  ],
};

/** Rows of the WDES sheet by year: metric, breakdown, measure, non-disabled, disabled, not known. */
export const WDES_ROWS = {
  2025: [
    ...STAFF.map(([band, , counts]) => [1, band, 'Headcount', ...counts]),
    [2, 'All', 'Shortlisted', 4930, 402, 362],
    [2, 'All', 'Appointed', 858, 61, 53],
    [3, 'All', 'Headcount', ...BY_DISABILITY],
    [3, 'All', 'Entered process', 14, 3, 2],
    ...survey('4a(i)', [26.9, 33.5], [1498, 487]),
    ...survey('4a(ii)', [9.2, 15.6], [1490, 484]),
    ...survey('4a(iii)', [17.4, 26.1], [1486, 483]),
    ...survey('4b', [49.8, 52.1], [512, 214]),
    ...survey(5, [55.9, 48.7], [1481, 481]),
    ...survey(6, [21.3, 29.0], [803, 341]),
    ...survey(7, [46.2, 36.8], [1488, 485]),
    [8, 'All', 'Survey %', null, rounded(73.9, 302), null],
    [8, 'All', 'Survey base', null, 302, null],
    ['9a', 'All', 'Score', 6.9, 6.4, null],
    ['9b', 'All', 'Action taken', null, 'Yes', null],
    ...board(10, [
      [10, 1, 3],
      [8, 1, 3],
      [5, 0, 1],
    ]),
    ['Declaration', 'All', 'Survey respondents', 1503, 489, 60],
  ],
  2024: [
    [1, 'All', 'Headcount', 4290, 196, 914],
    [2, 'All', 'Shortlisted', 4571, 365, 345],
    [2, 'All', 'Appointed', 801, 59, 62],
    [3, 'All', 'Headcount', 4290, 196, 914],
    [3, 'All', 'Entered process', 15, 2, 1],
    ...survey('4b', [48.6, 51.0], [498, 199]),
    ...survey(7, [45.0, 35.9], [1401, 452]),
  ],
};

/** Senior bands with BME staff and all staff of known status, for Model Employer. */
export const SENIOR_STAFF = ['6', '7', '8a', '8b', '8c', '8d', '9', 'VSM'].map((band) => {
  const rows = STAFF.filter(([name]) => name.endsWith(` ${band}`)).map(([, counts]) => counts);
  const bme = rows.reduce((sum, [, count]) => sum + count, 0);
  const all = rows.reduce((sum, counts) => sum + counts[0] + counts[1] + counts[2], 0);
  return [band, bme, all];
});

/** Characteristic, measure, reference, comparison, not known. */
export const PAY_ROWS = [
  ['Gender', 'Mean hourly pay', 22.61, 19.94, null],
  ['Gender', 'Median hourly pay', 19.02, 18.14, null],
  ['Gender', 'Mean bonus', 9120, 7340, null],
  ['Gender', 'Median bonus', 6030, 6030, null],
  ['Gender', 'Quartile 1 headcount', 260, 1094, null],
  ['Gender', 'Quartile 2 headcount', 241, 1113, null],
  ['Gender', 'Quartile 3 headcount', 228, 1126, null],
  ['Gender', 'Quartile 4 headcount', 392, 962, null],
  ['Ethnicity', 'Mean hourly pay', 20.58, 20.11, null],
  ['Ethnicity', 'Median hourly pay', 18.42, 17.96, null],
  ['Ethnicity', 'Quartile 1 headcount', 902, 401, 51],
  ['Ethnicity', 'Quartile 2 headcount', 871, 446, 37],
  ['Ethnicity', 'Quartile 3 headcount', 884, 437, 33],
  ['Ethnicity', 'Quartile 4 headcount', 972, 341, 41],
  ['Disability', 'Mean hourly pay', 20.49, 19.02, null],
  ['Disability', 'Median hourly pay', 18.33, 17.61, null],
];
