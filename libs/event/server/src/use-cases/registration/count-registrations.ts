import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ApplicationAnswersStore } from '../../persistence/registration/application-answers.store.js';
import { ApplicationFileStore } from '../../persistence/registration/application-file.store.js';
import { EventHooks } from '../event-hooks.js';

/** What registrations add to an event’s figures: answers that a change of the form meets, and the room that files take. */
@Injectable()
export class CountRegistrations implements OnModuleInit {
  constructor(
    private readonly hooks: EventHooks,
    private readonly answers: ApplicationAnswersStore,
    private readonly files: ApplicationFileStore,
  ) {}

  onModuleInit(): void {
    this.hooks.addAnswerCounts((tx, eventId, purpose, keys) =>
      purpose === 'REGISTRATION' ? this.answers.count(tx, eventId, keys) : Promise.resolve(null),
    );
    this.hooks.addFileBytes((tx, eventId) => this.files.eventBytes(tx, eventId));
  }
}
