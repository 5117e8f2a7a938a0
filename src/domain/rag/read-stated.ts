import type { Temporal } from 'temporal-polyfill';
import type { Finding } from '../findings/finding';
import { formatAddress } from '../grid/address';
import type { Plan, PlanAction, StatedMark } from '../plan/plan';
import { findLookalikes, foldLookalikes } from '../wording/fold-lookalikes';
import { rememberReadings } from '../wording/remember-readings';
import { isDecoration, oneLine } from '../wording/tidy-text';
import { contextOf, inFull, type ColumnContext } from './column-context';
import { readAnswer } from './words/asked-state';
import { colourOfLetter, colourOfWord } from '../status/colour-words';
import { nameColour } from './words/fill-colours';
import { readKeyText } from '../status/key-line';
import { colourOfLabel } from './key/colour-order';
import { isTick } from '../status/key-signs';
import { entriesBetween } from './key/between-entries';
import { isFaint, matchFill, matchText } from './key/match-key';
import type { RagKeyEntry, StatedRag, StatedStatus } from './rating';
import { isPercent } from './key/status-cell';
import {
  type ColourRemark,
  readColourRemark,
  remarkGoesAgainst,
  remarkWithoutKey,
} from './words/colour-remark';
import { plainMark } from './words/pasted-marks';
import { capitalised, doubted, type Found, findingsOn, unexplained } from './stated-findings';
import { statedInKey } from './stated-in-key';
import { settleAnswer } from './settle-answer';
import { settleStated } from './settle-stated';
import { headApart } from '../status/head-apart';
import { meantBySlip } from '../status/misspelt-status';
import { claimsOnTrack, saysNoEnd, understandStatus } from '../status/understand-status';

/** An action's own status, and what a person should look at in it. */
export interface StatedReading {
  readonly stated: StatedRag | null;
  readonly findings: readonly Finding[];
}

const NOTHING: StatedReading = { stated: null, findings: [] };

const NOT_MARKED = /^(?:no|n|0|false|none|n\/a|not applicable)$/i;

/** One picture that means something, as a dot or a bullet does not: a pause, an hourglass, a cross, arrows in a ring. */
const PICTURE =
  /^[\u{1F300}-\u{1F64F}\u{1F680}-\u{1FAFF}\u231A\u231B\u23E9-\u23FA\u26A0\u26D4\u274C\u274E\u2753\u2757]\uFE0F?$/u;

/** A status cell without its place. */
type Mark = Omit<StatedMark, 'cell'>;

/** Done beside anything less, or all well beside off track: the two cannot both hold. */
function clash(one: StatedStatus, other: StatedStatus): boolean {
  const pair = [one, other];
  if (one === other || pair.includes('unknown') || pair.includes('closed')) return false;
  return pair.includes('complete') || (pair.includes('on-track') && pair.includes('off-track'));
}

function readColumnMark(
  mark: Mark,
  heading: string,
  key: readonly RagKeyEntry[],
  found: Found,
): StatedReading {
  if (NOT_MARKED.test(mark.text.trim()) || (mark.text.trim() === '' && mark.fill === null)) return NOTHING;
  const stated = oneLine(heading);
  const [line] = readKeyText(stated, false);
  const entry = (line && matchText(line.label, key)) ?? matchText(stated, key);
  if (entry) return { stated: statedInKey(entry, stated, 'mark', key), findings: doubted(entry, found) };
  const meaning = line?.meaning ?? (line ? '' : stated);
  // What a heading asks, the mark under it answers.
  const status = understandStatus(meaning.replace(/\?+\s*$/, ''));
  const findings = status !== 'unknown' ? [] : [unexplained(stated, key, found)];
  return {
    stated: { stated, status, meaning: status === 'unknown' ? null : meaning, shownAs: 'mark' },
    findings,
  };
}

function readColour(fill: string, key: readonly RagKeyEntry[], found: Found): StatedReading {
  const name = nameColour(fill);
  const entry = matchFill(fill, key);
  if (!entry && (name === null || name === 'white' || isFaint(fill))) return NOTHING;
  const stated = name ?? fill;
  if (entry) return { stated: statedInKey(entry, stated, 'fill', key), findings: doubted(entry, found) };
  const findings = [
    key.length === 0
      ? found('rag-colour-without-key', capitalised(stated))
      : found('rag-word-not-in-key', stated),
  ];
  return { stated: { stated, status: 'unknown', meaning: null, shownAs: 'fill' }, findings };
}

/** A picture that stands as the status and that nothing explains. */
function readSign(stated: string, key: readonly RagKeyEntry[], found: Found): StatedReading {
  const rag: StatedRag = { stated, status: 'unknown', meaning: null, shownAs: 'text' };
  return { stated: rag, findings: [unexplained(stated, key, found)] };
}

/** A letter for another colour than the one the key has that is nearest to the fill: "Y" on yellow, beside amber. */
function namesAnother(text: string, { label }: RagKeyEntry): boolean {
  const letter = text.toUpperCase();
  const [named, shown] = [colourOfLetter(letter), colourOfLabel(label)];
  return named !== null && shown !== null && shown !== named && !label.toUpperCase().startsWith(letter);
}

/** A colour that no key explains, with a remark: the colour, and what the remark says of the action where it fits. */
function readRemark(stated: string, led: ColourRemark, found: Found): StatedReading {
  const says = remarkWithoutKey(led);
  const rag: StatedRag = { stated, status: 'unknown', meaning: null, shownAs: 'text' };
  if (says === 'contradiction')
    return { stated: rag, findings: [found('rag-contradicted', `the words beside it say “${led.remark}”`)] };
  if (says !== 'unknown') return { stated: { ...rag, status: says, meaning: stated }, findings: [] };
  return { stated: rag, findings: [found('rag-colour-without-key', capitalised(led.colour))] };
}

/** A text beside which a colour is shown: the key decides which of the two it knows; what is typed comes first. */
function readText(mark: Mark, text: string, key: readonly RagKeyEntry[], found: Found): StatedReading {
  const stated = oneLine(mark.text);
  const shownAs = mark.fill !== null && nameColour(mark.fill) !== 'white' ? 'text+fill' : 'text';
  const byFill = mark.fill === null ? null : matchFill(mark.fill, key);
  const led = readColourRemark(text);
  const slip = meantBySlip(text);
  const byText =
    matchText(text, key) ??
    (led && (matchText(led.label, key) ?? matchText(led.colour, key))) ??
    (slip === null ? null : matchText(slip, key));
  if (led && !byText && key.length === 0) return readRemark(stated, led, found);
  const status = byText?.status ?? understandStatus(text);
  const contradicted =
    byFill && clash(status, byFill.status)
      ? [found('rag-contradicted', `its colour says “${byFill.meaning || byFill.label}”`)]
      : [];
  if (byText) {
    const isAgainst = led !== null && remarkGoesAgainst(byText.status, led.remark);
    const findings = isAgainst
      ? [found('rag-contradicted', `the words beside it say “${led.remark}”`)]
      : contradicted;
    const told = slip === null || matchText(text, key) ? [] : [unexplained(text, key, found)];
    return {
      stated: statedInKey(byText, stated, shownAs, key),
      findings: [...told, ...doubted(byText, found), ...findings],
    };
  }
  const saysNoMore =
    status === 'unknown' || status === byFill?.status || (status === 'on-track' && !claimsOnTrack(text));
  if (byFill && saysNoMore && !namesAnother(text, byFill))
    return { stated: statedInKey(byFill, stated, shownAs, key), findings: doubted(byFill, found) };
  const meaning = status === 'unknown' ? null : stated;
  const needsNoKey = status !== 'unknown' || saysNoEnd(text);
  const known =
    isPercent(text) ||
    (slip === null && needsNoKey && (key.length === 0 || (byFill !== null && status !== 'unknown')));
  const findings = known ? contradicted : [unexplained(text, key, found), ...contradicted];
  const pair = status === 'unknown' ? entriesBetween(text, key) : null;
  const between = pair ? { between: pair.map((entry) => entry.status) } : {};
  return { stated: { stated, status, meaning, shownAs, ...between }, findings };
}

function lookalikeFinding(sheet: string, mark: Mark): readonly Finding[] {
  const [letter] = findLookalikes(mark.text);
  if (!letter) return [];
  const { looksLike, alphabet } = letter;
  return [
    { code: 'rag-letter-lookalike', sheet, cell: null, raw: mark.text, detail: { looksLike, alphabet } },
  ];
}

function interpret(
  mark: Mark,
  context: ColumnContext,
  key: readonly RagKeyEntry[],
  sheet: string,
): StatedReading {
  const typed = foldLookalikes(oneLine(mark.text)).trim();
  const apart = foldLookalikes(oneLine(headApart(mark.text))).trim();
  const { asked } = context;
  const text = matchText(typed, key) ? typed : inFull(plainMark(apart), context);
  const hasText =
    text !== '' && (!isDecoration(text) || colourOfWord(text) !== null || matchText(text, key) !== null);
  const isPicture = !hasText && mark.fill === null && PICTURE.test(text) && !isTick(text);
  const nameOfColour = mark.fill === null ? '' : (nameColour(mark.fill) ?? '');
  const found = findingsOn(sheet, hasText || isPicture ? oneLine(mark.text) : nameOfColour, key);
  if (mark.heading !== null) return readColumnMark(mark, mark.heading, key, found);
  if (asked && !matchText(text, key)) {
    const answer = readAnswer(text, asked);
    if (answer) return { stated: { ...answer, stated: oneLine(mark.text), shownAs: 'mark' }, findings: [] };
    if (NOT_MARKED.test(text)) return NOTHING;
  }
  if (!hasText && isTick(text) && (mark.fill === null || matchFill(mark.fill, key) === null)) {
    const known = key.find(({ label }) => isTick(label));
    const done: StatedRag = { stated: text, status: 'complete', meaning: 'ticked', shownAs: 'mark' };
    return { stated: known ? statedInKey(known, text, 'text', key) : done, findings: [] };
  }
  if (isPicture) return readSign(text, key, found);
  if (!hasText) return mark.fill === null ? NOTHING : readColour(mark.fill, key, found);
  const reading = readText(mark, text, key, found);
  return { ...reading, findings: [...lookalikeFinding(sheet, mark), ...reading.findings] };
}

/** A status in words beside a date or in place of progress is not one that the key would list. */
function withoutKey(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => code !== 'rag-word-not-in-key');
}

/**
 * What actions of a plan say of their own state, through the plan's key: a letter, word, phrase, colour, or a
 * mark in one of several status columns. A word such as "In progress" needs no key; a bare colour or letter does.
 *
 * @param key the plan's own; empty when it has none
 * @param cellOf finds the mark that counts, where an action has several; its own by default
 * @param asAt what ends after it has not ended; null leaves dates aside
 * @returns a reader of actions. Its `stated` is null when an action says nothing; status `unknown` where nothing says
 *   what it means
 * @example statedReader(key, plan)(action).stated // { stated: 'A', status: 'on-track', meaning: 'action is on track', shownAs: 'text' }
 */
export function statedReader(
  key: readonly RagKeyEntry[],
  plan: Plan,
  cellOf: (action: PlanAction) => StatedMark | null = ({ stated }) => stated,
  asAt: Temporal.PlainDate | null = null,
): (action: PlanAction) => StatedReading {
  const contexts = new Map<number, ColumnContext>();
  const contextAt = (column: number): ColumnContext => {
    const context = contexts.get(column) ?? contextOf(plan, column);
    contexts.set(column, context);
    return context;
  };
  const read = rememberReadings(
    (text: string, fill: string | null, heading: string | null, column: number) =>
      interpret({ text, fill, heading }, contextAt(column), key, plan.sheet),
    (text, fill, heading, column) => `${column}\n${fill ?? ''}\n${heading ?? '\u0000'}\u0000${text}`,
  );
  const statusColumns = new Set(plan.columns.rag);
  const isWords = ({ text, heading, cell }: StatedMark): boolean =>
    text !== '' && heading === null && !statusColumns.has(cell.column);
  return (action) => {
    const mark = cellOf(action);
    if (!mark) return NOTHING;
    const { stated: said, findings } = read(mark.text, mark.fill, mark.heading, mark.cell.column);
    const stated = settleAnswer(said, settleStated(said, action, asAt), plan);
    const cell = formatAddress(mark.cell);
    const told = isWords(mark) && stated?.status !== 'unknown' ? withoutKey(findings) : findings;
    const { under, whole, health } = mark;
    const beside = {
      ...(under === undefined ? {} : { column: oneLine(under) }),
      ...(health === undefined ? {} : { health }),
    };
    return {
      stated: stated && { ...stated, ...beside },
      findings: told.map((finding) => ({ ...finding, cell, ...(whole === undefined ? {} : { raw: whole }) })),
    };
  };
}
