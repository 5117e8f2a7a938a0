import type { Finding } from './finding';
import type { LintFindingDetails, PlanLack, SmartReason } from './lint-finding';
import { ended, listWords, quote, type FindingText } from './sentence-parts';

type LintFinding = Extract<Finding, { code: keyof LintFindingDetails }>;

function reasonWords(reason: SmartReason): string {
  switch (reason.kind) {
    case 'only-topic':
      return 'it names a topic and not what will be done';
    case 'only-intent':
      return `${quote(reason.words)} is a wish that nobody can see done`;
    case 'only-considers':
      return `${quote(reason.words)} does not say what will follow`;
    case 'no-measure':
      return 'it has no measure of success';
    case 'measure-intent':
      return `its measure, ${quote(reason.measure)}, names nothing to count or see`;
    case 'no-end':
      return `${quote(reason.due)} gives no date to look at it`;
    case 'no-date':
      return 'it has no due date';
  }
}

const REMEDIES: Readonly<Record<SmartReason['kind'], string>> = {
  'only-topic': 'say what will be done',
  'only-intent': 'say what will be done',
  'only-considers': 'say what will come of it',
  'no-measure': 'give a figure to reach or something that can be seen',
  'measure-intent': 'give a figure to reach or something that can be seen',
  'no-end': 'give an end, or how often it is reviewed',
  'no-date': 'give a month and year',
};

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const LACK_WORDS: Readonly<Record<PlanLack, string>> = {
  lead: 'leads',
  due: 'due dates',
  measure: 'measures of success',
};

const LACK_COSTS: Readonly<Record<PlanLack, string>> = {
  lead: 'nobody can be asked',
  due: 'nothing can be late',
  measure: 'nobody can tell what has worked',
};

function datedCost(dated: number): string {
  const who = dated === 1 ? 'action that names a date in its' : 'actions that name a date in their';
  return `only the ${String(dated)} ${who} own text can be late`;
}

/** A finding about how a plan is made, in words. */
export function describeLintFinding(finding: LintFinding): FindingText {
  switch (finding.code) {
    case 'action-not-smart': {
      const { action, reasons } = finding.detail;
      const remedies = [...new Set(reasons.map(({ kind }) => REMEDIES[kind]))];
      return {
        message: `${quote(action)} could be clearer: ${reasons.map(reasonWords).join('; ')}.`,
        fix: `${upperFirst(listWords(remedies, 'and'))}.`,
        todo: 'know',
      };
    }
    case 'several-actions': {
      const { count, first, second } = finding.detail;
      return {
        message: `This row holds ${count} things to do, such as ${quote(first)} and ${quote(second)}, so one status speaks for all of them.`,
        fix: 'Give each its own row where they can be done at different times or by different people.',
        todo: 'know',
      };
    }
    case 'action-in-two-plans': {
      const { other, near } = finding.detail;
      return {
        message: `${near ? 'Almost the same' : 'The same'} action stands in another plan, at ${other}, so it is counted in both.`,
        fix: 'Keep it in one plan and refer to it from the other, or make sure that both say the same.',
        todo: 'confirm',
      };
    }
    case 'plan-repeated': {
      const { other, shared, of } = finding.detail;
      return {
        message: `Of this plan’s ${of} actions, ${shared} stand in the plan on ${other} as well, so they are counted twice.`,
        fix: 'If one is an earlier version or a copy, move it to a workbook of its own.',
        todo: 'confirm',
      };
    }
    case 'plan-lacks-columns': {
      const { lacks, sheets, dated = 0 } = finding.detail;
      const who =
        sheets === undefined
          ? 'The plan has'
          : `The plans on the sheets ${listWords(
              sheets.map((sheet) => `“${sheet}”`),
              'and',
            )} have`;
      const what = listWords(
        lacks.map((lack) => LACK_WORDS[lack]),
        'or',
      );
      const costs = listWords(
        lacks.map((lack) => (lack === 'due' && dated > 0 ? datedCost(dated) : LACK_COSTS[lack])),
        'and',
      );
      return {
        message: `${who} no column for ${what}, so ${costs}.`,
        fix: 'Add the column, or name it in Set-up or on the Parity settings sheet if it is there under another heading.',
        todo: 'know',
      };
    }
    case 'target-met': {
      const { now, wanted } = finding.detail;
      return {
        message: `The figure is ${now} now and the target is ${wanted}, so the target is met already.`,
        fix: 'Set the next target, or record the action as complete.',
        todo: 'confirm',
      };
    }
    case 'target-worse': {
      const { now, wanted, better } = finding.detail;
      return {
        message: `The target of ${wanted} is worse than the figure now, ${now}: here ${better} is better.`,
        fix: 'Check both figures, and whether they are in the right columns.',
        todo: 'confirm',
      };
    }
    case 'headings-unsure':
      return {
        message: `Row ${finding.detail.row} was taken for the headings, but that is not certain: ${ended(finding.detail.why)}`,
        fix: 'Confirm the row, or choose another, in Set-up or on the Parity settings sheet.',
        todo: 'confirm',
      };
  }
}
