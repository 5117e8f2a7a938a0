/** Whether a date field holds a whole date of this century, `2024-06-30`. */
export function isWholeDate(value: string): boolean {
  return /^20\d{2}-\d{2}-\d{2}$/.test(value);
}
