import { useSyncExternalStore } from 'react';

/** Keys of what is typed here and not yet acknowledged by the server: the figure in the offline strip. */
class UnsentChanges {
  readonly #homeless = new Set<string>();
  readonly #senders = new Set<() => Promise<unknown>>();
  #keys: ReadonlySet<string> = new Set();
  readonly #listeners = new Set<() => void>();

  mark(key: string, unsent: boolean): void {
    if (this.#keys.has(key) === unsent) return;
    const next = new Set(this.#keys);
    if (unsent) next.add(key);
    else next.delete(key);
    this.#keys = next;
    for (const listener of this.#listeners) listener();
  }

  /** Whether this device took in what was typed last under the key; where it has not, the open page alone has it. */
  readonly kept = (key: string, kept: boolean): void => {
    if (kept) this.#homeless.delete(key);
    else this.#homeless.add(key);
  };

  /** Keys of what the open page alone has. */
  readonly onPageAlone = (): readonly string[] => [...this.#homeless];

  /** `send` is what an open editor does to have its text acknowledged. */
  readonly sendWith = (send: () => Promise<unknown>): (() => void) => {
    this.#senders.add(send);
    return () => this.#senders.delete(send);
  };

  /** Sends what is still on its way, as far as the server takes it. */
  readonly sendAll = async (): Promise<void> => {
    await Promise.all([...this.#senders].map((send) => send()));
  };

  readonly count = (): number => this.#keys.size;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

export const unsentChanges = new UnsentChanges();

export function useUnsentCount(): number {
  return useSyncExternalStore(unsentChanges.subscribe, unsentChanges.count, () => 0);
}
