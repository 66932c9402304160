import { fc, test } from '@fast-check/jest';
import { asId } from '@jamboree/kernel';
import { departFromTeam } from './departure.decision.js';

const teams = () =>
  fc.tuple(fc.integer({ min: 1, max: 6 }), fc.nat(5), fc.nat(5), fc.boolean()).map(([size, leading, leaving, submitted]) => ({
    members: Array.from({ length: size }, (_, index) => ({ userId: asId<'User'>(`u${index}`), lead: index === leading % size })),
    userId: asId<'User'>(`u${leaving % size}`),
    submission: submitted ? { latestVersionId: asId<'SubmissionVersion'>('v') } : { latestVersionId: null },
  }));

test.prop([teams()])('a team with members keeps exactly one lead, and what was handed in stays', ({ members, userId, submission }) => {
  const decided = departFromTeam(members, submission, userId);
  const left = members
    .filter((member) => member.userId !== userId)
    .map((member) => ({ ...member, lead: member.lead || (decided.kind === 'HAND_OVER' && decided.heir === member.userId) }));
  expect(left.filter(({ lead }) => lead)).toHaveLength(left.length === 0 ? 0 : 1);
  if (submission.latestVersionId !== null) expect(decided.kind).not.toBe('DISSOLVE');
  expect(decided.kind === 'DISSOLVE' || decided.kind === 'LEAVE_IDEA').toBe(left.length === 0);
});
