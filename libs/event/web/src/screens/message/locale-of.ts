/** Languages are in capitals in the API alone. */
export const LOCALE_OF = { EN: 'en', DE: 'de', ID: 'id' } as const;
