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

test('any other error stays one', async () => {
  await expect(new PageRouter(refusing(new Error('broken'))).pageFor('/e/arus/ideas', request)).rejects.toThrow('broken');
});
