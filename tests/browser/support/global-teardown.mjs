export default () => globalThis.closeAfterBrowserTests?.();
