import type { TeamId } from '@jamboree/kernel';
import type { TeamOpening } from '@jamboree/participation-domain';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { TeamOpeningSchema } from './team-opening.schema.js';

/** Whom teams look for. */
@Injectable()
export class TeamOpeningStore {
  of(tx: ReadTx, teamId: TeamId): Promise<TeamOpening | null> {
    return tx.findOne(TeamOpeningSchema, { where: { teamId } });
  }

  /** Stores an opening that was decided on the one read in this transaction. */
  async save(tx: WriteTx, opening: TeamOpening): Promise<void> {
    const { teamId, version } = opening;
    if (version === 1) return tx.insert(TeamOpeningSchema, opening);
    await tx.update(TeamOpeningSchema, { teamId, version: version - 1 }, opening);
  }
}
