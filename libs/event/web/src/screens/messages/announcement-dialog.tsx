import {
  Button,
  Dialog,
  MergeView,
  SelectField,
  TroubleNotice,
  useFieldErrors,
  useFocusOnError,
  useFoundOnDevice,
  useMutationWithId,
  useToast,
} from '@jamboree/platform-web';
import { CheckBox } from '../../components/check-box.js';
import { writtenOnly } from '../../components/localized-draft.js';
import { LocalizedField } from '../../components/localized-field.js';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { EditAnnouncementDocument, PostAnnouncementDocument, type AnnouncementPartsFragment } from '../../gql/graphql.js';
import { useLetterText } from '../../letter-texts.js';
import { useManageText } from '../../manage-texts.js';
import { AUDIENCES, draftOf, merged, partsOf, theirWords, type AnnouncementDraft } from './announcement-draft.js';
import styles from './messages.module.css';

interface AnnouncementDialogProps {
  readonly event: ManagedEvent;
  /** What is to be corrected; null for a new one. */
  readonly announcement: AnnouncementPartsFragment | null;
  /** What was typed and not sent; null while nothing was. */
  readonly kept: AnnouncementDraft | null;
  /** Under which name this device keeps it, and what it kept from an earlier visit. */
  readonly onDevice: string | null;
  readonly onFound: (draft: AnnouncementDraft) => void;
  readonly onKeep: (draft: AnnouncementDraft | null) => void;
  readonly onClose: () => void;
}

/** Writes an announcement, or corrects one; what was typed is there again when the dialog is opened again. */
export function AnnouncementDialog({ event, announcement, kept, onDevice, onFound, onKeep, onClose }: AnnouncementDialogProps) {
  const t = useLetterText();
  const manage = useManageText();
  const toast = useToast();
  const post = useMutationWithId(PostAnnouncementDocument);
  const edit = useMutationWithId(EditAnnouncementDocument);
  const { trouble, busy } = announcement === null ? post : edit;
  const errorOf = useFieldErrors(trouble);
  const form = useFocusOnError(trouble);
  const draft = kept ?? draftOf(announcement);
  useFoundOnDevice<AnnouncementDraft>(onDevice, ({ value }) => kept === null && onFound(value));
  const change = (part: Partial<AnnouncementDraft>) => onKeep({ ...draft, ...part });
  const problem = trouble?.kind === 'problem' && trouble.problem.__typename === 'VersionConflict' ? trouble.problem : null;
  const send = async () => {
    const { title, body, audience, pinned, mail } = draft;
    const content = { title: writtenOnly(title), body: writtenOnly(body), audience, pinned };
    const outcome =
      announcement === null
        ? await post.run({ eventId: event.id, ...content, mail })
        : await edit.run({ announcementId: announcement.id, expectedVersion: draft.version, ...content });
    if (outcome.kind !== 'done') return;
    toast(t(announcement === null ? 'announce.posted' : 'announce.saved'));
    onKeep(null);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t(announcement === null ? 'announce.post' : 'announce.editTitle')}>
      {problem !== null && (
        <MergeView
          fields={partsOf(draft, theirWords(problem.theirs), (text, locale) =>
            manage('field.inLanguage', {
              label: t(text === 'title' ? 'announce.titleField' : 'announce.body'),
              language: manage(`language.${locale}`),
            }),
          )}
          onResolve={(choice) => {
            change({ ...merged(draft, theirWords(problem.theirs), choice), version: problem.currentVersion });
            edit.clear();
          }}
        />
      )}
      <form
        ref={form}
        hidden={problem !== null}
        noValidate
        className={styles['form']}
        onSubmit={(submit) => {
          submit.preventDefault();
          void send();
        }}
      >
        <TroubleNotice trouble={trouble} fields={['title', 'body']} />
        <LocalizedField
          name="title"
          label={t('announce.titleField')}
          value={draft.title}
          onChange={(title) => change({ title })}
          errorOf={errorOf}
        />
        <LocalizedField
          name="body"
          label={t('announce.body')}
          description={t('announce.bodyHelp')}
          rows={6}
          value={draft.body}
          onChange={(body) => change({ body })}
          errorOf={errorOf}
        />
        <SelectField
          label={t('announce.audience')}
          data={AUDIENCES.map((value) => ({ value, label: t(`audience.${value}`) }))}
          value={draft.audience}
          onChange={(select) => change({ audience: AUDIENCES.find((value) => value === select.currentTarget.value) ?? draft.audience })}
        />
        <CheckBox label={t('announce.pin')} checked={draft.pinned} onChange={(pinned) => change({ pinned })} />
        {announcement === null && (
          <CheckBox label={t('announce.mail')} help={t('announce.mailHelp')} checked={draft.mail} onChange={(mail) => change({ mail })} />
        )}
        <div className={styles['actions']}>
          <Button type="submit" loading={busy}>
            {t(announcement === null ? 'announce.do' : 'announce.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('send.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
