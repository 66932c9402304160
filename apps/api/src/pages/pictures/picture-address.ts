import type { PagePicture, PageRequest } from '../page.js';

/** The picture of the page at `path`, drawn in the page's language; none where none is drawn. */
export function pictureOf({ publicUrl, locale, pictures }: PageRequest, path: string, alt: string): PagePicture | undefined {
  return pictures ? { address: `${publicUrl}${path}/picture.png?lang=${locale}`, alt } : undefined;
}
