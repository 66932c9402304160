import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { RESOLVER_PROPERTY_METADATA, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { ACCESS_RULE } from './access.decorator.js';

/** Stops the boot when a query, mutation, subscription or REST handler does not say who may call it. */
@Injectable()
export class AccessCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const open = [...this.discovery.getProviders(), ...this.discovery.getControllers()].flatMap(({ metatype }) =>
      this.handlersWithoutRule(metatype),
    );
    if (open.length > 0) throw new Error(`These handlers have neither @Access nor @Public: ${[...new Set(open)].sort().join(', ')}.`);
  }

  private handlersWithoutRule(target: unknown): string[] {
    if (typeof target !== 'function') return [];
    const prototype: unknown = target.prototype;
    if (typeof prototype !== 'object' || prototype === null) return [];
    return this.scanner
      .getAllMethodNames(prototype)
      .filter((name) => {
        const handler: unknown = Reflect.get(prototype, name);
        return typeof handler === 'function' && isHandler(handler) && !Reflect.hasMetadata(ACCESS_RULE, handler);
      })
      .map((name) => `${target.name}.${name}`);
  }
}

/** A REST handler or a root field; plain field resolvers show what their root field has already let through. */
function isHandler(method: object): boolean {
  if (Reflect.hasMetadata(PATH_METADATA, method)) return true;
  return Reflect.hasMetadata(RESOLVER_TYPE_METADATA, method) && Reflect.getMetadata(RESOLVER_PROPERTY_METADATA, method) !== true;
}
