import { ClosedPhase, eventPath } from '@jamboree/event-web';
import {
  AppLink,
  Button,
  ButtonLink,
  Card,
  EmptyState,
  NoPermission,
  Page,
  PageHead,
  QueryView,
  useLocalized,
  useScreenQuery,
  type ScreenProps,
} from '@jamboree/platform-web';
import { useState } from 'react';
import { DeskSlot } from '../../components/desk-slot.js';
import { MentoringScope, type MentoringEvent } from '../../components/mentoring-scope.js';
import { OfferForm } from '../../components/offer-form.js';
import slotStyles from '../../components/slot.module.css';
import { MentorDeskDocument, MentoringDeskDocument } from '../../gql/graphql.js';
import { mentorsPath } from '../../paths.js';
import { useText } from '../../texts.js';
import { CardForm } from './card-form.js';
import styles from './mentoring.module.css';
import { WalkInCard } from './walk-in-card.js';

/** A mentor's own desk: who comes, what time is given, what others read about one. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const t = useText();
  return (
    <MentoringScope slug={params.slug}>
      {(event, signedIn) => (
        <Page title={t('desk.title')}>
          {event.viewerRoles.includes('MENTOR') ? (
            <Desk event={event} />
          ) : signedIn ? (
            <FormerDesk event={event} />
          ) : (
            <NoPermission signedOut whom={t('desk.whom')} />
          )}
        </Page>
      )}
    </MentoringScope>
  );
}

function Desk({ event }: { readonly event: MentoringEvent }) {
  const t = useText();
  const localized = useLocalized();
  const query = useScreenQuery(MentoringDeskDocument, { eventId: event.id });
  return (
    <>
      <PageHead
        above={<AppLink to={eventPath(event.slug)}>{localized(event.title)}</AppLink>}
        title={t('desk.title')}
        lead={t('desk.lead')}
        actions={
          <ButtonLink to={mentorsPath(event.slug)} variant="default">
            {t('toMentors')}
          </ButtonLink>
        }
      />
      <QueryView query={query}>
        {({ me, myMentoring: mine }) =>
          me &&
          mine && (
            <div className={styles['root']}>
              <div className={styles['main']}>
                <ClosedPhase window={mine.window} zones={event.zones} />
                <WalkInCard event={event} />
                <Slots event={event} past={false} />
                <Card title={t('offer.title')}>
                  <OfferForm
                    key={mine.card?.version ?? 0}
                    eventId={event.id}
                    mentorId={me.id}
                    zones={event.zones}
                    topics={mine.card?.topics ?? []}
                  />
                </Card>
                <PastSlots event={event} />
              </div>
              <div className={styles['aside']}>
                <CardForm key={mine.card?.version ?? 0} eventId={event.id} card={mine.card ?? null} />
              </div>
            </div>
          )
        }
      </QueryView>
    </>
  );
}

const PAGE_SIZE = 20;

/** Who was a mentor here finds what is over; whoever never was is told whom to ask. */
function FormerDesk({ event }: { readonly event: MentoringEvent }) {
  const t = useText();
  const localized = useLocalized();
  const query = useScreenQuery(MentorDeskDocument, { eventId: event.id, past: true, first: PAGE_SIZE, after: null });
  return (
    <QueryView query={query}>
      {({ mentorDesk }) =>
        mentorDesk.edges.length === 0 ? (
          <NoPermission whom={t('desk.whom')} />
        ) : (
          <>
            <PageHead
              above={<AppLink to={eventPath(event.slug)}>{localized(event.title)}</AppLink>}
              title={t('desk.title')}
              lead={t('desk.former')}
            />
            <Slots event={event} past fixed />
          </>
        )
      }
    </QueryView>
  );
}

function PastSlots({ event }: { readonly event: MentoringEvent }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  if (open) return <Slots event={event} past />;
  return (
    <div>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('desk.showPast')}
      </Button>
    </div>
  );
}

interface SlotsProps {
  readonly event: MentoringEvent;
  readonly past: boolean;
  /** Can be read only. */
  readonly fixed?: boolean;
}

function Slots({ event, past, fixed }: SlotsProps) {
  const t = useText();
  return (
    <section className={styles['section']} aria-labelledby={past ? 'past' : 'coming'}>
      <h2 id={past ? 'past' : 'coming'} className={styles['heading']}>
        {t(past ? 'desk.past' : 'desk.coming')}
      </h2>
      <SlotPage event={event} past={past} fixed={fixed} after={null} />
    </section>
  );
}

function SlotPage({ event, past, fixed, after }: SlotsProps & { readonly after: string | null }) {
  const t = useText();
  const [more, setMore] = useState(false);
  const query = useScreenQuery(MentorDeskDocument, { eventId: event.id, past, first: PAGE_SIZE, after });
  return (
    <QueryView query={query}>
      {({ mentorDesk: { edges, pageInfo } }) => {
        if (edges.length === 0 && after === null) return <EmptyState level={3} title={t(past ? 'desk.empty.past' : 'desk.empty.coming')} />;
        return (
          <>
            <ul className={slotStyles['list']}>
              {edges.map(({ node }) => (
                <DeskSlot key={node.id} slot={node} zones={event.zones} slug={event.slug} fixed={fixed} />
              ))}
            </ul>
            {pageInfo.hasNextPage &&
              (more ? (
                <SlotPage event={event} past={past} fixed={fixed} after={pageInfo.endCursor ?? null} />
              ) : (
                <div className={slotStyles['more']}>
                  <Button variant="default" onClick={() => setMore(true)}>
                    {t('more')}
                  </Button>
                </div>
              ))}
          </>
        );
      }}
    </QueryView>
  );
}
