/** What a spreadsheet takes for the beginning of a formula or a command, in half and full width, behind any blank it would skip. */
const ACTIVE = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠|]|^[\t\r\n]/u;

/** Whether a spreadsheet might calculate the text instead of showing it. */
export function isActive(text: string): boolean {
  return ACTIVE.test(text);
}

/**
 * The text for a cell of a CSV file: what a spreadsheet would calculate gets an apostrophe in front, by which it stays text. For CSV alone: XLSX cells carry
 * their type, and JSON is not calculated. Source: OWASP, CSV Injection.
 */
export function inertText(text: string): string {
  return isActive(text) ? `'${text}` : text;
}
