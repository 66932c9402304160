export { matchingCache } from './cache.js';
export { matchingRoutes } from './routes.js';
