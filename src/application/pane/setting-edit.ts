import type { PlanField } from '../../domain/plan/plan';
import type { StatedStatus } from '../../domain/rag/rating';

/** One correction made in Set-up. `as-read` leaves the matter to Parity again. */
export type SettingEdit =
  | { readonly kind: 'header-row'; readonly sheet: string; readonly row: number | 'as-read' }
  | {
      readonly kind: 'column';
      readonly sheet: string;
      /** From 1. */
      readonly column: number;
      /** Its heading on one line, by which it is found when others move it before it is kept. */
      readonly heading?: string;
      /** Null says it is none of the fields. */
      readonly field: PlanField | null | 'as-read';
    }
  | {
      readonly kind: 'key';
      readonly sheet: string;
      readonly label: string;
      readonly status: StatedStatus | 'as-read';
    }
  | { readonly kind: 'due-soon-days'; readonly days: number }
  | { readonly kind: 'grace-days'; readonly days: number }
  /** ISO, or null for the day of each review. */
  | { readonly kind: 'fixed-as-at'; readonly date: string | null };
