import { LONGEST_STATUS } from '../wording/longest-entry';
import { rememberTexts } from '../wording/remember-readings';
import { updatesAsWritten, type DatedUpdate } from './dated-updates';
import { withoutFormer } from './former-state';
import { newestUpdate } from './newest-update';
import { plainWords } from './plain-words';
import { restsPlain, statePlain } from './plain-state';
import { OPEN } from './state-words';
import { withTokens } from './status-phrases';

const COLOUR = /^(?:rag )?(?:red|amber|yellow|orange|green|blue|grey|black|purple)$/;

const ARROW = /→|➔|➜|⇒|[-=]+>/;

const OF_BEFORE = /[([]\s*(was|were|previously|formerly|originally)\b:?([^()[\]]*[,;][^()[\]]*)[)\]]/gi;

const NOW =
  /^(.+?)(?:\s*[,.;]\s*|\s)(?:(?:but|and|then|is|are|it is|has|have) )*(?:(?:now|currently) (?:(?:been|is) )*|(?<!\b(?:after|until|before|once|when|not|being|been|was|were|having) )(?=back (?:on|to)\b))(\S.*)$/;
const FORMERLY =
  /^(?:was (?!completed)|were |had been |been |previously|formerly|originally|initially|thought)/;
const NOT_YET_SO = /EXPECTED|NOTDONE|MENDING|HANDLED/;

/** Says how an action stands, be it only in a colour that the caller may know. */
function says(words: string): boolean {
  if (COLOUR.test(words)) return true;
  const plain = withTokens(words);
  return statePlain(plain) !== 'unknown' || restsPlain(plain) || OPEN.test(plain);
}

const stateOf = ({ words }: DatedUpdate): string => statePlain(withTokens(plainWords(words)));

/** Of entries that may stand in either order, as "Oct: begun. Jan: done", the one that only the newest can be. */
function lastByState(entries: readonly DatedUpdate[]): DatedUpdate | null {
  const ends = [entries.at(0), entries.at(-1)].filter((entry) => entry !== undefined);
  if (entries.length < 2 || entries.some(({ year }) => year !== null)) return null;
  const [done, ...othersDone] = ends.filter((entry) => stateOf(entry) === 'complete');
  if (done) return othersDone.length === 0 ? done : null;
  const [begun, ...othersBegun] = ends.filter((entry) => stateOf(entry) !== 'not-started');
  return begun && othersBegun.length === 0 ? begun : null;
}

/** Of dated entries the newest, where each tells a state: those of one that does not may be the steps of a plan. */
function newestState(text: string): string {
  const entries = updatesAsWritten(text);
  const newest = newestUpdate(text, null) ?? lastByState(entries);
  if (!newest || entries.length < 2) return text;
  const told = newest.year === null ? entries : [newest];
  return told.every(({ words }) => says(plainWords(words))) ? newest.words : text;
}

/** "(was red, off track)" as "(was red) (was off track)": what opens a bracket holds for all of it. */
function partBracket(text: string): string {
  return text.replace(OF_BEFORE, (_, opening: string, inner: string) =>
    inner
      .split(/[,;]/)
      .map((part) => `(${opening} ${part.trim()})`)
      .join(' '),
  );
}

/** Of "At risk → On track" what the arrow points to, where there is a state at either end; more arrows show a course. */
function behindArrow(text: string): string {
  const [before = '', after = '', more] = ARROW.test(text) ? text.split(ARROW) : [];
  return more === undefined && [before, after].every((end) => says(plainWords(end))) ? after : text;
}

/**
 * Of "was on hold, now in progress" and "on track (was at risk)" only what holds now, as a plain status; a text
 * without such a turn as it is.
 *
 * @example latestState('At risk (was on track)') // 'at risk'
 */
export const latestState = rememberTexts((text: string): string => {
  if (text.length > LONGEST_STATUS) return '';
  const plain = withTokens(withoutFormer(plainWords(partBracket(behindArrow(newestState(text)))), says));
  const [, before = '', after = ''] = NOW.exec(plain) ?? [];
  if (after === '') return plain;
  if (FORMERLY.test(before)) return after;
  // "Target missed, now closed" is closed for what stands before it.
  if (after.startsWith('closed') && statePlain(plain) === 'closed') return plain;
  const isTold = (statePlain(after) !== 'unknown' || restsPlain(after)) && !NOT_YET_SO.test(after);
  const undone = /\bagain\b/.test(after) && isTold;
  return undone || (isTold && statePlain(before) !== 'complete') ? after : plain;
});
