import { expectOk, ok, type Viewer } from '@jamboree/kernel';
import { UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { refusedStep, type ImportCounts, type ImportOptions, type RowReport, type RowStep } from './import-report.js';

/**
 * Rows stored in one transaction: a commit waits for the disk, so one per row would make a long file slow. A portion is stored whole or not at all;
 * an interrupted import goes on where it stopped, because rows that are here already change nothing.
 */
const PORTION = 100;

/** Carries out what was decided row by row. */
@Injectable()
export class RowSteps {
  constructor(private readonly uow: UnitOfWork) {}

  async run(viewer: Viewer, operation: string, steps: readonly RowStep[], { dryRun, onRow }: ImportOptions): Promise<ImportCounts> {
    const counts = { IMPORTED: 0, UPDATED: 0, UNCHANGED: 0, REFUSED: 0 };
    for (let start = 0; start < steps.length; start += PORTION) {
      const portion = steps.slice(start, start + PORTION);
      const idle = dryRun || portion.every(({ apply }) => apply === null);
      for (const { line, name, outcome, text, notes } of idle ? portion : await this.store(viewer, operation, portion)) {
        counts[outcome] += 1;
        onRow({ line, name, outcome, text, notes });
      }
    }
    return counts;
  }

  private async store(viewer: Viewer, operation: string, portion: readonly RowStep[]): Promise<RowReport[]> {
    const stored = await this.uow.write<RowReport[], never>(viewer, { operation, clientMutationId: null }, async (tx) => {
      const reports: RowReport[] = [];
      for (const step of portion) {
        const refusal = step.apply === null ? null : await step.apply(tx);
        reports.push(refusal === null ? step : refusedStep(step, refusal));
      }
      return ok(reports);
    });
    return expectOk(stored);
  }
}
