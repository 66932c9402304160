export { handoverCache } from './cache.js';
export { cityShortlistPath, cityShortlistsPath, resultsPath } from './paths.js';
export { handoverRoutes } from './routes.js';
export { handoverTexts } from './texts.js';
