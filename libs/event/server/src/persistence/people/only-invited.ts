/**
 * SQL for what organisers typed of somebody who is only invited to an event; null for everybody else, also for who holds another role there without a
 * question left open. `event` and `user` are columns of the statement around it.
 */
export function typedOf(column: 'name' | 'search_name', event: string, user: string): string {
  return `(SELECT MIN(i."${column}") FROM "role_invitation" i WHERE i."event_id" = ${event} AND i."user_id" = ${user} AND i."state" = 'OPEN'
    AND NOT EXISTS (SELECT 1 FROM "role_grant" h WHERE h."event_id" = i."event_id" AND h."user_id" = i."user_id"
      AND NOT EXISTS (SELECT 1 FROM "role_invitation" o
        WHERE o."event_id" = h."event_id" AND o."user_id" = h."user_id" AND o."role" = h."role" AND o."state" = 'OPEN')))`;
}

/**
 * SQL for the same after the roles have ended, too: an invitation that was declined, taken back or never answered tells organisers no more of
 * somebody than an open one did. A list of people has nobody without a role, so it does not ask.
 */
export function typedOfEver(event: string, user: string): string {
  return `COALESCE(${typedOf('name', event, user)}, (SELECT MIN(u."name") FROM "role_invitation" u
    WHERE u."event_id" = ${event} AND u."user_id" = ${user} AND u."state" <> 'ACCEPTED'
    AND NOT EXISTS (SELECT 1 FROM "role_grant" r WHERE r."event_id" = u."event_id" AND r."user_id" = u."user_id")))`;
}
