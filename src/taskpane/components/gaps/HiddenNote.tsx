import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { gapsText } from './gaps-text';

const useStyles = makeStyles({
  note: { overflowWrap: 'anywhere' },
  mark: {
    padding: '1px 6px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
});

/** Says of a figure that whoever reads the published version does not see it. */
export function HiddenNote(): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.note}>
      <span className={styles.mark}>{gapsText.figure.hidden}</span> {gapsText.figure.hiddenWhy}
    </div>
  );
}
