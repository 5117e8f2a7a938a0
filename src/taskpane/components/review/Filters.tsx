import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactElement } from 'react';
import type { FilterChoice, PlanView } from '../../../application/pane/review-view';
import { countSet, isNarrowed, NO_FILTER, type ActionFilter } from '../../state/action-filter';
import { text } from '../../text';
import { FoldIcon, UnfoldIcon } from '../icons';
import { SelectField } from '../SelectField';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '32px',
  },
  shown: {
    flexGrow: 1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
});

interface FilterProps {
  readonly label: string;
  readonly every: string;
  readonly choices: readonly FilterChoice[];
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
}

/** One filter; its first choice filters nothing. A plan that names none of its kind has no use for it. */
function Filter({ label, every, choices, value, onChoose }: FilterProps): ReactElement | null {
  if (choices.length === 0) return null;
  const all = [
    { value: null, words: every },
    ...choices.map((choice) => ({ value: choice.label, words: `${choice.label} (${choice.count})` })),
  ];
  return <SelectField label={label} choices={all} value={value} onChoose={onChoose} />;
}

export interface FiltersProps {
  readonly plan: PlanView;
  readonly filter: ActionFilter;
  /** How many actions meet it. */
  readonly shown: number;
  readonly onChange: (filter: ActionFilter) => void;
}

/** How many actions are shown, and the filters by lead, committee and section, folded away until they are wanted. */
export function Filters({ plan, filter, shown, onChange }: FiltersProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const set = countSet(filter);
  const t = text.review;
  const choices = plan.leads.length + plan.committees.length + plan.sections.length;
  const showAll = (): void => {
    // Its own button goes away with what it cleared.
    bar.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    onChange(NO_FILTER);
  };
  return (
    <div>
      <div ref={bar} className={styles.bar}>
        <span role="status" className={styles.shown}>
          {t.shown(shown, plan.actions.length)}
        </span>
        {isNarrowed(filter) && (
          <Button size="small" onClick={showAll}>
            {t.clear}
          </Button>
        )}
        {choices > 0 && (
          <Button
            appearance="subtle"
            size="small"
            icon={open ? <FoldIcon /> : <UnfoldIcon />}
            iconPosition="after"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            {set === 0 ? t.filters : `${t.filters} (${t.filtersSet(set)})`}
          </Button>
        )}
      </div>
      {open && (
        <div id={id} className={styles.fields}>
          <Filter
            label={t.lead}
            every={t.everyLead}
            choices={plan.leads}
            value={filter.lead}
            onChoose={(lead) => onChange({ ...filter, lead })}
          />
          <Filter
            label={t.committee}
            every={t.everyCommittee}
            choices={plan.committees}
            value={filter.committee}
            onChoose={(committee) => onChange({ ...filter, committee })}
          />
          <Filter
            label={t.section}
            every={t.everySection}
            choices={plan.sections}
            value={filter.section}
            onChoose={(section) => onChange({ ...filter, section })}
          />
        </div>
      )}
    </div>
  );
}
