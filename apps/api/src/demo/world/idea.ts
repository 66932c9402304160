import type { ParticipantKey } from './people.js';

/** A team and what it hands in, in the language its people write in. */
export interface DemoIdea {
  readonly team: string;
  readonly pitch: string;
  /** The first one leads. */
  readonly members: readonly [ParticipantKey, ...ParticipantKey[]];
  /** Key of a track of the event. */
  readonly track: string;
  /** Whether it answers the challenge of its track. */
  readonly answersChallenge: boolean;
  readonly title: string;
  readonly summary: string;
  /** By the keys of the event's form. A draft may leave some out. */
  readonly answers: Readonly<Record<string, string>>;
  /** Answers as they stood when it was first submitted; left out when it was submitted once. */
  readonly firstSubmitted?: Readonly<Record<string, string>>;
  readonly links: readonly string[];
  readonly builtWith: readonly string[];
  /** How far it has come by the day the demo begins. */
  readonly stage: 'DRAFT' | 'SUBMITTED';
  /** Why the team asks for a late entry in advance; nobody has answered yet. */
  readonly lateRequest?: string;
  /** Merged into the entry of this team, since both are one idea. */
  readonly mergedInto?: { readonly team: string; readonly reason: string };
  /** What a patient jury would think of it, 1 to 5; seeds the demo's scores and is stored nowhere. */
  readonly merit: number;
}
