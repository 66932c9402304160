import { ManageFrame, useManageText, type ManagedEvent } from '@jamboree/event-web';
import { EmptyState, IN_REHEARSAL, QueryView, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { useEffect } from 'react';
import { ManageRehearsalDocument, type FormFilesFragment, type RehearsalPartsFragment } from '../../gql/graphql.js';
import { useRehearsalText } from '../../texts.js';
import { ActCard } from './act-card.js';
import { ClockCard } from './clock-card.js';
import { EyesCard } from './eyes-card.js';
import styles from './manage-rehearsal.module.css';
import { ReportCard } from './report-card.js';
import { SinkCard } from './sink-card.js';
import { StartCard } from './start-card.js';
import { WipeCard } from './wipe-card.js';

/** How often to ask how far people are. */
const ASK_EVERY = 700;

/** A rehearsal of the event, from its start to its end, run from outside. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const t = useRehearsalText();
  const manage = useManageText();
  return (
    <ManageFrame slug={params.slug} title={manage('manage.page.rehearsal')} lead={t('lead')}>
      {(event) => (IN_REHEARSAL ? <EmptyState title={t('within')} /> : <Rehearsal event={event} />)}
    </ManageFrame>
  );
}

function Rehearsal({ event }: { readonly event: ManagedEvent }) {
  const query = useScreenQuery(ManageRehearsalDocument, { eventId: event.id });
  const acting = query.data?.rehearsal?.acting;
  const { retry } = query;
  useEffect(() => {
    if (acting === null || acting === undefined) return undefined;
    const timer = setTimeout(retry, ASK_EVERY);
    return () => clearTimeout(timer);
  }, [acting, retry]);
  return (
    <QueryView query={query}>
      {({ rehearsal, submissionForm, registrationForm }) =>
        rehearsal === null ? (
          <StartCard event={event} asksForFiles={[submissionForm, registrationForm].some(asksForFiles)} onStarted={retry} />
        ) : (
          <Controls event={event} rehearsal={rehearsal} onWiped={retry} />
        )
      }
    </QueryView>
  );
}

function asksForFiles(form: FormFilesFragment | null): boolean {
  return form?.fields.some(({ kind, required }) => kind === 'FILE' && required) ?? false;
}

interface ControlsProps {
  readonly event: ManagedEvent;
  readonly rehearsal: RehearsalPartsFragment;
  readonly onWiped: () => void;
}

function Controls({ event, rehearsal, onWiped }: ControlsProps) {
  return (
    <div className={styles['root']}>
      <div className={styles['main']}>
        <ClockCard event={event} rehearsal={rehearsal} />
        <ActCard rehearsal={rehearsal} />
        <ReportCard rehearsal={rehearsal} zones={event.zones} />
        <SinkCard rehearsal={rehearsal} zones={event.zones} />
      </div>
      <div className={styles['side']}>
        <EyesCard rehearsal={rehearsal} slug={event.slug} />
        <WipeCard rehearsal={rehearsal} onWiped={onWiped} />
      </div>
    </div>
  );
}
