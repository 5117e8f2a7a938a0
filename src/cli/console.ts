/** Where a command writes: its answer, its remarks, and a line that shows how far it has come. */
export interface Console {
  /** A line of the answer, on standard output. */
  readonly answer: (line: string) => void;
  /** A sentence on standard error. */
  readonly remark: (line: string) => void;
  /** Replaces the progress line on standard error; does nothing when that is not a terminal. */
  readonly progress: (line: string) => void;
}

/** A console over a process's streams. */
export function processConsole(streams: Pick<NodeJS.Process, 'stdout' | 'stderr'>): Console {
  let shown = false;
  const clear = () => {
    if (shown) streams.stderr.write('\r\u001B[2K');
    shown = false;
  };
  return {
    answer: (line) => {
      clear();
      streams.stdout.write(`${line}\n`);
    },
    remark: (line) => {
      clear();
      streams.stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!streams.stderr.isTTY) return;
      clear();
      streams.stderr.write(line);
      shown = true;
    },
  };
}
