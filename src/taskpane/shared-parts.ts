import type { Button, Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Heading } from './components/frame/Heading';
import type { VISUALLY_HIDDEN } from './components/frame/visually-hidden';
import type { FoldIcon, RefreshIcon, UnfoldIcon } from './components/icons';
import type { PlaceLink } from './components/PlaceLink';
import type { SelectField } from './components/SelectField';
import type { shortened } from './components/shortened';
import type { ShowMore } from './components/ShowMore';
import type { StatusBadge } from './components/StatusBadge';
import type { count, text } from './text';

/** What a part of the pane that is fetched later shares with the pane. */
export interface SharedParts {
  readonly Button: typeof Button;
  readonly FoldIcon: typeof FoldIcon;
  readonly Heading: typeof Heading;
  readonly Link: typeof Link;
  readonly PlaceLink: typeof PlaceLink;
  readonly RefreshIcon: typeof RefreshIcon;
  readonly SelectField: typeof SelectField;
  readonly ShowMore: typeof ShowMore;
  readonly StatusBadge: typeof StatusBadge;
  readonly UnfoldIcon: typeof UnfoldIcon;
  readonly VISUALLY_HIDDEN: typeof VISUALLY_HIDDEN;
  readonly count: typeof count;
  readonly makeStyles: typeof makeStyles;
  readonly mergeClasses: typeof mergeClasses;
  readonly shortened: typeof shortened;
  readonly text: typeof text;
}

let shared: SharedParts | null = null;

/**
 * Hands over what later parts need, before they are fetched. Handed over, not imported: what a later part imports too
 * can no longer be merged with the rest of the first load, which would then be 7 kB larger.
 */
export function shareParts(parts: SharedParts): void {
  shared = parts;
}

/** What the pane has handed over. */
export function sharedParts(): SharedParts {
  if (!shared) throw new Error('The pane has not handed over its parts.');
  return shared;
}
