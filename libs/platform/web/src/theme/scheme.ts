import { useSyncExternalStore } from 'react';

/** `auto` follows the device. */
export type SchemeChoice = 'auto' | 'light' | 'dark';

/** The key under which the choice is kept; the page's boot script reads the same one before the first paint. */
const KEY = 'jamboree-scheme';
const listeners = new Set<() => void>();
const device = () => window.matchMedia('(prefers-color-scheme: dark)');

function readChoice(): SchemeChoice {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

function readScheme(): 'light' | 'dark' {
  const choice = readChoice();
  if (choice !== 'auto') return choice;
  return device().matches ? 'dark' : 'light';
}

function apply(): void {
  document.documentElement.setAttribute('data-mantine-color-scheme', readScheme());
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  device().addEventListener('change', apply);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) device().removeEventListener('change', apply);
  };
}

function choose(choice: SchemeChoice): void {
  if (choice === 'auto') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, choice);
  apply();
}

/** Light or dark on this device: what was chosen, what it comes to, and how to choose. */
export function useScheme(): {
  readonly choice: SchemeChoice;
  readonly scheme: 'light' | 'dark';
  readonly choose: (choice: SchemeChoice) => void;
} {
  const choice = useSyncExternalStore(subscribe, readChoice);
  const scheme = useSyncExternalStore(subscribe, readScheme);
  return { choice, scheme, choose };
}
