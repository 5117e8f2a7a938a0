/** What a timed process says of itself, as one line of JSON. */
export async function measure(work) {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Peak memory is the whole process's, Node's own some 45 MB among them; Linux gives it in kilobytes. */
export function report(millisecondsByStep) {
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ millisecondsByStep, peakMegabytes })}\n`);
}
