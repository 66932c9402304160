import { CityTimes, formFrom, ManageFrame, type ManagedEvent } from '@jamboree/event-web';
import {
  AppLink,
  Card,
  EmptyState,
  NoPermission,
  Notice,
  QueryView,
  useLocalized,
  useScreenQuery,
  type ScreenProps,
} from '@jamboree/platform-web';
import { Disqualification, Disqualify } from '../../checks/disqualify.js';
import { HintsCard } from '../../checks/hints-card.js';
import { Merged, Merging } from '../../checks/merging/merging.js';
import { ContentReading } from '../../components/content/content-reading.js';
import { groupedHash } from '../../components/grouped-hash.js';
import { SubmissionStateTag } from '../../components/submission-state-tag.js';
import { ManageSubmissionDocument, type ManageSubmissionQuery } from '../../gql/graphql.js';
import { manageSubmissionsPath, manageVersionsPath } from '../../paths.js';
import { useText } from '../../texts.js';
import { EligibilityCheck } from './eligibility-check.js';
import styles from './manage-submission.module.css';
import { ReturnForCorrection } from './return-for-correction.js';

type Submission = NonNullable<ManageSubmissionQuery['submission']>;

/** One submission as the organiser checks it: the frozen version to read, and the decision beside it. */
export function Screen({ params }: ScreenProps<'slug' | 'id'>) {
  const t = useText();
  const query = useScreenQuery(ManageSubmissionDocument, { id: params.id });
  return (
    <ManageFrame slug={params.slug} title={t('check.page')}>
      {(event) => (
        <>
          <p className={styles['back']}>
            <AppLink to={manageSubmissionsPath(event.slug)}>{t('check.back')}</AppLink>
          </p>
          <QueryView query={query}>
            {({ submission }) =>
              submission ? <Reading event={event} submission={submission} /> : <NoPermission level={2} whom={t('manage.whom')} />
            }
          </QueryView>
        </>
      )}
    </ManageFrame>
  );
}

function Reading({ event, submission }: { readonly event: ManagedEvent; readonly submission: Submission }) {
  const t = useText();
  const localized = useLocalized();
  const { latestVersion } = submission;
  if (!latestVersion) return <EmptyState title={t('check.draft')} />;
  return (
    <div className={styles['root']}>
      <article className={styles['reading']}>
        <p className={styles['above']}>
          {[t('editor.number', { number: submission.number }), submission.teamName, localized(submission.trackTitle)]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        <h2 className={styles['title']}>{latestVersion.content.title}</h2>
        <ContentReading content={latestVersion.content} form={formFrom(latestVersion.form)} files={latestVersion.attachments} under={2} />
      </article>
      <aside className={styles['aside']}>
        <Card title={t('check.title')} aside={<SubmissionStateTag state={submission.state} />}>
          <div className={styles['check']}>
            {submission.stateReason && <Notice tone="warn">{submission.stateReason}</Notice>}
            {submission.disqualification && <Disqualification {...submission.disqualification} />}
            <Merged event={event} submission={submission} />
            <EligibilityCheck submissionId={submission.id} state={submission.state} />
            <div className={styles['actions']}>
              <ReturnForCorrection event={event} submission={submission} />
              <Merging event={event} submission={submission} />
              <Disqualify submission={submission} />
            </div>
          </div>
        </Card>
        <HintsCard event={event} submissionId={submission.id} />
        <dl className={styles['facts']}>
          <div>
            <dt>
              {t('check.submitted', { version: latestVersion.number, name: submission.versions.edges[0]?.node.submittedByName ?? '' })}
            </dt>
            <dd>{latestVersion.submittedAt && <CityTimes at={latestVersion.submittedAt} zones={event.zones} />}</dd>
            <dd>
              <AppLink to={manageVersionsPath(event.slug, submission.id)}>{t('check.versions')}</AppLink>
            </dd>
          </div>
          <div>
            <dt>{t('receipt.hash')}</dt>
            <dd className={styles['hash']}>{groupedHash(latestVersion.contentHash)}</dd>
          </div>
        </dl>
      </aside>
    </div>
  );
}
