import { ApiObject } from '../protocol/api-object';

/** What a worksheet function gave. */
export class FunctionResult extends ApiObject {
  constructor(readonly result: number) {
    super('FunctionResult');
  }

  get value(): number {
    return this.result;
  }
  get error(): string {
    return '';
  }
}
