import { Wrench } from 'lucide-react';
import { usePlatformText } from '../i18n/platform-text.js';
import { Button } from '../layout/button.js';
import { Page } from '../layout/page.js';
import { StatePage } from './state-page.js';

/** The error boundary's page: a defect of ours in the browser. Drafts are on the device, so loading again is safe. */
export function CrashPage({ reset }: { readonly reset: () => void }) {
  const t = usePlatformText();
  const action = (
    <>
      <Button onClick={reset}>{t('action.retry')}</Button>
      <Button variant="default" onClick={() => window.location.reload()}>
        {t('action.reload')}
      </Button>
    </>
  );
  return (
    <Page title={t('crash.title')} width="text">
      <StatePage icon={Wrench} title={t('crash.title')} action={action} level={1}>
        <p>{t('crash.text')}</p>
      </StatePage>
    </Page>
  );
}
