import { AppLink, Card } from '@jamboree/platform-web';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { useManageText } from '../../manage-texts.js';
import { eventPath, managePath } from '../../paths.js';
import styles from './settings.module.css';

/** What stays as it was created: links and deadlines out there rely on it. */
export function FixedFacts({ event }: { readonly event: ManagedEvent }) {
  const t = useManageText();
  return (
    <Card title={t('settings.fixed')}>
      <dl className={styles['facts']}>
        <div>
          <dt>{t('settings.address')}</dt>
          <dd>
            <AppLink to={eventPath(event.slug)}>{eventPath(event.slug)}</AppLink>
          </dd>
        </div>
        <div>
          <dt>{t('settings.cities')}</dt>
          {event.zones.map(({ city, timeZone }) => (
            <dd key={city}>
              {city} <span className="dimmed">({timeZone})</span>
            </dd>
          ))}
        </div>
      </dl>
      <p className="small dimmed">
        {t.rich('settings.elsewhere', { a: (words) => <AppLink to={managePath(event.slug, 'phases')}>{words}</AppLink> })}
      </p>
    </Card>
  );
}
