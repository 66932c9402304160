import { Dialog, useToast } from '@jamboree/platform-web';
import { RevokeForm } from '../../components/revoke-form.js';
import { useCertificateText } from '../../texts.js';
import type { ListedCertificate } from './certificate-row.js';

interface RevokeDialogProps {
  readonly certificate: ListedCertificate;
  readonly onClose: () => void;
}

export function RevokeDialog({ certificate: { name, number }, onClose }: RevokeDialogProps) {
  const t = useCertificateText();
  const toast = useToast();
  return (
    <Dialog open onClose={onClose} title={t('list.revokeOf', { name })}>
      <RevokeForm
        number={number}
        onDone={() => {
          toast(t('list.done', { name }));
          onClose();
        }}
      />
    </Dialog>
  );
}
