import { CONFIG_VARIABLES, type ConfigVariable } from './config-variables.js';

/** The operator's Markdown table of all settings, by group. */
export function configTable(): string {
  const rows = Object.entries<ConfigVariable<unknown>>(CONFIG_VARIABLES)
    .sort(([, a], [, b]) => a.group.localeCompare(b.group))
    .map(
      ([name, { group, description, default: standard, sensitive }]) =>
        `| ${group} | \`${name}\` | ${standard === '' ? '' : `\`${standard}\``} | ${sensitive ? 'yes' : 'no'} | ${description.replaceAll('|', '\\|')} |`,
    );
  return ['| Group | Variable | Default | Secret | Meaning |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}
