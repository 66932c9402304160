import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../../../', import.meta.url));
const SHARED = process.env['JAMBOREE_SHARED'] ?? path.resolve(REPOSITORY, '../shared');

export interface ImportedData {
  readonly hackathons: string;
  readonly projects: string;
  readonly slug: string;
  /** Rows of the hackathons' file. */
  readonly rows: number;
}

/** The public crawl of 2020 where it lies beside the repository, else a file of the same shape. */
export function importedData(): ImportedData {
  const [hackathons, projects] = [path.join(SHARED, 'real/hackathons-2020-sample.csv'), path.join(SHARED, 'real/projects-2020.csv')];
  if (existsSync(hackathons) && existsSync(projects)) return { hackathons, projects, slug: 'tamuhack2020', rows: 400 };
  process.stderr.write(`The story is told with made-up data: ${SHARED} holds no real/.\n`);
  return madeUp();
}

const URL_OF_EVENT = 'https://tidehack2020.example.org/';

function madeUp(): ImportedData {
  const folder = mkdtempSync(path.join(tmpdir(), 'jamboree-import-'));
  const [hackathons, projects] = [path.join(folder, 'hackathons.csv'), path.join(folder, 'projects.csv')];
  writeFileSync(
    hackathons,
    `url,ended,criteria,juror_count,participants,submissions,prizes,themes,prize_currency,prize_value,last_submission_at\n` +
      `${URL_OF_EVENT},True,Creativity (40%)||Practicality (35%)||Presentation (25%),1,120,10,Grand Prize||Second Place (4),,$,1000,2020-01-26T10:00:00-06:00\n`,
  );
  const rows = Array.from(
    { length: 10 },
    (_, index) =>
      `Idea ${index + 1},https://ideas.example.org/${index + 1},Tide Hack,${URL_OF_EVENT},3,react,https://code.example.org/${index + 1},False,,900,${index}`,
  );
  writeFileSync(
    projects,
    `project_title,submission_url,hackathons,hackathon_urls,team_size,built_with,links,is_winner,prizes_won,description_length,likes\n${rows.join('\n')}\n`,
  );
  return { hackathons, projects, slug: 'tidehack2020', rows: 1 };
}
