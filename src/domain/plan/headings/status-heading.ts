import { normaliseHeading } from './read-heading';

const STATUS_HEADING =
  /^(?:red|amber|green|blue|r|a|g|b|brag|complete[d]?|fully (?:met|complete|achieved)|achieved|delivered|done|in progress|on track|under ?way|started|ongoing|partially (?:met|complete|achieved)|partly (?:met|achieved)|not (?:yet )?(?:started|begun|met|achieved|complete[d]?|commenced)|yet to (?:begin|start|commence)|to be started|behind|delayed|overdue|off track|not on track|at risk|on hold|closed|superseded|planned)$/;

/**
 * Tells whether a heading is a state itself, so that a mark under it says how an action stands.
 *
 * @example isStatusHeading('Not yet started') // true
 */
export function isStatusHeading(text: string): boolean {
  return STATUS_HEADING.test(normaliseHeading(text));
}
