import { Tag, type TagTone } from '@jamboree/platform-web';
import type { ShortlistState } from '../gql/graphql.js';
import { useText } from '../texts.js';

const TONES: Readonly<Record<ShortlistState, TagTone>> = { DRAFT: 'plain', DECIDED: 'warn', RELEASED: 'ok' };

/** How far a list has come, in words and colour. */
export function StateTag({ state }: { readonly state: ShortlistState | null }) {
  const t = useText();
  return <Tag tone={state === null ? 'plain' : TONES[state]}>{t(`state.${state ?? 'NONE'}`)}</Tag>;
}
