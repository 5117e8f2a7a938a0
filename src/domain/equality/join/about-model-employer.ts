/** The policy by its name. */
export const MODEL_EMPLOYER = /\bmodel employer\b/i;
const RACE = /\b(?:race|racial|ethnic\w*|minority|BME|BAME|global majority|black)\b/i;
const AIM =
  /\b(?:targets?|aspirations?|aspirational|ambitions?|trajector(?:y|ies)|(?:under-?)?represent\w*|proportion|diversif\w+|(?:more|increase(?: the)?(?: number of)?) (?:BME|BAME|ethnic|black|global majority))\b/i;
const LEVEL =
  /\b(?:bands? ?(?:[6-9]|8 ?[a-d])|8[a-d]|VSM|very senior|senior (?:\w+ ){0,2}(?:leaders?|leadership|managers?|management|roles?|posts?|positions?|levels?|grades?)|leadership (?:roles?|posts?|positions?|levels?)|(?:higher|upper|senior|all|each|every|pay) (?:pay )?bands|(?:at )?(?:all|every|each) levels?)\b/i;

/**
 * Tells whether words of an action are about the share of BME staff in senior bands, which Model Employer aims at: by
 * its name, or by race together with a line that aims at something in named bands or senior posts.
 *
 * @example isAboutModelEmployer('Set race equality targets for Bands 8a to 9') // true
 */
export function isAboutModelEmployer(words: string): boolean {
  if (MODEL_EMPLOYER.test(words)) return true;
  return RACE.test(words) && words.split('\n').some((line) => AIM.test(line) && LEVEL.test(line));
}
