import { useProfileWords } from '@jamboree/identity-web';
import { ButtonLink, EmptyState, QueryView, SelectField, TextField, useGo, useScreenQuery } from '@jamboree/platform-web';
import type { MentoringEvent } from '../../components/mentoring-scope.js';
import slotStyles from '../../components/slot.module.css';
import { OpenSlotsDocument, type MentoringStandingFragment, type MentorPartsFragment } from '../../gql/graphql.js';
import { mentorsPath } from '../../paths.js';
import { useText } from '../../texts.js';
import { BookableSlot } from './bookable-slot.js';
import styles from './mentors.module.css';
import { endsOf, isNarrowed, slotAddress, type SlotView } from './slot-address.js';

const PAGE_SIZE = 20;

interface OpenSlotsProps {
  readonly event: MentoringEvent;
  readonly view: SlotView;
  readonly mentors: readonly MentorPartsFragment[];
  readonly mine: MentoringStandingFragment;
}

/** Slots that can be booked, narrowed to what one looks for. All of it lives in the address. */
export function OpenSlots(props: OpenSlotsProps) {
  const t = useText();
  const { event, view, mentors, mine } = props;
  const full = mine.openBookings >= mine.policy.maxOpen;
  return (
    <section id="slots" aria-labelledby="slots-title" className={styles['section']}>
      <div>
        <h2 id="slots-title" className={styles['heading']}>
          {t('slots.title')}
        </h2>
        <p className="small dimmed">
          {t(full ? 'slots.full' : 'slots.policy', { max: mine.policy.maxOpen, hours: mine.policy.cancelHours })}
        </p>
      </div>
      <SlotFilter event={event} view={view} mentors={mentors} />
      <SlotPages {...props} mayBook={event.viewerMay.includes('mentoring:book') && !full} after={null} left={view.pages} />
    </section>
  );
}

function SlotFilter({ event, view, mentors }: Omit<OpenSlotsProps, 'mine'>) {
  const t = useText();
  const go = useGo();
  const words = useProfileWords();
  const narrow = (change: Partial<SlotView>) =>
    go(slotAddress(mentorsPath(event.slug), { ...view, ...change, pages: 1 }), { replace: true });
  const any = { value: '', label: t('filter.any') };
  const topics = [...new Set(mentors.flatMap((mentor) => mentor.topics))].sort();
  const languages = [...new Set(mentors.flatMap((mentor) => mentor.languages))].sort();
  return (
    <div className={styles['filter']}>
      <SelectField
        label={t('filter.mentor')}
        value={view.mentor}
        data={[any, ...mentors.map(({ id, person }) => ({ value: id, label: person.displayName }))]}
        onChange={(change) => narrow({ mentor: change.currentTarget.value })}
      />
      {topics.length > 0 && (
        <SelectField
          label={t('filter.topic')}
          value={view.topic}
          data={[any, ...topics.map((topic) => ({ value: topic, label: topic }))]}
          onChange={(change) => narrow({ topic: change.currentTarget.value })}
        />
      )}
      {languages.length > 1 && (
        <SelectField
          label={t('filter.language')}
          value={view.language}
          data={[any, ...languages.map((language) => ({ value: language, label: words.language(language) }))]}
          onChange={(change) => narrow({ language: change.currentTarget.value })}
        />
      )}
      <TextField type="date" label={t('filter.day')} value={view.day} onChange={(change) => narrow({ day: change.currentTarget.value })} />
    </div>
  );
}

interface SlotPagesProps extends OpenSlotsProps {
  readonly mayBook: boolean;
  readonly after: string | null;
  /** Pages still to show, this one included. */
  readonly left: number;
}

function SlotPages(props: SlotPagesProps) {
  const t = useText();
  const { event, view, mayBook, after, left } = props;
  const said = (text: string) => (text === '' ? null : text);
  const ends = endsOf(view.day);
  const query = useScreenQuery(OpenSlotsDocument, {
    ...{ eventId: event.id, mentorId: said(view.mentor), topic: said(view.topic), language: said(view.language) },
    ...{ from: ends?.from ?? null, until: ends?.until ?? null, first: PAGE_SIZE, after },
  });
  const base = mentorsPath(event.slug);
  return (
    <QueryView query={query}>
      {({ mentorSlots: { edges, pageInfo } }) => {
        if (edges.length === 0 && after === null) return <NoSlots base={base} view={view} />;
        return (
          <>
            <ul className={slotStyles['list']}>
              {edges.map(({ node }) => (
                <BookableSlot key={node.id} event={event} slot={node} mayBook={mayBook} />
              ))}
            </ul>
            {pageInfo.hasNextPage && left > 1 && <SlotPages {...props} after={pageInfo.endCursor ?? null} left={left - 1} />}
            {pageInfo.hasNextPage && left === 1 && (
              <div className={slotStyles['more']}>
                <ButtonLink to={slotAddress(base, { ...view, pages: view.pages + 1 })} variant="default">
                  {t('more')}
                </ButtonLink>
              </div>
            )}
          </>
        );
      }}
    </QueryView>
  );
}

function NoSlots({ base, view }: { readonly base: string; readonly view: SlotView }) {
  const t = useText();
  if (!isNarrowed(view)) return <EmptyState level={3} title={t('empty.slots')} />;
  return (
    <EmptyState
      level={3}
      title={t('empty.filtered')}
      action={
        <ButtonLink to={base} variant="default">
          {t('showAll')}
        </ButtonLink>
      }
    />
  );
}
