import { decideSubmitScorecard } from '@jamboree/judging-domain';
import type { Result, Viewer } from '@jamboree/kernel';
import { Injectable } from '@nestjs/common';
import { SheetWriter, type OwnSheet, type SheetCommand, type SheetProblem } from './sheet-writer.js';

export interface SubmitScorecardCommand extends SheetCommand {
  readonly expectedVersion: number;
}

/** From here on the sheet counts. */
@Injectable()
export class SubmitScorecard {
  constructor(private readonly writer: SheetWriter) {}

  run(viewer: Viewer, command: SubmitScorecardCommand): Promise<Result<OwnSheet, SheetProblem>> {
    const { expectedVersion } = command;
    return this.writer.write(viewer, command, 'ScorecardSubmitted', (facts, jurorId, now) =>
      decideSubmitScorecard(facts, { jurorId, expectedVersion }, now),
    );
  }
}
