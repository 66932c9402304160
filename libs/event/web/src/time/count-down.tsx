import { DAY, HOUR, MINUTE, SECOND } from '@jamboree/kernel';
import { useNow } from '@jamboree/platform-web';
import { useEventText } from '../texts.js';
import { momentOf } from './moments.js';
import styles from './count-down.module.css';

/** Time left by the server's clock: days and hours, seconds only in the last hour. Screen readers get the words, not the ticking. */
export function CountDown({ to, size = 'large' }: { readonly to: string; readonly size?: 'large' | 'small' }) {
  const t = useEventText();
  const end = momentOf(to);
  const now = useNow(SECOND);
  const left = Math.max(0, end - now);
  const days = Math.floor(left / DAY);
  const hours = Math.floor((left % DAY) / HOUR);
  const minutes = Math.floor((left % HOUR) / MINUTE);
  const seconds = Math.floor((left % MINUTE) / SECOND);
  const two = (figure: number) => String(figure).padStart(2, '0');
  const last = days === 0 && hours === 0;
  return (
    <span className={styles['root']} data-size={size} data-last={last}>
      <span aria-hidden>
        {days > 0 && (
          <>
            {days}
            <span className={styles['unit']}>{t('time.dayUnit')}</span>{' '}
          </>
        )}
        {last ? `${two(minutes)}:${two(seconds)}` : `${two(hours)}:${two(minutes)}`}
      </span>
      <span className="visually-hidden">{t('time.left', { days, hours, minutes })}</span>
    </span>
  );
}
