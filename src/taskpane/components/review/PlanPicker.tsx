import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlanView } from '../../../application/pane/review-view';
import { text } from '../../text';
import { Heading } from '../frame/Heading';
import { VISUALLY_HIDDEN } from '../frame/visually-hidden';
import { SelectField } from '../SelectField';

const useStyles = makeStyles({
  picker: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS },
  // The choice says the same where there is one.
  hidden: VISUALLY_HIDDEN,
  extent: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface PlanPickerProps {
  readonly plans: readonly PlanView[];
  /** From 0. */
  readonly chosen: number;
  /** `30 June 2024`: a date field shows digits only, in whichever order the browser likes. */
  readonly asAtWords: string;
  readonly onChoose: (plan: number) => void;
}

/** Which plan is on show, and a choice where the workbook has several. */
export function PlanPicker({ plans, chosen, asAtWords, onChoose }: PlanPickerProps): ReactElement {
  const styles = useStyles();
  const plan = plans[chosen];
  const several = plans.length > 1;
  return (
    <div className={styles.picker}>
      <div className={several ? styles.hidden : undefined}>
        <Heading level={2} arrival="review">
          {plan?.label}
        </Heading>
      </div>
      {several && (
        <SelectField
          label={text.review.plan}
          choices={plans.map((choice, index) => ({
            value: index,
            words: `${choice.label} · ${choice.extent}`,
          }))}
          value={chosen}
          onChoose={onChoose}
        />
      )}
      <p className={styles.extent}>{text.review.extent(plan?.extent ?? '', asAtWords)}</p>
    </div>
  );
}
