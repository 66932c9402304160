import { decideSaveScorecard, type ScorecardContent } from '@jamboree/judging-domain';
import type { Result, Viewer } from '@jamboree/kernel';
import { Injectable } from '@nestjs/common';
import { SheetWriter, type OwnSheet, type SheetCommand, type SheetProblem } from './sheet-writer.js';

export interface SaveScorecardCommand extends SheetCommand {
  readonly expectedVersion: number;
  readonly content: ScorecardContent;
}

/** Autosave of a draft. */
@Injectable()
export class SaveScorecard {
  constructor(private readonly writer: SheetWriter) {}

  run(viewer: Viewer, command: SaveScorecardCommand): Promise<Result<OwnSheet, SheetProblem>> {
    const { expectedVersion, content } = command;
    return this.writer.write(viewer, command, null, (facts, jurorId, now) =>
      decideSaveScorecard(facts, { jurorId, expectedVersion, content }, now),
    );
  }
}
