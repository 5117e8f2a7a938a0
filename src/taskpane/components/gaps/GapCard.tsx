import { useId, useState, type ReactElement } from 'react';
import type { GapView } from '../../../application/pane/gaps-view';
import type { PlaceView } from '../../../application/pane/review-view';
import { GapActions } from './GapActions';
import { GapDetails } from './GapDetails';
import { gapsText } from './gaps-text';
import { HiddenNote } from './HiddenNote';
import { VerdictMark } from './VerdictMark';
import { Button, FoldIcon, Heading, makeStyles, tokens, UnfoldIcon, VISUALLY_HIDDEN } from './parts';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  top: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
  subject: { fontWeight: tokens.fontWeightRegular },
  value: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  verdict: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  reading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  how: { justifySelf: 'start' },
  hidden: VISUALLY_HIDDEN,
});

export interface GapCardProps {
  readonly figure: GapView;
  readonly onGoTo: (place: PlaceView) => void;
}

/** One figure: what it says in a sentence, the actions that name it, and how it is computed when that is asked. */
export function GapCard({ figure, onGoTo }: GapCardProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { name, year, subject, value, unavailable, verdict, reading, change } = figure;
  const t = gapsText.figure;
  return (
    <li className={styles.card}>
      <div className={styles.top}>
        <Heading level={2} size="small">
          {name}
          {year !== null && `, ${year}`} <span className={styles.subject}>{subject}</span>
        </Heading>
        {!unavailable && <span className={styles.value}>{value}</span>}
      </div>
      <div className={styles.verdict}>
        <VerdictMark verdict={verdict} />
        <span>{unavailable ? `${t.noNumber} ${value}` : verdict.words}</span>
      </div>
      {reading !== '' && reading !== value && <p className={styles.reading}>{reading}</p>}
      {change !== '' && <div>{change}</div>}
      {figure.hiddenWhenPublished && <HiddenNote />}
      <GapActions figure={figure} onGoTo={onGoTo} />
      <Button
        appearance="subtle"
        size="small"
        className={styles.how}
        icon={open ? <FoldIcon /> : <UnfoldIcon />}
        iconPosition="after"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {t.how}
        <span className={styles.hidden}>{t.ofWhich(`${name} ${subject}`)}</span>
      </Button>
      {open && <GapDetails id={id} figure={figure} onGoTo={onGoTo} />}
    </li>
  );
}
