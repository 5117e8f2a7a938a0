/** Whether two words of a RAG key are one, whatever their capitals. */
export function sameLabel(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
