import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { PANE_TABS, type PaneTab } from '../../state/pane-state';
import { text } from '../../text';
import { FOCUS_RING } from './focus-ring';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    // Office lays its own button over the top right corner, 34 by 32 pixels.
    padding: `${tokens.spacingVerticalXS} 40px 0 ${tokens.spacingHorizontalS}`,
    minHeight: '32px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    ...FOCUS_RING,
    minHeight: '40px',
    '@media (max-height: 340px)': { minHeight: '32px' },
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    position: 'relative',
    '::after': {
      content: '""',
      position: 'absolute',
      bottom: 0,
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
      borderBottom: '3px solid transparent',
      borderRadius: tokens.borderRadiusCircular,
    },
    ':hover::after': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    '@media (forced-colors: active)': { '::after': { borderBottomStyle: 'none' } },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': { borderBottomColor: tokens.colorCompoundBrandStroke },
    ':hover::after': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': {
      '::after': { borderBottomStyle: 'solid', borderBottomColor: 'Highlight' },
    },
  },
  note: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Which tab a key leads to, or null when it is none of theirs. */
function tabByKey(key: string, tab: PaneTab): PaneTab | null {
  const at = PANE_TABS.indexOf(tab);
  const last = PANE_TABS.length - 1;
  const next = new Map([
    ['ArrowRight', at === last ? 0 : at + 1],
    ['ArrowLeft', at === 0 ? last : at - 1],
    ['Home', 0],
    ['End', last],
  ]);
  return PANE_TABS[next.get(key) ?? -1] ?? null;
}

export interface TabStripProps {
  readonly tab: PaneTab;
  /** Said beside a tab's name: how many checks, that something is not saved. */
  readonly notes: Readonly<Partial<Record<PaneTab, string>>>;
  readonly onChoose: (tab: PaneTab) => void;
}

/**
 * The tabs, one stop for the Tab key, moved through by arrows. Made here because Fluent's own bring a focus manager
 * of 20 KB that watches every change of the page, which a windowed list makes many of.
 */
export function TabStrip({ tab, notes, onChoose }: TabStripProps): ReactElement {
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = tabByKey(event.key, tab);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    strip.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };

  return (
    <div ref={strip} role="tablist" aria-label={text.tabs.label} className={styles.strip}>
      {PANE_TABS.map((candidate) => (
        <button
          key={candidate}
          type="button"
          role="tab"
          id={tabId(candidate)}
          aria-selected={candidate === tab}
          aria-controls={candidate === tab ? panelId(candidate) : undefined}
          tabIndex={candidate === tab ? 0 : -1}
          data-arrival={candidate === tab ? 'tab' : undefined}
          className={mergeClasses(styles.tab, candidate === tab && styles.chosen)}
          onClick={() => onChoose(candidate)}
          onKeyDown={onKeyDown}
        >
          {text.tabs.names[candidate]}
          {notes[candidate] && (
            <>
              {' '}
              <span className={styles.note}>{notes[candidate]}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

export const tabId = (tab: PaneTab): string => `parity-tab-${tab}`;
export const panelId = (tab: PaneTab): string => `parity-panel-${tab}`;
