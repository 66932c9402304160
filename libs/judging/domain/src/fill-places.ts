import type { Allocation } from './allocation.js';
import { gainReader } from './alternating-path.js';
import { shuffled, uniformBelow, type RandomSource } from './random.js';

/**
 * Gives every submission its readers, as far as that is possible at all.
 *
 * First each submission, those with the fewest eligible jurors first and otherwise in random order, draws its readers by lot among the least
 * loaded: panels differ from one submission to the next. Then chains of hand-overs fill what is short.
 */
export function fillPlaces(allocation: Allocation, random: RandomSource): void {
  const order = shuffled(
    allocation.submissions.map((_, submission) => submission),
    random,
  ).sort((a, b) => allocation.eligible(a) - allocation.eligible(b));
  const urns = new Urns(allocation);
  for (const submission of order) urns.fill(submission, random);
  for (const submission of order) while (allocation.shortOf(submission) > 0 && gainReader(allocation, submission));
}

/** Jurors with room, in one urn for each number of submissions that they read already. */
class Urns {
  private readonly byLoad: number[][] = [];

  constructor(private readonly allocation: Allocation) {
    allocation.jurors.forEach((_, juror) => this.put(juror));
  }

  /** Draws the missing readers of a submission, from the urn of the least loaded upwards. */
  fill(submission: number, random: RandomSource): void {
    const drawn: number[] = [];
    const wanted = this.allocation.shortOf(submission);
    for (let load = 0; load < this.byLoad.length && drawn.length < wanted; load += 1)
      drawn.push(...this.draw(this.byLoad[load] ?? [], submission, wanted - drawn.length, random));
    for (const juror of drawn) {
      this.allocation.add(juror, submission, 'DRAWN');
      this.put(juror);
    }
  }

  private put(juror: number): void {
    if (!this.allocation.hasRoom(juror)) return;
    const load = this.allocation.loadOf(juror);
    while (this.byLoad.length <= load) this.byLoad.push([]);
    this.byLoad[load]?.push(juror);
  }

  /** Takes up to `most` jurors who may read it out of the urn; who was drawn in vain is laid beside the others until the end. */
  private draw(urn: number[], submission: number, most: number, random: RandomSource): number[] {
    const taken: number[] = [];
    const inVain: number[] = [];
    while (urn.length > 0 && taken.length < most) {
      const place = uniformBelow(random, urn.length);
      const juror = urn[place] ?? 0;
      urn[place] = urn[urn.length - 1] ?? 0;
      urn.pop();
      (this.allocation.mayRead(juror, submission) ? taken : inVain).push(juror);
    }
    urn.push(...inVain);
    return taken;
  }
}
