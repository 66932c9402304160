import { fitOf, type Group, type PersonToPlace } from './placing-plan.js';

/** What is smaller is rounding. */
const EPSILON = 1e-6;

/**
 * Who sits where, with every sum that a change needs, so that trying a swap costs the same however large the teams are. What is being
 * improved: how well people fit, on average, those with whom they are put together; added up over all who are placed.
 */
export class Seating {
  private readonly fits: Float64Array[];
  private readonly teamFits: Float64Array[];
  /** Of each person to those placed in each group. */
  private readonly links: Float64Array[];
  private readonly pairSums: Float64Array;
  private readonly teamSums: Float64Array;
  private readonly counts: Int32Array;
  private readonly seats: Int32Array;
  private readonly fixed = new Set<number>();

  constructor(
    readonly people: readonly PersonToPlace[],
    readonly groups: readonly Group[],
  ) {
    // A fit is the same from both sides.
    this.fits = people.map(() => new Float64Array(people.length));
    for (const [index, { party }] of people.entries())
      for (let other = 0; other < index; other += 1) {
        const fit = fitOf(party, people[other]?.party ?? party);
        this.fits[index]?.fill(fit, other, other + 1);
        this.fits[other]?.fill(fit, index, index + 1);
      }
    this.teamFits = people.map(({ party }) => Float64Array.from(groups, ({ team }) => (team === null ? 0 : fitOf(party, team.party))));
    this.links = people.map(() => new Float64Array(groups.length));
    this.pairSums = new Float64Array(groups.length);
    this.teamSums = new Float64Array(groups.length);
    this.counts = new Int32Array(groups.length);
    this.seats = new Int32Array(people.length).fill(-1);
  }

  /** The group of a person; null while there is none. */
  groupOf(person: number): number | null {
    const group = this.seats[person] ?? -1;
    return group < 0 ? null : group;
  }

  members(group: number): number[] {
    return this.people.map((_, index) => index).filter((index) => this.seats[index] === group);
  }

  pin(person: number, group: number): void {
    this.fixed.add(person);
    this.put(person, group);
  }

  /** Everybody in turn takes the place that helps most, while every group still gets the people that it needs. */
  fill(): void {
    for (const person of this.people.keys()) {
      if (this.groupOf(person) !== null) continue;
      const group = this.bestFor(person);
      if (group !== null) this.put(person, group);
    }
  }

  /** Moves and swaps until a look at all of them finds none that improves the whole. */
  improve(): void {
    let changed = true;
    while (changed) {
      const moved = this.moves();
      changed = this.swaps() || moved;
    }
  }

  get objective(): number {
    return this.groups.reduce((sum, _, group) => sum + this.worth(group, 0, 0, 0), 0);
  }

  private bestFor(person: number): number | null {
    const waiting = this.people.filter((_, index) => this.groupOf(index) === null).length;
    const wanting = this.groups.reduce((sum, { least }, group) => sum + Math.max(0, least - this.count(group)), 0);
    let best: number | null = null;
    let gained = -Infinity;
    for (const [group, { least, most }] of this.groups.entries()) {
      const filled = this.count(group);
      if (filled >= most || (waiting <= wanting && filled >= least)) continue;
      const gain = this.gainOf(person, group);
      if (gain > gained + EPSILON) [best, gained] = [group, gain];
    }
    return best;
  }

  private moves(): boolean {
    let changed = false;
    for (const person of this.people.keys()) {
      const from = this.free(person);
      if (from === null || this.count(from) <= (this.groups[from]?.least ?? 0)) continue;
      const lost = this.worth(from, 0, 0, 0) - this.worth(from, -1, -this.link(person, from), -this.teamFit(person, from));
      const to = this.groups.findIndex(
        ({ most }, group) => group !== from && this.count(group) < most && this.gainOf(person, group) - lost > EPSILON,
      );
      if (to < 0) continue;
      this.take(person);
      this.put(person, to);
      changed = true;
    }
    return changed;
  }

  private swaps(): boolean {
    let changed = false;
    for (const one of this.people.keys())
      for (let other = one + 1; other < this.people.length; other += 1) {
        const [here, there] = [this.free(one), this.free(other)];
        if (here === null || there === null || there === here || this.swapGain(one, here, other, there) <= EPSILON) continue;
        this.take(one);
        this.take(other);
        this.put(one, there);
        this.put(other, here);
        changed = true;
      }
    return changed;
  }

  private swapGain(one: number, here: number, other: number, there: number): number {
    const fit = this.fits[one]?.[other] ?? 0;
    const after = (group: number, leaves: number, comes: number) =>
      this.worth(
        group,
        0,
        this.link(comes, group) - fit - this.link(leaves, group),
        this.teamFit(comes, group) - this.teamFit(leaves, group),
      );
    const before = this.worth(here, 0, 0, 0) + this.worth(there, 0, 0, 0);
    return after(here, one, other) + after(there, other, one) - before;
  }

  private gainOf(person: number, group: number): number {
    return this.worth(group, 1, this.link(person, group), this.teamFit(person, group)) - this.worth(group, 0, 0, 0);
  }

  /** How well its people fit each other and those who are there already, after a change of its number and sums. */
  private worth(group: number, count: number, pairs: number, team: number): number {
    const placed = this.count(group) + count;
    const there = this.groups[group]?.team?.size ?? 0;
    const others = placed - 1 + there;
    if (placed === 0 || others === 0) return 0;
    return (2 * ((this.pairSums[group] ?? 0) + pairs) + there * ((this.teamSums[group] ?? 0) + team)) / others;
  }

  /** The group of somebody who may be moved; null for whoever is pinned or has none. */
  private free(person: number): number | null {
    return this.fixed.has(person) ? null : this.groupOf(person);
  }

  private put(person: number, group: number): void {
    this.change(person, group, 1);
    this.seats[person] = group;
  }

  private take(person: number): void {
    const group = this.groupOf(person);
    if (group === null) return;
    this.seats[person] = -1;
    this.change(person, group, -1);
  }

  private change(person: number, group: number, by: 1 | -1): void {
    this.pairSums[group] = (this.pairSums[group] ?? 0) + by * this.link(person, group);
    this.teamSums[group] = (this.teamSums[group] ?? 0) + by * this.teamFit(person, group);
    this.counts[group] = this.count(group) + by;
    for (const [other, links] of this.links.entries()) links[group] = (links[group] ?? 0) + by * (this.fits[other]?.[person] ?? 0);
  }

  private count(group: number): number {
    return this.counts[group] ?? 0;
  }

  private link(person: number, group: number): number {
    return this.links[person]?.[group] ?? 0;
  }

  private teamFit(person: number, group: number): number {
    return this.teamFits[person]?.[group] ?? 0;
  }
}
