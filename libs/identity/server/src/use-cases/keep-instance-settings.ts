import { readInstanceSettings, type InstanceSettings, type InstanceSettingsInput } from '@jamboree/identity-domain';
import { err, ok, type InvalidInput, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type Command, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { InstanceSettingStore } from '../persistence/instance-setting.store.js';

export interface SaveInstanceSettingsCommand extends Command, InstanceSettingsInput {
  readonly expectedVersion: number;
}

interface SettingsConflict {
  readonly code: 'VersionConflict';
  readonly currentVersion: number;
  readonly theirs: InstanceSettings;
}

type Problem = NotPermitted | InvalidInput | SettingsConflict | IdempotencyMismatch;

/** What administrators decide for the whole instance: they alone read and change it. */
@Injectable()
export class KeepInstanceSettings {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: InstanceSettingStore,
    private readonly clock: Clock,
  ) {}

  /** Null for everybody else. */
  async read({ administrator }: Viewer): Promise<InstanceSettings | null> {
    return administrator ? this.uow.read((tx) => this.settings.get(tx)) : null;
  }

  async save(viewer: Viewer, command: SaveInstanceSettingsCommand): Promise<Result<InstanceSettings, Problem>> {
    const { userId } = viewer;
    if (userId === null || !viewer.administrator)
      return err({ code: 'NotPermitted', action: 'instance:administer', reason: userId === null ? 'SIGNED_OUT' : 'ROLE' });
    const read = readInstanceSettings(command);
    if (!read.ok) return err({ code: 'InvalidInput', issues: read.error });
    return this.uow.write<InstanceSettings, Problem>(viewer, command, async (tx) => {
      const { version, ...rest } = await this.settings.get(tx);
      if (version !== command.expectedVersion)
        return err({ code: 'VersionConflict', currentVersion: version, theirs: { ...rest, version } });
      const settings = { ...read.value, version: version + 1 };
      await this.settings.save(tx, settings);
      const { eventCreation, strangersADay, creators } = settings;
      const data = { eventCreation, strangersADay, creators: creators.length };
      await tx.record({ type: 'InstanceSettingsSaved', eventId: null, subjectId: userId, at: this.clock.now(), data });
      return ok(settings);
    });
  }
}
