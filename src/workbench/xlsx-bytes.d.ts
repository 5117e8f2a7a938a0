/** A workbook as a part of a script: its bytes. */
declare module '*.xlsx' {
  const bytes: Uint8Array;
  export default bytes;
}
