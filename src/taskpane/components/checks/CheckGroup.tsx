import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { CheckView, PlaceView } from '../../../application/pane/review-view';
import { text } from '../../text';
import { Heading } from '../frame/Heading';
import { PlaceLink } from '../PlaceLink';
import { ShowMore } from '../ShowMore';

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  why: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  check: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  message: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  line: { margin: '2px 0 0' },
});

export interface CheckGroupProps {
  readonly todo: CheckView['todo'];
  readonly checks: readonly CheckView[];
  readonly onGoTo: (place: PlaceView) => void;
}

/** The checks that ask the same of a person; each leads to its cell and says what would settle it. */
export function CheckGroup({ todo, checks, onGoTo }: CheckGroupProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { title, why } = text.checks.groups[todo];
  return (
    <section aria-labelledby={id} className={styles.group}>
      <Heading level={2} id={id}>{`${title} (${checks.length})`}</Heading>
      <p className={styles.why}>{why}</p>
      <ShowMore items={checks} className={styles.list}>
        {({ message, fix, raw, place, where }, index) => (
          <li key={index} className={styles.check}>
            {place ? <PlaceLink place={place} words={where} onGoTo={onGoTo} /> : where}
            <div className={styles.message}>{message}</div>
            {raw !== '' && !message.includes(raw) && (
              <p className={styles.line}>
                {text.checks.now} “{raw}”
              </p>
            )}
            <p className={styles.line}>
              {text.checks.settles} {fix}
            </p>
          </li>
        )}
      </ShowMore>
    </section>
  );
}
