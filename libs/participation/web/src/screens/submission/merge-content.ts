import { textIn, withText, type SubmissionContent } from '@jamboree/participation-domain';
import type { MergeSide } from '@jamboree/platform-web';

/** One thing that two versions can differ in, as text for people to compare. */
export interface ContentPiece {
  readonly key: string;
  readonly mine: string;
  readonly theirs: string;
}

/** An answer as people read it, such as the title of a choice. */
type Speak = (key: string, text: string) => string;

/** Everything that differs, in the order of the form. */
export function differences(keys: readonly string[], mine: SubmissionContent, theirs: SubmissionContent, speak: Speak): ContentPiece[] {
  return keys
    .filter((key) => textIn(mine, key) !== textIn(theirs, key))
    .map((key) => ({ key, mine: speak(key, textIn(mine, key)), theirs: speak(key, textIn(theirs, key)) }));
}

/** My content with their pieces where theirs was chosen, and with both where both shall stand. */
export function merged(mine: SubmissionContent, theirs: SubmissionContent, choice: Readonly<Record<string, MergeSide>>): SubmissionContent {
  return Object.entries(choice).reduce((content, [key, side]) => {
    if (side === 'mine') return content;
    return side === 'theirs' ? withText(content, key, textIn(theirs, key)) : join(content, theirs, key);
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
