import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckView, PlaceView } from '../../../application/pane/review-view';
import { text } from '../../text';
import { Heading } from '../frame/Heading';
import { CheckGroup } from './CheckGroup';

const GROUPS: readonly CheckView['todo'][] = ['fix', 'confirm', 'know'];

const useStyles = makeStyles({
  checks: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXL },
  words: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

export interface ChecksTabProps {
  readonly checks: readonly CheckView[];
  readonly onGoTo: (place: PlaceView) => void;
}

/** What a person should look at, by what it asks of them. */
export function ChecksTab({ checks, onGoTo }: ChecksTabProps): ReactElement {
  const styles = useStyles();
  if (checks.length === 0) {
    return (
      <div>
        <Heading level={2}>{text.checks.none}</Heading>
        <p className={styles.words}>{text.checks.noneWhy}</p>
      </div>
    );
  }
  return (
    <div className={styles.checks}>
      {GROUPS.map((todo) => {
        const own = checks.filter((check) => check.todo === todo);
        return own.length > 0 && <CheckGroup key={todo} todo={todo} checks={own} onGoTo={onGoTo} />;
      })}
    </div>
  );
}
