import { Controller, Get, Post } from '@nestjs/common';
import type { Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, Origin, Public, StorageUnavailable, type RequestOrigin } from '../index.js';

/** REST handlers that the tests ask. */
@Controller('rest')
export class TestController {
  @Get('mine')
  @Access('me:read')
  mine(@CurrentViewer() viewer: Viewer): { readonly userId: string | null } {
    return { userId: viewer.userId };
  }

  @Get('origin')
  @Public()
  origin(@Origin() { ip, sessionToken }: RequestOrigin): object {
    return { ip, sessionToken };
  }

  @Post('session')
  @Public()
  session(@Origin() { cookies }: RequestOrigin): object {
    cookies.set('t0k3n', 60);
    return {};
  }

  @Get('broken')
  @Public()
  broken(): never {
    throw new Error('secret detail');
  }

  @Get('full')
  @Public()
  full(): never {
    throw new StorageUnavailable('DISK_FULL');
  }

  @Post('echo')
  @Public()
  echo(): { readonly ok: true } {
    return { ok: true };
  }
}
