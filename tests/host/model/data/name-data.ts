/** A defined name; its holder (workbook or sheet) is its scope. */
export interface NameData {
  name: string;
  /** With its leading `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}
