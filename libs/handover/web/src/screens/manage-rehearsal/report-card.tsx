import { CityTimes, type Zone } from '@jamboree/event-web';
import { Card, Tag, useLocalized } from '@jamboree/platform-web';
import type { RehearsalPartsFragment } from '../../gql/graphql.js';
import { useRehearsalText } from '../../texts.js';
import styles from './report-card.module.css';
import { useRehearsalWords } from './use-rehearsal-words.js';

type Chapter = RehearsalPartsFragment['chapters'][number];

interface ReportCardProps {
  readonly rehearsal: RehearsalPartsFragment;
  readonly zones: readonly Zone[];
}

/** What happened, phase by phase, the newest first: how often, which rules held, how many mails would have gone out. */
export function ReportCard({ rehearsal, zones }: ReportCardProps) {
  const t = useRehearsalText();
  return (
    <Card title={t('report.title')}>
      <ol className={styles['root']}>
        {rehearsal.chapters.toReversed().map((chapter) => (
          <ChapterRow key={chapter.key} chapter={chapter} zones={zones} />
        ))}
      </ol>
    </Card>
  );
}

function ChapterRow({ chapter, zones }: { readonly chapter: Chapter; readonly zones: readonly Zone[] }) {
  const t = useRehearsalText();
  const words = useRehearsalWords();
  const localized = useLocalized();
  const { phaseTitle, opensAt, happened, mails, mailedPeople, refusals } = chapter;
  const facts = happened.flatMap(({ type, count }) => words.happened(type, count) ?? []);
  const [held, errors] = [refusals.filter(({ code }) => code !== null), refusals.filter(({ code }) => code === null)];
  return (
    <li className={styles['chapter']}>
      <div className={styles['head']}>
        <h3 className={styles['title']}>{phaseTitle === null ? t('report.before') : localized(phaseTitle)}</h3>
        {opensAt !== null && (
          <span className="small dimmed">
            <CityTimes at={opensAt} zones={zones} />
          </span>
        )}
      </div>
      {facts.length === 0 && mails === 0 && refusals.length === 0 ? (
        <p className="dimmed">{t('report.nothing')}</p>
      ) : (
        <ul className={styles['facts']}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
          {mails > 0 && <li>{t('report.mails', { mails, people: mailedPeople })}</li>}
        </ul>
      )}
      {held.length > 0 && (
        <ul className={styles['held']} aria-label={t('report.held')}>
          {held.map(({ act, code, count }) => (
            <li key={`${act}${code ?? ''}`}>
              <Tag tone="warn">{t('report.refused', { count })}</Tag> {words.act(act)}: {words.rule(code ?? '')}
            </li>
          ))}
        </ul>
      )}
      {errors.length > 0 && (
        <ul className={styles['held']} aria-label={t('report.errors')}>
          {errors.map(({ act, count, message }) => (
            <li key={act}>
              <Tag tone="bad">{t('report.error', { count })}</Tag> {words.act(act)}: <code>{message}</code>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
