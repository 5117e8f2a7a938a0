import { Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { isWholeDate } from '../whole-date';
import { text } from '../../text';

const useStyles = makeStyles({
  date: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  hint: {
    flexBasis: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface AsAtDateProps {
  /** ISO. */
  readonly asAt: string;
  readonly onChange: (date: string) => void;
}

/**
 * The date the review speaks for. While a year is being typed the field holds the year 2, 20 and 202 in turn: only a
 * date of this century is taken.
 */
export function AsAtDate({ asAt, onChange }: AsAtDateProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const half = draft !== null && !isWholeDate(draft);
  return (
    <div className={styles.date}>
      <Label htmlFor={id}>{text.review.asAt}</Label>
      <Input
        id={id}
        type="date"
        min="2000-01-01"
        max="2099-12-31"
        aria-describedby={half ? `${id}-hint` : undefined}
        value={draft ?? asAt}
        onChange={(_, { value }) => {
          setDraft(value);
          if (isWholeDate(value) && value !== asAt) onChange(value);
        }}
        onBlur={() => setDraft(null)}
      />
      {half && (
        <span id={`${id}-hint`} className={styles.hint}>
          {text.review.asAtHint}
        </span>
      )}
    </div>
  );
}
