import { useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { useState } from 'react';
import { ManageFrame, type ManagedEvent } from '../../frames/manage-frame.js';
import { ManagePhasesDocument } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';
import { DeadlineChanges } from '../event-page/deadline-changes.js';
import { PhaseDialog } from './phase-dialog.js';
import { PhaseRow } from './phase-row.js';
import type { PhaseStep } from './phase-steps.js';
import styles from './phases.module.css';

export type ManagedPhase = ManagedEvent['phases'][number];

/** Every phase: when, in both cities, who can do what in it, and what can be done with it now. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const t = useManageText();
  return (
    <ManageFrame slug={params.slug} title={t('manage.page.phases')} lead={t('phases.lead')}>
      {(event) => <Phases event={event} />}
    </ManageFrame>
  );
}

function Phases({ event }: { readonly event: ManagedEvent }) {
  const { data } = useScreenQuery(ManagePhasesDocument, { slug: event.slug });
  const [asked, setAsked] = useState<{ readonly phaseId: string; readonly step: PhaseStep } | null>(null);
  const phase = event.phases.find(({ id }) => id === asked?.phaseId);
  return (
    <div className={styles['root']}>
      <ol className={styles['list']}>
        {event.phases.map((one) => (
          <li key={one.id}>
            <PhaseRow event={event} phase={one} onStep={(step) => setAsked({ phaseId: one.id, step })} />
          </li>
        ))}
      </ol>
      <DeadlineChanges changes={data?.event?.deadlineChanges ?? []} zones={event.zones} />
      {asked !== null && phase !== undefined && (
        <PhaseDialog event={event} phase={phase} step={asked.step} onClose={() => setAsked(null)} />
      )}
    </div>
  );
}
