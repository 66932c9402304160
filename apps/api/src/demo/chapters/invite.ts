import { AnswerRoleInvitation, GrantRole, RoleInvitationStore } from '@jamboree/event-server';
import { parseMailAddress } from '@jamboree/identity-domain';
import { PersonStore } from '@jamboree/identity-server';
import { DAY, expectOk, plus, VISITOR, type Role } from '@jamboree/kernel';
import type { Scene } from '../scene.js';
import { command, expectDone, type Stage } from '../stage.js';
import type { Timeline } from '../timeline.js';
import { ORGANISER } from '../world/people.js';

interface Guest {
  readonly name: string;
  readonly role: Role;
  /** Null: they have not answered. */
  readonly answer: 'ACCEPTED' | 'DECLINED' | null;
}

/** They watch or help: nobody's work depends on what they answer. */
const GUESTS: readonly Guest[] = [
  { name: 'Wilhelmine Oberhausen-Stettenkamp', role: 'OBSERVER', answer: null },
  { name: 'Bambang Sulistyo', role: 'OBSERVER', answer: 'DECLINED' },
  { name: 'Ines Falkenhayn', role: 'OBSERVER', answer: 'ACCEPTED' },
  { name: 'Nurul Hidayati', role: 'FACILITATOR', answer: null },
];

/** Guests are invited to the hackathon: some answer. */
export function invite(stage: Stage, timeline: Timeline, scene: Scene): void {
  timeline.at(plus(scene.start, -DAY), async () => {
    for (const guest of GUESTS) await welcome(stage, scene, guest);
  });
}

async function welcome(stage: Stage, { eventId }: Scene, { name, role, answer }: Guest): Promise<void> {
  const email = expectOk(parseMailAddress(`${name.toLowerCase().replaceAll(' ', '.')}@example.org`));
  const wanted = { ...command('grantRole'), eventId, email, displayName: name, role };
  const { userId } = expectDone('invite', await stage.use(GrantRole).run(stage.cast.as(ORGANISER), wanted, 'demo'));
  if (answer === null) return;
  const invitation = await stage.read((tx) => stage.use(RoleInvitationStore).of(tx, eventId, userId, role));
  const person = await stage.read((tx) => stage.use(PersonStore).byId(tx, userId));
  if (invitation === null || person === null) throw new Error(`${name} was not invited.`);
  const answering = { ...command('answerRoleInvitation'), invitationId: invitation.id, answer };
  expectDone('answer', await stage.use(AnswerRoleInvitation).run({ ...VISITOR, userId, locale: person.locale }, answering));
}
