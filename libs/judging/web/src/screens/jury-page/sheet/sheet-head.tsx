import { CityTimes, CountDown } from '@jamboree/event-web';
import { useFormat } from '@jamboree/platform-web';
import { useText } from '../../../texts.js';
import type { DeskPage } from '../desk-page.js';
import type { SheetProgress } from './sheet-content.js';
import styles from './sheet-head.module.css';

interface SheetHeadProps {
  readonly page: DeskPage;
  readonly progress: SheetProgress;
}

/** Until when, and what the scores come to so far. */
export function SheetHead({ page, progress }: SheetHeadProps) {
  const t = useText();
  const format = useFormat();
  const { window, event, round } = page;
  return (
    <div className={styles['root']}>
      <div>
        <h2 className={styles['title']}>{t('sheet.title')}</h2>
        {window.open && window.closesAt && (
          <p className={styles['until']}>
            {t.rich('sheet.left', {
              time: <CountDown key="left" to={window.closesAt} size="small" />,
              // Who listens hears it from the clock already.
              v: (words) => (
                <span key="words" aria-hidden>
                  {words}
                </span>
              ),
            })}
            <span className={styles['times']}>
              <CityTimes at={window.closesAt} zones={event.zones} />
            </span>
          </p>
        )}
      </div>
      <p className={styles['mean']} data-complete={progress.mean !== null}>
        {progress.mean === null ? (
          <>
            <span className={styles['figure']}>
              {t('sheet.figure', { done: progress.criteria.length - progress.missing.length, all: progress.criteria.length })}
            </span>
            <span className={styles['caption']}>{t('sheet.scoredCaption')}</span>
          </>
        ) : (
          <>
            <span className={styles['figure']}>{format.decimal(progress.mean, 2)}</span>
            <span className={styles['caption']}>{t('sheet.meanCaption', { max: round.rubric.scaleMax })}</span>
          </>
        )}
      </p>
    </div>
  );
}
