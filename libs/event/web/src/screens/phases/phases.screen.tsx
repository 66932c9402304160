import { useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { useState } from 'react';
import { useClient } from 'urql';
import { ManageFrame, type ManagedEvent } from '../../frames/manage-frame.js';
import { ManageFrameDocument, ManagePhasesDocument } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';
import { isEnded } from '../../phases/phase-facts.js';
import { DeadlineChanges } from '../event-page/deadline-changes.js';
import { PhaseDialog } from './phase-dialog.js';
import type { PhaseStep } from './phase-steps.js';
import styles from './phases.module.css';
import { PlanEditor } from './plan/plan-editor.js';

export type ManagedPhase = ManagedEvent['phases'][number];

/** Every phase: planned on a timeline or in a form, saved as one change set; and what can be done with each now. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const t = useManageText();
  return (
    <ManageFrame slug={params.slug} title={t('manage.page.phases')} lead={t('phases.lead')}>
      {(event) => <Phases event={event} />}
    </ManageFrame>
  );
}

function Phases({ event }: { readonly event: ManagedEvent }) {
  const client = useClient();
  const { data } = useScreenQuery(ManagePhasesDocument, { eventId: event.id, slug: event.slug });
  const [asked, setAsked] = useState<{ readonly phaseId: string; readonly step: PhaseStep } | null>(null);
  const phase = event.phases.find(({ id }) => id === asked?.phaseId);
  const refresh = async () => {
    await client.query(ManageFrameDocument, { slug: event.slug }, { requestPolicy: 'network-only' }).toPromise();
  };
  return (
    <div className={styles['root']}>
      <PlanEditor
        event={event}
        locked={isEnded(event.state)}
        guards={data?.phaseGuards ?? []}
        drafts={data?.event?.counts.drafts ?? 0}
        refresh={refresh}
        onStep={(phaseId, step) => setAsked({ phaseId, step })}
      />
      <DeadlineChanges slug={event.slug} zones={event.zones} />
      {asked !== null && phase !== undefined && (
        <PhaseDialog event={event} phase={phase} step={asked.step} onClose={() => setAsked(null)} />
      )}
    </div>
  );
}
