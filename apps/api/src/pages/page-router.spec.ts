import { GraphQLError } from 'graphql';
import type { PageRequest } from './page.js';
import { PageRouter } from './page-router.js';
import type { PublicReader } from './public-reader.js';

const request: PageRequest = {
  locale: 'en',
  publicUrl: 'http://jam.example',
  pictures: true,
  instanceName: 'Jamboree',
  query: { after: 'xx' },
};

/** A reader whose schema answers with this error. */
function refusing(error: Error): PublicReader {
  return { read: () => Promise.reject(error) } as Partial<PublicReader> as PublicReader;
}

test('an address with a page that no list has is not found', async () => {
  const router = new PageRouter(refusing(new GraphQLError('This page cannot be read.', { extensions: { code: 'BAD_USER_INPUT' } })));
  expect(await router.pageFor('/e/arus/ideas', request)).toMatchObject({ status: 404 });
});

test('the link of an invitation is a page of the application', async () => {
  expect(await new PageRouter(refusing(new Error('not asked'))).pageFor('/invitations/01J', request)).toMatchObject({ status: 200 });
});

test('any other error stays one', async () => {
  await expect(new PageRouter(refusing(new Error('broken'))).pageFor('/e/arus/ideas', request)).rejects.toThrow('broken');
});

test('the address of an idea that was merged leads to the one that it lives on in', async () => {
  const event = { slug: 'arus', title: { en: 'Arus' } };
  const idea = {
    id: 'survivor',
    title: 'Arus',
    summary: '',
    teamName: 'One',
    otherTeams: { edges: [{ node: { name: 'Other' } }] },
    answers: [],
    form: [],
    event,
  };
  const router = new PageRouter({ read: () => Promise.resolve({ idea }) } as Partial<PublicReader> as PublicReader);
  expect(await router.pageFor('/ideas/merged', request)).toMatchObject({ movedTo: '/ideas/survivor' });
  const page = await router.pageFor('/ideas/survivor', request);
  expect(page.movedTo).toBeUndefined();
  expect(page.linkedData).toMatchObject({ author: [{ name: 'One' }, { name: 'Other' }] });
});
