import { ApiObject } from '../../protocol/api-object';
import type { AddinState } from './addin-state';

/** Hears from Microsoft's runtime, once it has loaded, that ribbon buttons may be pressed. */
export class AddinInternalService extends ApiObject {
  constructor(readonly state: AddinState) {
    super('AddinInternalService');
  }

  notifyActionHandlerReady(): void {
    this.state.isReadyForButtons = true;
  }
}
