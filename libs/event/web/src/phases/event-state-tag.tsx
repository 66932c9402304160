import { Tag, useLocalized, type TagTone } from '@jamboree/platform-web';
import { useEventText } from '../texts.js';
import { focusOf, type PhaseFacts } from './phase-facts.js';

type EventState = 'DRAFT' | 'PUBLISHED' | 'RUNNING' | 'RESULTS' | 'FOLLOW_UP' | 'ARCHIVED' | 'CANCELLED';

const TONES: Readonly<Record<EventState, TagTone>> = {
  DRAFT: 'plain',
  PUBLISHED: 'info',
  RUNNING: 'ok',
  RESULTS: 'brand',
  FOLLOW_UP: 'brand',
  ARCHIVED: 'plain',
  CANCELLED: 'bad',
};

/** Where an event stands in a few words: its open phase while it runs, its state otherwise. */
export function EventStateTag({ state, phases }: { readonly state: EventState; readonly phases: readonly PhaseFacts[] }) {
  const t = useEventText();
  const localized = useLocalized();
  const { current } = focusOf(phases);
  const live = current !== null && (state === 'RUNNING' || state === 'PUBLISHED');
  return (
    <Tag tone={live ? 'ok' : TONES[state]} dot={live}>
      {live ? t('event.phaseNow', { phase: localized(current.title), state: current.state }) : t(`eventState.${state}`)}
    </Tag>
  );
}
