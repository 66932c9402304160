import { CityTimes } from '@jamboree/event-web';
import { useFinderText } from '../finder-texts.js';
import type { ScopeEvent } from './event-scope.js';
import { openWindow, windowAround } from './phase-window.js';

/** From or until when teams can change: a lock of its own, apart from the deadline of what they write. */
export function TeamFreeze({ event }: { readonly event: Pick<ScopeEvent, 'phases' | 'zones'> }) {
  const t = useFinderText();
  const open = openWindow(event.phases, 'team:join');
  const moment = open?.closesAt ?? windowAround(event.phases, 'team:join').next?.opensAt;
  if (moment === undefined) return <>{t('closed')}</>;
  return (
    <>
      {t(open === null ? 'notYet' : 'until')} <CityTimes at={moment} zones={event.zones} />
    </>
  );
}
