/** A threaded comment on a cell. */
export interface CommentData {
  readonly id: string;
  row: number;
  column: number;
  content: string;
  author: string;
  replies?: readonly string[];
}
