import { html } from './html.js';
import { PAGE_TEXTS } from './page-texts.js';
import type { Page, PageRequest } from './page.js';
import { publicQuery, type PublicReader } from './public-reader.js';

const VERIFY = publicQuery('query ($number: String!) { verifyCertificate(number: $number) { number revokedAt } }');

interface VerifyData {
  readonly verifyCertificate: { readonly number: string; readonly revokedAt: unknown } | null;
}

/** Search engines have no business with certificates, so the page names no person; the application shows what it may. */
export async function certificatePage(reader: PublicReader, request: PageRequest, number: string): Promise<Page> {
  const { verifyCertificate: found } = await reader.read<VerifyData>(VERIFY, { number }, request.locale);
  const texts = PAGE_TEXTS[request.locale];
  const known = found?.revokedAt === null ? texts.certificateValid : texts.certificateRevoked;
  return {
    status: found === null ? 404 : 200,
    title: `${texts.certificate} · ${request.instanceName}`,
    description: texts.certificateDescription,
    body: html`<h1>${texts.certificate}</h1>
      <p>${found === null ? texts.certificateInvalid : `${found.number}: ${known}`}</p>`,
  };
}
