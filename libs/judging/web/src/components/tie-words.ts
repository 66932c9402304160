import { useFormat } from '@jamboree/platform-web';
import { useText, type TextKey } from '../texts.js';

const OF_OTHERS: Readonly<Record<string, TextKey>> = { MENTORED: 'tie.MENTORED', FORMER_MEMBER: 'tie.FORMER_MEMBER' };
const OWN: Readonly<Record<string, TextKey>> = { MENTORED: 'tie.own.MENTORED', FORMER_MEMBER: 'tie.own.FORMER_MEMBER' };
const OWN_UNDATED: typeof OWN = { MENTORED: 'tie.own.undated.MENTORED', FORMER_MEMBER: 'tie.own.undated.FORMER_MEMBER' };

interface Tie {
  readonly kind: string;
  /** Null where it would name a team whose name the reader must not learn. */
  readonly at: string | null;
}

/** What ties a juror to a team, in words for organisers and for that juror; null for a kind that this page does not know yet. */
export function useTieWords(): { readonly ofOther: (tie: Tie) => string | null; readonly own: (tie: Tie) => string | null } {
  const t = useText();
  const format = useFormat();
  const say = (keys: typeof OWN, { kind, at }: Tie) => {
    const key = keys[kind];
    return key === undefined ? null : t(key, at === null ? {} : { date: format.date(at) });
  };
  return { ofOther: (tie) => say(OF_OTHERS, tie), own: (tie) => say(tie.at === null ? OWN_UNDATED : OWN, tie) };
}
