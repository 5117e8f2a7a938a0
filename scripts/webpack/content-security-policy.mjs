/**
 * Fluent puts an empty `<style>` into the page and fills it through the style sheet's own calls, which a policy does
 * not concern. This is the hash of an empty one, so a `<style>` with anything in it stays refused.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const policy = (directives) =>
  Object.entries({ 'default-src': "'none'", ...directives, 'base-uri': "'none'", 'form-action': "'none'" })
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/** Inside Excel: our files, and Microsoft's for the one script that talks to Excel. Nothing may be sent anywhere. */
export const TASK_PANE_POLICY = policy({
  'script-src': "'self' https://appsforoffice.microsoft.com",
  'style-src': `'self' ${EMPTY_STYLE}`,
});

/** The workbench: our files alone. Nothing may be sent anywhere, not even to where the page came from. */
export const WORKBENCH_POLICY = policy({
  'script-src': "'self'",
  'style-src': `'self' ${EMPTY_STYLE}`,
  'img-src': "'self'",
});

/** Pages that are only read. */
export const HELP_POLICY = policy({ 'style-src': "'self'" });
