import { instant, plus, type Instant } from '@jamboree/kernel';

/** The only source of the current moment on the server, so that tests and the demo can move it. */
export abstract class Clock {
  abstract now(): Instant;
}

export class SystemClock extends Clock {
  now(): Instant {
    return instant(Date.now());
  }
}

/** A clock that stands still until it is moved. */
export class MovableClock extends Clock {
  constructor(private moment: Instant) {
    super();
  }

  now(): Instant {
    return this.moment;
  }

  set(moment: Instant): void {
    this.moment = moment;
  }

  advance(milliseconds: number): void {
    this.moment = plus(this.moment, milliseconds);
  }
}
