import type { AssignmentPartsFragment, JuryPageQuery } from '../../gql/graphql.js';

/** Everything that one assignment's page shows. */
export type DeskPage = NonNullable<JuryPageQuery['assignmentPage']>;
export type QueueEntry = AssignmentPartsFragment;
export type RubricCriterion = DeskPage['round']['rubric']['criteria'][number];
