import { useMemo, type ReactElement } from 'react';
import type { GapsView, GapView } from '../../../application/pane/gaps-view';
import type { PlaceView } from '../../../application/pane/review-view';
import { filterGaps, type GapLook } from '../../state/gap-filter';
import type { PaneActions } from '../../state/pane-actions';
import type { Doing, OpenReview } from '../../state/pane-state';
import { GapCard } from './GapCard';
import { GapFilters } from './GapFilters';
import { GapsChart } from './GapsChart';
import { GapsTable } from './GapsTable';
import { gapsText } from './gaps-text';
import { InsertSheets } from './InsertSheets';
import { Button, Heading, makeStyles, PlaceLink, RefreshIcon, ShowMore, text, tokens } from './parts';

const useStyles = makeStyles({
  gaps: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  words: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  sentence: { margin: 0, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  sheets: { margin: 0, padding: 0, listStyleType: 'none' },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  start: { justifySelf: 'start' },
});

export interface GapsTabProps {
  readonly review: OpenReview;
  readonly doing: Doing;
  readonly actions: PaneActions;
}

/** The equality figures: what they say, as chart, one by one or as a table; and empty sheets to count into. */
export function GapsTab({ review, doing, actions }: GapsTabProps): ReactElement {
  const styles = useStyles();
  const { gapFilter } = review;
  const { gaps } = review.session;
  const shown = useMemo(() => filterGaps(gaps.figures, gapFilter), [gaps, gapFilter]);
  const goTo = (place: PlaceView): void => void actions.goTo(place);
  return (
    <div className={styles.gaps}>
      {gaps.figures.length === 0 ? (
        <NoFigures hasSheets={gaps.sheets.length > 0} />
      ) : (
        <p className={styles.sentence}>{gaps.sentence}</p>
      )}
      {gaps.sheets.length > 0 && <Sheets sheets={gaps.sheets} onGoTo={goTo} />}
      {gaps.figures.length > 0 && (
        <>
          <GapFilters gaps={gaps} filter={gapFilter} shown={shown.length} onChange={actions.narrowGaps} />
          {shown.length === 0 ? (
            <p className={styles.words}>{gapsText.filters.noneMatch}</p>
          ) : (
            <Shown look={gapFilter.look} figures={shown} gaps={gaps} onGoTo={goTo} />
          )}
        </>
      )}
      <InsertSheets
        inserting={doing.kind === 'inserting' ? doing.template : null}
        onInsert={(template) => void actions.insertDataSheet(template)}
      />
      <Button
        appearance="subtle"
        size="small"
        className={styles.start}
        icon={<RefreshIcon />}
        onClick={() => void actions.scan()}
      >
        {text.review.scanAgain}
      </Button>
    </div>
  );
}

function NoFigures({ hasSheets }: { readonly hasSheets: boolean }): ReactElement {
  const styles = useStyles();
  const { none, empty } = gapsText;
  return (
    <>
      <Heading level={2}>{hasSheets ? empty.title : none.title}</Heading>
      <p className={styles.words}>{hasSheets ? empty.what : none.what}</p>
      {!hasSheets && <p className={styles.words}>{none.how}</p>}
    </>
  );
}

/** Where the counts come from. */
function Sheets({
  sheets,
  onGoTo,
}: {
  readonly sheets: GapsView['sheets'];
  readonly onGoTo: (place: PlaceView) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.small}>
      {gapsText.from}
      <ul className={styles.sheets}>
        {sheets.map(({ sheet, what, place }) => (
          <li key={`${sheet} ${place.cell}`}>
            <PlaceLink place={place} words={sheet} onGoTo={onGoTo} />: {what}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Shown({
  look,
  figures,
  gaps,
  onGoTo,
}: {
  readonly look: GapLook;
  readonly figures: readonly GapView[];
  readonly gaps: GapsView;
  readonly onGoTo: (place: PlaceView) => void;
}): ReactElement {
  const styles = useStyles();
  switch (look) {
    case 'chart':
      return <GapsChart figures={figures} guideline={gaps.guideline} />;
    case 'table':
      return <GapsTable figures={figures} />;
    case 'figures':
      return (
        <ShowMore items={figures} className={styles.list}>
          {(figure) => <GapCard key={figure.key} figure={figure} onGoTo={onGoTo} />}
        </ShowMore>
      );
  }
}
