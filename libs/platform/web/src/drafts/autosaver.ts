import type { Failure } from '../graphql/failure.js';
import type { Problem } from '../graphql/problem.js';
import type { DeviceDraft, DraftStore } from './draft-store.js';

/** What the server said to one save. `saved.version` is the version that the next save must name. */
export type SaveAnswer<T> =
  | { readonly kind: 'saved'; readonly version: number; readonly at: string }
  | { readonly kind: 'conflict'; readonly theirs: T; readonly version: number }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** `clientMutationId` stays the same while the very same change is sent again, so that a lost answer never saves twice. */
export type Save<T> = (value: T, expectedVersion: number, clientMutationId: string) => Promise<SaveAnswer<T>>;

/** The truth about the text on the screen, in the words a page shows. */
export type SaveState<T> =
  /** The server has acknowledged exactly what is on the screen. */
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'typing' }
  | { readonly kind: 'saving' }
  /** Kept on this device; sent by itself when the network is back. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** Somebody else saved meanwhile: both texts, until `resolve` says which one stands. */
  | { readonly kind: 'conflict'; readonly theirs: T; readonly version: number }
  /** The server does not take it (phase closed, no longer permitted). The text stays on this device. */
  | { readonly kind: 'refused'; readonly problem: Problem };

export interface Snapshot<T> {
  readonly value: T;
  readonly version: number;
  readonly state: SaveState<T>;
  /** False while this device has no room for what is typed: then the page is the only place where it is. */
  readonly kept: boolean;
}

export interface AutosaverOptions<T> {
  readonly key: string;
  /** Under which an earlier release kept the same text. */
  readonly formerKey: string;
  readonly initial: { readonly value: T; readonly version: number; readonly savedAt: string | null };
  readonly save: Save<T>;
  readonly drafts: DraftStore;
  readonly online: () => boolean;
  readonly now: () => number;
  readonly newId: () => string;
  /** Quiet time after the last key before a save, in ms. */
  readonly delay: number;
  readonly onChange: (snapshot: Snapshot<T>) => void;
  readonly onUnsent: (unsent: boolean) => void;
}

const RETRY_AFTER = 5_000;

/** Waits for a decision of the reader's. What is only malformed or too long may become valid by typing on, so it is sent again. */
function isStuck(state: SaveState<unknown>): boolean {
  return state.kind === 'conflict' || (state.kind === 'refused' && state.problem.__typename !== 'InvalidInput');
}

/**
 * Sends what is typed, one save at a time, and never loses it: each change is on the device before it is on its way, and leaves the
 * device when the server has acknowledged that very change. Knows no React; the hook `useAutosave` wraps it.
 */
export class Autosaver<T> {
  #options: AutosaverOptions<T>;
  #snapshot: Snapshot<T>;
  #acknowledged: string;
  #savedAt: string | null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #inFlight: Promise<void> | null = null;
  #attempt: { readonly body: string; readonly id: string } | null = null;

  constructor(options: AutosaverOptions<T>) {
    this.#options = options;
    const { value, version, savedAt } = options.initial;
    this.#acknowledged = JSON.stringify(value);
    this.#savedAt = savedAt;
    this.#snapshot = { value, version, state: { kind: 'saved', at: savedAt }, kept: true };
  }

  get snapshot(): Snapshot<T> {
    return this.#snapshot;
  }

  /** The latest `save`: a component gives a new function with every render. */
  useSave(save: Save<T>): void {
    this.#options = { ...this.#options, save };
  }

  /** Brings back what this device still holds: typed on this version, it goes on; on an older one, both texts are shown. */
  async restore(): Promise<void> {
    const { drafts, key } = this.#options;
    const draft = (await drafts.read<T>(key)) ?? (await this.#moved());
    if (draft === undefined) return;
    if (JSON.stringify(draft.value) === this.#acknowledged) return drafts.remove(key);
    if (this.#dirty()) return; // the person was faster than the disk
    const { value: theirs, version } = this.#snapshot;
    this.#options.onUnsent(true);
    if (draft.baseVersion === version) {
      this.#set({ value: draft.value, version, state: { kind: 'typing' }, kept: true });
      this.#schedule(this.#options.delay);
    } else {
      this.#set({ value: draft.value, version: draft.baseVersion, state: { kind: 'conflict', theirs, version }, kept: true });
    }
  }

  /** What is still under the former key comes under the one of today; without room for it there, it stays where it is. */
  async #moved(): Promise<DeviceDraft<T> | undefined> {
    const { drafts, key, formerKey } = this.#options;
    const draft = await drafts.read<T>(formerKey);
    if (draft !== undefined && (await drafts.write(key, draft))) await drafts.remove(formerKey);
    return draft;
  }

  change(value: T): void {
    const { state } = this.#snapshot;
    this.#options.onUnsent(true);
    const stuck = isStuck(state);
    this.#set({ ...this.#snapshot, value, state: stuck ? state : { kind: 'typing' } });
    void this.#keep();
    if (!stuck) this.#schedule(this.#options.delay);
  }

  /** Sends now what is waiting, and waits for the answer. True when the server has what is on the screen. */
  async flush(): Promise<boolean> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#inFlight;
    const stuck = isStuck(this.#snapshot.state);
    if (!stuck && this.#dirty()) await this.#send();
    else if (!stuck && this.#snapshot.state.kind !== 'saved') await this.#settle(); // typed back to what the server has
    return !this.#dirty() && this.#snapshot.state.kind === 'saved';
  }

  /** Ends a conflict: this text stands, on top of the server's version. */
  async resolve(value: T): Promise<void> {
    const { state, version } = this.#snapshot;
    const base = state.kind === 'conflict' ? state.version : version;
    if (state.kind === 'conflict') this.#acknowledged = JSON.stringify(state.theirs);
    this.#set({ ...this.#snapshot, value, version: base, state: { kind: 'typing' } });
    await this.#keep();
    await this.flush();
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** Writes what is on the screen to this device, and tells when there is no room for it. */
  async #keep(): Promise<void> {
    const { drafts, key, now } = this.#options;
    const { value, version } = this.#snapshot;
    const kept = await drafts.write(key, { value, baseVersion: version, at: now() });
    if (kept !== this.#snapshot.kept && this.#snapshot.state.kind !== 'saved') this.#set({ ...this.#snapshot, kept });
  }

  #dirty(): boolean {
    return JSON.stringify(this.#snapshot.value) !== this.#acknowledged;
  }

  #schedule(delay: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  async #send(): Promise<void> {
    if (!this.#options.online()) {
      this.#set({ ...this.#snapshot, state: { kind: 'offline' } });
      return;
    }
    const { value, version } = this.#snapshot;
    const body = JSON.stringify({ value, version });
    this.#attempt = this.#attempt?.body === body ? this.#attempt : { body, id: this.#options.newId() };
    this.#set({ ...this.#snapshot, state: { kind: 'saving' } });
    this.#inFlight = this.#options.save(value, version, this.#attempt.id).then((answer) => this.#hear(value, answer));
    await this.#inFlight;
    this.#inFlight = null;
  }

  async #hear(sent: T, answer: SaveAnswer<T>): Promise<void> {
    if (answer.kind === 'saved') {
      this.#attempt = null;
      this.#acknowledged = JSON.stringify(sent);
      this.#savedAt = answer.at;
      this.#set({ ...this.#snapshot, version: answer.version });
      if (!this.#dirty()) return this.#settle();
      // More was typed meanwhile: it is based on the version just made.
      await this.#keep();
      this.#set({ ...this.#snapshot, state: { kind: 'typing' } });
      this.#schedule(this.#options.delay);
    } else if (answer.kind === 'conflict') {
      this.#set({ ...this.#snapshot, state: { kind: 'conflict', theirs: answer.theirs, version: answer.version } });
    } else if (answer.kind === 'refused') {
      this.#set({ ...this.#snapshot, state: { kind: 'refused', problem: answer.problem } });
    } else {
      // Without a network the browser tells when it is back; a server that does not answer is asked again.
      const offline = answer.failure.offline && !this.#options.online();
      this.#set({ ...this.#snapshot, state: offline ? { kind: 'offline' } : { kind: 'failed', failure: answer.failure } });
      this.#schedule(RETRY_AFTER);
    }
  }

  async #settle(): Promise<void> {
    this.#set({ ...this.#snapshot, state: { kind: 'saved', at: this.#savedAt }, kept: true });
    this.#options.onUnsent(false);
    await this.#options.drafts.remove(this.#options.key);
  }

  #set(snapshot: Snapshot<T>): void {
    this.#snapshot = snapshot;
    this.#options.onChange(snapshot);
  }
}
