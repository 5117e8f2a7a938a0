import type { Plan } from '../../plan/plan';
import { equalityGrades } from '../../status/grade-scale';
import { isSign } from '../../status/key-signs';
import { saysOnHold, understandStatus } from '../../status/understand-status';
import { colourOfLabel } from './colour-order';
import type { KeyForm, KeyHit } from './key-cells';
import { nameShades } from './two-shades';

/** A pair of cells, a painted cell and a swatch look alike in any table of records, so their labels must not recur. */
const FORMS_THAT_MUST_AGREE: ReadonlySet<KeyForm> = new Set(['pair', 'swatch', 'painted']);
const NEEDS_COMPANY: ReadonlySet<KeyForm> = new Set(['swatch', 'painted', 'beside']);

function labelKey(label: string): string {
  return label.trim().toLowerCase();
}

/** Hits in one column under one form, without those columns where a label has two meanings: they are records. */
function withoutRecords(hits: readonly KeyHit[]): readonly KeyHit[] {
  const groups = new Map<string, KeyHit[]>();
  for (const hit of hits) {
    const id = FORMS_THAT_MUST_AGREE.has(hit.form) ? `${hit.form} ${hit.at.column}` : 'said';
    groups.set(id, [...(groups.get(id) ?? []), hit]);
  }
  return [...groups].flatMap(([id, group]) => {
    if (id === 'said') return group;
    const meanings = new Map<string, string>();
    for (const { label, meaning } of group) {
      const known = meanings.get(labelKey(label));
      if (known !== undefined && known !== meaning) return [];
      meanings.set(labelKey(label), meaning);
    }
    return group;
  });
}

/** Of hits that need company, those with another label in the same row or column. */
function inCompany(hits: readonly KeyHit[]): readonly KeyHit[] {
  return hits.filter((hit) => {
    if (!NEEDS_COMPANY.has(hit.form) || hit.isSentence === true) return true;
    return hits.some(
      (other) =>
        other.form === hit.form &&
        labelKey(other.label) !== labelKey(hit.label) &&
        (other.at.column === hit.at.column
          ? Math.abs(other.at.row - hit.at.row) <= 12
          : other.at.row === hit.at.row),
    );
  });
}

function uniqueByLabel(hits: readonly KeyHit[]): readonly KeyHit[] {
  const byLabel = new Map<string, KeyHit>();
  for (const hit of hits) {
    const known = byLabel.get(labelKey(hit.label));
    if (!known || (known.meaning === '' && hit.meaning !== '')) byLabel.set(labelKey(hit.label), hit);
    else if (known.fill === null && hit.fill !== null && known.meaning === hit.meaning) {
      byLabel.set(labelKey(hit.label), { ...known, fill: hit.fill });
    }
  }
  return [...byLabel.values()];
}

/** A number among colours counts sections or standards; it stands for a status where the others are numbers too. */
function withoutOddNumbers(hits: readonly KeyHit[]): readonly KeyHit[] {
  const others = hits.filter(({ label }) => !/^\d+$/.test(label.trim()));
  const areColours = others.some(({ label }) => colourOfLabel(label) !== null);
  return areColours || others.length * 2 > hits.length ? others : hits;
}

/** Ethnic groups and wards have colours in their names; a status scheme has a traffic light's. */
function isScheme(hits: readonly KeyHit[]): boolean {
  if (hits.length === 1 && hits.every(({ label }) => /^\d/.test(label))) return false;
  const announced = hits.some((hit) => hit.announced);
  const colours = hits.map(({ label }) => colourOfLabel(label));
  const traffic = colours.filter(
    (colour) => colour !== null && !['black', 'white', 'brown'].includes(colour),
  );
  const understood = hits.filter(
    ({ meaning }) => understandStatus(meaning) !== 'unknown' || saysOnHold(meaning),
  );
  const lettersOnly = hits.every(({ label }) => label.trim().length === 1 || isSign(label));
  if (lettersOnly) {
    const isEnough = understood.length * 2 >= hits.length && understood.length >= 2;
    const areSigns = hits.every(({ label }) => isSign(label) || /^\d$/.test(label));
    const explainsAll = hits.length >= 3 && understood.length === hits.length;
    return isEnough && (traffic.length > 0 || areSigns || explainsAll);
  }
  return announced ? traffic.length + understood.length > 0 : hits.length >= 2 && traffic.length > 0;
}

/**
 * Of all labels with meanings on a sheet those that make a key, each label once; empty where none do. What grades
 * outcomes of the organisation ("Undeveloped – Red") comes after what tells the status of actions.
 *
 * @example chooseScheme(findKeyHits(sheet, openIn)).map(({ label }) => label) // ['Red', 'Amber', 'Green']
 */
export function chooseScheme(hits: readonly KeyHit[]): readonly KeyHit[] {
  const grades = equalityGrades(hits.map(({ meaning }) => meaning));
  if (grades.size === 0) return schemeOf(hits);
  const ofActions = schemeOf(hits.filter(({ meaning }) => !grades.has(meaning)));
  return ofActions.length > 0 ? ofActions : schemeOf(hits);
}

const SENTENCES: readonly KeyForm[] = ['said', 'beside'];

/**
 * The lines of one key need not all be written alike: "Green means done" over "Amber is late in part". Those of
 * another form that stand directly under or over its own, each of another colour, are lines of it too.
 */
function withLinesBetween(scheme: readonly KeyHit[], hits: readonly KeyHit[]): readonly KeyHit[] {
  const lines = [...scheme];
  if (!lines.every(({ form }) => SENTENCES.includes(form))) return scheme;
  const isNext = ({ at, label }: KeyHit): boolean =>
    lines.some((line) => line.at.column === at.column && Math.abs(line.at.row - at.row) === 1) &&
    !lines.some((line) => labelKey(line.label) === labelKey(label));
  const others = hits.filter(
    ({ form, label }) => SENTENCES.includes(form) && colourOfLabel(label) !== null && label.length > 1,
  );
  for (let next = others.find(isNext); next; next = others.find(isNext)) lines.push(next);
  return lines.length === scheme.length ? scheme : lines.sort((one, other) => one.at.row - other.at.row);
}

function schemeOf(hits: readonly KeyHit[]): readonly KeyHit[] {
  const told = withoutRecords(nameShades(hits));
  const sound = inCompany(told);
  const forms: readonly (readonly KeyForm[])[] = [['said', 'pair'], ['swatch'], ['beside'], ['painted']];
  for (const form of forms) {
    const scheme = withoutOddNumbers(uniqueByLabel(sound.filter((hit) => form.includes(hit.form))));
    if (scheme.some(({ meaning }) => meaning !== '') && isScheme(scheme))
      return withLinesBetween(scheme, told);
  }
  return [];
}

/** Tells whether a line stands among the rows of a table, with actions of it further down. */
function isOverActions(plan: Plan, { at }: KeyHit): boolean {
  const last = plan.actions[plan.actions.length - 1]?.rows[0] ?? 0;
  const inRows = at.row >= plan.headerTop && at.row <= plan.lastRow && at.row < last;
  return inRows && at.column >= plan.firstColumn && at.column <= plan.lastColumn;
}

/**
 * Where a key stands outside the tables, "B – Belonging" over some of the actions is their section; only a label of
 * that key may be told again there, at the foot of a page.
 *
 * @param plans those of the sheet
 * @example withoutSections(hits, plans) // without 'B – Belonging', or all of them where no key stands outside
 */
export function withoutSections(hits: readonly KeyHit[], plans: readonly Plan[]): readonly KeyHit[] {
  const isOver = hits.map((hit) => plans.some((plan) => isOverActions(plan, hit)));
  if (!isOver.includes(true)) return hits;
  const outside = chooseScheme(hits.filter((_, at) => isOver[at] !== true));
  const labels = new Set(outside.map(({ label }) => labelKey(label)));
  return hits.filter(
    ({ label }, at) => isOver[at] !== true || labels.size === 0 || labels.has(labelKey(label)),
  );
}
