/** A ribbon button's function, as Office calls it. */
type Action = (event: { readonly source: { readonly id: string }; completed(): void }) => unknown;

/** What has been associated with the ids of ribbon buttons. */
export class Buttons {
  readonly #actions = new Map<string, Action>();

  associate(id: string, action: Action): void {
    this.#actions.set(id, action);
  }

  /** Presses a button: resolves once its function has said that it is done. */
  press(id: string): Promise<void> {
    const action = this.#actions.get(id);
    if (!action) return Promise.reject(new Error(`Nothing is associated with ${id}.`));
    return new Promise((resolve, reject) => {
      Promise.resolve(action({ source: { id }, completed: resolve })).catch(reject);
    });
  }
}

/**
 * The little of Microsoft's loader (`office.js`) that code calls and that the Excel runtime alone does not have. A
 * whole page loads the real one instead.
 */
export function standInForLoader(office: object, buttons: Buttons): void {
  const target = office as {
    onReady?: (callback?: (info: object) => unknown) => Promise<object>;
    HostType?: object;
    PlatformType?: object;
    actions?: { associate?: (id: string, action: Action) => void };
  };
  const info = { host: 'Excel', platform: 'PC' };
  target.onReady = async (callback) => {
    await callback?.(info);
    return info;
  };
  target.HostType ??= { Excel: 'Excel' };
  target.PlatformType ??= { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' };
  target.actions ??= {};
  target.actions.associate = (id, action) => buttons.associate(id, action);
}
