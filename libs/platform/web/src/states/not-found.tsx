import { Compass } from 'lucide-react';
import { usePlatformText } from '../i18n/platform-text.js';
import { Page } from '../layout/page.js';
import { ButtonLink } from '../navigation/button-link.js';
import { StatePage } from './state-page.js';

/** The page for an address that leads nowhere, or to something that is not public (yet): both read the same on purpose. */
export function NotFoundPage() {
  const t = usePlatformText();
  return (
    <Page title={t('notFound.title')} width="text">
      <StatePage icon={Compass} title={t('notFound.title')} action={<ButtonLink to="/">{t('action.toHome')}</ButtonLink>} level={1}>
        <p>{t('notFound.text')}</p>
      </StatePage>
    </Page>
  );
}
