import { ApiObject } from '../protocol/api-object';

/** One answer in a thread. */
export class CommentReply extends ApiObject {
  constructor(readonly words: string) {
    super('CommentReply');
  }

  get content(): string {
    return this.words;
  }
}
