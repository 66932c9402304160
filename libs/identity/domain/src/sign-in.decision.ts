import { err, MINUTE, ok, plus, type Id, type Instant, type Locale, type Result } from '@jamboree/kernel';
import type { MailAddress } from './mail-address.js';

export type SignInChallengeId = Id<'SignInChallenge'>;

/**
 * One request to sign in. Only hashes of its three secrets are kept: the handle the asking browser holds, the token in the mailed
 * link, and the code. The code's hash covers the handle too; six digits alone could be found from their hash by trying all.
 */
export interface SignInChallenge {
  readonly id: SignInChallengeId;
  readonly email: MailAddress;
  readonly locale: Locale;
  readonly handleHash: string;
  readonly tokenHash: string;
  readonly codeHash: string;
  readonly attempts: number;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
}

/** Long enough for a slow mail server, short enough for a phone left on a table. */
export const CHALLENGE_LIFETIME = 15 * MINUTE;

/** Five tries out of a million codes; typing errors are rarer than that. */
export const MAX_CODE_ATTEMPTS = 5;

/**
 * The one refusal for a wrong, used, expired or unknown proof: which of them it was would tell a stranger something.
 * `attemptsLeft` is 0 when a new mail has to be asked for.
 */
export interface SignInFailed {
  readonly code: 'SignInFailed';
  readonly attemptsLeft: number;
}

/** What was shown: the secret of the link, or the code; and whether it is the right one. */
export interface Proof {
  readonly kind: 'LINK' | 'CODE';
  readonly matches: boolean;
}

/** What happens to the challenge: it is used up by a success, and a wrong code costs an attempt. */
export interface SignInOutcome {
  readonly challenge: SignInChallenge;
  readonly signedIn: Result<MailAddress, SignInFailed>;
}

export function challengeExpiry(now: Instant): Instant {
  return plus(now, CHALLENGE_LIFETIME);
}

/** Whether any proof can still succeed. The link outlives the code's attempts: 256 bits cannot be guessed. */
export function acceptsProof(challenge: SignInChallenge, kind: Proof['kind'], now: Instant): boolean {
  if (challenge.usedAt !== null || now >= challenge.expiresAt) return false;
  return kind === 'LINK' || challenge.attempts < MAX_CODE_ATTEMPTS;
}

/** Decides one attempt; the caller stores the challenge as returned, also after a failure. */
export function decideSignIn(challenge: SignInChallenge, proof: Proof, now: Instant): SignInOutcome {
  if (!acceptsProof(challenge, proof.kind, now)) return { challenge, signedIn: err(noChanceLeft) };
  if (proof.matches) return { challenge: { ...challenge, usedAt: now }, signedIn: ok(challenge.email) };
  if (proof.kind === 'LINK') return { challenge, signedIn: err(noChanceLeft) };
  const attempts = challenge.attempts + 1;
  return {
    challenge: { ...challenge, attempts },
    signedIn: err({ code: 'SignInFailed', attemptsLeft: MAX_CODE_ATTEMPTS - attempts }),
  };
}

export const noChanceLeft: SignInFailed = { code: 'SignInFailed', attemptsLeft: 0 };
