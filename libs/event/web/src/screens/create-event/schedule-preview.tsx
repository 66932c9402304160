import { Button, Card, type Issue, Notice, useIssueText, useLocalized, useScreenQuery } from '@jamboree/platform-web';
import { PreviewScheduleDocument } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';
import { CityTimes } from '../../time/city-times.js';
import type { EventDraft } from './event-draft.js';
import styles from './schedule-preview.module.css';

interface SchedulePreviewProps {
  readonly draft: EventDraft;
  readonly onStartsAt: (startsAt: string) => void;
}

const COMPLETE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** What the template makes of this start, in every city's time; a start that daylight saving makes impossible is asked back here. */
export function SchedulePreview({ draft, onStartsAt }: SchedulePreviewProps) {
  const t = useManageText();
  const localized = useLocalized();
  const timeZone = draft.zones[0]?.timeZone ?? '';
  const ready = COMPLETE.test(draft.startsAt) && timeZone !== '' && draft.templateKey !== '';
  const query = useScreenQuery(
    PreviewScheduleDocument,
    { templateKey: draft.templateKey, startsAt: draft.startsAt, timeZone },
    { pause: !ready },
  );
  const result = query.data?.previewSchedule;
  return (
    <Card title={t('preview.title')} tone="sunken">
      <div aria-live="polite" className={styles['root']}>
        {result?.__typename === 'InvalidInput' && <Refused issues={result.issues} onStartsAt={onStartsAt} />}
        {result?.__typename === 'SchedulePreview' && (
          <ol className={styles['list']}>
            {result.phases.map((phase) => (
              <li key={phase.key} data-lane={phase.lane}>
                <strong>{localized(phase.title)}</strong>
                <span>
                  <CityTimes at={phase.opensAt} zones={draft.zones} />
                </span>
                <span>
                  {t('preview.until')} <CityTimes at={phase.closesAt} zones={draft.zones} />
                </span>
              </li>
            ))}
          </ol>
        )}
        {!ready && <p className="dimmed">{t('preview.incomplete')}</p>}
      </div>
    </Card>
  );
}

function Refused({ issues, onStartsAt }: { readonly issues: readonly Issue[]; readonly onStartsAt: (startsAt: string) => void }) {
  const t = useManageText();
  const issueText = useIssueText();
  const [issue] = issues;
  if (issue === undefined) return null;
  const times = issue.field === 'startsAt' ? nearestTimes(issue.figures) : [];
  return (
    <Notice
      tone="warn"
      title={
        issue.field === 'startsAt'
          ? t('preview.refusedStart')
          : t('preview.refusedPhase', { field: issue.field.split('.')[1] ?? issue.field })
      }
      action={times.map((time) => (
        <Button key={time} variant="default" onClick={() => onStartsAt(time)}>
          {t('preview.take', { time: time.replace('T', ' ') })}
        </Button>
      ))}
    >
      {issueText(issue)}
    </Notice>
  );
}

/** The times before and after a gap that do exist, as the server names them. */
function nearestTimes(figures: unknown): string[] {
  if (typeof figures !== 'object' || figures === null) return [];
  return Object.entries(figures).flatMap(([name, value]: [string, unknown]) =>
    (name === 'before' || name === 'after') && typeof value === 'string' && COMPLETE.test(value) ? [value] : [],
  );
}
