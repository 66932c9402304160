import type { Sharp } from 'sharp';

/** Longest edges, in pixels: what is kept, and what lists show. */
const FULL_EDGE = 2_560;
const PREVIEW_EDGE = 640;
/** More than any camera takes; a small file that unpacks to more is an attack. */
const MOST_PIXELS = 100_000_000;

export interface PreparedImage {
  readonly width: number;
  readonly height: number;
}

/**
 * Draws an image anew: upright, at most 2,560 pixels on its longer edge, as WebP, and without what the camera wrote into it (place, time,
 * owner). `preview` gets a small one. Null when it cannot be read as an image or unpacks to too many pixels.
 */
export async function prepareImage(source: string, full: string, preview: string): Promise<PreparedImage | null> {
  const { default: sharp } = await import('sharp');
  const scaled = (edge: number, quality: number): Sharp =>
    sharp(source, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: false })
      .autoOrient()
      .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
      .webp({ quality });
  try {
    const { width, height } = await scaled(FULL_EDGE, 84).toFile(full);
    await scaled(PREVIEW_EDGE, 78).toFile(preview);
    return { width, height };
  } catch (error) {
    if (isDiskTrouble(error)) throw error;
    return null;
  }
}

/** libvips names no codes; a full disk must not be told as a bad image. */
function isDiskTrouble(error: unknown): boolean {
  return error instanceof Error && /no space left|unable to open for write|ENOSPC/iu.test(error.message);
}
