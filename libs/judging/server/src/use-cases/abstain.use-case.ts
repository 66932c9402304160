import { decideAbstain } from '@jamboree/judging-domain';
import type { Result, Viewer } from '@jamboree/kernel';
import { Injectable } from '@nestjs/common';
import { SheetWriter, type OwnSheet, type SheetCommand, type SheetProblem } from './sheet-writer.js';

export interface AbstainCommand extends SheetCommand {
  readonly expectedVersion: number;
  readonly reason: string;
}

/** Done without a score. */
@Injectable()
export class Abstain {
  constructor(private readonly writer: SheetWriter) {}

  run(viewer: Viewer, command: AbstainCommand): Promise<Result<OwnSheet, SheetProblem>> {
    const { expectedVersion, reason } = command;
    return this.writer.write(viewer, command, 'JurorAbstained', (facts, jurorId, now) =>
      decideAbstain(facts, { jurorId, expectedVersion, reason }, now),
    );
  }
}
