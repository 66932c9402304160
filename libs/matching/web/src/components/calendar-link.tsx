import { CalendarPlus } from 'lucide-react';
import { useText } from '../texts.js';
import styles from './slot.module.css';

/** One talk as a calendar file. */
export function CalendarLink({ bookingId }: { readonly bookingId: string }) {
  const t = useText();
  return (
    <a className={styles['calendar']} href={`/talks/${bookingId}.ics`} download>
      <CalendarPlus aria-hidden size={18} />
      {t('toCalendar')}
    </a>
  );
}
