import { readKeyText } from '../../../src/domain/status/key-line';
import { understandStatus } from '../../../src/domain/status/understand-status';

/** What a text explains, as "label status" one after the other. */
const explained = (text: string): string =>
  readKeyText(text, false)
    .map(({ label, meaning }) => `${label.toLowerCase()} ${understandStatus(meaning)}`)
    .join(', ');

const THREE = 'green complete, amber on-track, red off-track';

describe('A key with words before it', () => {
  it.each([
    ['Race and disability standards. RAG: Green – complete; Amber – in progress; Red – overdue', THREE],
    [
      'Pay gap work, agreed by the Board in May. RAG key: Green = complete, Amber = in progress, Red = overdue',
      THREE,
    ],
    ['Written by the inclusion team. Key: Green - complete, Amber - in progress, Red - overdue', THREE],
    ['Owner: Head of HR. Status: Green: complete. Amber: in progress. Red: overdue.', THREE],
    ['Version 3, July 2026 | RAG: Green: complete | Amber: in progress | Red: overdue', THREE],
    ['Actions run for two years; RAG: Green: complete; Amber: in progress; Red: overdue', THREE],
    ['The RAG rating is as follows: Green (complete), Amber (in progress), Red (overdue)', THREE],
    ['Please note that ratings are as follows: Green – complete; Amber – in progress; Red – overdue', THREE],
    ['Colours used in this document: Green - complete, Amber - in progress, Red - overdue', THREE],
    [
      'Ratings are given by each lead every quarter. Green: complete. Amber: in progress. Red: overdue.',
      THREE,
    ],
    [
      'This plan is reviewed by the committee four times a year. Green = complete; Amber = in progress; Red = overdue',
      THREE,
    ],
    ['Traffic lights are used below, where Green = complete, Amber = in progress and Red = overdue.', THREE],
    ['For each action we show the state: Green (complete) Amber (in progress) Red (overdue)', THREE],
    ['Updated monthly - Green: complete, Amber: in progress, Red: overdue', THREE],
    ['EDI plan 2026/27 (RAG: Green = complete, Amber = in progress, Red = overdue)', THREE],
    ['R/A/G: Green = complete, Amber = in progress, Red = overdue', THREE],
    ['R.A.G. status – Green: complete, Amber: in progress, Red: overdue', THREE],
    ['BRAG: Green: complete, Amber: in progress, Red: overdue', THREE],
    ['B/R/A/G key: Green = complete, Amber = in progress, Red = overdue', THREE],
    [
      'Last seen by the Board in June 2026.\nRAG key: Green - complete\nAmber - in progress\nRed - overdue',
      THREE,
    ],
    [
      'Prepared by the people team. G = complete; A = in progress; R = overdue',
      'g complete, a on-track, r off-track',
    ],
    [
      'Approved in March. RAG: G - complete, A - in progress, R - overdue',
      'g complete, a on-track, r off-track',
    ],
    ['R/A/G: R = overdue, A = in progress, G = complete', 'r off-track, a on-track, g complete'],
  ])('%s', (text, expected) => {
    expect(explained(text)).toBe(expected);
  });
});

describe('A key in sentences', () => {
  it.each([
    ['Green is complete, amber is in progress, red is overdue', THREE],
    ['Green is complete, amber is in progress and red is overdue.', THREE],
    ['Green means complete, amber means in progress and red means overdue.', THREE],
    ['Green actions are complete, amber actions are in progress and red actions are overdue', THREE],
    [
      'Actions shaded green are complete, those shaded amber are in progress, those shaded red are overdue',
      THREE,
    ],
    ['Rows shaded green are complete; rows shaded amber are in progress; rows shaded red are overdue', THREE],
    ['Shaded green = complete, shaded amber = in progress, shaded red = overdue', THREE],
    ['Green shading = complete, amber shading = in progress, red shading = overdue', THREE],
    ['Cells in green are complete, cells in amber are in progress, cells in red are overdue', THREE],
    [
      'Actions marked green have been completed. Actions marked amber are in progress. Actions marked red are overdue.',
      THREE,
    ],
    [
      'Actions in green text are complete; those in amber text are in progress; those in red text are overdue',
      THREE,
    ],
    ['Green denotes complete, amber denotes in progress, red denotes overdue', THREE],
    ['Green stands for complete, amber for in progress and red for overdue', THREE],
    ['Green for complete, amber for in progress, red for overdue', THREE],
    ['We use green for complete, amber for in progress and red for overdue', THREE],
    ['Completed actions are shown in green, actions in progress in amber and overdue actions in red', THREE],
    ['Completed actions are green, actions in progress are amber and overdue actions are red.', THREE],
    ['Green represents complete, amber represents in progress, red represents overdue', THREE],
    ['Highlighted green: complete. Highlighted amber: in progress. Highlighted red: overdue.', THREE],
    ['Coloured green when complete, amber when in progress, red when overdue', THREE],
    ['An action is green if it is complete, amber if it is in progress, and red if it is overdue.', THREE],
    [
      'Colour key: green indicates that the action is complete, amber that it is in progress, red that it is overdue',
      THREE,
    ],
    ['If an action is complete it is green, if in progress amber, if overdue red', THREE],
    [
      'Green rated actions are complete, amber rated actions are in progress, red rated actions are overdue',
      THREE,
    ],
    ['Actions in blue are complete and those in grey have not started', 'blue complete, grey not-started'],
    ['Blue is used for completed actions, grey for those not started', 'blue complete, grey not-started'],
  ])('%s', (text, expected) => {
    expect(explained(text)).toBe(expected);
  });
});

describe('A key that asks for more than one look', () => {
  it.each([
    ['Completed = blue, in progress = amber, overdue = red', 'blue complete, amber on-track, red off-track'],
    ['Status: complete (green), in progress (amber), overdue (red)', THREE],
    ['Equality plan for two years. Green complete, Amber in progress, Red overdue', THREE],
    ['RAG (Green = complete, Amber = in progress, Red = overdue) - please ask the inclusion team', THREE],
    [
      'Where an action is shaded green it has been completed; where shaded red it is overdue.',
      'green complete, red off-track',
    ],
    ['Green actions: complete. Amber actions: in progress. Red actions: overdue.', THREE],
  ])('%s', (text, expected) => {
    expect(explained(text)).toBe(expected);
  });

  it('keeps remarks behind it out of what its last colour means', () => {
    const lines = readKeyText('RAG (Green = complete, Red = overdue) - please ask the inclusion team', false);
    expect(lines.map(({ meaning }) => meaning)).toEqual(['complete', 'overdue']);
  });
});

describe('Colours in prose that explain nothing', () => {
  it.each([
    'The green plan is complete and the red route is in progress',
    'Amber Valley staff network is in progress',
    'Black and minority ethnic staff are overdue a reply; white staff are on track',
    'White staff are 1.6 times as likely to be appointed as Black staff',
    'Red tape is a problem. Green travel is on track.',
    'Three actions are red and two are amber this quarter',
    'Launch the Purple Space network and the Blue Light pledge',
    'Actions rated red are reported to the Board',
    'Head of Black Inclusion: Jo Example. White Ribbon lead: Sam Example',
    'Of 24 actions, 8 are green, 10 amber and 6 red',
  ])('%s', (text) => {
    expect(readKeyText(text, false).filter(({ form }) => form === 'said')).toEqual([]);
  });
});

describe('A key of letters with nothing between them and their meanings', () => {
  it.each([
    'BRAG key: B complete and filed, R not delivering, A delivering with issues, G delivering to plan',
    'Key: B done; R off track; A at risk; G on track',
    'RAG key – G going to plan and on track, A some concerns, R overdue, B finished',
  ])('“%s” explains each letter', (text) => {
    const lines = readKeyText(text, true).map(({ label, meaning }) => [label, understandStatus(meaning)]);
    expect(Object.fromEntries(lines)).toEqual({
      B: 'complete',
      R: 'off-track',
      A: 'at-risk',
      G: 'on-track',
    });
  });

  it.each([
    'Key: A completed action is one that was signed off, A delayed one is late',
    'A delivered the training, R reviewed it',
    'Key contacts: R for recruitment, A for audits, G for governance',
  ])('“%s” is a sentence', (text) => {
    expect(readKeyText(text, true).filter(({ label }) => /^[RAGB]$/.test(label))).toEqual([]);
  });
});
