import type { Settings } from '../../domain/settings/settings';

/** Whether two settings say the same in all that the pane can change. */
export function saysTheSame(one: Settings, other: Settings): boolean {
  return one === other || written(one) === written(other);
}

function written({ asAt, dueSoonDays, graceDays, mappings, ragKeyChoices, refused }: Settings): string {
  return JSON.stringify([
    asAt?.toString() ?? null,
    dueSoonDays,
    graceDays,
    mappings
      .map(({ sheet, headerRow, columns }) => [sheet, headerRow, [...columns].sort(([a], [b]) => a - b)])
      .map((mapping) => JSON.stringify(mapping))
      .sort(),
    ragKeyChoices
      .map(({ sheet, label, status }) => JSON.stringify([sheet, label.toLowerCase(), status]))
      .sort(),
    refused.length,
  ]);
}
