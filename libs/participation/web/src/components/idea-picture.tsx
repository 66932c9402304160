import { tilesOf, type Tile } from './idea-mark.js';

const FILL: Readonly<Record<Tile['tone'], string>> = {
  brand: 'var(--brand)',
  signal: 'var(--signal)',
  ink: 'var(--ink)',
  soft: 'var(--line-strong)',
};

/** The idea's own small mark, made from its number. Decorative. */
export function IdeaPicture({ number, size = 48 }: { readonly number: number; readonly size?: number }) {
  return (
    <svg aria-hidden width={size} height={size} viewBox="0 0 32 32" fill="none">
      {tilesOf(number).map((tile, place) => (
        <g key={place} transform={`translate(${(place % 2) * 17} ${Math.floor(place / 2) * 17})`}>
          <Shape tile={tile} />
        </g>
      ))}
    </svg>
  );
}

function Shape({ tile }: { readonly tile: Tile }) {
  const fill = FILL[tile.tone];
  switch (tile.shape) {
    case 'square':
      return <rect width="15" height="15" rx="4" fill={fill} />;
    case 'circle':
      return <circle cx="7.5" cy="7.5" r="7.5" fill={fill} />;
    case 'leaf':
      return (
        <path
          d="M0 4a4 4 0 0 1 4-4h3.5A7.5 7.5 0 0 1 15 7.5V11a4 4 0 0 1-4 4H7.5A7.5 7.5 0 0 1 0 7.5Z"
          fill={fill}
          transform={`rotate(${tile.turn * 90} 7.5 7.5)`}
        />
      );
    case 'open':
      return <rect x="1.25" y="1.25" width="12.5" height="12.5" rx="3" stroke={fill} strokeWidth="2.5" />;
  }
}
