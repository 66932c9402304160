import { safeAddress } from '@jamboree/event-web';
import { MapPin } from 'lucide-react';
import { useText } from '../texts.js';
import styles from './slot.module.css';

/** Where to meet: a link when it is one, words otherwise. */
export function Place({ place }: { readonly place: string }) {
  const t = useText();
  const address = safeAddress(place);
  return (
    <p className={styles['place']}>
      <MapPin aria-hidden size={18} />
      <span className="visually-hidden">{t('place')}: </span>
      {address === null ? (
        place
      ) : (
        <a href={address} target="_blank" rel="noreferrer">
          {place}
        </a>
      )}
    </p>
  );
}
