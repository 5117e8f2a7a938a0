import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
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
  const part = useRef<HTMLDivElement>(null);
  const t = text.setUp;
  const leave = (): void => {
    // Its own button goes away with the correction.
    part.current?.querySelector('input')?.focus();
    void onEdit({ kind: 'header-row', sheet, row: 'as-read' });
  };
  return (
    <div ref={part} className={styles.part}>
      <p className={styles.words}>
        {headerRowCorrected ? t.headingsCorrected(headerRow) : t.headings(headerRow)}
      </p>
      <RowField row={headerRow} onUse={(row) => void onEdit({ kind: 'header-row', sheet, row })} />
      {headerRowCorrected && (
        <Button size="small" onClick={leave}>
          {t.leaveRow}
        </Button>
      )}
    </div>
  );
}
