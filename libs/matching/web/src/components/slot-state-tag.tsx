import { Tag, type TagTone } from '@jamboree/platform-web';
import { useText } from '../texts.js';

type SlotState = 'FREE' | 'HELD' | 'BOOKED' | 'DONE' | 'NO_SHOW' | 'CANCELLED';

const TONES: Readonly<Record<SlotState, TagTone>> = {
  FREE: 'plain',
  HELD: 'warn',
  BOOKED: 'brand',
  DONE: 'ok',
  NO_SHOW: 'bad',
  CANCELLED: 'plain',
};

export function SlotStateTag({ state }: { readonly state: SlotState }) {
  const t = useText();
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}
