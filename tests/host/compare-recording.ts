import type { ExcelHost } from './excel-host';

/** One batch as a real Excel answered it: the texts that went over the wire. */
export interface Exchange {
  readonly request: string;
  readonly answer: string;
}

const IDS: ReadonlySet<string> = new Set(['Id', '_Id', '_ReferenceId']);

/**
 * Sends the requests of a recording to the emulated host and lists where it answers something else than Excel did.
 * Ids differ by nature: each is taken for the one that stood in its place.
 *
 * @param host with the workbook open that was open when the recording was made
 * @returns one line a difference: `2 Results.4.Value.Address: Excel says "Plan!A1", the host "Plan!A2"`
 */
export async function compareRecording(
  host: ExcelHost,
  exchanges: readonly Exchange[],
): Promise<readonly string[]> {
  const ids = new Map<string, string>();
  const differences: string[] = [];
  for (const [index, { request, answer }] of exchanges.entries()) {
    const reply = await host.answer(withIds(request, ids));
    const given: unknown = reply.ok ? JSON.parse(reply.body) : { refused: reply.code };
    compare(JSON.parse(answer), given, [], { ids, tell: (line) => differences.push(`${index + 1} ${line}`) });
  }
  return differences;
}

interface Comparison {
  readonly ids: Map<string, string>;
  readonly tell: (line: string) => void;
}

function compare(real: unknown, modelled: unknown, path: readonly string[], to: Comparison): void {
  if (isObject(real) && isObject(modelled)) {
    for (const key of new Set([...Object.keys(real), ...Object.keys(modelled)])) {
      compare(real[key], modelled[key], [...path, key], to);
    }
    return;
  }
  if (IDS.has(path.at(-1) ?? '') && typeof real === 'string' && typeof modelled === 'string') {
    to.ids.set(real, modelled);
    return;
  }
  if (real === modelled) return;
  to.tell(`${path.join('.')}: Excel says ${say(real)}, the host ${say(modelled)}`);
}

const say = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function withIds(request: string, ids: ReadonlyMap<string, string>): string {
  let text = request;
  for (const [real, modelled] of ids) text = text.replaceAll(JSON.stringify(real), JSON.stringify(modelled));
  return text;
}
