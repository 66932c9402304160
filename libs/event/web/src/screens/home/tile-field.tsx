import styles from './tile-field.module.css';

/**
 * The mark, grown into a field: different actors side by side, and one place still open.
 * Letters: s square, c circle, q quarter, h half, o the open place; capitals in the second colour of each.
 */
const FIELD = ['scqSh', 'QhsCs', 'csoqc', 'hSCsQ'];
const TILE = 88;
const GAP = 12;

export function TileField() {
  const columns = FIELD[0]?.length ?? 0;
  const width = columns * (TILE + GAP) - GAP;
  const height = FIELD.length * (TILE + GAP) - GAP;
  return (
    <svg aria-hidden className={styles['root']} viewBox={`-2 -2 ${width + 4} ${height + 4}`} fill="none">
      {FIELD.flatMap((row, y) =>
        [...row].map((letter, x) => (
          <g key={`${x}.${y}`} transform={`translate(${x * (TILE + GAP)} ${y * (TILE + GAP)})`} className={styles[tone(letter, x, y)]}>
            <Tile letter={letter} />
          </g>
        )),
      )}
    </svg>
  );
}

function tone(letter: string, x: number, y: number): 'open' | 'signal' | 'soft' | 'brand' | 'ink' {
  if (letter === 'o') return 'open';
  if (letter !== letter.toLowerCase()) return (x + y) % 2 === 0 ? 'signal' : 'ink';
  return (x * 2 + y) % 3 === 0 ? 'soft' : 'brand';
}

function Tile({ letter }: { readonly letter: string }) {
  switch (letter.toLowerCase()) {
    case 'c':
      return <circle cx={TILE / 2} cy={TILE / 2} r={TILE / 2} />;
    case 'q':
      return <path d={`M0 ${TILE} A${TILE} ${TILE} 0 0 1 ${TILE} 0 V${TILE} Z`} />;
    case 'h':
      return <path d={`M0 0 H${TILE / 2} A${TILE / 2} ${TILE / 2} 0 0 1 ${TILE / 2} ${TILE} H0 Z`} />;
    case 'o':
      return <rect x="3" y="3" width={TILE - 6} height={TILE - 6} rx="20" />;
    default:
      return <rect width={TILE} height={TILE} rx="22" />;
  }
}
