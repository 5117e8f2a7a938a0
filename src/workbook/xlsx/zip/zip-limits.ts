/** A plan of 100,000 rows inflates to about 100 MB; five times that is no plan. */
const MOST_BYTES = 512 * 1024 * 1024;
/** Far more parts than a workbook with a picture on every row. */
const MOST_ENTRIES = 65_535;
/**
 * Sheets of repeated text are packed 20 to 60 times; deflate's own limit is about 1030, which only
 * a file made to fill the memory comes near. Small entries may be packed as they like.
 */
const MOST_RATIO = 200;
const SMALL_ENTRY = 16 * 1024 * 1024;

/** Whether a zip may be inflated at all, judged by the sizes its directory declares. */
export function checkDeclaredSizes(
  entries: readonly { readonly size: number; readonly packedSize: number }[],
): boolean {
  if (entries.length > MOST_ENTRIES) return false;
  let total = 0;
  for (const { size, packedSize } of entries) {
    total += size;
    if (total > MOST_BYTES) return false;
    if (size > SMALL_ENTRY && size > packedSize * MOST_RATIO) return false;
  }
  return true;
}
