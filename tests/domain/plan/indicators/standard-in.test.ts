import { standardIn } from '../../../../src/domain/plan/indicators/standard-in';

it.each([
  ['WRES action plan 2024/25', 'WRES'],
  ['Workforce Race Equality Standard', 'WRES'],
  ['Workforce race equality plan', 'WRES'],
  ['Workforce Disability Equality Standard (WDES)', 'WDES'],
  ['W.D.E.S. plan', 'WDES'],
  ['WDES_2024', 'WDES'],
  ['WDЕS', 'WDES'],
  ['Actions: WRES2', 'WRES'],
  ['Bank staff and WRES', 'WRES'],
] as const)('%j is about the %s', (text, standard) => {
  expect(standardIn(text)).toBe(standard);
});

it.each([
  'WRES and WDES joint plan',
  'MWRES',
  'M-WRES indicators',
  'Medical WRES action plan',
  'Medical Workforce Race Equality Standard',
  'Bank WRES',
  'SCWRES',
  'Race equality plan',
  'Wrest Park estate',
  'EDI plan 2024',
  '',
])('%j is about neither, both, or a standard of its own', (text) => {
  expect(standardIn(text)).toBeNull();
});
