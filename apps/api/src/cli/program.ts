import { Command } from 'commander';
import { createEvent } from './commands/create-event.command.js';
import { exportShortlist } from './commands/export-shortlist.command.js';
import { importHackathons } from './commands/import-hackathons.command.js';
import { importProjects } from './commands/import-projects.command.js';
import { backup, verifyAudit } from './commands/maintenance.commands.js';
import { exportEvent, importEvent } from './commands/transfer-event.commands.js';
import type { Workplace } from './workplace.js';

/** Every command of `npm run cli --`. Each says what it does with --help. */
export function program(workplace: Workplace): Command {
  const root = new Command('npm run cli --')
    .description('Jamboree at the command line, for whoever runs an instance. DATA_DIR (or DATABASE_URL) says where its data lives.')
    .showHelpAfterError('(Add --help to see what belongs here.)')
    .helpCommand(false);
  createEvent(root.command('create').description('Makes something new.'), workplace);
  const imports = root.command('import').description('Takes something over from a file.');
  importHackathons(imports, workplace);
  importProjects(imports, workplace);
  importEvent(imports, workplace);
  const exports = root.command('export').description('Writes something to a file.');
  exportEvent(exports, workplace);
  exportShortlist(exports, workplace);
  backup(root, workplace);
  verifyAudit(root.command('audit').description('Looks after the audit trail.'), workplace);
  return root;
}
