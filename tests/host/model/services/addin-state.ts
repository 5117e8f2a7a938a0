/** What Excel knows of the add-in itself, beside its workbook. */
export class AddinState {
  /** Whether its pane shows, or it runs unseen. */
  runtime: 'Inactive' | 'Background' | 'Visible' = 'Visible';
  /** How it is to start with the workbook. */
  startsAs: 'Inactive' | 'Background' | 'Visible' = 'Inactive';
  /** Whether it has said that its ribbon buttons have their functions. */
  isReadyForButtons = false;
}
