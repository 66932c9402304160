import { videoPlayer } from '@jamboree/event-domain';
import { Button } from '@jamboree/platform-web';
import { Play } from 'lucide-react';
import { useState } from 'react';
import { useFormText } from './form-texts.js';
import styles from './video-embed.module.css';

/**
 * A video of another site, played here. Nothing is asked of that site before the reader says so; what plays cannot reach this page, and is
 * told where it is played but not on which page.
 */
export function VideoEmbed({ address }: { readonly address: string }) {
  const t = useFormText();
  const [playing, setPlaying] = useState(false);
  const player = videoPlayer(address);
  if (player === null) return null;
  if (playing) {
    return (
      <iframe
        ref={(frame) => frame?.focus()}
        className={styles['player']}
        title={t('video.title', { provider: player.provider })}
        src={player.address}
        sandbox="allow-scripts allow-same-origin allow-presentation"
        referrerPolicy="strict-origin"
        allow="fullscreen; picture-in-picture"
        data-no-print
      />
    );
  }
  return (
    <div className={styles['still']} data-no-print>
      <Button variant="default" size="sm" leftSection={<Play aria-hidden size={18} />} onClick={() => setPlaying(true)}>
        {t('video.play')}
      </Button>
      <span className="dimmed small">{t('video.asks', { provider: player.provider })}</span>
    </div>
  );
}
