import { useOwnKey } from '@jamboree/identity-web';
import {
  Button,
  dropFromDevice,
  keepOnDevice,
  QueryView,
  Tag,
  useFormat,
  useFoundOnDevice,
  useLocalized,
  useScreenQuery,
} from '@jamboree/platform-web';
import { Megaphone, Pin } from 'lucide-react';
import { useState } from 'react';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { ManageAnnouncementsDocument, type AnnouncementPartsFragment } from '../../gql/graphql.js';
import { useLetterText } from '../../letter-texts.js';
import { AnnouncementDialog } from './announcement-dialog.js';
import type { AnnouncementDraft } from './announcement-draft.js';
import styles from './messages.module.css';
import { WithdrawDialog } from './withdraw-dialog.js';

type Asked = { readonly kind: 'post' } | { readonly kind: 'edit' | 'withdraw'; readonly announcement: AnnouncementPartsFragment };

/** What stands on the event's page: posted, corrected and taken back here. */
export function AnnouncementDesk({ event, mayWrite }: { readonly event: ManagedEvent; readonly mayWrite: boolean }) {
  const t = useLetterText();
  const [after, setAfter] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [unsent, setUnsent] = useState<ReadonlyMap<string, AnnouncementDraft>>(new Map());
  const note = (id: string, draft: AnnouncementDraft | null) =>
    setUnsent((drafts) => new Map([...[...drafts].filter(([other]) => other !== id), ...(draft === null ? [] : [[id, draft] as const])]));
  const own = useOwnKey(`announcement:${event.id}`);
  const keyOf = (id: string) => (own === null ? null : `${own}:${id}`);
  const keeping = (id: string) => ({
    kept: unsent.get(id) ?? null,
    onDevice: keyOf(id),
    onFound: (draft: AnnouncementDraft) => note(id, draft),
    onKeep: (draft: AnnouncementDraft | null) => {
      note(id, draft);
      if (draft === null) dropFromDevice(keyOf(id));
      else keepOnDevice(keyOf(id), draft, draft.version);
    },
  });
  useFoundOnDevice<AnnouncementDraft>(keyOf(NEW), ({ value }) => note(NEW, value));
  const query = useScreenQuery(ManageAnnouncementsDocument, { slug: event.slug, after });
  return (
    <section aria-labelledby="announcements-title" className={styles['section']}>
      <div className={styles['sectionHead']}>
        <h2 id="announcements-title">{t('announce.title')}</h2>
        {mayWrite && (
          <Button variant="default" leftSection={<Megaphone aria-hidden size={18} />} onClick={() => setAsked({ kind: 'post' })}>
            {t(unsent.has(NEW) ? 'announce.continue' : 'announce.post')}
          </Button>
        )}
      </div>
      <p className="dimmed">{t('announce.lead')}</p>
      <QueryView query={query}>
        {({ announcements }) =>
          announcements !== null &&
          announcements.edges.length > 0 && (
            <>
              <ul className={styles['list']}>
                {announcements.edges.map(({ node }) => (
                  <AnnouncementRow
                    key={node.id}
                    announcement={node}
                    onAsk={mayWrite && node.withdrawnAt === null ? (kind) => setAsked({ kind, announcement: node }) : null}
                  />
                ))}
              </ul>
              {announcements.pageInfo.hasNextPage && (
                <Button variant="default" loading={query.loading} onClick={() => setAfter(announcements.pageInfo.endCursor)}>
                  {t('announce.more')}
                </Button>
              )}
            </>
          )
        }
      </QueryView>
      {asked?.kind === 'post' && <AnnouncementDialog event={event} announcement={null} onClose={() => setAsked(null)} {...keeping(NEW)} />}
      {asked?.kind === 'edit' && (
        <AnnouncementDialog
          event={event}
          announcement={asked.announcement}
          onClose={() => setAsked(null)}
          {...keeping(asked.announcement.id)}
        />
      )}
      {asked?.kind === 'withdraw' && <WithdrawDialog announcement={asked.announcement} onClose={() => setAsked(null)} />}
    </section>
  );
}

/** The draft of the announcement that does not exist yet. */
const NEW = 'new';

interface AnnouncementRowProps {
  readonly announcement: AnnouncementPartsFragment;
  readonly onAsk: ((kind: 'edit' | 'withdraw') => void) | null;
}

function AnnouncementRow({ announcement, onAsk }: AnnouncementRowProps) {
  const t = useLetterText();
  const format = useFormat();
  const localized = useLocalized();
  const { title, pinned, audience, publishedAt, editedAt, withdrawnAt } = announcement;
  return (
    <li className={styles['row']}>
      <div className={styles['what']}>
        <b>
          {pinned && <Pin aria-label={t('announce.pinned')} size={16} />} {localized(title)}
        </b>
        <span className="small dimmed">
          {t('announce.postedAt', { at: format.dateTime(publishedAt) })}
          {editedAt !== null && ` · ${t('announce.editedAt', { at: format.dateTime(editedAt) })}`}
        </span>
      </div>
      <div className={styles['when']}>
        <Tag tone={withdrawnAt === null ? 'plain' : 'warn'}>
          {withdrawnAt === null ? t(`audience.${audience}`) : t('announce.withdrawn')}
        </Tag>
        {onAsk !== null && (
          <>
            <Button size="sm" variant="subtle" onClick={() => onAsk('edit')}>
              {t('announce.edit')}
            </Button>
            <Button size="sm" variant="subtle" color="bad" onClick={() => onAsk('withdraw')}>
              {t('announce.withdraw')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
