import { CityTimes, useAskAgain } from '@jamboree/event-web';
import { CARD_LIMITS } from '@jamboree/matching-domain';
import {
  Button,
  Card,
  QueryView,
  SelectField,
  Tag,
  TextField,
  TroubleNotice,
  useFieldErrors,
  useMutationWithId,
  useScreenQuery,
} from '@jamboree/platform-web';
import { useState } from 'react';
import type { MentoringEvent } from '../../components/mentoring-scope.js';
import { Place } from '../../components/place.js';
import slotStyles from '../../components/slot.module.css';
import {
  CallNextWalkInDocument,
  CloseWalkInDeskDocument,
  MyWalkInDeskDocument,
  OpenWalkInDeskDocument,
  SettleWalkInDocument,
  type MyWalkInDeskQuery,
} from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import styles from './mentoring.module.css';

type Ticket = MyWalkInDeskQuery['walkInQueue']['edges'][number]['node'];
type Desk = NonNullable<MyWalkInDeskQuery['myWalkInDesk']>;

/** Talking to whoever comes: opened now, closed by the clock. */
export function WalkInCard({ event }: { readonly event: MentoringEvent }) {
  const t = useText();
  const query = useScreenQuery(MyWalkInDeskDocument, { eventId: event.id });
  useAskAgain(query.retry);
  return (
    <Card title={t('walkIn.desk')} aside={query.data?.myWalkInDesk?.open && <Tag tone="ok">{t('walkIn.open')}</Tag>}>
      <QueryView query={query}>
        {({ myWalkInDesk: desk, walkInQueue }) => {
          const tickets = walkInQueue.edges.map(({ node }) => node);
          return (
            <div className={styles['section']}>
              {desk?.open && <OpenDesk event={event} desk={desk} />}
              {desk && (desk.open || tickets.length > 0) && <Queue desk={desk} tickets={tickets} />}
              {!desk?.open && <OpenForm eventId={event.id} place={desk?.place ?? ''} />}
            </div>
          );
        }}
      </QueryView>
    </Card>
  );
}

const CHOICES = [30, 60, 90, 120, 180, 240];

function OpenForm({ eventId, place: last }: { readonly eventId: string; readonly place: string }) {
  const t = useText();
  const open = useMutationWithId(OpenWalkInDeskDocument);
  const errorOf = useFieldErrors(open.trouble);
  const [place, setPlace] = useState(last);
  const [minutes, setMinutes] = useState(60);
  return (
    <form
      className={slotStyles['form']}
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void open.run({ eventId, place, minutes });
      }}
    >
      <p className="dimmed">{t('walkIn.help')}</p>
      <TextField
        label={t('place')}
        description={t('walkIn.place.help')}
        maxLength={CARD_LIMITS.place}
        value={place}
        error={errorOf('place')}
        onChange={(change) => setPlace(change.currentTarget.value)}
      />
      <SelectField
        label={t('walkIn.minutes')}
        value={String(minutes)}
        data={CHOICES.map((count) => ({ value: String(count), label: t('minutes', { count }) }))}
        onChange={(change) => setMinutes(Number(change.currentTarget.value))}
      />
      <TroubleNotice trouble={open.trouble} fields={['place']} />
      <div>
        <Button type="submit" loading={open.busy}>
          {t('walkIn.openNow')}
        </Button>
      </div>
    </form>
  );
}

function OpenDesk({ event, desk }: { readonly event: MentoringEvent; readonly desk: Desk }) {
  const t = useText();
  const close = useMutationWithId(CloseWalkInDeskDocument);
  return (
    <div className={slotStyles['facts']}>
      <p>
        {t('walkIn.until')} <CityTimes at={desk.closesAt} zones={event.zones} />
      </p>
      {desk.place && <Place place={desk.place} />}
      <TroubleNotice trouble={close.trouble} />
      <div>
        <Button size="sm" variant="default" loading={close.busy} onClick={() => void close.run({ deskId: desk.id })}>
          {t('walkIn.close')}
        </Button>
      </div>
    </div>
  );
}

function Queue({ desk, tickets }: { readonly desk: Desk; readonly tickets: readonly Ticket[] }) {
  const t = useText();
  const next = useMutationWithId(CallNextWalkInDocument);
  const settle = useMutationWithId(SettleWalkInDocument);
  if (tickets.length === 0) return <p className="dimmed">{t('walkIn.nobody')}</p>;
  const called = tickets.some((ticket) => ticket.called);
  const settleAs = (ticketId: string, outcome: 'DONE' | 'NO_SHOW') => void settle.run({ ticketId, outcome });
  return (
    <>
      <ol className={slotStyles['list']} aria-label={t('walkIn.queue')}>
        {tickets.map((ticket) => (
          <li key={ticket.id} className={slotStyles['row']}>
            <div className={slotStyles['facts']}>
              <div className={slotStyles['line']}>
                <strong>
                  {ticket.teamName === null || ticket.teamName === undefined
                    ? ticket.person.displayName
                    : t('teamAnd', { team: ticket.teamName, person: ticket.person.displayName })}
                </strong>
                {ticket.called && <Tag tone="signal">{t('walkIn.called')}</Tag>}
              </div>
            </div>
            {ticket.called && (
              <div className={slotStyles['actions']}>
                <Button size="sm" loading={settle.busy} onClick={() => settleAs(ticket.id, 'DONE')}>
                  {t('settle.DONE')}
                </Button>
                <Button size="sm" variant="default" loading={settle.busy} onClick={() => settleAs(ticket.id, 'NO_SHOW')}>
                  {t('settle.NO_SHOW')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
      <TroubleNotice trouble={next.trouble ?? settle.trouble} />
      {desk.open && !called && (
        <div>
          <Button loading={next.busy} onClick={() => void next.run({ deskId: desk.id })}>
            {t('walkIn.next')}
          </Button>
        </div>
      )}
    </>
  );
}
