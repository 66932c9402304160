import { Notice, type Trouble } from '@jamboree/platform-web';
import { useMergingText } from '../../merging-texts.js';

/** Why it could not be done, where something came in between. */
export function Refusal({ trouble }: { readonly trouble: Trouble | null }) {
  const t = useMergingText();
  if (trouble?.kind !== 'problem' || trouble.problem.__typename !== 'CannotMerge') return null;
  return (
    <Notice tone="warn" live>
      {t(`obstacle.${trouble.problem.obstacle}`)}
    </Notice>
  );
}
