import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { contextOf } from './request-context.js';

/** The `Viewer` of this request. */
export const CurrentViewer = createParamDecorator((_data: unknown, execution: ExecutionContext) => contextOf(execution).viewer);

/** The `RequestOrigin` of this request: address, user agent, session cookie. */
export const Origin = createParamDecorator((_data: unknown, execution: ExecutionContext) => contextOf(execution).origin);

/** The whole `RequestContext`, for data loaders. */
export const CurrentRequest = createParamDecorator((_data: unknown, execution: ExecutionContext) => contextOf(execution));
