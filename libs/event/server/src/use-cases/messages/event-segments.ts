import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MessageSegments } from './message-segments.js';

const page = (slug: string) => `/e/${slug}`;

/** The segments that need nothing but roles. */
@Injectable()
export class EventSegments implements OnModuleInit {
  constructor(private readonly segments: MessageSegments) {}

  onModuleInit(): void {
    this.segments.add('EVERYONE', {
      people: (_segment, { id }) => ({ sql: 'SELECT g."user_id" FROM "role_grant" g WHERE g."event_id" = ?', parameters: [id] }),
      deadlineOf: 'submission:submit',
      path: page,
    });
    this.segments.add('ROLE', {
      people: ({ role }, { id }) => ({
        sql: 'SELECT g."user_id" FROM "role_grant" g WHERE g."event_id" = ? AND g."role" = ?',
        parameters: [id, role],
      }),
      deadlineOf: 'submission:submit',
      path: page,
    });
  }
}
