/** Numbered items by key, least first; one that is pushed again with a lesser key moves up. Among equal keys the lower number comes first. */
export class MinHeap {
  private readonly items: Int32Array;
  private readonly place: Int32Array;
  private readonly key: Float64Array;
  private size = 0;

  /** For items 0 … `most` − 1. */
  constructor(most: number) {
    this.items = new Int32Array(most);
    this.place = new Int32Array(most).fill(-1);
    this.key = new Float64Array(most);
  }

  clear(): void {
    for (let index = 0; index < this.size; index += 1) this.place[this.items[index]] = -1;
    this.size = 0;
  }

  push(item: number, key: number): void {
    if (this.place[item] < 0) {
      this.place[item] = this.size;
      this.items[this.size] = item;
      this.size += 1;
    }
    this.key[item] = key;
    this.rise(this.place[item]);
  }

  /** −1 when empty. */
  pop(): number {
    if (this.size === 0) return -1;
    const least = this.items[0];
    this.place[least] = -1;
    this.size -= 1;
    if (this.size > 0) {
      this.put(this.items[this.size], 0);
      this.sink(0);
    }
    return least;
  }

  private rise(from: number): void {
    const item = this.items[from];
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.before(item, this.items[parent])) break;
      this.put(this.items[parent], at);
      at = parent;
    }
    this.put(item, at);
  }

  private sink(from: number): void {
    const item = this.items[from];
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.size) break;
      if (child + 1 < this.size && this.before(this.items[child + 1], this.items[child])) child += 1;
      if (!this.before(this.items[child], item)) break;
      this.put(this.items[child], at);
      at = child;
    }
    this.put(item, at);
  }

  private before(one: number, other: number): boolean {
    return this.key[one] < this.key[other] || (this.key[one] === this.key[other] && one < other);
  }

  private put(item: number, at: number): void {
    this.items[at] = item;
    this.place[item] = at;
  }
}
