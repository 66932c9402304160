/** The light colours of the web's tokens: a picture reads no stylesheet. */
export const PALETTE = {
  paper: '#fcfaf6',
  ink: '#142026',
  'ink-2': '#455259',
  line: '#ddd9d0',
  brand: '#007076',
  signal: '#a63d02',
} as const;
