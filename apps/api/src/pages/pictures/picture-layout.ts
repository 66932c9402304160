import { PALETTE } from './palette.js';
import type { PictureContent } from './picture-content.js';

/** What link previews show without cutting it (Open Graph's usual 1.91 : 1). */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

export const FONT_FAMILIES = ['Latin', 'Latin extended', 'Vietnamese'] as const;

/** An element as the layout engine reads it. */
export interface Element {
  readonly type: string;
  readonly key: null;
  readonly props: Readonly<Record<string, unknown>>;
}

type Style = Readonly<Record<string, string | number>>;

/** The longest title that each size holds in the column, by characters. */
const TITLE_SIZES = [
  { upTo: 28, fontSize: 84, lineClamp: 3 },
  { upTo: 60, fontSize: 64, lineClamp: 4 },
  { upTo: Infinity, fontSize: 52, lineClamp: 4 },
] as const;

/** Warm paper, deep ink, the four tiles: the same content gives the same picture. */
export function pictureLayout({ kicker, title, text, foot, instanceName }: PictureContent): Element {
  const { fontSize, lineClamp } = TITLE_SIZES.find(({ upTo }) => title.length <= upTo) ?? TITLE_SIZES[2];
  const column = { width: 764, flexDirection: 'column', justifyContent: 'center' } as const;
  const words = box(column, [
    ...(kicker === null ? [] : [line(kicker.text, { marginBottom: 16, color: kicker.urgent ? PALETTE.signal : PALETTE.brand })]),
    lines(title, { fontSize, lineHeight: 1.12, fontWeight: 700, letterSpacing: -1 }, lineClamp),
    ...(text === '' ? [] : [lines(text, { fontSize: 32, lineHeight: 1.4, marginTop: 24, color: PALETTE['ink-2'] }, 2)]),
  ]);
  return box(
    {
      ...PICTURE_SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '56px 72px 48px',
      backgroundColor: PALETTE.paper,
      color: PALETTE.ink,
      fontFamily: FONT_FAMILIES.join(', '),
      fontWeight: 500,
    },
    [
      box({ flexGrow: 1, alignItems: 'center', justifyContent: 'space-between' }, [words, mark(236)]),
      box({ borderTop: `2px solid ${PALETTE.line}`, paddingTop: 24, justifyContent: 'space-between' }, [
        line(foot, { maxWidth: 700 }),
        line(instanceName, { maxWidth: 330, color: PALETTE['ink-2'] }),
      ]),
    ],
  );
}

/** The mark of the web's header, large. */
function mark(size: number): Element {
  return element('svg', { width: size, height: size, viewBox: '0 0 32 32', fill: 'none' }, [
    element('rect', { x: 1, y: 1, width: 14, height: 14, rx: 4, fill: PALETTE.brand }),
    element('circle', { cx: 24, cy: 8, r: 7, fill: PALETTE.signal }),
    element('circle', { cx: 8, cy: 24, r: 7, fill: PALETTE.brand }),
    element('rect', { x: 18.25, y: 18.25, width: 11.5, height: 11.5, rx: 3, stroke: PALETTE.ink, 'stroke-width': 2.5 }),
  ]);
}

const box = (style: Style, children: readonly Element[]): Element => element('div', { style: { display: 'flex', ...style } }, children);

/** Small text that ends with an ellipsis where its line does. */
const line = (text: string, style: Style): Element =>
  element('div', { style: { ...ONE_LINE, fontSize: 28, lineHeight: 1.3, fontWeight: 700, ...style } }, text);

const ONE_LINE = { display: 'block', overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' } as const;

/** Text that ends with an ellipsis after so many lines. */
const lines = (text: string, style: Style, lineClamp: number): Element =>
  element('div', { style: { display: 'block', lineClamp, wordBreak: 'break-word', ...style } }, text);

function element(type: string, props: Readonly<Record<string, unknown>>, children?: string | readonly Element[]): Element {
  return { type, key: null, props: { ...props, children } };
}
