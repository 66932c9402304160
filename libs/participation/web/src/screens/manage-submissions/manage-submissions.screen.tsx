import { ManageFrame } from '@jamboree/event-web';
import type { ScreenProps } from '@jamboree/platform-web';
import { HintsCard } from '../../checks/hints-card.js';
import { LateRequestsCard } from '../../late/late-requests-card.js';
import { manageSubmissionsPath } from '../../paths.js';
import { useText } from '../../texts.js';
import { ExtensionsCard } from './extensions-card.js';
import styles from './manage-submissions.module.css';
import { readSubmissionsView } from './submissions-address.js';
import { SubmissionsFilter } from './submissions-filter.js';
import { SubmissionsList } from './submissions-list.js';

/** Everything that was handed in, or is on its way: by state, with search; late entries below. */
export function Screen({ params, search }: ScreenProps<'slug'>) {
  const t = useText();
  const view = readSubmissionsView(search);
  const base = manageSubmissionsPath(params.slug);
  return (
    <ManageFrame slug={params.slug} title={t('manage.title')} lead={t('manage.lead')}>
      {(event) => (
        <div className={styles['root']}>
          <SubmissionsFilter base={base} view={view} />
          <LateRequestsCard event={event} open />
          <HintsCard event={event} />
          <SubmissionsList event={event} base={base} view={view} />
          <ExtensionsCard event={event} />
          <LateRequestsCard event={event} open={false} />
        </div>
      )}
    </ManageFrame>
  );
}
