import { ButtonLink, Card, useLocalized } from '@jamboree/platform-web';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { managePath } from '../../paths.js';
import { focusOf } from '../../phases/phase-facts.js';
import { useManageText } from '../../manage-texts.js';
import { useEventText } from '../../texts.js';
import { CityTable } from '../../time/city-table.js';
import { CountDown } from '../../time/count-down.js';
import styles from './overview.module.css';

/** The phase of the hour and when it ends, in both cities. */
export function NowCard({ event }: { readonly event: ManagedEvent }) {
  const t = useManageText();
  const words = useEventText();
  const localized = useLocalized();
  const { current, next } = focusOf(event.phases);
  const phase = current ?? next;
  return (
    <Card
      title={
        phase === null
          ? t('now.nothing')
          : words(current === null ? 'deadline.opensIn' : 'deadline.closesIn', { phase: localized(phase.title) })
      }
    >
      <div className={styles['stack']}>
        {phase !== null && (
          <>
            <CountDown to={current === null ? phase.opensAt : phase.closesAt} />
            <CityTable at={current === null ? phase.opensAt : phase.closesAt} zones={event.zones} />
          </>
        )}
        <ButtonLink to={managePath(event.slug, 'phases')} variant="default">
          {t('now.phases')}
        </ButtonLink>
      </div>
    </Card>
  );
}
