export { judgingCache } from './cache.js';
export { juryPagePath, juryPath, manageJuryPath, progressPath, rankingPath } from './paths.js';
export { judgingRoutes } from './routes.js';
export { judgingTexts } from './texts.js';
