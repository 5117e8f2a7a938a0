import type { tokens as fluentTokens } from '@fluentui/react-components';
import { sharedParts } from '../../shared-parts';

/** What this tab takes from the pane, under the names it has there. */
export const {
  Button,
  FoldIcon,
  Heading,
  Link,
  PlaceLink,
  RefreshIcon,
  SelectField,
  ShowMore,
  StatusBadge,
  UnfoldIcon,
  VISUALLY_HIDDEN,
  count,
  makeStyles,
  mergeClasses,
  shortened,
  text,
} = sharedParts();

/**
 * Fluent's tokens by their names, each a CSS variable of that name. Not Fluent's own table: of that the pane keeps only
 * what it names, unless it is handed on whole, which costs 4 kB.
 */
export const tokens = new Proxy({} as typeof fluentTokens, {
  get: (_, name) => `var(--${String(name)})`,
});
