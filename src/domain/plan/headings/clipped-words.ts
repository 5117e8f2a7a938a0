/** Words of headings as people clip them. Those that are words of their own are clipped only before a full stop. */
const CLIPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    resp: 'responsible',
    respons: 'responsible',
    prog: 'progress',
    compl: 'complete',
    desc: 'description',
    descr: 'description',
    obj: 'objective',
    reqd: 'required',
    tgt: 'target',
    dept: 'department',
    evid: 'evidence',
    indic: 'indicator',
    mgr: 'manager',
    prty: 'priority',
    pty: 'priority',
    prio: 'priority',
    resps: 'responsibilities',
    orig: 'original',
    curr: 'current',
  }),
);
const CLIPS_WITH_STOP: ReadonlyMap<string, string> = new Map([
  ...CLIPS,
  ...Object.entries({
    met: 'metric',
    ind: 'indicator',
    off: 'officer',
    act: 'action',
    acts: 'actions',
    comp: 'complete',
    stat: 'status',
    pri: 'priority',
    rev: 'revised',
    est: 'estimated',
    exp: 'expected',
    ant: 'anticipated',
    del: 'delivery',
    dir: 'director',
    meas: 'measure',
    outc: 'outcome',
    comm: 'comments',
    acc: 'accountable',
    gov: 'governance',
    dl: 'deadline',
    upd: 'update',
  }),
]);

const MAY_BE_CLIPPED = new RegExp(
  `[A-Za-z]\\.|\\b[Tt]/|\\b(?:${[...CLIPS.keys()].join('|')}|req['’]d)\\b`,
  'i',
);
/** "T/frame", "T/scale". */
const CLIPPED_TIME = /\bt\/(?=(?:frame|scale|line)s?\b)/gi;
const REQUIRED = /\breq['’]d\b/gi;
const WORD = /([A-Za-z]+)(\.?)(?=$|[^A-Za-z])(?=(\s*[-–/]?\s*(?:date|due|by|on)\b)?)/gi;

/**
 * A heading with its clipped words written out; the same text where none is.
 *
 * @example unclip('Resp. off.') // 'responsible officer'
 */
export function unclip(heading: string): string {
  if (heading.length > 60 || !MAY_BE_CLIPPED.test(heading)) return heading;
  return heading
    .replace(CLIPPED_TIME, 'time')
    .replace(REQUIRED, 'required')
    .replace(WORD, (all: string, word: string, stop: string, date: string | undefined) => {
      const whole = (stop === '' ? CLIPS : CLIPS_WITH_STOP).get(word.toLowerCase());
      if (whole === undefined) return all;
      return whole === 'complete' && date !== undefined ? 'completion' : whole;
    });
}
