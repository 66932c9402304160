import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonLook, type ButtonLook } from '../layout/button.js';
import { addressHere } from './rehearsal-base.js';

interface DownloadLinkProps extends Pick<ButtonLook, 'variant'> {
  readonly href: string;
  readonly children: ReactNode;
}

/** A file to take along. A plain link with the look of a button: the server checks the session when it is opened. */
export function DownloadLink({ href, variant = 'default', children }: DownloadLinkProps) {
  return (
    <a {...buttonLook({ variant })} href={addressHere(href)} download>
      <Download aria-hidden size={18} />
      {children}
    </a>
  );
}
