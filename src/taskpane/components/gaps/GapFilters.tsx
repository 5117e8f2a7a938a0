import { useRef, type ReactElement } from 'react';
import type { GapsView } from '../../../application/pane/gaps-view';
import type { FilterChoice } from '../../../application/pane/review-view';
import { everyGap, GAP_LOOKS, isGapNarrowed, LATEST, type GapFilter } from '../../state/gap-filter';
import { gapsText } from './gaps-text';
import { Toggle } from './Toggle';
import type { Choice } from '../SelectField';
import { Button, makeStyles, SelectField, text, tokens } from './parts';

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(150px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  shown: {
    flexGrow: 1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface GapFiltersProps {
  readonly gaps: GapsView;
  readonly filter: GapFilter;
  /** How many figures meet it. */
  readonly shown: number;
  readonly onChange: (filter: GapFilter) => void;
}

/** What the figures are narrowed to, how many are left, and as what they are shown. */
export function GapFilters({ gaps, filter, shown, onChange }: GapFiltersProps): ReactElement {
  const styles = useStyles();
  const looks = useRef<HTMLDivElement>(null);
  const t = gapsText.filters;
  const showAll = (): void => {
    // Its own button goes away with what it cleared.
    looks.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
    onChange(everyGap(filter));
  };
  return (
    <div className={styles.filters}>
      <div className={styles.fields}>
        {gaps.standards.length > 1 && (
          <SelectField
            label={t.standard}
            choices={[{ value: null, words: t.everyStandard }, ...choicesOf(gaps.standards)]}
            value={filter.standard}
            onChoose={(standard) => onChange({ ...filter, standard })}
          />
        )}
        {gaps.years.length > 1 && (
          <SelectField<GapFilter['year']>
            label={t.year}
            choices={[
              { value: LATEST, words: t.latest },
              ...choicesOf(gaps.years),
              { value: null, words: t.everyYear },
            ]}
            value={filter.year}
            onChoose={(year) => onChange({ ...filter, year })}
          />
        )}
      </div>
      <div role="group" aria-label={t.group} className={styles.row}>
        <Toggle
          words={t.worse}
          pressed={filter.worseOnly}
          onPress={(worseOnly) => onChange({ ...filter, worseOnly })}
        />
        <Toggle
          words={t.noLiveAction}
          pressed={filter.noLiveAction}
          onPress={(noLiveAction) => onChange({ ...filter, noLiveAction })}
        />
      </div>
      <div className={styles.row}>
        <span role="status" className={styles.shown}>
          {t.shown(shown, gaps.figures.length)}
        </span>
        {isGapNarrowed(filter) && (
          <Button size="small" onClick={showAll}>
            {text.review.clear}
          </Button>
        )}
      </div>
      <div ref={looks} role="group" aria-label={gapsText.looks.label} className={styles.row}>
        {GAP_LOOKS.map((look) => (
          <Toggle
            key={look}
            words={gapsText.looks.names[look]}
            pressed={filter.look === look}
            onPress={() => onChange({ ...filter, look })}
          />
        ))}
      </div>
    </div>
  );
}

function choicesOf(choices: readonly FilterChoice[]): readonly Choice<string>[] {
  return choices.map(({ label, count }) => ({ value: label, words: `${label} (${count})` }));
}
