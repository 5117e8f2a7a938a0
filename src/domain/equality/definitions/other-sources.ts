/** Where a definition was read, and the year of that wording. */
export interface DefinitionSource {
  readonly source: string;
  readonly dated: number;
  /** How well founded it is; see the table of indicators. */
  readonly tag: 'confirmed' | 'inferred' | 'unconfirmed';
}

/** The formula is worked out from a trust's published answers. */
export const MODEL_EMPLOYER_SOURCE: DefinitionSource = {
  source: 'https://www.england.nhs.uk/publication/a-model-employer/',
  dated: 2019,
  tag: 'inferred',
};

export const PAY_GAP_SOURCE: DefinitionSource = {
  source: 'https://www.yas.nhs.uk/about-us/diversity-at-yas/gender-pay-gap-information/',
  dated: 2017,
  tag: 'confirmed',
};

/** Only the term was found; the tiers and the formula are from general knowledge. */
export const DISPARITY_SOURCE: DefinitionSource = {
  source:
    'https://newcastle-hospitals.nhs.uk/about/trust/equality-diversity-and-inclusion/workforce-race-equality-standard/workforce-race-equality-standard-wres-action-plan-2023',
  dated: 2023,
  tag: 'unconfirmed',
};
