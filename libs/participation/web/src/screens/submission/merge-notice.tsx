import { ButtonLink, Notice, useFormat } from '@jamboree/platform-web';
import type { MergePartsFragment } from '../../gql/graphql.js';
import { useMergingText } from '../../merging-texts.js';
import { ideaPath } from '../../paths.js';

/** To its team: that the entry lives on in another, or that others live on in it. */
export function MergeNotice({ submission: { merge, mergedFrom } }: { readonly submission: MergePartsFragment }) {
  const t = useMergingText();
  const format = useFormat();
  if (merge)
    return (
      <Notice
        tone="info"
        title={t('merged.title', { number: merge.into.number, title: merge.into.title })}
        action={
          <ButtonLink to={ideaPath(merge.into.id)} variant="default">
            {t('merged.open')}
          </ButtonLink>
        }
      >
        {t('merged.text', { team: merge.into.teamName })}
      </Notice>
    );
  if (mergedFrom.length === 0) return null;
  const names = mergedFrom.flatMap(({ authors }) => authors);
  return (
    <Notice tone="info" title={t('merged.held', { teams: format.list(mergedFrom.map(({ teamName }) => teamName)) })}>
      {t('merged.held.text', { names: format.list(names) })}
    </Notice>
  );
}
