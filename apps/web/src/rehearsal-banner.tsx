import { useSession } from '@jamboree/identity-web';
import { Banner, REHEARSAL_BASE } from '@jamboree/platform-web';
import { useText } from './texts.js';

/** The controls lie outside: a page load, not a step within the rehearsal. */
const WAY_OUT = REHEARSAL_BASE.slice(0, REHEARSAL_BASE.lastIndexOf('/'));

/** On every page of a rehearsal: that it is one, whose eyes these are, and the way back. */
export function RehearsalBanner() {
  const t = useText();
  const { me, known } = useSession();
  return (
    <Banner label={t('rehearsal.label')}>
      <span>
        <b>{t('rehearsal.banner')}</b> {known && (me === null ? t('rehearsal.visitor') : t('rehearsal.as', { name: me.displayName }))}
      </span>
      <a href={WAY_OUT}>{t('rehearsal.back')}</a>
    </Banner>
  );
}
