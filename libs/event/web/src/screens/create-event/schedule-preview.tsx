import { Button, Card, Notice, useIssueText, useLocalized, type Issue } from '@jamboree/platform-web';
import { useManageText } from '../../manage-texts.js';
import type { Template } from './create-event-form.js';
import { CityTimes } from '../../time/city-times.js';
import type { Zone } from '../../time/moments.js';
import styles from './schedule-preview.module.css';
import { COMPLETE_LOCAL, type SchedulePreviewState } from './use-schedule-preview.js';

interface SchedulePreviewProps {
  readonly template: Template | undefined;
  readonly preview: SchedulePreviewState;
  readonly zones: readonly Zone[];
  readonly onStartsAt: (startsAt: string) => void;
}

/** What the template makes of this start, in every city's time; a start that daylight saving makes impossible is asked back here. */
export function SchedulePreview({ template, preview, zones, onStartsAt }: SchedulePreviewProps) {
  const t = useManageText();
  const localized = useLocalized();
  return (
    <div className={styles['sticky']} tabIndex={0} role="region" aria-label={t('preview.title')}>
      <Card title={t('preview.title')} tone="sunken">
        <div aria-live="polite" className={styles['root']}>
          {preview.issue !== null && <Refused template={template} issue={preview.issue} onStartsAt={onStartsAt} />}
          {preview.phases !== null && (
            <ol className={styles['list']}>
              {preview.phases.map((phase) => (
                <li key={phase.key} data-lane={phase.lane}>
                  <strong>{localized(phase.title)}</strong>
                  <span>
                    <CityTimes at={phase.opensAt} zones={zones} />
                  </span>
                  <span>
                    {t('preview.until')} <CityTimes at={phase.closesAt} zones={zones} />
                  </span>
                </li>
              ))}
            </ol>
          )}
          {!preview.ready && <p className="dimmed">{t('preview.incomplete')}</p>}
        </div>
      </Card>
    </div>
  );
}

interface RefusedProps {
  readonly template: Template | undefined;
  readonly issue: Issue;
  readonly onStartsAt: (startsAt: string) => void;
}

function Refused({ template, issue, onStartsAt }: RefusedProps) {
  const t = useManageText();
  const localized = useLocalized();
  const issueText = useIssueText();
  const times = issue.field === 'startsAt' ? nearestTimes(issue.figures) : [];
  const phase = template?.phases.find(({ key }) => issue.field.startsWith(`phases.${key}.`));
  const title = phase === undefined ? t('preview.refusedStart') : t('preview.refusedPhase', { phase: localized(phase.title) });
  const action = times.map((time) => (
    <Button key={time} variant="default" onClick={() => onStartsAt(time)}>
      {t('preview.take', { time: time.replace('T', ' ') })}
    </Button>
  ));
  return (
    <Notice tone="warn" title={title} action={action.length > 0 ? action : undefined}>
      {issueText(issue)}
    </Notice>
  );
}

/** The times before and after a gap that do exist, as the server names them. */
function nearestTimes(figures: unknown): string[] {
  if (typeof figures !== 'object' || figures === null) return [];
  return Object.entries(figures).flatMap(([name, value]: [string, unknown]) =>
    (name === 'before' || name === 'after') && typeof value === 'string' && COMPLETE_LOCAL.test(value) ? [value] : [],
  );
}
