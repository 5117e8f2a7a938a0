import { ApiCollection, ITEMS } from '../protocol/api-object';
import { CommentReply } from './comment-reply';
import type { CommentData } from './data/comment-data';

/** The answers in a thread, the oldest first. */
export class CommentReplyCollection extends ApiCollection<CommentReply> {
  constructor(readonly data: CommentData) {
    super('CommentReplyCollection');
  }

  [ITEMS](): readonly CommentReply[] {
    return (this.data.replies ?? []).map((words) => new CommentReply(words));
  }
}
