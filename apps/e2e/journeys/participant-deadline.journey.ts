import { MINUTE } from '@jamboree/kernel';
import { Hackathon } from '../src/support/hackathon.js';
import { signInByMail } from './support/people.js';
import { expect, test } from './support/staged.js';
import { answerTo, field, saved, writeAndSend } from './support/writing.js';

const LATE = 'Written one second too late.';

interface Waiting {
  readonly lateRequests: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}
const WAITING = `query ($eventId: ID!) { lateRequests(eventId: $eventId, open: true) { edges { node { id } } } }`;

test('When the deadline passes while somebody writes, the text is kept, and a late entry lets it in', async ({ page, stage }) => {
  const event = await Hackathon.open(stage, 'Rain Days');
  await event.reach('BUILD');
  const { lead } = await event.team('Arus');
  await event.advanceTo('SUBMIT', 'closesAt', -MINUTE);
  const editor = `/e/${event.facts.slug}/submission`;
  await page.goto(editor);
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await signInByMail(page, stage.url, lead.email);
  await writeAndSend(page, 'Problem', 'Written in time.');
  await expect(saved(page)).toBeVisible();

  await stage.advance(12 * MINUTE);
  await writeAndSend(page, 'Problem', LATE);
  await expect(field(page, 'Problem')).toHaveValue(LATE);
  const closed = page.getByRole('main');
  await expect(page.getByRole('complementary').getByText('Submissions closed')).toBeVisible();
  await expect(closed.getByText(/It closed on .+ WIB · .+ CEST/)).toBeVisible();
  await expect(closed.getByText(/Next: Eligibility check, from .+ WIB · .+ CEST/)).toBeVisible();
  await expect(closed.getByText(/ask the organisers for a late entry/)).toBeVisible();
  await expect(page.getByText('The deadline passed while you were writing')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy the whole text' })).toBeVisible();

  await page.reload();
  await expect(page.getByText(LATE).first()).toBeVisible();
  await expect(page.getByText('The deadline passed while you were writing')).toBeVisible();

  await page.getByRole('button', { name: 'Ask for a late entry' }).click();
  await page.getByRole('textbox', { name: 'Reason' }).fill('Power cut in Tebet');
  await page.getByRole('button', { name: 'Send the request' }).click();
  await expect(page.getByText('A late entry was asked for')).toBeVisible();

  const { client } = event.organiser;
  const { lateRequests } = await client.ask<Waiting>(WAITING, { eventId: event.facts.id });
  const until = new Date(stage.now() + 60 * MINUTE).toISOString();
  const answer = { requestId: lateRequests.edges[0]?.node.id, expiresAt: until, answer: 'Until the power is back' };
  expect((await client.change('answerLateRequest', answer, '')).__typename).toBe('LateRequestChanged');
  const sent = answerTo(page, LATE);
  await page.getByRole('button', { name: 'Check whether a late entry was granted' }).click();
  await sent;
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText('Until the power is back')).toBeVisible();
});
