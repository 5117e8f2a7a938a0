/** What stands before a word for an event that is still to come, as a lookbehind: "until it is", "to be", "not yet". */
export const STILL_TO =
  '(?<!\\b(?:(?:until|till|before|once|when|if)(?: [\\w-]+){0,4}|(?:to|will|not|yet|can|cannot|could|should|may|might|would)(?: (?:now|then|yet|be|been|it|this|work|we|have|has|is))*) )';
