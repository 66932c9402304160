import { NestFactory } from '@nestjs/core';
import type { Type } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config.js';
import { Log, NestLog } from '../logging/log.js';

/** A request body may have so many bytes: far more than the longest submission, far less than an attack. */
const BODY_LIMIT = 1_048_576;

/** The application of a root module on Fastify, not yet listening. */
export async function createApplication(root: Type | { readonly module: Type }, config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ trustProxy: config.trustProxy.length > 0 ? [...config.trustProxy] : false, bodyLimit: BODY_LIMIT });
  return NestFactory.create<NestFastifyApplication>(root, adapter, { logger: new NestLog(new Log(config.logLevel)) });
}
