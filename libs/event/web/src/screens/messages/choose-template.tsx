import {
  Button,
  Dialog,
  IconButton,
  QueryView,
  Tag,
  TroubleNotice,
  useGo,
  useLocalized,
  useMutationWithId,
  useScreenQuery,
  useToast,
} from '@jamboree/platform-web';
import { RotateCcw, X } from 'lucide-react';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { CreateMessageDocument, DropMessageTemplateDocument, MessageTemplatesDocument } from '../../gql/graphql.js';
import { useLetterText } from '../../letter-texts.js';
import { messagePath } from '../../paths.js';
import styles from './messages.module.css';
import { useSegmentName } from './use-segment-name.js';

const SHIPPED_KEY = /^[a-z]/;

/** What a message begins with: shipped words, the event's own, or nothing. */
export function ChooseTemplate({ event, onClose }: { readonly event: ManagedEvent; readonly onClose: () => void }) {
  const t = useLetterText();
  const go = useGo();
  const toast = useToast();
  const localized = useLocalized();
  const segmentName = useSegmentName();
  const query = useScreenQuery(MessageTemplatesDocument, { eventId: event.id });
  const create = useMutationWithId(CreateMessageDocument);
  const drop = useMutationWithId(DropMessageTemplateDocument);
  const begin = async (templateKey: string | null) => {
    const outcome = await create.run({ eventId: event.id, templateKey });
    if (outcome.kind === 'done') go(messagePath(event.slug, outcome.data.saved.id));
  };
  const forget = async (key: string) => {
    if ((await drop.run({ eventId: event.id, key })).kind === 'done') toast(t('choose.dropped'));
  };
  return (
    <Dialog open onClose={onClose} title={t('choose.title')}>
      <div className={styles['form']}>
        <p className="dimmed">{t('choose.lead')}</p>
        <TroubleNotice trouble={create.trouble ?? drop.trouble} />
        <QueryView query={query}>
          {({ messageTemplates }) => (
            <ul className={styles['templates']}>
              {(messageTemplates ?? []).map(({ key, name, segment, stored }) => (
                <li key={key} className={styles['template']}>
                  <button type="button" className={styles['begin']} disabled={create.busy} onClick={() => void begin(key)}>
                    <b>{localized(name)}</b>
                    <span className="small dimmed">{segmentName(segment)}</span>
                  </button>
                  {stored && (
                    <>
                      <Tag tone="brand">{t('choose.own')}</Tag>
                      <IconButton
                        icon={SHIPPED_KEY.test(key) ? RotateCcw : X}
                        label={t('choose.drop', { name: localized(name) })}
                        onClick={() => void forget(key)}
                      />
                    </>
                  )}
                </li>
              ))}
            </ul>
          )}
        </QueryView>
        <Button variant="default" loading={create.busy} onClick={() => void begin(null)}>
          {t('choose.empty')}
        </Button>
      </div>
    </Dialog>
  );
}
