import { Button } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { text } from '../text';

/** So many at a time: enough to read at a sitting, few enough to draw at once. */
const AT_A_TIME = 50;

export interface ShowMoreProps<Item> {
  readonly items: readonly Item[];
  readonly className: string;
  readonly children: (item: Item, index: number) => ReactNode;
}

/** A list of things to read, the first of them at once and the rest when asked for. */
export function ShowMore<Item>({ items, className, children }: ShowMoreProps<Item>): ReactElement {
  const [shown, setShown] = useState(AT_A_TIME);
  const rest = items.length - shown;
  return (
    <>
      <ul className={className}>{items.slice(0, shown).map(children)}</ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + AT_A_TIME)}>
          {text.more(Math.min(rest, AT_A_TIME))}
        </Button>
      )}
    </>
  );
}
