import { ApiObject } from '../../protocol/api-object';
import { invalidArgument } from '../../protocol/host-error';
import type { AddinState } from './addin-state';

/** Shows and hides the pane: `Office.addin.showAsTaskpane()` and `hide()`. */
export class AppRuntimeService extends ApiObject {
  constructor(readonly state: AddinState) {
    super('AppRuntimeService');
  }

  getAppRuntimeState(): string {
    return this.state.runtime;
  }
  setAppRuntimeState(appRuntimeState: string): void {
    if (appRuntimeState !== 'Visible' && appRuntimeState !== 'Background')
      throw invalidArgument(appRuntimeState);
    this.state.runtime = appRuntimeState;
  }
}
