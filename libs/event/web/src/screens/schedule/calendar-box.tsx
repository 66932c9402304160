import { useSession } from '@jamboree/identity-web';
import { Card, useLocale } from '@jamboree/platform-web';
import { CalendarDays, CalendarSync } from 'lucide-react';
import { useScheduleText } from '../../schedule-texts.js';
import { OwnCalendar } from './own-calendar.js';
import styles from './schedule.module.css';

/** The event in one's own calendar: its own feed for everybody, and one's deadlines for who is signed in. */
export function CalendarBox({ slug }: { readonly slug: string }) {
  const t = useScheduleText();
  const locale = useLocale();
  const { me } = useSession();
  const path = `/e/${slug}/calendar.ics?lang=${locale}`;
  return (
    <aside className={styles['aside']}>
      <Card title={t('feed.title')} tone="sunken">
        <div className={styles['feed']}>
          <p>{t('feed.text')}</p>
          <a className={styles['action']} href={`${window.location.origin.replace(/^http/, 'webcal').replace('webcals', 'webcal')}${path}`}>
            <CalendarSync aria-hidden size={18} /> {t('feed.subscribe')}
          </a>
          <a className={styles['action']} href={path} download>
            <CalendarDays aria-hidden size={18} /> {t('feed.file')}
          </a>
        </div>
      </Card>
      {me !== null && <OwnCalendar />}
    </aside>
  );
}
