import { fc, test } from '@fast-check/jest';
import { asId, instant, plus } from '@jamboree/kernel';
import {
  decideInvitationAnswer,
  decideResend,
  ROLE_INVITATION_LIFETIME,
  ROLE_INVITATION_PAUSE,
  ROLE_INVITATION_STATES,
  type RoleInvitation,
} from './role-invitation.js';

const SENT = instant(1_000_000);
const invitations = (): fc.Arbitrary<RoleInvitation> =>
  fc.record({
    id: fc.constant(asId<'RoleInvitation'>('i')),
    eventId: fc.constant(asId<'Event'>('e')),
    userId: fc.constant(asId<'User'>('u')),
    role: fc.constant('JUROR' as const),
    state: fc.constantFrom(...ROLE_INVITATION_STATES),
    invitedBy: fc.constant(asId<'User'>('o')),
    name: fc.constant('Sari'),
    note: fc.constant({}),
    sentAt: fc.constant(SENT),
    timesSent: fc.integer({ min: 1, max: 9 }),
    expiresAt: fc.option(fc.constant(plus(SENT, ROLE_INVITATION_LIFETIME))),
    answeredAt: fc.constant(null),
  });
const later = () => fc.nat(2 * ROLE_INVITATION_LIFETIME).map((time) => plus(SENT, time));

test.prop([invitations(), later()])(
  'only what waits for an answer is sent again, never twice within the pause, and then ends later',
  (one, now) => {
    const resent = decideResend(one, now);
    if (one.state !== 'OPEN' && one.state !== 'EXPIRED')
      return expect(resent).toEqual({ ok: false, error: { code: 'StateChanged', current: one.state } });
    if (!resent.ok) return expect([one.state, now < SENT + ROLE_INVITATION_PAUSE]).toEqual(['OPEN', true]);
    expect(resent.value).toMatchObject({ id: one.id, state: 'OPEN', sentAt: now, timesSent: one.timesSent + 1 });
    return expect(decideResend(resent.value, now)).toMatchObject({ error: { code: 'RateLimited', retryAt: now + ROLE_INVITATION_PAUSE } });
  },
);

test.prop([invitations(), later(), fc.constantFrom('ACCEPTED' as const, 'DECLINED' as const)])(
  'an answer stands: the same again changes nothing, another is refused, and after its end nothing is answered',
  (one, now, answer) => {
    const answered = decideInvitationAnswer(one, answer, now);
    const over = one.expiresAt !== null && now >= one.expiresAt;
    expect(answered.ok).toBe(one.state === answer || (one.state === 'OPEN' && !over));
    if (!answered.ok) return;
    expect(decideInvitationAnswer(answered.value, answer, now)).toEqual(answered);
    expect(decideInvitationAnswer(answered.value, answer === 'ACCEPTED' ? 'DECLINED' : 'ACCEPTED', now).ok).toBe(false);
  },
);
