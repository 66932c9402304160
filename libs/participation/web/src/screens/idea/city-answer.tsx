import { Notice } from '@jamboree/platform-web';
import { useText } from '../../texts.js';

/** That the idea was shortlisted, with the reason as it was released. */
export function CityAnswer({ rationale }: { readonly rationale: string | null }) {
  const t = useText();
  return (
    <Notice tone="ok" title={t('idea.shortlisted')}>
      {rationale}
    </Notice>
  );
}
