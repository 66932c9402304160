import {
  challengeExpiry,
  codeFromNumber,
  CODES,
  type MailAddress,
  type Proof,
  type SignInChallenge,
  type SignInCode,
} from '@jamboree/identity-domain';
import type { Instant, Locale } from '@jamboree/kernel';
import { newId, randomToken, sha256, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { randomInt, timingSafeEqual } from 'node:crypto';
import { IsNull } from 'typeorm';
import { SignInChallengeSchema } from './sign-in-challenge.schema.js';

/** What a browser shows to sign in: the token of the mailed link, or its own handle with the mailed code. */
export type ShownProof =
  { readonly kind: 'LINK'; readonly token: string } | { readonly kind: 'CODE'; readonly handle: string; readonly code: SignInCode };

/** A new challenge with its three secrets, of which only hashes are kept. */
export interface NewChallenge {
  readonly challenge: SignInChallenge;
  readonly handle: string;
  readonly token: string;
  readonly code: SignInCode;
}

/** Requests to sign in, by the hashes of their secrets. */
@Injectable()
export class SignInChallengeStore {
  async add(tx: WriteTx, email: MailAddress, locale: Locale, now: Instant): Promise<NewChallenge> {
    const [handle, token, code] = [randomToken(), randomToken(), codeFromNumber(randomInt(CODES))];
    const challenge: SignInChallenge = {
      id: newId<'SignInChallenge'>(now),
      email,
      locale,
      handleHash: sha256(handle),
      tokenHash: sha256(token),
      codeHash: hashOfCode(handle, code),
      attempts: 0,
      createdAt: now,
      expiresAt: challengeExpiry(now),
      usedAt: null,
    };
    await tx.insert(SignInChallengeSchema, challenge);
    return { challenge, handle, token, code };
  }

  byProof(tx: ReadTx, shown: ShownProof): Promise<SignInChallenge | null> {
    const where = shown.kind === 'LINK' ? { tokenHash: sha256(shown.token) } : { handleHash: sha256(shown.handle) };
    return tx.findOne(SignInChallengeSchema, { where });
  }

  /** Stores what an attempt changed; false when another attempt came in between or the challenge was used already. */
  async replace(tx: WriteTx, before: SignInChallenge, after: SignInChallenge): Promise<boolean> {
    const { attempts, usedAt } = after;
    if (attempts === before.attempts && usedAt === before.usedAt) return true;
    const asRead = { id: before.id, attempts: before.attempts, usedAt: IsNull() };
    return (await tx.update(SignInChallengeSchema, asRead, { attempts, usedAt })) === 1;
  }
}

/** Whether the shown secret belongs to the challenge, in the same time whether it does or not. */
export function proofFor(challenge: SignInChallenge, shown: ShownProof): Proof {
  return shown.kind === 'LINK'
    ? { kind: 'LINK', matches: sameHash(challenge.tokenHash, sha256(shown.token)) }
    : { kind: 'CODE', matches: sameHash(challenge.codeHash, hashOfCode(shown.handle, shown.code)) };
}

/** The handle is 256 secret bits, so that the code cannot be found by hashing all million codes. */
function hashOfCode(handle: string, code: SignInCode): string {
  return sha256(`${handle}:${code}`);
}

function sameHash(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
