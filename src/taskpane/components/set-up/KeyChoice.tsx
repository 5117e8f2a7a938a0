import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { KeyView, SetUpView } from '../../../application/pane/review-view';
import type { StatedStatus } from '../../../domain/rag/rating';
import { text } from '../../text';
import { SelectField, type Choice } from '../SelectField';

const useStyles = makeStyles({
  label: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  swatch: {
    flexShrink: 0,
    width: '18px',
    height: '18px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    // The plan's own colour is what is shown here, also where colours are forced; its word stands beside it.
    forcedColorAdjust: 'none',
  },
});

export interface KeyChoiceProps {
  readonly entry: KeyView;
  readonly statuses: SetUpView['statuses'];
  readonly onChoose: (status: StatedStatus | 'as-read') => void;
}

/** One line of the plan's own key, its colour beside its word, and what it means to Parity. */
export function KeyChoice({ entry, statuses, onChoose }: KeyChoiceProps): ReactElement {
  const styles = useStyles();
  const { label, meaning, fill, corrected } = entry;
  const choices: readonly Choice<StatedStatus | 'as-read'>[] = [
    ...statuses.map((choice) => ({ value: choice.status, words: choice.label })),
    ...(corrected ? [{ value: 'as-read', words: text.setUp.asRead } as const] : []),
  ];
  return (
    <SelectField
      label={
        <span className={styles.label}>
          {fill && <span className={styles.swatch} style={{ backgroundColor: fill }} />}
          {label}
        </span>
      }
      hint={text.setUp.keyWhy(meaning, corrected)}
      choices={choices}
      value={entry.status}
      onChoose={onChoose}
    />
  );
}
