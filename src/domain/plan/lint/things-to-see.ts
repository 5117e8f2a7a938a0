/** What a person can hold, attend, read or count: done or not done, it can be seen. */
const THING = new RegExp(
  String.raw`\b(?:${[
    'polic(?:y|ies)|procedures?|process(?:es)?|protocols?|guidance|guides?|guidelines?|toolkits?|templates?|forms?|checklists?|specifications?',
    'train(?:ing|ed)?|courses?|modules?|e-?learning|workshops?|sessions?|events?|conferences?|roadshows?|webinars?|seminars?|class(?:es)?|lessons?|induction|onboarding|supervision',
    'campaigns?|articles?|newsletters?|posters?|leaflets?|videos?|films?|blogs?|vlogs?|podcasts?|pages?|webpages?|websites?|intranet|social media|letters?|emails?|apps?|stor(?:y|ies)|case stud(?:y|ies)|calendars?|displays?|exhibitions?|screensavers?',
    'reports?|papers?|audits?|reviews?|surveys?|interviews?|panels?|groups?|sub-?groups?|committees?|networks?|forums?|meetings?|boards?|champions?|ambassadors?|guardians?|mentors?|mentoring|mentorship|coach(?:es|ing)?|sponsorship|buddy|buddies',
    'programmes?|schemes?|projects?|pilots?|initiatives?|plans?|strateg(?:y|ies)|frameworks?|charters?|standards?|pledges?|toolbox|dashboards?|data(?:base|sets?)?|systems?|registers?|logs?|records?|ratios?|figures|statistics|metrics?|indicators?|kpis?|benchmarks?|targets?|objectives?',
    'assessments?|appraisals?|pdrs?|1-?to-?1s?|one-?to-?ones?|passports?|budgets?|funds?|funding|grants?|bursar(?:y|ies)|adverts?|job descriptions?|person specifications?|posts?|roles?|placements?|apprentice\w*|intern\w*|secondments?|vacanc(?:y|ies)|recruit\w*|appoint\w*|shortlist\w*|contracts?|tenders?|suppliers?',
    'awards?|badges?|accreditation|kitemark|lanyards?|day|week|month|rooms?|buildings?|sites?|entrances?|ramps?|toilets?|equipment|software|signage|uniforms?|menus?|meals?|adjustments?|interpret\w*|translat\w*|subtitles?|hearing loops?|parking',
    'speakers?|agendas?|minutes|handbooks?|packs?|inbox|helplines?|hotlines?|rota|shifts?|rosters?|working arrangements?|flexible working|reporting|declar\w+|disclos\w+|ESR|complaints?|incidents?|grievances?|cases?|survey|census|applications?|applicants?|candidates?|leavers?|pay|promotions?|band(?:s|ing)?|leadership team',
    '(?:reverse|peer) \\w+|act(?:ion)? learning|listening|stalls?|fairs?|visits?|tours?|walkabouts?|celebrations?|festivals?|competitions?|quiz(?:zes)?|hubs?|librar(?:y|ies)|schools?|colleges?|universit(?:y|ies)|partners|communit(?:y|ies)|organisations',
  ].join('|')})\b`,
  'i',
);
/** A name of its own inside a sentence: two words with capitals side by side, or letters such as FTSU. */
const NAMED = /(?<=\p{Ll}[,]? )(?:\p{Lu}[\p{L}’'-]+ (?:of |and |& |the )?\p{Lu}|\p{Lu}{3,})/u;
/** Fields of work in capitals, which name nothing to be seen. */
const FIELD_NAMES =
  /\b(?:EDI|EDIB|ED&I|E&D|D&I|I&D|BAME|BME|LGBTQ?I?A?\+?|NHS|HR|Equality,? Diversity,?(?: (?:and|&))? Inclusion|Equality (?:and|&) Diversity|Diversity (?:and|&) Inclusion)(?![\p{L}])/gu;

/**
 * Tells whether words name something that can be seen: a policy, an event, a figure, a name of its own.
 *
 * @example namesThing('of the zero-tolerance poster') // true
 */
export function namesThing(words: string): boolean {
  const plain = words.replace(FIELD_NAMES, 'x');
  return /\d/.test(plain) || THING.test(plain) || NAMED.test(plain);
}

const NUMBER = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half)`;
const HOW_MANY = new RegExp(
  String.raw`\d\s?%|\b(?:at least|at most|minimum of|maximum of|(?:no |not )?(?:more|fewer|less) than|up to|within) (?:an? )?${NUMBER}\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) \p{L}|\bone (?:[\p{L}-]+ ){1,4}(?:in|per|for|at|from|on) (?:each|every)\b`,
  'iu',
);

/**
 * Tells whether words say how many, how much or how soon: somebody can count it.
 *
 * @example saysHowMany('at least one new model in each locality') // true
 */
export function saysHowMany(words: string): boolean {
  return HOW_MANY.test(words);
}
