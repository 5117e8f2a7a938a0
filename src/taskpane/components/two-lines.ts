/** Cuts a text after its second line. Browsers do so by these words and no others, though one is called out of date. */
export const TWO_LINES = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
} as const;
