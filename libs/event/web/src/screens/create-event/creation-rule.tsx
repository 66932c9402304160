import { useFormat } from '@jamboree/platform-web';
import type { CreateEventPageQuery } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';

/** Why somebody may not create events here, and whom to ask. */
export function CreationRule({ standing: { rule, askNames } }: { readonly standing: CreateEventPageQuery['eventCreation'] }) {
  const t = useManageText();
  const format = useFormat();
  return (
    <>
      <p>{t(`create.refused.${rule}`)}</p>
      <p>{t('create.refused.ask', { count: askNames.length, names: format.list(askNames) })}</p>
    </>
  );
}
