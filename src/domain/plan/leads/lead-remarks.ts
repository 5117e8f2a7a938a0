/** The words that open one of these remarks; most leads have none. */
const MAY_REMARK =
  /\b(?:report(?:ing|s)|accountable|answerable|responsible|appropriate|required|requested|necessary|needed|relevant|applicable|available|pending|awaiting|subject|following|depend(?:ent|ing)|prior|approval|agreement|sign|authorisation|permission|consent|deput(?:y|ies)|delegates?|nominees?|designates?|alternates?|joint|co-\w+)\b/;
const REST = '[^,;()\\n]*';
/** ", reporting to the People Committee", "– accountable to the Board": whom the lead answers to. */
const ANSWERS_TO = `(?:,\\s*|\\s[–—-]\\s*)(?:report(?:ing|s)|accountable|answerable|responsible) (?:in ?)?to\\b${REST}`;
/** ", pending recruitment", "– subject to funding": what it waits for. */
const WAITS_FOR = `(?:,\\s*|\\s[–—-]\\s*)(?:pending|awaiting|subject to|following|depend(?:ent|ing) (?:up)?on|prior to)\\b${REST}`;
/** "as appropriate", ", where relevant", "as and when required". */
const AS_NEEDED =
  '(?:,\\s*|\\s+)(?:as(?: and when)?|where(?:ver)?|when(?:ever)?|if) (?:appropriate|required|requested|necessary|needed|relevant|applicable|available)(?=\\s*(?:$|[,;\\n]))';
/** "with approval from the Board": who lets it happen. */
const ALLOWED_BY = `(?:,\\s*|\\s+)with (?:the )?(?:approval|agreement|sign[- ]?off|authorisation|permission|consent) (?:from|of|by)\\b${REST}`;
/** "or nominated deputy", "or their delegate": whoever stands in, and nobody else. */
const STANDS_IN =
  '\\s+or (?:(?:their|his|her|an?|the|any) )?(?:(?:nominated|named|designated|appointed|agreed|suitable) )?(?:deput(?:y|ies)|delegates?|nominees?|designates?|alternates?)(?=\\s*(?:$|[,;)\\n]))';
/** "A and B, joint leads", "A & B, co-chairs of the Network": what both of them are. */
const BOTH_ARE =
  '(?<=\\s(?:and|&)\\s[^,;\\n]*),\\s*(?:joint |co-)(?:leads|chairs|owners|sponsors|directors)(?: (?:of|for) [^,;()\\n]*| \\p{Lu}{2,6})?(?=\\s*(?:$|[;\\n]))';
const REMARK = new RegExp(
  `(?<=\\S)(?:${[ANSWERS_TO, WAITS_FOR, AS_NEEDED, ALLOWED_BY, STANDS_IN, BOTH_ARE].join('|')})`,
  'gu',
);

/**
 * A lead's text without remarks that name nobody to lead: whom the lead reports to, what it waits for, that it is "as
 * appropriate", who approves, and "or nominated deputy".
 *
 * @example withoutRemarks('EDI Manager, reporting to the People Committee') // 'EDI Manager'
 */
export function withoutRemarks(text: string): string {
  return MAY_REMARK.test(text) ? text.replace(REMARK, '') : text;
}
