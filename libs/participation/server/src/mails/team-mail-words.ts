/** What a mail about teams tells. */
export type TeamMailKind =
  | 'ASKED'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'INVITED'
  | 'INVITATION_ACCEPTED'
  | 'INVITATION_DECLINED'
  | 'PLACED'
  | 'DISQUALIFIED'
  | 'REINSTATED'
  | 'MERGED'
  | 'MERGED_INTO_YOURS'
  | 'UNMERGED'
  | 'UNMERGED_FROM_YOURS'
  | 'LATE_ASKED'
  | 'LATE_GRANTED'
  | 'LATE_DECLINED';

interface Facts {
  readonly event: string;
  readonly team: string;
  readonly person: string;
  readonly other: string;
  /** In the times of the event's cities; empty where nothing ends. */
  readonly until: string;
}

interface Words {
  readonly subject: (facts: Facts) => string;
  readonly text: (facts: Facts) => string;
  readonly button: string;
}

/** The words of every kind of mail, in one language. */
export type TeamMailWords = Readonly<Record<TeamMailKind, Words>>;
