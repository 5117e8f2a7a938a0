import { readFileSync } from 'node:fs';
import type { WorkbookSnapshot } from '../../../src/domain/grid/sheet-snapshot';
import { ExcelHost } from '../../host/excel-host';
import type { BookData } from '../../host/model/data/book-data';
import { loadWorkbookModel } from '../../host/model/load-workbook-model';
import { PATH, type WireRequest, type WireResponse } from '../../host/protocol/wire';

/** What goes back through `window.external`: an Office error number, 0 for none, and the text of the answer. */
export interface ExcelReply {
  readonly status: number;
  readonly body: string;
}

/** An emulated Excel as a whole page meets it, with what may befall a page: waiting, and being cut off. */
export class EmulatedExcel {
  #held: Promise<void> = Promise.resolve();
  #breaks = false;
  #lost: ExcelReply | null = null;

  private constructor(readonly host: ExcelHost) {}

  static async open(workbook: string | Uint8Array | WorkbookSnapshot): Promise<EmulatedExcel> {
    const from = typeof workbook === 'string' ? new Uint8Array(readFileSync(workbook)) : workbook;
    return new EmulatedExcel(new ExcelHost(await loadWorkbookModel(from)));
  }

  get model(): BookData {
    return this.host.model;
  }

  /** Lets requests wait until the answered function is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.#held = new Promise((resolve) => (release = resolve));
    return release;
  }

  /** Protects the first sheet, or ends that. */
  protectPlan(isProtected: boolean): void {
    const [sheet] = this.model.sheets;
    if (sheet) sheet.isProtected = isProtected;
  }

  /** Loses the connection after so many writes of the next batch that writes, and for good until `connect`. */
  loseConnectionAfter(writes: number): void {
    this.host.failures.loseConnectionAfter(writes);
    this.#breaks = true;
  }

  connect(): void {
    this.#breaks = false;
    this.#lost = null;
  }

  async answer(body: string): Promise<ExcelReply> {
    const request = JSON.parse(body) as WireRequest;
    if (isOfficeOwn(request)) return { status: 0, body: JSON.stringify(acknowledge(request)) };
    await this.#held;
    if (this.#lost) return this.#lost;
    const reply = await this.host.answer(body);
    if (reply.ok) return { status: 0, body: reply.body };
    const refused = { status: reply.code, body: '' };
    if (this.#breaks) this.#lost = refused;
    return refused;
  }
}

/** Microsoft's runtime tells Excel that it is ready, and how it fares, by services that are no part of a workbook. */
function isOfficeOwn({ ObjectPaths }: WireRequest): boolean {
  return Object.values(ObjectPaths).every(
    ({ ObjectPathType, Name }) => ObjectPathType === PATH.newObject && Name.startsWith('Microsoft.'),
  );
}

function acknowledge({ Actions }: WireRequest): WireResponse {
  return { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) };
}
