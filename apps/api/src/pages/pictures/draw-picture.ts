import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { without, type PictureContent } from './picture-content.js';
import { FONT_FAMILIES, PICTURE_SIZE, pictureLayout } from './picture-layout.js';

const SUBSETS: Readonly<Record<(typeof FONT_FAMILIES)[number], string>> = {
  Latin: 'latin',
  'Latin extended': 'latin-ext',
  Vietnamese: 'vietnamese',
};
const WEIGHTS = [500, 700] as const;

type Draw = (content: PictureContent) => Promise<Buffer>;

let made: Promise<Draw> | null = null;

/** A PNG. What it takes is loaded for the first one: few servers are asked for pictures when they start. */
export async function drawPicture(content: PictureContent): Promise<Buffer> {
  made ??= makeDraw();
  return (await made)(content);
}

async function makeDraw(): Promise<Draw> {
  const [{ default: satori }, { default: sharp }, fonts] = await Promise.all([import('satori'), import('sharp'), readFonts()]);
  /** Text becomes paths, so that no font of the machine has a say. */
  const svgOf = async (content: PictureContent) => {
    const missing = new Set<string>();
    const svg = await satori(pictureLayout(content), {
      ...PICTURE_SIZE,
      fonts,
      loadAdditionalAsset: (_language, text) => {
        for (const character of text) missing.add(character);
        return Promise.resolve([]);
      },
    });
    return { svg, missing };
  };
  return async (content) => {
    const first = await svgOf(content);
    const { svg } = first.missing.size === 0 ? first : await svgOf(without(first.missing, content));
    return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
  };
}

async function readFonts() {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(
    FONT_FAMILIES.flatMap((name) =>
      WEIGHTS.map(async (weight) => ({
        name,
        weight,
        data: await readFile(resolve(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-${SUBSETS[name]}-${weight}-normal.woff`)),
      })),
    ),
  );
}
