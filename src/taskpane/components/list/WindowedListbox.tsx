import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { useScroller } from '../frame/Panel';
import { rowByKey } from './row-by-key';
import { RowWindow } from './row-window';

const useStyles = makeStyles({
  list: {
    position: 'relative',
    outlineStyle: 'none',
    ':focus-visible [data-active="true"]': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  row: {
    position: 'absolute',
    left: 0,
    right: 0,
    boxSizing: 'border-box',
    cursor: 'pointer',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  active: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    '::before': {
      content: '""',
      position: 'absolute',
      top: '8px',
      bottom: '8px',
      left: 0,
      borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: tokens.borderRadiusCircular,
    },
    '@media (forced-colors: active)': { '::before': { borderLeftColor: 'Highlight' } },
  },
});

export interface WindowedListboxProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** The row the keyboard is on, by key; kept by the owner, so that the place outlives the list. */
  readonly active: string | null;
  readonly onActive: (key: string) => void;
  /** Enter, or a click. */
  readonly onChoose: (item: Item) => void;
  readonly children: (item: Item) => ReactNode;
  /** A row's height in pixels, before any is measured. */
  readonly guess: number;
}

/**
 * A list of any length of which only what is in view is drawn. A listbox, since a row holds nothing else to press and
 * does one thing: one stop for the Tab key, arrows move, Enter acts, and each option says which of how many it is.
 * The focus stays on the list (`aria-activedescendant`), so that it is not lost when a row is scrolled away.
 */
export function WindowedListbox<Item>({
  label,
  items,
  keyOf,
  active,
  onActive,
  onChoose,
  children,
  guess,
}: WindowedListboxProps<Item>): ReactElement {
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const scroller = useScroller();
  const rows = useMemo(() => new RowWindow(items.length, guess), [items, guess]);
  const drawn = useSyncExternalStore(rows.subscribe, rows.snapshot);
  const at = useMemo(
    () => (active === null ? -1 : items.findIndex((item) => keyOf(item) === active)),
    [items, keyOf, active],
  );

  // In this order: rows are measured in the list that they are attached to, before anybody sees them.
  useLayoutEffect(
    () => (scroller && list.current ? rows.attach(scroller, list.current) : undefined),
    [rows, scroller],
  );
  useLayoutEffect(() => rows.setActive(at < 0 ? null : at), [rows, at]);
  useLayoutEffect(() => rows.measure());

  const moveTo = (row: number): void => {
    const item = items[row];
    if (item === undefined) return;
    onActive(keyOf(item));
    rows.show(row);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const item = items[at];
    if ((event.key === 'Enter' || event.key === ' ') && item !== undefined) onChoose(item);
    else {
      const row = rowByKey(event.key, at, items.length, (direction) => rows.pageFrom(at, direction));
      if (row === null) return;
      moveTo(row);
    }
    event.preventDefault();
  };

  const onClick = (event: MouseEvent): void => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset['row'];
    const item = items[Number(row)];
    if (row === undefined || item === undefined) return;
    onActive(keyOf(item));
    onChoose(item);
  };

  return (
    <div
      ref={list}
      role="listbox"
      aria-label={label}
      aria-activedescendant={at < 0 ? undefined : `${id}${at}`}
      tabIndex={0}
      className={styles.list}
      style={{ height: drawn.total }}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={() => at < 0 && moveTo(0)}
    >
      {drawn.rows.map(({ index, top }) => {
        const item = items[index];
        return item === undefined ? null : (
          <div
            key={keyOf(item)}
            id={`${id}${index}`}
            role="option"
            aria-selected={index === at}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            data-row={index}
            data-active={index === at}
            className={mergeClasses(styles.row, index === at && styles.active)}
            style={{ top }}
          >
            {children(item)}
          </div>
        );
      })}
    </div>
  );
}
