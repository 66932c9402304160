import { isLive } from '@jamboree/identity-domain';
import { SessionRenewal } from '@jamboree/identity-server';
import { negotiateLocale, VISITOR, type EventId, type Role, type Viewer } from '@jamboree/kernel';
import { Clock, sha256, UnitOfWork, type ViewerLoader } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ViewerStore, type ViewerRow } from '../persistence/viewer.store.js';

/**
 * Builds the viewer of a request: the session's person with all roles, in one statement. Unknown, ended and revoked sessions are
 * visitors.
 */
@Injectable()
export class SessionViewerLoader implements ViewerLoader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly viewers: ViewerStore,
    private readonly renewal: SessionRenewal,
    private readonly clock: Clock,
  ) {}

  async load(sessionToken: string | null, acceptLanguage: string | null): Promise<Viewer> {
    const visitor: Viewer = { ...VISITOR, locale: negotiateLocale(acceptLanguage) };
    if (sessionToken === null) return visitor;
    const rows = await this.uow.read((tx) => this.viewers.bySession(tx, sha256(sessionToken)));
    const [first] = rows;
    if (first === undefined || !isLive(first, this.clock.now())) return visitor;
    void this.renewal.seen(first);
    return { userId: first.userId, administrator: first.administrator, locale: first.locale, roles: rolesOf(rows) };
  }
}

function rolesOf(rows: readonly ViewerRow[]): ReadonlyMap<EventId, ReadonlySet<Role>> {
  const roles = new Map<EventId, Set<Role>>();
  for (const { eventId, role } of rows) {
    if (eventId === null || role === null) continue;
    const held = roles.get(eventId);
    if (held === undefined) roles.set(eventId, new Set([role]));
    else held.add(role);
  }
  return roles;
}
