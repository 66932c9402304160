import type { SubmissionContent } from '@jamboree/participation-domain';
import type { MergeSide } from '@jamboree/platform-web';
import { textIn, withText } from './field-text.js';

/** One thing that two versions can differ in, as text for people to compare. */
export interface ContentPiece {
  readonly key: string;
  readonly mine: string;
  readonly theirs: string;
}

type TitleOf = (id: string | null) => string;

/** Everything that differs, in the order of the form; choices are shown by their titles. */
export function differences(keys: readonly string[], mine: SubmissionContent, theirs: SubmissionContent, titleOf: TitleOf): ContentPiece[] {
  return keys
    .map((key) => ({ key, mine: spoken(mine, key, titleOf), theirs: spoken(theirs, key, titleOf) }))
    .filter((piece) => piece.mine !== piece.theirs);
}

function spoken(content: SubmissionContent, key: string, titleOf: TitleOf): string {
  switch (key) {
    case 'links':
      return content.links.join('\n');
    case 'builtWith':
      return content.builtWith.join(', ');
    case 'videoUrl':
      return content.videoUrl ?? '';
    case 'trackId':
    case 'challengeId':
      return titleOf(content[key]);
    default:
      return textIn(content, key);
  }
}

/** My content with their pieces where theirs was chosen, and with both where both shall stand. */
export function merged(mine: SubmissionContent, theirs: SubmissionContent, choice: Readonly<Record<string, MergeSide>>): SubmissionContent {
  return Object.entries(choice).reduce((content, [key, side]) => {
    if (side === 'mine') return content;
    return side === 'theirs' ? take(content, theirs, key) : join(content, theirs, key);
  }, mine);
}

/** Texts one after the other, lists without repeating what stands in both; of anything else only one can stand, mine. */
function join(content: SubmissionContent, theirs: SubmissionContent, key: string): SubmissionContent {
  switch (key) {
    case 'links':
      return { ...content, links: union(content.links, theirs.links) };
    case 'builtWith':
      return { ...content, builtWith: union(content.builtWith, theirs.builtWith) };
    case 'videoUrl':
    case 'trackId':
    case 'challengeId':
      return content;
    default:
      return withText(content, key, [textIn(content, key), textIn(theirs, key)].filter((text) => text !== '').join('\n\n'));
  }
}

function union(mine: readonly string[], theirs: readonly string[]): string[] {
  return [...new Set([...mine, ...theirs])];
}

function take(content: SubmissionContent, theirs: SubmissionContent, key: string): SubmissionContent {
  switch (key) {
    case 'links':
      return { ...content, links: theirs.links };
    case 'builtWith':
      return { ...content, builtWith: theirs.builtWith };
    case 'videoUrl':
      return { ...content, videoUrl: theirs.videoUrl };
    case 'trackId':
      return { ...content, trackId: theirs.trackId };
    case 'challengeId':
      return { ...content, challengeId: theirs.challengeId };
    default:
      return withText(content, key, textIn(theirs, key));
  }
}
