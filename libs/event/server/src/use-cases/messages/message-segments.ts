import type { Event, Segment, SegmentKind } from '@jamboree/event-domain';
import type { Action } from '@jamboree/kernel';
import { Injectable } from '@nestjs/common';
import type { PeopleQuery } from '../../persistence/audience.store.js';

/** What one scope knows about one kind of segment. */
export interface SegmentSource {
  /** Who they are now, as a SELECT of one column: the ids of people. Each is counted once, however often it comes. */
  readonly people: (segment: Segment, event: Event) => PeopleQuery;
  /** What `{deadline}` means to them: the end of what they may do. */
  readonly deadlineOf: Action;
  /** Where `{link}` leads: a path inside the instance. */
  readonly path: (slug: string) => string;
}

/**
 * Whom organisers can write to, since this scope must not know teams or juries. Scopes register in `onModuleInit`; a kind that no scope has
 * filled is not offered.
 */
@Injectable()
export class MessageSegments {
  private readonly sources = new Map<SegmentKind, SegmentSource>();

  add(kind: SegmentKind, source: SegmentSource): void {
    this.sources.set(kind, source);
  }

  get kinds(): readonly SegmentKind[] {
    return [...this.sources.keys()];
  }

  of({ kind }: Segment): SegmentSource {
    const source = this.sources.get(kind);
    if (source === undefined) throw new Error(`No scope knows the people of the segment ${kind}.`);
    return source;
  }
}
