/** What a link preview's picture says. */
export interface PictureContent {
  /** Above the title: where it belongs, or what must be known first. */
  readonly kicker: { readonly text: string; readonly urgent: boolean } | null;
  readonly title: string;
  /** Stands there where the fonts know nothing of the title. */
  readonly titleInstead: string;
  readonly text: string;
  readonly foot: string;
  readonly instanceName: string;
}

const WORD = /[\p{L}\p{N}]/u;

/** The content without characters that no font of ours draws: a gap is better than a row of empty boxes. */
export function without(characters: ReadonlySet<string>, content: PictureContent): PictureContent {
  /** Marks alone, left over from a sentence, say nothing. */
  const drawable = (text: string) => {
    const left = [...text]
      .filter((each) => !characters.has(each))
      .join('')
      .replaceAll(/\s+/gu, ' ')
      .trim();
    return WORD.test(left) ? left : '';
  };
  const titleInstead = drawable(content.titleInstead);
  const title = drawable(content.title) || titleInstead;
  const kicker = drawable(content.kicker?.text ?? '');
  return {
    kicker: content.kicker === null || kicker === '' || kicker === title ? null : { ...content.kicker, text: kicker },
    title,
    titleInstead,
    text: drawable(content.text),
    foot: drawable(content.foot),
    instanceName: drawable(content.instanceName),
  };
}
