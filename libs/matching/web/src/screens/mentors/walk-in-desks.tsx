import { CityTimes, useAskAgain } from '@jamboree/event-web';
import { Button, Tag, TroubleNotice, useMutationWithId, useScreenQuery } from '@jamboree/platform-web';
import type { MentoringEvent } from '../../components/mentoring-scope.js';
import { Place } from '../../components/place.js';
import slotStyles from '../../components/slot.module.css';
import {
  LeaveWalkInQueueDocument,
  TakeWalkInNumberDocument,
  WalkInDesksDocument,
  type WalkInDeskPartsFragment,
} from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import styles from './mentors.module.css';

/** Mentors to whom one can come now, without a booking. Nothing while there are none. */
export function WalkInDesks({ event }: { readonly event: MentoringEvent }) {
  const t = useText();
  const query = useScreenQuery(WalkInDesksDocument, { eventId: event.id });
  useAskAgain(query.retry);
  const desks = query.data?.walkInDesks.edges.map(({ node }) => node) ?? [];
  if (desks.length === 0) return null;
  const stands = desks.some(({ own }) => own !== null && own !== undefined);
  return (
    <section aria-labelledby="walk-in" className={styles['section']}>
      <div>
        <h2 id="walk-in" className={styles['heading']}>
          {t('walkIn.title')}
        </h2>
        <p className="dimmed">{t('walkIn.lead')}</p>
      </div>
      <ul className={slotStyles['list']}>
        {desks.map((desk) => (
          <Desk key={desk.id} event={event} desk={desk} stands={stands} />
        ))}
      </ul>
    </section>
  );
}

interface DeskProps {
  readonly event: MentoringEvent;
  readonly desk: WalkInDeskPartsFragment;
  /** Whether the viewer's side stands at any desk. */
  readonly stands: boolean;
}

function Desk({ event, desk, stands }: DeskProps) {
  const t = useText();
  const take = useMutationWithId(TakeWalkInNumberDocument);
  const leave = useMutationWithId(LeaveWalkInQueueDocument);
  const { own } = desk;
  return (
    <li className={slotStyles['row']}>
      <div className={slotStyles['facts']}>
        <div className={slotStyles['line']}>
          <strong>{desk.mentor.displayName}</strong>
          {own?.called && <Tag tone="signal">{t('walkIn.yourTurn')}</Tag>}
        </div>
        <p className="small" role={own ? 'status' : undefined}>
          <Standing desk={desk} />
        </p>
        <p className="small dimmed">
          {t('walkIn.until')} <CityTimes at={desk.closesAt} zones={event.zones} />
        </p>
        {desk.place && <Place place={desk.place} />}
        <TroubleNotice trouble={take.trouble ?? leave.trouble} />
      </div>
      <div className={slotStyles['actions']}>
        {own ? (
          <Button variant="subtle" loading={leave.busy} onClick={() => void leave.run({ ticketId: own.ticketId })}>
            {t('walkIn.leave')}
            <span className="visually-hidden">: {desk.mentor.displayName}</span>
          </Button>
        ) : (
          !stands &&
          event.viewerMay.includes('mentoring:book') && (
            <Button loading={take.busy} onClick={() => void take.run({ deskId: desk.id })}>
              {t('walkIn.take')}
              <span className="visually-hidden">: {desk.mentor.displayName}</span>
            </Button>
          )
        )}
      </div>
    </li>
  );
}

function Standing({ desk: { own, waiting, busy, waitMinutes } }: Pick<DeskProps, 'desk'>) {
  const t = useText();
  if (own?.called) return t('walkIn.come');
  if (own) return t('walkIn.place', { place: own.before + 1, minutes: waitMinutes });
  return waiting === 0 && !busy ? t('walkIn.free') : t('walkIn.waiting', { count: waiting, minutes: waitMinutes });
}
