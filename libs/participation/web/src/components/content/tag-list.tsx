import styles from './tag-list.module.css';

/** Short free tags in a row, such as technologies. */
export function TagList({ tags, label }: { readonly tags: readonly string[]; readonly label: string }) {
  if (tags.length === 0) return null;
  return (
    <ul aria-label={label} className={styles['root']}>
      {tags.map((tag) => (
        <li key={tag}>{tag}</li>
      ))}
    </ul>
  );
}
