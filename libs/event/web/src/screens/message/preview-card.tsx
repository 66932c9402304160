import { LOCALES, type Locale } from '@jamboree/kernel';
import { Card, QueryView, useLocale, useScreenQuery } from '@jamboree/platform-web';
import { useEffect, useRef, useState } from 'react';
import { MessagePreviewDocument } from '../../gql/graphql.js';
import { useLetterText } from '../../letter-texts.js';
import { useManageText } from '../../manage-texts.js';
import styles from './message.module.css';
import { LOCALE_OF } from './locale-of.js';

const NAME_OF = { en: 'EN', de: 'DE', id: 'ID' } as const satisfies Record<Locale, string>;

interface PreviewCardProps {
  readonly messageId: string;
  /** Of what the server has: with each the preview is asked for again. */
  readonly version: number;
}

/** The message as a real person of its segment gets it, in each language. */
export function PreviewCard({ messageId, version }: PreviewCardProps) {
  const t = useLetterText();
  const manage = useManageText();
  const [locale, setLocale] = useState<Locale>(useLocale());
  const query = useScreenQuery(MessagePreviewDocument, { messageId, locale: NAME_OF[locale] });
  const { retry } = query;
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current === version) return;
    seen.current = version;
    retry();
  }, [version, retry]);
  const language = manage(`language.${locale}`);
  return (
    <Card title={t('preview.title')}>
      <div className={styles['fields']}>
        <div role="group" aria-label={t('preview.title')} className={styles['languages']}>
          {LOCALES.map((one) => (
            <button key={one} type="button" className={styles['language']} aria-pressed={one === locale} onClick={() => setLocale(one)}>
              {manage(`language.${one}`)}
            </button>
          ))}
        </div>
        <QueryView query={query}>
          {({ messagePreview: preview }) =>
            preview === null ? (
              <p className="dimmed">{t('preview.nothing')}</p>
            ) : (
              <>
                <p className="small dimmed">
                  {preview.person === null ? t('preview.asYou', { language }) : t('preview.as', { name: preview.person.displayName })}
                  {LOCALE_OF[preview.language] !== locale &&
                    ` ${t('preview.fallback', { language, fallback: manage(`language.${LOCALE_OF[preview.language]}`) })}`}
                </p>
                <div className={styles['mail']} lang={LOCALE_OF[preview.language]}>
                  <p className={styles['mailSubject']}>{preview.subject}</p>
                  <p className={styles['mailText']}>{preview.text}</p>
                </div>
              </>
            )
          }
        </QueryView>
      </div>
    </Card>
  );
}
