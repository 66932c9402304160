import { Injectable } from '@nestjs/common';
import { drawPicture } from './draw-picture.js';
import type { PictureContent } from './picture-content.js';

/** Some 30 KB each. */
const MOST_KEPT = 200;
/** Beyond this many a crawler is asked to come again: drawing must not hold up people. */
const MOST_WAITING = 20;

/** Pictures by what they show: drawn one at a time, once however many ask, and the last used ones kept. */
@Injectable()
export class Pictures {
  private readonly kept = new Map<string, Promise<Buffer>>();
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** @param version names the content. Null: too many are waiting. */
  of(version: string, content: PictureContent): Promise<Buffer | null> {
    const known = this.kept.get(version);
    const picture = known ?? (this.waiting < MOST_WAITING ? this.queue(version, content) : null);
    if (picture === null) return Promise.resolve(null);
    this.kept.delete(version);
    this.kept.set(version, picture);
    const [leastUsed] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && leastUsed !== undefined) this.kept.delete(leastUsed);
    return picture;
  }

  private queue(version: string, content: PictureContent): Promise<Buffer> {
    this.waiting += 1;
    const picture = this.last.then(() => this.draw(content));
    this.last = picture
      .catch(() => this.kept.delete(version))
      .finally(() => {
        this.waiting -= 1;
      });
    return picture;
  }

  protected draw(content: PictureContent): Promise<Buffer> {
    return drawPicture(content);
  }
}
