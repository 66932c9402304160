import type { Role } from '@jamboree/kernel';

/**
 * SQL for what organisers typed of somebody who is only invited to an event; null for everybody else, also for who holds another role there by their
 * own will. A role that came by somebody else's hand is held until its holder has accepted it, whatever has become of the invitation since, and so is an
 * application: whoever applies by themselves has accepted. `event` and `user` are columns of the statement around it.
 */
export function typedOf(column: 'name' | 'search_name', event: string, user: string): string {
  return `(SELECT MIN(i."${column}") FROM "role_invitation" i WHERE i."event_id" = ${event} AND i."user_id" = ${user} AND i."state" <> 'ACCEPTED'
    AND (i."state" = 'OPEN'
      OR EXISTS (SELECT 1 FROM "role_grant" y WHERE y."event_id" = i."event_id" AND y."user_id" = i."user_id" AND y."role" = i."role")
      OR (i."role" = 'PARTICIPANT' AND EXISTS (SELECT 1 FROM "application" z WHERE z."event_id" = i."event_id" AND z."user_id" = i."user_id")))
    AND NOT EXISTS (SELECT 1 FROM "role_grant" h WHERE h."event_id" = i."event_id" AND h."user_id" = i."user_id"
      AND NOT EXISTS (SELECT 1 FROM "role_invitation" o
        WHERE o."event_id" = h."event_id" AND o."user_id" = h."user_id" AND o."role" = h."role" AND o."state" <> 'ACCEPTED')))`;
}

/** SQL for whether somebody holds a role that they have not answered to: they have not agreed to be shown, booked or met in it. */
export function unansweredAs(role: Role, event: string, user: string): string {
  return `EXISTS (SELECT 1 FROM "role_invitation" q WHERE q."event_id" = ${event} AND q."user_id" = ${user} AND q."role" = '${role}' AND q."state" = 'OPEN')`;
}

/**
 * SQL for the same after the roles have ended, too: an invitation that was declined, taken back or never answered tells organisers no more of
 * somebody than an open one did. A list of people has nobody without a role, so it does not ask.
 */
export function typedOfEver(column: 'name' | 'search_name', event: string, user: string): string {
  return `COALESCE(${typedOf(column, event, user)}, (SELECT MIN(u."${column}") FROM "role_invitation" u
    WHERE u."event_id" = ${event} AND u."user_id" = ${user} AND u."state" <> 'ACCEPTED'
    AND NOT EXISTS (SELECT 1 FROM "role_grant" r WHERE r."event_id" = u."event_id" AND r."user_id" = u."user_id")))`;
}
