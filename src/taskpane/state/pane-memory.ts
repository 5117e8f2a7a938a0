import type { PaneHost } from '../pane-host';
import { PANE_TABS, type PaneTab } from './pane-state';

const TAB = 'tab';
const WELCOMED = 'welcomed';

/** What is remembered of this person from one opening to the next: the tab, and that they know the pane. */
export function recallPane({ recall }: PaneHost): { readonly tab: PaneTab; readonly welcome: boolean } {
  const tab = PANE_TABS.find((candidate) => candidate === recall(TAB));
  return { tab: tab ?? 'review', welcome: recall(WELCOMED) === null };
}

export function rememberTab({ remember }: PaneHost, tab: PaneTab): void {
  remember(TAB, tab);
}

export function rememberWelcomed({ remember }: PaneHost): void {
  remember(WELCOMED, 'yes');
}
