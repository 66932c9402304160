import { Tag, type TagTone } from '@jamboree/platform-web';
import type { MessageRowFragment } from '../../gql/graphql.js';
import { useLetterText } from '../../letter-texts.js';

const TONES: Readonly<Record<MessageRowFragment['state'], TagTone>> = { DRAFT: 'plain', SCHEDULED: 'info', SENDING: 'signal', SENT: 'ok' };

export function MessageStateTag({ state }: { readonly state: MessageRowFragment['state'] }) {
  const t = useLetterText();
  return (
    <Tag tone={TONES[state]} dot={state === 'SENDING'}>
      {t(`state.${state}`)}
    </Tag>
  );
}
