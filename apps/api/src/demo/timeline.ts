import type { Instant } from '@jamboree/kernel';

export type Step = () => Promise<void>;

/**
 * A story told on a movable clock: steps of several chapters, planned in any order, played in the order of time. Steps of one moment are
 * begun in the order in which they were planned and go on together, as people do; a step may plan later ones.
 */
export class Timeline {
  private readonly moments = new Map<Instant, Step[]>();

  at(moment: Instant, step: Step): void {
    const steps = this.moments.get(moment);
    if (steps === undefined) this.moments.set(moment, [step]);
    else steps.push(step);
  }

  /** @param reach called with each moment before its steps: moves the clock and lets time do its own work */
  async play(reach: (moment: Instant) => Promise<void>): Promise<void> {
    for (let moment = this.earliest(); moment !== null; moment = this.earliest()) {
      await reach(moment);
      const steps = this.moments.get(moment) ?? [];
      this.moments.delete(moment);
      await Promise.all(steps.map((step) => step()));
    }
  }

  private earliest(): Instant | null {
    let earliest: Instant | null = null;
    for (const moment of this.moments.keys()) if (earliest === null || moment < earliest) earliest = moment;
    return earliest;
  }
}
