/** Wakes the relays after a commit that recorded something; they poll as well, so a lost wake-up only costs time. */
export class CommitSignal {
  private readonly listeners = new Set<() => void>();

  /** Returns the function that ends the subscription. */
  onCommitted(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  raise(): void {
    for (const listener of this.listeners) listener();
  }
}
