import { safeAddress, spokenAddress, VideoHere } from '@jamboree/event-web';
import { ExternalLink, Play } from 'lucide-react';
import { useText } from '../../texts.js';
import type { ReadableContent } from './content-reading.js';
import styles from './materials.module.css';
import { TagList } from './tag-list.js';

interface MaterialsProps {
  readonly content: ReadableContent;
  readonly level: 2 | 3;
}

/** Links, video and what it is built with. A video is a link until the reader plays it: nothing is fetched from elsewhere unasked. */
export function Materials({ content, level }: MaterialsProps) {
  const t = useText();
  const Heading = `h${level}` as const;
  const video = content.videoUrl ?? '';
  const addresses = [
    ...(video === '' ? [] : [{ address: video, Icon: Play }]),
    ...content.links.map((address) => ({ address, Icon: ExternalLink })),
  ];
  if (addresses.length === 0 && content.builtWith.length === 0) return null;
  return (
    <section className={styles['root']}>
      <Heading className={styles['title']}>{t('content.materials')}</Heading>
      {addresses.length > 0 && (
        <ul className={styles['links']}>
          {addresses.map(({ address, Icon }) => (
            <li key={address}>
              <a href={safeAddress(address) ?? undefined} rel="nofollow ugc noopener" className={styles['link']}>
                <Icon aria-hidden size={18} />
                <span>{address === video ? t('content.video', { address: spokenAddress(address) }) : spokenAddress(address)}</span>
              </a>
              {address === video && <VideoHere address={address} />}
            </li>
          ))}
        </ul>
      )}
      <TagList tags={content.builtWith} label={t('content.builtWith')} />
    </section>
  );
}
