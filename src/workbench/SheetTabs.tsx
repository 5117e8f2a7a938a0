import { useRef, type KeyboardEvent, type ReactElement } from 'react';

export interface SheetTabsProps {
  readonly names: readonly string[];
  readonly active: string;
  readonly onChoose: (name: string) => void;
}

/** The sheets' tabs below the grid, as Excel has them; arrows move between them. */
export function SheetTabs({ names, active, onChoose }: SheetTabsProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const pressed = (event: KeyboardEvent): void => {
    const at = names.indexOf(active);
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: names.length - 1 }[event.key];
    const name = next === undefined ? undefined : names[next];
    if (name === undefined) return;
    event.preventDefault();
    onChoose(name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[names.indexOf(name)]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label="Sheets" className="tabs">
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === active}
          aria-controls="sheet"
          tabIndex={name === active ? 0 : -1}
          onClick={() => onChoose(name)}
          onKeyDown={pressed}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
