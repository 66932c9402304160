export { identityTables, migrations, schemas } from './persistence/identity-tables.js';
export { PersonSchema } from './persistence/person.schema.js';
export { PersonStore } from './persistence/person.store.js';
export { SessionSchema } from './persistence/session.schema.js';
