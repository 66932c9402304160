import { asId, instant } from '@jamboree/kernel';
import { receiptPdf, type ReceiptPage } from './receipt-pdf.js';

const page: ReceiptPage = {
  receipt: {
    id: asId('receipt'),
    number: 'JR-7K3Q-X9M2-ZAB4',
    eventId: asId('event'),
    teamId: asId('team'),
    submissionId: asId('submission'),
    versionId: asId('version'),
    versionNumber: 3,
    contentHash: '0123456789abcdef'.repeat(4),
    submissionTitle: 'Bangku Setiap 200 Meter '.repeat(8),
    teamName: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(3),
    at: instant(Date.UTC(2020, 6, 31, 16, 59)),
    within: 'GRACE',
  },
  eventTitle: { en: 'Moving Together' },
  zones: [
    { city: 'Jakarta', timeZone: 'Asia/Jakarta' },
    { city: 'Berlin', timeZone: 'Europe/Berlin' },
  ],
  state: 'SUBMITTED',
  latestVersionId: asId('version'),
  people: Array.from({ length: 6 }, (_, index) => `Nguyễn Thị Ánh ${index}`),
  locale: 'en',
  instanceName: 'Jam',
  verifyUrl: 'https://jam.example/verify/JR-7K3Q-X9M2-ZAB4',
};

test.each(['en', 'de', 'id'] as const)(
  'a receipt is one page whatever its words, and tells nothing of when and where it was drawn: %s',
  async (locale) => {
    const pdf = (await receiptPdf({ ...page, locale })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/gu)).toHaveLength(1);
    expect(pdf.includes('<xmp:CreateDate>2020-07-31T16:59:00Z')).toBe(true);
    expect(['PDFKit', 'ModDate'].filter((trace) => pdf.includes(trace))).toEqual([]);
    expect((await receiptPdf({ ...page, locale })).toString('latin1') === pdf).toBe(true);
  },
);
