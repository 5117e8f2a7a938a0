import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { FilterChoice, PlanView } from '../../../application/pane/review-view';
import { countSet, type ActionFilter } from '../../state/action-filter';
import { text } from '../../text';
import { FoldIcon, UnfoldIcon } from '../icons';

const useStyles = makeStyles({
  toggle: { paddingLeft: 0, minWidth: 0, justifyContent: 'flex-start' },
  fields: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
});

interface ChoiceProps {
  readonly label: string;
  readonly every: string;
  readonly choices: readonly FilterChoice[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** One filter; its first choice filters nothing. A plan that names none of its kind has no use for it. */
function Choice({ label, every, choices, value, onChange }: ChoiceProps): ReactElement | null {
  if (choices.length === 0) return null;
  return (
    <Field label={label}>
      <Select
        value={value === null ? '' : `=${value}`}
        onChange={(_, chosen) => onChange(chosen.value === '' ? null : chosen.value.slice(1))}
      >
        <option value="">{every}</option>
        {choices.map((choice) => (
          <option key={choice.label} value={`=${choice.label}`}>
            {`${choice.label} (${choice.count})`}
          </option>
        ))}
      </Select>
    </Field>
  );
}

export interface FiltersProps {
  readonly plan: PlanView;
  readonly filter: ActionFilter;
  readonly onChange: (filter: ActionFilter) => void;
}

/** The filters by lead, committee and section, folded away until they are wanted. */
export function Filters({ plan, filter, onChange }: FiltersProps): ReactElement | null {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const set = countSet(filter);
  const t = text.review;
  if (plan.leads.length + plan.committees.length + plan.sections.length === 0) return null;
  return (
    <div>
      <Button
        appearance="transparent"
        className={styles.toggle}
        icon={open ? <FoldIcon /> : <UnfoldIcon />}
        iconPosition="after"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {set === 0 ? t.filters : `${t.filters} (${t.filtersSet(set)})`}
      </Button>
      {open && (
        <div id={id} className={styles.fields}>
          <Choice
            label={t.lead}
            every={t.everyLead}
            choices={plan.leads}
            value={filter.lead}
            onChange={(lead) => onChange({ ...filter, lead })}
          />
          <Choice
            label={t.committee}
            every={t.everyCommittee}
            choices={plan.committees}
            value={filter.committee}
            onChange={(committee) => onChange({ ...filter, committee })}
          />
          <Choice
            label={t.section}
            every={t.everySection}
            choices={plan.sections}
            value={filter.section}
            onChange={(section) => onChange({ ...filter, section })}
          />
        </div>
      )}
    </div>
  );
}
