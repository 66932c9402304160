import { CityTimes } from '@jamboree/event-web';
import { useFinderText } from '../finder-texts.js';
import type { ScopeEvent } from './event-scope.js';
import { openWindow } from './phase-window.js';

/** Until when teams can change: a lock of its own, apart from the deadline of what they write. */
export function TeamFreeze({ event }: { readonly event: Pick<ScopeEvent, 'phases' | 'zones'> }) {
  const t = useFinderText();
  const open = openWindow(event.phases, 'team:join');
  if (open === null) return <>{t('closed')}</>;
  return (
    <>
      {t('until')} <CityTimes at={open.closesAt} zones={event.zones} />
    </>
  );
}
