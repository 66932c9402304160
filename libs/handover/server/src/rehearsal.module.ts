import { EventModule } from '@jamboree/event-server';
import { HOUR } from '@jamboree/kernel';
import { Jobs } from '@jamboree/platform-server';
import { Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { RehearsalResolver } from './graphql/rehearsal.resolver.js';
import { HandoverModule } from './handover.module.js';
import { RehearsalFolder } from './persistence/rehearsal-folder.js';
import { RehearsalHappenedStore } from './persistence/rehearsal-happened.store.js';
import { LetPeopleAct } from './use-cases/rehearsal/let-people-act.use-case.js';
import { MoveRehearsal } from './use-cases/rehearsal/move-rehearsal.use-case.js';
import { ReadRehearsal } from './use-cases/rehearsal/read-rehearsal.js';
import { RehearsalAccess } from './use-cases/rehearsal/rehearsal-access.js';
import { RehearsalDoor } from './use-cases/rehearsal/rehearsal-door.js';
import { WorldOpener } from './use-cases/rehearsal/rehearsal-world.js';
import { RehearsalWorlds } from './use-cases/rehearsal/rehearsal-worlds.js';
import { Rehearsals } from './use-cases/rehearsal/rehearsals.js';
import { StartRehearsal } from './use-cases/rehearsal/start-rehearsal.use-case.js';

/** Events are rehearsed in worlds apart, which only the composition root can open. */
@Module({})
export class RehearsalModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly rehearsals: Rehearsals,
  ) {}

  static with(opener: WorldOpener): DynamicModule {
    return {
      module: RehearsalModule,
      imports: [EventModule, HandoverModule],
      providers: [
        { provide: WorldOpener, useValue: opener },
        RehearsalFolder,
        RehearsalHappenedStore,
        RehearsalAccess,
        RehearsalWorlds,
        RehearsalDoor,
        Rehearsals,
        StartRehearsal,
        MoveRehearsal,
        LetPeopleAct,
        ReadRehearsal,
        RehearsalResolver,
      ],
    };
  }

  onModuleInit(): void {
    this.jobs.every(HOUR, 'old-rehearsals', () => this.rehearsals.removeOld());
  }
}
