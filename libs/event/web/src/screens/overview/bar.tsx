import styles from './overview.module.css';

/** A share as a bar; decorative, the figure stands beside it. */
export function Bar({ share }: { readonly share: number }) {
  return (
    <svg aria-hidden className={styles['bar']} preserveAspectRatio="none">
      <rect width={`${String(Math.min(100, Math.max(0, share * 100)))}%`} height="8" rx="4" />
    </svg>
  );
}
