import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useRouterState } from '@tanstack/react-router';
import styles from './disclosure.module.css';

interface DisclosureProps {
  /** The button's content; give an icon-only button its name in hidden words. */
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** A button that opens a small panel below it: closes by Escape, by a click elsewhere, by going somewhere. */
export function Disclosure({ label, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const path = useRouterState({ select: (state) => state.location.href });
  useEffect(() => setOpen(false), [path]);
  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [open]);
  return (
    <div
      ref={root}
      className={styles['root']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles['button']}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <div id={id} hidden={!open} className={styles['panel']}>
        {children}
      </div>
    </div>
  );
}
