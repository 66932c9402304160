import { AppLink } from '@jamboree/platform-web';
import { eventPath } from '../paths.js';
import { useEventText } from '../texts.js';
import { FrameBar } from './frame-bar.js';
import styles from './frame-nav.module.css';

interface EventNavProps {
  readonly slug: string;
  readonly title: string;
  readonly roles: readonly string[];
  readonly may?: readonly string[];
  readonly mentoringBegun?: boolean;
}

/** The pages of one event below the header: the public ones; for participants the team finder, one's own team and idea, and mentors once they can be booked: talks are found there when booking is over, too. */
export function EventNav({ slug, title, roles, may = [], mentoringBegun = false }: EventNavProps) {
  const t = useEventText();
  const own = roles.includes('PARTICIPANT');
  return (
    <FrameBar label={title}>
      <AppLink to={eventPath(slug)} exact className={styles['link']}>
        {t('eventNav.event')}
      </AppLink>
      <AppLink to={eventPath(slug, 'schedule')} className={styles['link']}>
        {t('eventNav.schedule')}
      </AppLink>
      <AppLink to={eventPath(slug, 'ideas')} className={styles['link']}>
        {t('eventNav.ideas')}
      </AppLink>
      {own && (
        <>
          <AppLink to={eventPath(slug, 'teams')} className={styles['link']}>
            {t('eventNav.teams')}
          </AppLink>
          <AppLink to={eventPath(slug, 'team')} className={styles['link']}>
            {t('eventNav.team')}
          </AppLink>
          <AppLink to={eventPath(slug, 'submission')} className={styles['link']}>
            {t('eventNav.submission')}
          </AppLink>
        </>
      )}
      {((own && mentoringBegun) || may.includes('mentoring:book')) && (
        <AppLink to={eventPath(slug, 'mentors')} className={styles['link']}>
          {t('eventNav.mentors')}
        </AppLink>
      )}
      {roles.includes('MENTOR') && (
        <AppLink to={eventPath(slug, 'mentoring')} className={styles['link']}>
          {t('eventNav.mentoring')}
        </AppLink>
      )}
    </FrameBar>
  );
}
