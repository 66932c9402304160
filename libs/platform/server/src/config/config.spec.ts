import { fc, test } from '@fast-check/jest';
import { Config, ConfigError, loadConfig } from './config.js';
import { configTable } from './config-table.js';
import { CONFIG_VARIABLES } from './config-variables.js';

test('without any setting it is a production instance on this machine alone', () => {
  expect(loadConfig({})).toMatchObject({
    mode: 'production',
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3000',
    databaseUrl: null,
    smtpUrl: null,
    open: false,
    https: false,
  });
});

test('an empty or blank variable is an unset one', () => {
  expect(loadConfig({ PORT: '', MODE: '  ' })).toEqual(loadConfig({}));
});

test('settings are read', () => {
  const config = loadConfig({
    MODE: 'demo',
    PORT: '8080',
    PUBLIC_URL: 'https://jam.example.org/',
    TRUST_PROXY: '127.0.0.1, 10.0.0.0/8',
    DATABASE_URL: 'postgres://a:b@c/d',
  });
  expect(config).toMatchObject({
    open: true,
    port: 8080,
    publicUrl: 'https://jam.example.org',
    https: true,
    trustProxy: ['127.0.0.1', '10.0.0.0/8'],
    databaseUrl: 'postgres://a:b@c/d',
  });
  expect(config).toBeInstanceOf(Config);
});

test('every wrong name is listed, no value', () => {
  const load = () => loadConfig({ PORT: 'hunter2', DATABASE_URL: 'mysql://root:hunter2@x', SMTP_URL: 'hunter2', MODE: 'hunter2' });
  expect(load).toThrow(new ConfigError(['MODE', 'PORT', 'DATABASE_URL', 'SMTP_URL']));
  expect(load).not.toThrow(/hunter2/);
});

test.prop([fc.dictionary(fc.constantFrom(...Object.keys(CONFIG_VARIABLES)), fc.string({ unit: 'binary' }))])(
  'no environment makes it fail otherwise',
  (environment) => {
    try {
      expect(loadConfig(environment)).toBeInstanceOf(Config);
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
    }
  },
);

test('the operators’ table has one row per variable', () => {
  const rows = configTable().split('\n').slice(2);
  expect(rows).toHaveLength(Object.keys(CONFIG_VARIABLES).length);
  for (const row of rows) expect(row).toMatch(/^\| [A-Z][a-z]+ \| `[A-Z_]+` \| .*\| (yes|no) \| .{20,} \|$/);
});
