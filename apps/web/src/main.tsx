import { identityTexts } from '@jamboree/identity-web';
import { CatalogueStore, initialLocale, keepLinksHere, platformCatalogue } from '@jamboree/platform-web';
import { createRoot } from 'react-dom/client';
import './styles.js';
import { App } from './app.js';
import { createClient } from './client.js';
import { createAppRouter } from './router.js';
import { appTexts } from './texts.js';

const texts = new CatalogueStore();
const locale = initialLocale();
document.documentElement.lang = locale;
const router = createAppRouter(texts);
keepLinksHere();

// The page as the server wrote it stays until the first screen is there: texts and code of this address come first.
const [client] = await Promise.all([createClient(), texts.ensure(locale, [platformCatalogue, identityTexts, appTexts]), router.load()]);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has lost its #root');
createRoot(root).render(<App texts={texts} locale={locale} router={router} client={client} />);
