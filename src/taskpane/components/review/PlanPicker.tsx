import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlanView } from '../../../application/pane/review-view';
import { text } from '../../text';
import { Heading } from '../frame/Heading';
import { SelectField } from '../SelectField';

const useStyles = makeStyles({
  picker: { display: 'grid', rowGap: tokens.spacingVerticalS },
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
  readonly onChoose: (plan: number) => void;
}

/** Which plan is on show, and a choice where the workbook has several. */
export function PlanPicker({ plans, chosen, onChoose }: PlanPickerProps): ReactElement {
  const styles = useStyles();
  const plan = plans[chosen];
  return (
    <div className={styles.picker}>
      <div>
        <Heading level={2} arrival="review">
          {plan?.label}
        </Heading>
        <p className={styles.extent}>{plan?.extent}</p>
      </div>
      {plans.length > 1 && (
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
    </div>
  );
}
