/** Headings and rows of a school's access plan: what is aimed at, what is done for it, when and by whom. */
export const HEAD = ['Target', 'Strategies', 'Timescale', 'Responsibility'];
export const KERB = [
  'Kerbs are easy to see',
  'Paint the kerb edges at the main gate',
  'Autumn term 2025',
  'Site manager',
];
export const DOORS = [
  'Doors open with one hand',
  'Fit lever handles to all fire doors',
  'July 2025',
  'Site manager',
];
export const RAILS = [
  'Handrails stand on both sides',
  'Obtain quotes and fit second handrail',
  'May 2025',
  'Bursar',
];
