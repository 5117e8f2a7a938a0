interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes to a text by place; everything between them stays as it was to the letter. */
export class TextEdits {
  private readonly edits: TextEdit[] = [];

  constructor(private readonly original: string) {}

  replace(start: number, end: number, text: string): void {
    if (this.original.slice(start, end) === text) return;
    this.edits.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    if (text !== '') this.edits.push({ start: at, end: at, text });
  }

  /** The new text; insertions at one place keep the order in which they were made. */
  apply(): string {
    if (this.edits.length === 0) return this.original;
    const sorted = [...this.edits].sort((a, b) => a.start - b.start || a.end - b.end);
    let out = '';
    let at = 0;
    for (const edit of sorted) {
      out += this.original.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return out + this.original.slice(at);
  }
}
