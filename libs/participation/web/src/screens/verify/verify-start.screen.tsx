import { Page, PageHead } from '@jamboree/platform-web';
import { useText } from '../../texts.js';
import { NumberForm } from './number-form.js';

/** `/verify` without a number: asks for it. */
export function Screen() {
  const t = useText();
  return (
    <Page title={t('verify.title')} description={t('verify.lead')} width="text">
      <PageHead title={t('verify.title')} lead={t('verify.lead')} />
      <NumberForm number="" />
    </Page>
  );
}
