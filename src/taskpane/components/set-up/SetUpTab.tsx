import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneActions } from '../../state/pane-actions';
import type { OpenReview } from '../../state/pane-state';
import { text } from '../../text';
import { SelectField } from '../SelectField';
import { FixedAsAt } from './FixedAsAt';
import { OtherSheets } from './OtherSheets';
import { PlanSetUp } from './PlanSetUp';
import { Windows } from './Windows';

const useStyles = makeStyles({
  setUp: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface SetUpTabProps {
  readonly review: OpenReview;
  readonly actions: PaneActions;
}

/** How the workbook was read, and every choice that changes it. */
export function SetUpTab({ review, actions }: SetUpTabProps): ReactElement {
  const styles = useStyles();
  const { setUp, lookedAt } = review.session.view;
  const plan = setUp.plans[review.plan];
  const edit: PaneActions['edit'] = (change) => actions.edit(change);
  // Where there is no plan, saying where one is comes first.
  const others = lookedAt.length > 0 && <OtherSheets sheets={lookedAt} onEdit={edit} />;
  return (
    <div className={styles.setUp}>
      <p className={styles.words}>{text.setUp.intro}</p>
      {setUp.plans.length > 1 && (
        <SelectField
          label={text.review.plan}
          choices={setUp.plans.map((choice, index) => ({ value: index, words: choice.plan }))}
          value={review.plan}
          onChoose={actions.choosePlan}
        />
      )}
      {plan && <PlanSetUp key={review.plan} plan={plan} setUp={setUp} onEdit={edit} />}
      {setUp.plans.length === 0 && others}
      <Windows setUp={setUp} describeEffect={actions.describeEffect} onEdit={edit} />
      <FixedAsAt date={setUp.fixedAsAt} onEdit={edit} />
      {setUp.plans.length > 0 && others}
    </div>
  );
}
