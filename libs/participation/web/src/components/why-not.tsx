import { Notice, TroubleNotice, type Trouble } from '@jamboree/platform-web';
import { useFinderText, type FinderTextKey } from '../finder-texts.js';

const WHY: Readonly<Record<string, FinderTextKey>> = {
  NOT_OPEN: 'why.NOT_OPEN',
  ALREADY_ASKED: 'why.ALREADY_ASKED',
  DECLINED_BEFORE: 'why.DECLINED_BEFORE',
  ASKED_TOO_OFTEN: 'why.ASKED_TOO_OFTEN',
  INVITED_TOO_OFTEN: 'why.INVITED_TOO_OFTEN',
  TOO_MANY_OPEN: 'why.TOO_MANY_OPEN',
  NOT_LOOKING: 'why.NOT_LOOKING',
  NOT_A_PARTICIPANT: 'why.NOT_A_PARTICIPANT',
};

/** Why asking or answering was refused, in words that fit. */
export function WhyNot({ trouble }: { readonly trouble: Trouble | null }) {
  const t = useFinderText();
  const problem = trouble?.kind === 'problem' ? trouble.problem : null;
  const why = problem?.__typename === 'StateChanged' ? WHY[problem.current] : undefined;
  if (why === undefined) return <TroubleNotice trouble={trouble} />;
  return (
    <Notice tone="warn" live>
      {t(why)}
    </Notice>
  );
}
