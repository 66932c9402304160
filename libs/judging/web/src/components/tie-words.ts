import { useFormat } from '@jamboree/platform-web';
import { useText, type TextKey } from '../texts.js';

const OF_OTHERS: Readonly<Record<string, TextKey>> = { MENTORED: 'tie.MENTORED', FORMER_MEMBER: 'tie.FORMER_MEMBER' };
const OWN: Readonly<Record<string, TextKey>> = { MENTORED: 'tie.own.MENTORED', FORMER_MEMBER: 'tie.own.FORMER_MEMBER' };

interface Tie {
  readonly kind: string;
  readonly at: string;
}

/** What ties a juror to a team, in words for organisers and for that juror; null for a kind that this page does not know yet. */
export function useTieWords(): { readonly ofOther: (tie: Tie) => string | null; readonly own: (tie: Tie) => string | null } {
  const t = useText();
  const format = useFormat();
  const say = (keys: typeof OWN, { kind, at }: Tie) => {
    const key = keys[kind];
    return key === undefined ? null : t(key, { date: format.date(at) });
  };
  return { ofOther: (tie) => say(OF_OTHERS, tie), own: (tie) => say(OWN, tie) };
}
