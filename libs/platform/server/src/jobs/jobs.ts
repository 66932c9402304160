import { Injectable } from '@nestjs/common';
import { Leadership } from './leadership.js';
import { Log } from '../logging/log.js';

interface Job {
  readonly milliseconds: number;
  readonly run: () => Promise<void>;
  timer: NodeJS.Timeout | null;
  running: Promise<void> | null;
  /** Woken while running: run once more. */
  again: boolean;
}

/**
 * Recurring work, done by one process at a time. Register jobs while the application starts. A job may be repeated when a process dies
 * or stalls in the middle of it, so what it does must be safe to do twice.
 */
@Injectable()
export class Jobs {
  private readonly jobs = new Map<string, Job>();
  private started = false;

  constructor(
    private readonly leadership: Leadership,
    private readonly log: Log,
  ) {}

  /** Runs `run` about every so many milliseconds, never twice at once. `name` is unique. */
  every(milliseconds: number, name: string, run: () => Promise<void>): void {
    if (this.jobs.has(name)) throw new Error(`There is already a job ${name}.`);
    const job: Job = { milliseconds, run, timer: null, running: null, again: false };
    this.jobs.set(name, job);
    if (this.started) this.schedule(name, job, milliseconds);
  }

  /** Runs the job as soon as it can, when this process is the one that runs jobs. */
  wake(name: string): void {
    const job = this.named(name);
    if (!this.started) return;
    if (job.running !== null) job.again = true;
    else this.schedule(name, job, 0);
  }

  /** Runs the job now, whoever leads, and passes its error on: for tests and the command line. */
  async runNow(name: string): Promise<void> {
    const job = this.named(name);
    await job.running;
    await job.run();
  }

  /** Runs every job once, in the order they were registered, whoever leads: what is due by a moved clock has then happened. */
  async runAllNow(): Promise<void> {
    for (const name of this.jobs.keys()) await this.runNow(name);
  }

  start(): void {
    this.started = true;
    for (const [name, job] of this.jobs) this.schedule(name, job, 0);
  }

  /** Starts nothing more and waits for what runs. */
  async stop(): Promise<void> {
    this.started = false;
    for (const job of this.jobs.values()) if (job.timer !== null) clearTimeout(job.timer);
    await Promise.all([...this.jobs.values()].flatMap(({ running }) => running ?? []));
    await this.leadership.resign();
  }

  private schedule(name: string, job: Job, delay: number): void {
    if (job.timer !== null) clearTimeout(job.timer);
    job.timer = setTimeout(() => {
      job.timer = null;
      job.running = this.tick(name, job).finally(() => {
        job.running = null;
        if (this.started) this.schedule(name, job, job.again ? 0 : job.milliseconds);
        job.again = false;
      });
    }, delay);
  }

  private async tick(name: string, job: Job): Promise<void> {
    try {
      if (await this.leadership.held()) await job.run();
    } catch (error) {
      this.log.error('A job failed and will be tried again.', error, { job: name });
    }
  }

  private named(name: string): Job {
    const job = this.jobs.get(name);
    if (job === undefined) throw new Error(`There is no job ${name}.`);
    return job;
  }
}
