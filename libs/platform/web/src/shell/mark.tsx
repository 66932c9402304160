/** The mark: four tiles for different actors, one place still open. Decorative; the words beside it name the product. */
export function Mark({ size = 32 }: { readonly size?: number }) {
  return (
    <svg aria-hidden width={size} height={size} viewBox="0 0 32 32" fill="none">
      <rect x="1" y="1" width="14" height="14" rx="4" fill="var(--brand)" />
      <circle cx="24" cy="8" r="7" fill="var(--signal)" />
      <circle cx="8" cy="24" r="7" fill="var(--brand)" />
      <rect x="18.25" y="18.25" width="11.5" height="11.5" rx="3" stroke="var(--ink)" strokeWidth="2.5" />
    </svg>
  );
}
