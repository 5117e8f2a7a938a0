import type { ReactElement } from 'react';
import { gapsText } from './gaps-text';
import { makeStyles, tokens } from './parts';

const useStyles = makeStyles({
  note: { overflowWrap: 'anywhere' },
  mark: {
    display: 'inline-block',
    padding: '0 5px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
  },
});

/** The letter of a figure that the published version withholds; what it means stands beside it or in a legend. */
export function HiddenMark(): ReactElement {
  const styles = useStyles();
  return <span className={styles.mark}>{gapsText.figure.hiddenLetter}</span>;
}

/** Says of a figure that whoever reads the published version does not see it. */
export function HiddenNote(): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.note}>
      <HiddenMark /> {gapsText.figure.hidden}. {gapsText.figure.hiddenWhy}
    </div>
  );
}
