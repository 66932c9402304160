import { Card, ConfirmDialog, IconButton, TroubleNotice, useMutationWithId } from '@jamboree/platform-web';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { FileList } from '../../files/file-list.js';
import { RemoveApplicationFileDocument, type ApplicationFilePartsFragment } from '../../gql/graphql.js';
import { useRegistrationText } from '../../registration-texts.js';
import styles from './apply.module.css';

type OwnFile = ApplicationFilePartsFragment;

interface SentFilesProps {
  readonly files: readonly OwnFile[];
  /** Whether the application was declined: then they go one by one, since nobody withdraws it any more. */
  readonly declined: boolean;
}

/** What was sent with the own application. */
export function SentFiles({ files, declined }: SentFilesProps) {
  const t = useRegistrationText();
  const [leaving, setLeaving] = useState<OwnFile | null>(null);
  const remove = useMutationWithId(RemoveApplicationFileDocument);
  const button = (file: OwnFile) => (
    <IconButton icon={Trash2} label={t('files.delete', { name: file.name })} onClick={() => setLeaving(file)} />
  );
  return (
    <Card title={t('files.sent')}>
      <div className={styles['stack']}>
        {declined && <p className="dimmed">{t('files.declined')}</p>}
        <FileList files={files} {...(declined ? { action: button } : {})} />
      </div>
      <ConfirmDialog
        open={leaving !== null}
        title={t('files.delete.title')}
        confirmLabel={t('files.delete.confirm')}
        danger
        busy={remove.busy}
        onConfirm={() => void remove.run({ fileId: leaving?.id ?? '' }).then(({ kind }) => kind === 'done' && setLeaving(null))}
        onClose={() => setLeaving(null)}
      >
        <p>{t('files.delete.text', { name: leaving?.name ?? '' })}</p>
        <TroubleNotice trouble={remove.trouble} />
      </ConfirmDialog>
    </Card>
  );
}
