import type { CityZone } from '@jamboree/event-domain';
import { CityZoneView } from '@jamboree/event-server';
import type { Instant, LocalizedText } from '@jamboree/kernel';
import { InstantScalar, LocalizedTextView } from '@jamboree/platform-server';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ReceiptOnRecord } from '../persistence/receipt.store.js';

@ObjectType('Receipt', { description: 'Proof that a version was submitted, as it was issued.' })
export class ReceiptView {
  @Field(() => String, { description: 'Its number, with a check symbol.' })
  readonly number: string;

  @Field(() => String, { description: 'SHA-256 of the canonical content, as hex.' })
  readonly contentHash: string;

  @Field(() => InstantScalar, { description: 'The server’s time of submission.' })
  readonly at: Instant;

  @Field(() => String, { description: 'Title at that time.' })
  readonly submissionTitle: string;

  @Field(() => LocalizedTextView, { description: 'Title of the event.' })
  readonly eventTitle: LocalizedText;

  @Field(() => String, { description: 'Name of the team at that time.' })
  readonly teamName: string;

  @Field(() => Int, { description: 'Number of the version.' })
  readonly versionNumber: number;

  @Field(() => String, { description: 'Page on which anybody can verify it.' })
  readonly verifyUrl: string;

  @Field(() => [CityZoneView], { description: 'The cities whose times belong on it.' })
  readonly zones: readonly CityZone[];

  @Field(() => String, { description: 'By what it came in: PHASE, GRACE or EXTENSION.' })
  readonly within: string;

  static from({ receipt, eventTitle, zones }: ReceiptOnRecord, publicUrl: string): ReceiptView {
    const { number, contentHash, at, submissionTitle, teamName, versionNumber, within } = receipt;
    const verifyUrl = `${publicUrl}/verify/${number}`;
    return { number, contentHash, at, submissionTitle, eventTitle, teamName, versionNumber, verifyUrl, zones, within };
  }
}

@ObjectType('ReceiptVerification', { description: 'What a receipt’s number stands for.' })
export class ReceiptVerificationView {
  @Field(() => Boolean, { description: 'Whether it was issued here.' })
  readonly valid: boolean;

  @Field(() => ReceiptView, { nullable: true, description: 'The receipt; null when there is none of this number.' })
  readonly receipt: ReceiptView | null;

  @Field(() => Boolean, { description: 'Whether the submission was withdrawn since.' })
  readonly withdrawn: boolean;

  @Field(() => Boolean, { description: 'Whether the submission lives on in another since.' })
  readonly merged: boolean;

  @Field(() => Boolean, { description: 'Whether a later version counts now.' })
  readonly superseded: boolean;

  static from(found: ReceiptOnRecord | null, publicUrl: string): ReceiptVerificationView {
    if (found === null) return { valid: false, receipt: null, withdrawn: false, merged: false, superseded: false };
    return {
      valid: true,
      receipt: ReceiptView.from(found, publicUrl),
      withdrawn: found.state === 'WITHDRAWN',
      merged: found.state === 'MERGED',
      superseded: found.latestVersionId !== found.receipt.versionId,
    };
  }
}
