import { CityTimes } from '@jamboree/event-web';
import { personPath, useProfileWords } from '@jamboree/identity-web';
import { AppLink, ButtonLink, useFormat } from '@jamboree/platform-web';
import type { MentoringEvent } from '../../components/mentoring-scope.js';
import { TagList } from '../../components/tag-list.js';
import type { MentorPartsFragment } from '../../gql/graphql.js';
import { mentorsPath } from '../../paths.js';
import { useText } from '../../texts.js';
import styles from './mentors.module.css';
import { WaitButton } from './wait-button.js';
import { slotAddress, type SlotView } from './slot-address.js';

interface MentorListProps {
  readonly event: MentoringEvent;
  readonly mentors: readonly MentorPartsFragment[];
  readonly view: SlotView;
  /** Mentors for whom the viewer's side waits. */
  readonly awaited: readonly string[];
}

export function MentorList({ event, mentors, view, awaited }: MentorListProps) {
  const t = useText();
  const words = useProfileWords();
  const format = useFormat();
  const belongs = event.viewerRoles.length > 0;
  return (
    <ul className={styles['cards']}>
      {mentors.map((mentor) => (
        <li key={mentor.id}>
          <article className={styles['card']} data-chosen={view.mentor === mentor.id}>
            <div>
              <h2 className={styles['name']}>
                {belongs ? <AppLink to={personPath(mentor.id)}>{mentor.person.displayName}</AppLink> : mentor.person.displayName}
              </h2>
              <p className="small dimmed">
                {[mentor.person.city, mentor.languages.length === 0 ? null : format.list(mentor.languages.map(words.language))]
                  .filter((part) => part !== null && part !== undefined)
                  .join(' · ')}
              </p>
            </div>
            {mentor.about !== '' && <p className={styles['words']}>{mentor.about}</p>}
            <TagList items={mentor.topics} label={t('topics')} />
            <div className={styles['foot']}>
              <p className="small">
                {t('freeSlots', { count: mentor.freeSlots })}
                {mentor.nextFreeAt && (
                  <>
                    <br />
                    <span className="dimmed">
                      {t('nextFree')} <CityTimes at={mentor.nextFreeAt} zones={event.zones} />
                    </span>
                  </>
                )}
              </p>
              {event.viewerMay.includes('mentoring:book') && (mentor.freeSlots === 0 || awaited.includes(mentor.id)) && (
                <WaitButton eventId={event.id} mentor={mentor} waits={awaited.includes(mentor.id)} />
              )}
              {belongs && mentor.freeSlots > 0 && (
                <ButtonLink
                  to={`${slotAddress(mentorsPath(event.slug), { ...view, mentor: mentor.id, pages: 1 })}#slots`}
                  variant="default"
                >
                  {t('showSlots')}
                  <span className="visually-hidden">: {mentor.person.displayName}</span>
                </ButtonLink>
              )}
            </div>
          </article>
        </li>
      ))}
    </ul>
  );
}
