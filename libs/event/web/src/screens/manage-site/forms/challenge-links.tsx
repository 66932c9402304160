import { CHALLENGE_LINKS_MAX, type ChallengeLink } from '@jamboree/event-domain';
import { Button, IconButton } from '@jamboree/platform-web';
import { TextInput } from '@mantine/core';
import { Plus, Trash2 } from 'lucide-react';
import { useSiteText } from '../../../site-texts.js';
import styles from '../manage-site.module.css';

interface ChallengeLinksProps {
  readonly links: readonly ChallengeLink[];
  readonly onChange: (links: ChallengeLink[]) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** Data sets and other things to start from. */
export function ChallengeLinks({ links, onChange, errorOf }: ChallengeLinksProps) {
  const t = useSiteText();
  const change = (at: number, part: Partial<ChallengeLink>) =>
    onChange(links.map((link, index) => (index === at ? { ...link, ...part } : link)));
  return (
    <fieldset className={styles['links']}>
      <legend>{t('field.links')}</legend>
      {links.map(({ label, url }, at) => (
        <div key={at} className={styles['link']}>
          <TextInput
            label={t('field.linkLabel')}
            value={label}
            onChange={(event) => change(at, { label: event.currentTarget.value })}
            error={errorOf(`links.${at}.label`)}
          />
          <TextInput
            label={t('field.linkUrl')}
            type="url"
            value={url}
            onChange={(event) => change(at, { url: event.currentTarget.value })}
            error={errorOf(`links.${at}.url`)}
          />
          <IconButton
            icon={Trash2}
            label={t('field.removeLink', { number: at + 1 })}
            onClick={() => onChange(links.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      {links.length < CHALLENGE_LINKS_MAX && (
        <div>
          <Button
            variant="subtle"
            leftSection={<Plus aria-hidden size={18} />}
            onClick={() => onChange([...links, { label: '', url: '' }])}
          >
            {t('field.addLink')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
