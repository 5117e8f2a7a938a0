import { ApiObject } from '../../protocol/api-object';
import { invalidArgument } from '../../protocol/host-error';
import type { AddinState } from './addin-state';

/** How the add-in starts with its workbook: `Office.addin.setStartupBehavior`. */
export class AppRuntimePersistenceService extends ApiObject {
  constructor(readonly state: AddinState) {
    super('AppRuntimePersistenceService');
  }

  getAppRuntimeStartState(): string {
    return this.state.startsAs;
  }
  setAppRuntimeStartState(state: string): void {
    if (state !== 'Inactive' && state !== 'Background' && state !== 'Visible') throw invalidArgument(state);
    this.state.startsAs = state;
  }
}
