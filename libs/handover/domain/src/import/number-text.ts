const VULGAR: Readonly<Record<string, number>> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/**
 * The source of a regular expression for a number as people write it: `20`, `12.5`, `12,5`, `33 1/3`, `33⅓`, `1/3`, `1,500`.
 * It matches no sign: in a list of names a hyphen before a number separates.
 */
export const NUMBER = String.raw`\d[\d.,]*(?:\s*[¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|\s+\d{1,2}\/\d{1,2}|\/\d{1,2})?|[¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]`;

/** Reads what `NUMBER` matches; null for what is no number after all, such as `1.2.3` or `5/0`. Never negative, always finite. */
export function readNumber(text: string): number | null {
  const trimmed = text.trim();
  const vulgar = VULGAR[trimmed.slice(-1)];
  if (vulgar !== undefined) {
    const whole = trimmed.slice(0, -1).trim();
    const read = whole === '' ? 0 : readDecimal(whole);
    return read === null ? null : read + vulgar;
  }
  const mixed = /^(?:(\S+)\s+)?(\d{1,2})\/(\d{1,2})$/.exec(trimmed);
  if (mixed !== null) {
    const [, whole, above, below] = mixed;
    const read = whole === undefined ? 0 : readDecimal(whole);
    return read === null || Number(below) === 0 ? null : read + Number(above) / Number(below);
  }
  return readDecimal(trimmed);
}

/** `1,500` and `1.500.000` group thousands, `12,5` and `12.5` separate decimals; one group of three after a comma is thousands. */
function readDecimal(text: string): number | null {
  const bare = text.replace(/[.,]+$/, '');
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)
    ? bare.replaceAll(',', '')
    : /^\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(bare) || /^\d{1,3}\.\d{3},\d+$/.test(bare)
      ? bare.replaceAll('.', '').replace(',', '.')
      : bare.replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** A number as a note shows it: at most four decimals, none that are zero. */
export function shown(value: number): string {
  return String(Number(value.toFixed(4)));
}
