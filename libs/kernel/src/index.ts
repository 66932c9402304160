export * from './access.js';
export * from './assert-never.js';
export * from './id.js';
export * from './instant.js';
export * from './page.js';
export * from './result.js';
export * from './sector.js';
export * from './text.js';
