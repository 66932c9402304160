import { useEffect } from 'react';
import { commandFor, type JuryCommand } from './shortcuts.js';

/** Listens to the keys of the juror's page. */
export function useJuryKeys(singleKeys: boolean, onCommand: (command: JuryCommand) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const command = commandFor(
        {
          key: event.key,
          ctrl: event.ctrlKey || event.metaKey,
          alt: event.altKey,
          typing: isTyping(event.target),
          inDialog: document.querySelector('dialog[open]') !== null,
        },
        singleKeys,
      );
      if (command === null) return;
      event.preventDefault();
      onCommand(command);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [singleKeys, onCommand]);
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type);
}
