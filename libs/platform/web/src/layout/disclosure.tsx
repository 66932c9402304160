import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useRouterState } from '@tanstack/react-router';
import styles from './disclosure.module.css';

interface DisclosureProps {
  /** The button's content; give an icon-only button its name in hidden words. */
  readonly label: ReactNode;
  /** As wide as what it stands in. */
  readonly fill?: boolean;
  readonly children: ReactNode;
}

/** A button that opens a small panel below it: closes by Escape, by a click elsewhere, by going somewhere. */
export function Disclosure({ label, fill = false, children }: DisclosureProps) {
  const [openAt, setOpenAt] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const here = useRouterState({ select: (state) => state.location.href });
  // Open on this address only: going somewhere closes it.
  const open = openAt === here;
  const close = () => setOpenAt(null);
  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpenAt(null);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [open]);
  return (
    <div
      ref={root}
      className={styles['root']}
      data-fill={fill || undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles['button']}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpenAt(open ? null : here)}
      >
        {label}
      </button>
      <div id={id} hidden={!open} className={styles['panel']}>
        {children}
      </div>
    </div>
  );
}
