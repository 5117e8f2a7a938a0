/** What a run cost the wire. Clean-up batches, which the client adds after a run, are counted apart. */
export class Counters {
  batches = 0;
  cleanUpBatches = 0;
  /** Actions, request and response bytes of all but clean-up batches. */
  actions = 0;
  requestBytes = 0;
  responseBytes = 0;

  /** Begins again at 0. */
  reset(): void {
    Object.assign(this, { batches: 0, cleanUpBatches: 0, actions: 0, requestBytes: 0, responseBytes: 0 });
  }
}
