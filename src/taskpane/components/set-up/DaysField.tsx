import { Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { text } from '../../text';
import { parseWhole } from './typed-number';

/** How long typing must rest before an effect is worked out: it reviews the whole workbook. */
const REST_MS = 350;

export interface DaysFieldProps {
  readonly label: string;
  readonly days: number;
  readonly most: number;
  /** Nothing is waiting to be saved: what was said of it is past. */
  readonly kept: boolean;
  /** What another number would do, in a sentence. */
  readonly describeEffect: (days: number) => string;
  readonly onUse: (days: number) => void;
}

/** A number of days. What it would do is said while it is typed; it is used when the field is left, or at Enter. */
export function DaysField({ label, days, most, kept, describeEffect, onUse }: DaysFieldProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const [effect, setEffect] = useState('');
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(waiting.current), []);

  const chosen = typed === null ? days : parseWhole(typed, 0, most);

  const type = (value: string): void => {
    setTyped(value);
    setEffect('');
    clearTimeout(waiting.current);
    const number = parseWhole(value, 0, most);
    if (number === null || number === days) return;
    waiting.current = setTimeout(() => setEffect(describeEffect(number)), REST_MS);
  };

  const use = (): void => {
    clearTimeout(waiting.current);
    if (chosen === null || chosen === days) return setTyped(null);
    setEffect(describeEffect(chosen));
    setTyped(null);
    onUse(chosen);
  };

  return (
    <Field
      label={label}
      hint={<span role="status">{typed !== null || !kept ? effect : ''}</span>}
      {...(chosen === null && { validationMessage: text.setUp.daysHint(most) })}
    >
      <Input
        type="number"
        min={0}
        max={most}
        value={typed ?? String(days)}
        onChange={(_, { value }) => type(value)}
        onBlur={use}
        onKeyDown={({ key }) => key === 'Enter' && use()}
      />
    </Field>
  );
}
