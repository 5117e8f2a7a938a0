/** The rows of the first Markdown table whose header begins with a text, as trimmed cells. */
export function tableRows(markdown: string, headerStart: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n');
  const header = lines.findIndex((line) => line.startsWith(`| ${headerStart}`));
  if (header < 0) throw new Error(`No table begins with “${headerStart}”.`);
  const after = lines.slice(header + 2);
  const end = after.findIndex((line) => !line.startsWith('|'));
  return after.slice(0, end < 0 ? undefined : end).map((line) =>
    line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim()),
  );
}
