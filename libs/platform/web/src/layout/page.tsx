import { useEffect, type ReactNode } from 'react';
import { usePlatformText } from '../i18n/platform-text.js';
import styles from './page.module.css';

interface PageProps {
  /** The document's title, without the product's name. */
  readonly title: string;
  /** For search engines and shared links; public pages have one. */
  readonly description?: string;
  /** `wide` for tools, `text` for forms and reading, `bleed` for pages that draw their own bands. */
  readonly width?: 'wide' | 'text' | 'bleed';
  readonly children: ReactNode;
}

/** A screen's outer frame: title, description, width. */
export function Page({ title, description, width = 'wide', children }: PageProps) {
  const t = usePlatformText();
  const full = title === t('product') ? title : `${title} · ${t('product')}`;
  useEffect(() => {
    document.title = full;
  }, [full]);
  useEffect(() => {
    if (description !== undefined) document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  }, [description]);
  return (
    <div className={styles['root']} data-width={width}>
      {children}
    </div>
  );
}
