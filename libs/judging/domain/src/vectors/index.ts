import { AGREEMENT_TOPICS } from './topics/agreement.topics.js';
import { BALLOT_TOPICS } from './topics/ballots.topics.js';
import { DESIGN_TOPICS } from './topics/designs.topics.js';
import { PAIRWISE_TOPICS } from './topics/pairwise.topics.js';
import { SELECTION_TOPICS } from './topics/selection.topics.js';
import { SEVERITY_TOPICS } from './topics/severity.topics.js';
import type { Topic } from './vector.js';

export { check, type Difference, type Outcome, type Vector } from './vector.js';

export const TOPICS: readonly Topic[] = [
  ...AGREEMENT_TOPICS,
  ...PAIRWISE_TOPICS,
  ...BALLOT_TOPICS,
  ...SELECTION_TOPICS,
  ...DESIGN_TOPICS,
  ...SEVERITY_TOPICS,
];
