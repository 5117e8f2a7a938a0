/** Excel on the web takes and gives 5 MB at most; how much a message comes to can only be guessed beforehand. */
const ON_THE_WEB = 4_500_000;
/** Elsewhere there is no limit but patience. */
const ELSEWHERE = 25_000_000;

/** How many bytes to plan for in one batch, either way. */
export function mostBytesAtOnce(): number {
  return Office.context.platform === Office.PlatformType.OfficeOnline ? ON_THE_WEB : ELSEWHERE;
}
