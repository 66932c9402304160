import { decideReopenScorecard } from '@jamboree/judging-domain';
import type { Result, Viewer } from '@jamboree/kernel';
import { Injectable } from '@nestjs/common';
import { SheetWriter, type OwnSheet, type SheetCommand, type SheetProblem } from './sheet-writer.js';

export interface ReopenScorecardCommand extends SheetCommand {
  readonly expectedVersion: number;
}

/** Back to draft while the phase is open; until it is submitted again, the sheet does not count. */
@Injectable()
export class ReopenScorecard {
  constructor(private readonly writer: SheetWriter) {}

  run(viewer: Viewer, command: ReopenScorecardCommand): Promise<Result<OwnSheet, SheetProblem>> {
    const { expectedVersion } = command;
    return this.writer.write(viewer, command, 'ScorecardReopened', (facts, jurorId, now) =>
      decideReopenScorecard(facts, { jurorId, expectedVersion }, now),
    );
  }
}
