const OTHERS = '(?:national(?:ly)?|england|all (?:nhs )?trusts|region(?:al)?|peer group|benchmark)';
const ALONE = new RegExp(
  `\\(\\s*${OTHERS}(?:\\s+(?:figures?|data|position|picture|results?|averages?|totals?))?\\s*\\)|(?:^|[-–—:]\\s*)(?:the )?${OTHERS} (?:figures?|data|position|picture|results?|averages?|totals?)\\s*(?:,?\\s*\\d{4}(?:[/-]\\d\\d)?)?$`,
  'i',
);

/**
 * The words by which a title says that the table under it is of others, not of the organisation; null where it does
 * not. One that only compares with others says nothing of the kind.
 *
 * @example ofOthers('Indicator 9 – Board (national)') // '(national)'
 */
export function ofOthers(title: string): string | null {
  return (
    ALONE.exec(title)?.[0]
      .replace(/^[-–—:\s]+/, '')
      .trim() ?? null
  );
}
