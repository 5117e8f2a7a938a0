import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlanSetUpView } from '../../../application/pane/review-view';
import { text } from '../../text';
import type { OnEdit } from './on-edit';
import { RowField } from './RowField';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  words: { margin: 0 },
});

export interface HeadingRowProps {
  readonly plan: PlanSetUpView;
  readonly onEdit: OnEdit;
}

/** The row taken for headings, and another where that is wrong. */
export function HeadingRow({ plan, onEdit }: HeadingRowProps): ReactElement {
  const styles = useStyles();
  const { sheet, headerRow, headerRowCorrected } = plan;
  const t = text.setUp;
  return (
    <div className={styles.part}>
      <p className={styles.words}>
        {headerRowCorrected ? t.headingsCorrected(headerRow) : t.headings(headerRow)}
      </p>
      <RowField
        key={headerRow}
        row={headerRow}
        onUse={(row) => void onEdit({ kind: 'header-row', sheet, row })}
      />
      {headerRowCorrected && (
        <Button size="small" onClick={() => void onEdit({ kind: 'header-row', sheet, row: 'as-read' })}>
          {t.leaveRow}
        </Button>
      )}
    </div>
  );
}
