import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { DAY, HOUR, MINUTE, SECOND } from '@jamboree/kernel';
import { Hackathon } from '../support/hackathon.js';
import { onEachEngine } from '../support/engines.js';

onEachEngine('the deadline, seen from outside', (server) => {
  const hackathon = () => Hackathon.open(server(), 'Flood-aware mobility');

  test('within grace a submission counts, one second later it does not, and an extension opens the door for one team alone', async () => {
    const event = await hackathon();
    await event.reach('BUILD');
    const [inTime, late, other] = [await event.team('Arus'), await event.team('Sungai'), await event.team('Spree')];
    await event.advanceTo('SUBMIT', 'closesAt', 5 * MINUTE);
    expect(await inTime.lead.submit(await inTime.draft())).toMatchObject({ __typename: 'SubmissionSubmitted' });

    await event.advanceTo('SUBMIT', 'closesAt', 10 * MINUTE + SECOND);
    expect(await late.lead.submit(await late.draft())).toMatchObject({ __typename: 'PhaseClosed', lateEntryPossible: true });

    const draft = await late.draft();
    const expiresAt = new Date(event.now() + HOUR).toISOString();
    const granted = await event.organiser.client.change(
      'grantExtension',
      { submissionId: draft.id, expiresAt, reason: 'Power cut in Tebet' },
      '',
    );
    expect(granted).toMatchObject({ __typename: 'ExtensionGranted' });
    expect(await late.lead.submit(draft)).toMatchObject({ __typename: 'SubmissionSubmitted' });
    expect(await other.lead.submit(await other.draft())).toMatchObject({ __typename: 'PhaseClosed' });

    await event.advance(DAY);
    expect(await late.lead.saveDraft(await late.draft(), 'Changed afterwards')).toMatchObject({ __typename: 'PhaseClosed' });
  });

  test('a double click gives one version and the same receipt', async () => {
    const event = await hackathon();
    await event.reach('BUILD');
    const { lead, draft } = await event.team('Rob');
    const current = await draft();
    const [first, second] = await Promise.all([lead.submit(current, 'one-click'), lead.submit(current, 'one-click')]);
    expect(first.__typename).toBe('SubmissionSubmitted');
    expect(second).toEqual(first);
    const { mySubmission } = await lead.client.ask<{ mySubmission: { versions: { edges: unknown[] } } }>(
      'query ($id: ID!) { mySubmission(eventId: $id) { versions(first: 10) { edges { node { id } } } } }',
      { id: event.facts.id },
    );
    expect(mySubmission.versions.edges).toHaveLength(1);
  });

  test('two tabs never overwrite each other: the second is told, with the text of the first', async () => {
    const event = await hackathon();
    await event.reach('BUILD');
    const { lead, draft } = await event.team('Kanal');
    const seenByBoth = await draft();
    await lead.saveDraft(seenByBoth, 'Typed in the first tab');
    const answer = await lead.saveDraft(seenByBoth, 'Typed in the second tab');
    expect(answer).toMatchObject({ __typename: 'VersionConflict', theirs: { title: 'Typed in the first tab' } });
  });

  test('a team of seven where six is the limit is refused, whoever comes first', async () => {
    const event = await hackathon();
    await event.reach('BUILD');
    const { lead, teamId } = await event.team('Tujuh');
    const { invitation } = await lead.invite(teamId, 20);
    const friends = await Promise.all(Array.from({ length: 5 }, (_, index) => event.participant(`friend-${index}`)));
    const answers = await Promise.all(friends.map((friend) => friend.joinTeam(invitation.url)));
    expect(answers.filter(({ __typename }) => __typename === 'TeamChanged')).toHaveLength(4);
    expect(answers.filter(({ __typename }) => __typename === 'TeamFull')).toEqual([expect.objectContaining({ max: 6 })]);
  });

  test('a description of two megabytes is answered clearly and the draft stays as it was', async () => {
    const event = await hackathon();
    await event.reach('BUILD');
    const { lead, draft } = await event.team('Besar');
    const before = await draft();
    const content = { links: [], videoUrl: null, builtWith: [], trackId: null, challengeId: null, title: 'Huge', answers: [] };
    const save = (summary: string) =>
      lead.client.change(
        'saveDraft',
        { submissionId: before.id, expectedDraftVersion: before.draftVersion, content: { ...content, summary } },
        '... on InvalidInput { issues { field rule } }',
      );
    expect(await save('x'.repeat(2_000_000))).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ field: 'summary', rule: 'tooLong' }],
    });

    const beyondAnyText = await answerToAnnounced(lead.client.baseUrl, 20_000_000);
    expect(beyondAnyText.statusCode).toBe(413);
    expect(await text(beyondAnyText)).toMatch(/too large/i);
    expect((await draft()).draftVersion).toBe(before.draftVersion);
  });
});

/** The answer to a body of so many bytes that is announced and not sent: who sends one may lose the answer with the line that is cut. */
async function answerToAnnounced(baseUrl: string, bytes: number): Promise<IncomingMessage> {
  const headers = { 'content-type': 'application/json', 'content-length': String(bytes) };
  const announced = request(new URL('/graphql', baseUrl), { method: 'POST', headers });
  announced.flushHeaders();
  const [answer] = (await once(announced, 'response')) as [IncomingMessage];
  return answer;
}
