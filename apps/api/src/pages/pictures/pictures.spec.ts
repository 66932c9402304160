import type { PictureContent } from './picture-content.js';
import { Pictures } from './pictures.js';

const CONTENT: PictureContent = { kicker: null, title: 'x', titleInstead: 'x', text: '', foot: '', instanceName: '' };

class Counted extends Pictures {
  begun = 0;
  private atOnce = 0;
  mostAtOnce = 0;
  broken = false;

  protected override async draw(): Promise<Buffer> {
    this.begun += 1;
    this.atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    await new Promise(setImmediate);
    this.atOnce -= 1;
    if (this.broken) throw new Error('No memory');
    return Buffer.from('picture');
  }
}

test('a burst for one picture costs one drawing, and several are drawn one after the other', async () => {
  const pictures = new Counted();
  const versions = Array.from({ length: 300 }, (_, n) => String(n % 3));
  await Promise.all(versions.map((version) => pictures.of(version, CONTENT)));
  expect([pictures.begun, pictures.mostAtOnce]).toEqual([3, 1]);
});

test('beyond a queue of some length nothing is promised, until there is room again', async () => {
  const pictures = new Counted();
  const promised = Array.from({ length: 100 }, (_, n) => pictures.of(String(n), CONTENT));
  const known = pictures.of('0', CONTENT);
  expect((await Promise.all(promised)).filter((each) => each === null)).toHaveLength(80);
  expect(await known).not.toBeNull();
  expect(await pictures.of('99', CONTENT)).not.toBeNull();
});

test('the last used ones are kept, not all', async () => {
  const pictures = new Counted();
  for (let n = 0; n < 250; n += 1) {
    await pictures.of(String(n), CONTENT);
    await pictures.of('0', CONTENT);
  }
  expect(pictures.begun).toBe(250);
  await pictures.of('1', CONTENT);
  expect(pictures.begun).toBe(251);
});

test('what failed is tried again', async () => {
  const pictures = new Counted();
  pictures.broken = true;
  await expect(pictures.of('a', CONTENT)).rejects.toThrow('No memory');
  pictures.broken = false;
  expect(String(await pictures.of('a', CONTENT))).toBe('picture');
});
