/**
 * Whether the entry `s` is the work of a person: their team's, or one that their team's lives on in. `person` is a column or a placeholder. It begins
 * with the person, who is in one team of an event, so that nothing is searched through.
 */
export function authoredBy(person: string): string {
  return `EXISTS (SELECT 1 FROM "team_member" m JOIN "submission" w ON w."team_id" = m."team_id"
    WHERE m."user_id" = ${person} AND (w."id" = s."id" OR w."merged_into" = s."id"))`;
}
