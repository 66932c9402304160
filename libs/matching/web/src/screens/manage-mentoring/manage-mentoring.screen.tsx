import { ManageFrame, managePath, type ManagedEvent } from '@jamboree/event-web';
import {
  AppLink,
  Button,
  ButtonLink,
  Card,
  EmptyState,
  QueryView,
  SelectField,
  Tag,
  useFormat,
  useScreenQuery,
  type ScreenProps,
} from '@jamboree/platform-web';
import { useState } from 'react';
import { DeskSlot } from '../../components/desk-slot.js';
import { OfferForm } from '../../components/offer-form.js';
import slotStyles from '../../components/slot.module.css';
import { ManagedMentorSlotsDocument, ManageMentoringDocument, type ManageMentoringQuery } from '../../gql/graphql.js';
import { mentorsPath } from '../../paths.js';
import { useText } from '../../texts.js';
import styles from './manage-mentoring.module.css';
import { PolicyForm } from './policy-form.js';

/** Mentors of an event, how their time is used, and what holds for bookings. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const t = useText();
  return (
    <ManageFrame
      slug={params.slug}
      title={t('manage.title')}
      lead={t('manage.lead')}
      actions={(event) => (
        <ButtonLink to={mentorsPath(event.slug)} variant="default">
          {t('toMentors')}
        </ButtonLink>
      )}
    >
      {(event) => <Mentoring event={event} />}
    </ManageFrame>
  );
}

type Use = ManageMentoringQuery['mentorUse']['edges'][number]['node'];

function Mentoring({ event }: { readonly event: ManagedEvent }) {
  const t = useText();
  const query = useScreenQuery(ManageMentoringDocument, { eventId: event.id });
  const [mentorId, setMentorId] = useState('');
  return (
    <QueryView query={query}>
      {({ myMentoring: mine, mentorUse }) => {
        const mentors = mentorUse.edges.map(({ node }) => node);
        const chosen = mentors.find(({ id }) => id === mentorId) ?? null;
        if (mentors.length === 0)
          return (
            <EmptyState
              title={t('manage.empty')}
              action={<ButtonLink to={managePath(event.slug, 'people')}>{t('manage.toPeople')}</ButtonLink>}
            />
          );
        return (
          <div className={styles['root']}>
            <UseTable mentors={mentors} />
            {mine && <PolicyForm key={mine.policy.version} eventId={event.id} policy={mine.policy} />}
            <section className={styles['section']} aria-labelledby="all-slots">
              <h2 id="all-slots" className={styles['heading']}>
                {t('manage.slots')}
              </h2>
              <SelectField
                className={styles['choice']}
                label={t('filter.mentor')}
                value={mentorId}
                data={[
                  { value: '', label: t('filter.any') },
                  ...mentors.map(({ id, person }) => ({ value: id, label: person.displayName })),
                ]}
                onChange={(change) => setMentorId(change.currentTarget.value)}
              />
              <SlotPage key={mentorId} event={event} mentorId={mentorId === '' ? null : mentorId} after={null} />
            </section>
            {chosen !== null && (
              <Card title={t('manage.offerFor', { mentor: chosen.person.displayName })}>
                <OfferForm key={chosen.id} eventId={event.id} mentorId={chosen.id} zones={event.zones} askReason />
              </Card>
            )}
          </div>
        );
      }}
    </QueryView>
  );
}

const FIGURES = ['free', 'booked', 'done', 'noShows', 'cancelled'] as const;

function UseTable({ mentors }: { readonly mentors: readonly Use[] }) {
  const t = useText();
  const format = useFormat();
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t('manage.use')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('manage.mentor')}</th>
            {FIGURES.map((figure) => (
              <th key={figure} scope="col">
                {t(`manage.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mentors.map((use) => (
            <tr key={use.id}>
              <th scope="row">
                {use.unanswered ? (
                  <span className={styles['unanswered']}>
                    {use.person.displayName}
                    <Tag tone="warn">{t('unanswered')}</Tag>
                  </span>
                ) : (
                  <AppLink to={`/people/${use.id}`}>{use.person.displayName}</AppLink>
                )}
              </th>
              {FIGURES.map((figure) => (
                <td key={figure} className="figures">
                  {format.number(use[figure])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const PAGE_SIZE = 25;

function SlotPage({
  event,
  mentorId,
  after,
}: {
  readonly event: ManagedEvent;
  readonly mentorId: string | null;
  readonly after: string | null;
}) {
  const t = useText();
  const [more, setMore] = useState(false);
  const query = useScreenQuery(ManagedMentorSlotsDocument, { eventId: event.id, mentorId, state: null, first: PAGE_SIZE, after });
  return (
    <QueryView query={query}>
      {({ managedMentorSlots: { edges, pageInfo } }) => {
        if (edges.length === 0 && after === null) return <EmptyState level={3} title={t('manage.noSlots')} />;
        return (
          <>
            <ul className={slotStyles['list']}>
              {edges.map(({ node }) => (
                <DeskSlot key={node.id} slot={node} zones={event.zones} named />
              ))}
            </ul>
            {pageInfo.hasNextPage &&
              (more ? (
                <SlotPage event={event} mentorId={mentorId} after={pageInfo.endCursor ?? null} />
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
