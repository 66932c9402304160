import { AppLink, Tag, useLocalized } from '@jamboree/platform-web';
import { eventPath, managePath } from '../../paths.js';
import { EventStateTag } from '../../phases/event-state-tag.js';
import { useRoleName } from '../../roles/use-role-name.js';
import { useManageText } from '../../manage-texts.js';
import styles from './my-event-card.module.css';
import type { MyPageMe } from './my-page.screen.js';

interface MyEventCardProps {
  readonly mine: MyPageMe['events'][number];
  /** In a vote of the audience that is open. */
  readonly votesLeft: number;
}

/** An event I have a part in: which parts, how far, and straight to each. */
export function MyEventCard({ mine, votesLeft }: MyEventCardProps) {
  const t = useManageText();
  const localized = useLocalized();
  const roleName = useRoleName();
  const { event, roles, team, submission } = mine;
  const has = (...any: readonly string[]) => roles.some((role) => any.includes(role));
  return (
    <article className={styles['root']}>
      <div className={styles['tags']}>
        <EventStateTag state={event.state} phases={event.phases} />
        {roles.map((role) => (
          <Tag key={role}>{roleName(role)}</Tag>
        ))}
      </div>
      <h3 className={styles['title']}>
        <AppLink to={eventPath(event.slug)}>{localized(event.title)}</AppLink>
      </h3>
      <ul className={styles['links']}>
        {has('ORGANISER') && (
          <li>
            <AppLink to={managePath(event.slug)}>{t('my.manage')}</AppLink>
          </li>
        )}
        {has('PARTICIPANT') && (
          <>
            <li>
              <AppLink to={eventPath(event.slug, 'team')}>{team === null ? t('my.noTeam') : t('my.team', { name: team.name })}</AppLink>
            </li>
            <li>
              <AppLink to={eventPath(event.slug, 'submission')}>
                {submission === null ? t('my.noIdea') : t('my.idea', { state: submission.state })}
              </AppLink>
            </li>
          </>
        )}
        {votesLeft > 0 && (
          <li>
            <AppLink to={eventPath(event.slug, 'choice')}>{t('my.vote', { left: votesLeft })}</AppLink>
          </li>
        )}
        {has('PARTICIPANT') && event.mentoringBegun && (
          <li>
            <AppLink to={eventPath(event.slug, 'mentors')}>{t('my.mentors')}</AppLink>
          </li>
        )}
        {has('MENTOR') && (
          <li>
            <AppLink to={eventPath(event.slug, 'mentoring')}>{t('my.mentoring')}</AppLink>
          </li>
        )}
        {has('JUROR', 'CHIEF_JUROR') && (
          <li>
            <AppLink to="/jury">{t('my.queue', { done: mine.assignmentsDone, total: mine.assignmentsTotal })}</AppLink>
          </li>
        )}
        {has('OFFICIAL') && (
          <li>
            <AppLink to="/city/shortlist">{t('my.shortlist')}</AppLink>
          </li>
        )}
      </ul>
    </article>
  );
}
