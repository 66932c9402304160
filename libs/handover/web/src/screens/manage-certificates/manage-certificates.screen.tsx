import { ManageFrame } from '@jamboree/event-web';
import type { ScreenProps } from '@jamboree/platform-web';
import { useCertificateText } from '../../texts.js';
import { CertificatesList } from './certificates-list.js';

/** The certificates that were fetched: found, verified, revoked. */
export function Screen({ params, search }: ScreenProps<'slug'>) {
  const t = useCertificateText();
  return (
    <ManageFrame slug={params.slug} title={t('list.title')} lead={t('list.lead')}>
      {(event) => <CertificatesList event={event} search={search} />}
    </ManageFrame>
  );
}
