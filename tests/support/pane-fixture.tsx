import './page-globals';
import { act, configure, render, screen, waitFor, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { PlaceView } from '../../src/application/pane/review-view';
import { App } from '../../src/taskpane/App';
import type { LoadEngine } from '../../src/taskpane/engine';
import type { PaneHost, PaneTheme } from '../../src/taskpane/pane-host';
import type { Workbook } from '../../src/workbook/workbook-port';
import { paneWorkbook, TODAY } from './pane-plan';

// A page of many choices takes axe some seconds where nothing is drawn.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

export interface PaneSetting {
  readonly workbook?: Workbook;
  /** What is remembered of the person; none of it at a first run. */
  readonly remembered?: Readonly<Record<string, string>>;
  readonly loadEngine?: LoadEngine;
  readonly goTo?: (place: PlaceView) => Promise<void>;
}

export interface OpenedPane extends RenderResult {
  readonly user: UserEvent;
  readonly workbook: Workbook;
  /** Where the sheet was asked to go, in order. */
  readonly visited: readonly PlaceView[];
  readonly memory: ReadonlyMap<string, string>;
  readonly changeTheme: (theme: PaneTheme) => void;
}

/** Someone who has been here before. */
export const KNOWN: Readonly<Record<string, string>> = { welcomed: 'yes' };

let scansOnTheirWay = 0;

/** The engine itself, and how many of its scans are not done yet. */
const engine: LoadEngine = async () => {
  const { scan, undo } = await import('../../src/application/pane/scan');
  return {
    undo,
    async scan(...given) {
      scansOnTheirWay += 1;
      try {
        return await scan(...given);
      } finally {
        scansOnTheirWay -= 1;
      }
    },
  };
};

/** Opens the pane beside a workbook, with a small world of its own around it. */
export function openPane({
  workbook = paneWorkbook(),
  remembered = KNOWN,
  loadEngine = engine,
  goTo,
}: PaneSetting = {}): OpenedPane {
  const visited: PlaceView[] = [];
  const memory = new Map(Object.entries(remembered));
  const listeners = new Set<() => void>();
  let theme: PaneTheme = 'light';
  const host: PaneHost = {
    workbook,
    today: () => TODAY,
    timeOfDay: () => '14:02',
    goTo: async (place) => {
      await goTo?.(place);
      visited.push(place);
    },
    theme: () => theme,
    onThemeChange: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    remember: (key, value) => void memory.set(key, value),
    recall: (key) => memory.get(key) ?? null,
  };
  return {
    ...render(<App host={host} loadEngine={loadEngine} />),
    user: userEvent.setup(),
    workbook,
    visited,
    memory,
    changeTheme(next) {
      theme = next;
      for (const changed of listeners) changed();
    },
  };
}

/** The pane of someone who knows it, once the workbook is read. */
export async function openReview(setting: PaneSetting = {}): Promise<OpenedPane> {
  const pane = openPane(setting);
  await screen.findByRole('tab', { name: /^Review/ });
  return pane;
}

/** What the pane has said to a screen reader last, politely or not. */
export function announced(role: 'status' | 'alert' = 'status'): string {
  const regions = screen.getAllByRole(role);
  return regions.at(-1)?.textContent ?? '';
}

/** Presses Tab until something has the focus; fails when it cannot be reached so. */
export async function tabTo(user: UserEvent, element: HTMLElement): Promise<void> {
  for (let stop = 0; stop < 60 && document.activeElement !== element; stop += 1) await user.tab();
  if (document.activeElement !== element) throw new Error('Tab does not lead there.');
}

/** Lets what goes on in the background come to its end: after a write the workbook is read again. */
export async function settled(): Promise<void> {
  const moment = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, 10)));
  await moment();
  await waitFor(() => expect(scansOnTheirWay).toBe(0));
  await moment();
}
