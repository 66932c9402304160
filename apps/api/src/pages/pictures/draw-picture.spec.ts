import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { drawPicture } from './draw-picture.js';
import { PALETTE } from './palette.js';
import { without, type PictureContent } from './picture-content.js';
import { PICTURE_SIZE } from './picture-layout.js';

const CONTENT: PictureContent = {
  kicker: { text: 'Jakarta · Berlin', urgent: false },
  title: 'Heat and Rain',
  titleInstead: 'Jamboree',
  text: 'Streets that stay cool.',
  foot: 'Fri 10 Jul 2026',
  instanceName: 'Jamboree',
};

test('the same content gives the same picture, of the size that link previews show', async () => {
  const [first, second] = [await drawPicture(CONTENT), await drawPicture(CONTENT)];
  expect(first.equals(second)).toBe(true);
  expect(await sharp(first).metadata()).toMatchObject({ format: 'png', ...PICTURE_SIZE });
});

test('characters that no font has leave no trace', async () => {
  const drawn = await drawPicture({ ...CONTENT, title: 'Heat 🌡️ and Rain 雨' });
  expect(drawn.equals(await drawPicture(CONTENT))).toBe(true);
});

test('a title of which nothing can be drawn gives way, and is not said twice', () => {
  const missing = new Set('雨の道');
  const shown = without(missing, { ...CONTENT, kicker: { text: 'Jamboree', urgent: false }, title: '雨の道!', text: '雨 …' });
  expect(shown).toMatchObject({ kicker: null, title: 'Jamboree', text: '' });
});

test('its colours are the light ones of the web', () => {
  const tokens = readFileSync(path.join(__dirname, '../../../../../libs/platform/web/src/styles/tokens.css'), 'utf8');
  const light = tokens.slice(tokens.indexOf(':root {'));
  for (const [name, colour] of Object.entries(PALETTE))
    expect([name, new RegExp(`--${name}: (#\\w+);`).exec(light)?.[1]]).toEqual([name, colour]);
});
