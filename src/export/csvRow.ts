/** Rows of CSV that no spreadsheet runs. */

/**
 * Where a spreadsheet may take what follows for a formula: at the start of a cell; and after what ends a cell in a
 * program that was set up for other separators than commas, or does not know quotation marks.
 */
const FORMULA = /(?<=^|[;\t\r\n])(?='*[=+\-@\t\r＝＋－＠])/g;

/**
 * A record of RFC 4180: every field in quotation marks, those in it doubled, and CRLF at the end.
 *
 * A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return is a formula for spreadsheets, which can call
 * programs and send what is in other cells elsewhere. As OWASP advises (CSV Injection), an apostrophe is put before
 * each, and before the full-width forms; so that none can be made by ending a cell early, also after a semicolon,
 * a tab or a line break within a cell. An apostrophe that stands before such a sign already gets another, so that
 * taking one away gives the text back.
 *
 * @param cells what the cells say
 */
export function csvRow(cells: readonly string[]): string {
  const fields = cells.map((cell) => `"${cell.replace(FORMULA, "'").replaceAll('"', '""')}"`);
  return `${fields.join(',')}\r\n`;
}
