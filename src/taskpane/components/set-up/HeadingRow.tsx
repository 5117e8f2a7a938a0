import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { PlanSetUpView } from '../../../application/pane/review-view';
import { text } from '../../text';
import type { OnEdit } from './on-edit';
import { RowField } from './RowField';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  words: { margin: 0 },
  why: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface HeadingRowProps {
  readonly plan: PlanSetUpView;
  readonly onEdit: OnEdit;
}

/** The row taken for headings, and another where that is wrong. */
export function HeadingRow({ plan, onEdit }: HeadingRowProps): ReactElement {
  const styles = useStyles();
  const { sheet, headerRow, headerRowCorrected, headings } = plan;
  const part = useRef<HTMLDivElement>(null);
  const t = text.setUp;
  const leave = (): void => {
    // Its own button goes away with the correction.
    part.current?.querySelector('input')?.focus();
    void onEdit({ kind: 'header-row', sheet, row: 'as-read' });
  };
  const take = (row: number): void => void onEdit({ kind: 'header-row', sheet, row });
  const confirm = (): void => {
    // As above: what was pressed is gone once it is answered.
    part.current?.querySelector('input')?.focus();
    take(headerRow);
  };
  return (
    <div ref={part} className={styles.part}>
      <p className={styles.words}>
        {headerRowCorrected ? t.headingsCorrected(headerRow) : t.headings(headerRow)}
      </p>
      {!headerRowCorrected && (
        <p className={styles.why}>{t.headingsWhy(t.sureness[headings.sureness], headings.why)}</p>
      )}
      {headings.sureness === 'please-check' && (
        <Button size="small" onClick={confirm}>
          {t.rightRow}
        </Button>
      )}
      <RowField row={headerRow} onUse={take} />
      {headerRowCorrected && (
        <Button size="small" onClick={leave}>
          {t.leaveRow}
        </Button>
      )}
    </div>
  );
}
