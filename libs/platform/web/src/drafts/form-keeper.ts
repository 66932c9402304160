import type { DraftStore } from './draft-store.js';

export interface KeeperState<T> {
  readonly value: T;
  /** The value is what this device kept from an earlier visit. */
  readonly restored: boolean;
  /** On which version of the thing it was written. */
  readonly version: number;
}

/**
 * What is typed into a form that a button sends: on this device with every change, there again when the form is opened again, and gone once
 * it was sent or thrown away. A form that says nothing new keeps nothing.
 */
export class FormKeeper<T extends object> {
  readonly #initial: KeeperState<T>;
  readonly #store: DraftStore;
  readonly #listeners = new Set<() => void>();
  #state: KeeperState<T>;
  #key: string | null = null;
  #touched = false;

  constructor(initial: T, version: number, store: DraftStore) {
    this.#initial = { value: initial, restored: false, version };
    this.#state = this.#initial;
    this.#store = store;
  }

  readonly state = (): KeeperState<T> => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Under this key from now on. What was typed before the device has answered is not overwritten by it. */
  async open(key: string): Promise<void> {
    this.#key = key;
    if (this.#touched) return this.#keep();
    const found = await this.#store.read<T>(key);
    if (found === undefined || this.#touched || this.#key !== key) return;
    this.#become({ value: { ...this.#initial.value, ...found.value }, restored: true, version: found.baseVersion });
  }

  readonly change = (part: Partial<T>): void => {
    this.#touched = true;
    this.#become({ ...this.#state, value: { ...this.#state.value, ...part } });
    void this.#keep();
  };

  /** Back to how the form was without what was kept. */
  readonly discard = (): void => {
    this.#touched = true;
    this.#become(this.#initial);
    void this.#keep();
  };

  /** After the server has acknowledged it. */
  readonly sent = (): void => this.discard();

  #become(state: KeeperState<T>): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  async #keep(): Promise<void> {
    const { value, version } = this.#state;
    if (this.#key === null) return;
    if (JSON.stringify(value) === JSON.stringify(this.#initial.value)) await this.#store.remove(this.#key);
    else await this.#store.write(this.#key, { value, baseVersion: version, at: Date.now() });
  }
}
