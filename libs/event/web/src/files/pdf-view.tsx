import { addressHere, Button } from '@jamboree/platform-web';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useFormText } from '../forms/form-texts.js';
import styles from './pdf-view.module.css';

/** A PDF to read without leaving the page, in the browser's own reader. It is fetched when asked for. */
export function PdfView({ path, name }: { readonly path: string; readonly name: string }) {
  const t = useFormText();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles['root']} data-no-print>
      <Button
        variant="default"
        size="sm"
        leftSection={<FileText aria-hidden size={18} />}
        aria-expanded={open}
        aria-label={t(open ? 'files.hideNamed' : 'files.showNamed', { name })}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'files.hide' : 'files.show')}
      </Button>
      {open && <iframe className={styles['pages']} title={name} src={`${addressHere(path)}?view`} />}
    </div>
  );
}
