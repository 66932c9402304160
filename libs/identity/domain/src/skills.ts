/** Skills that many teams look for, named in every language of the interface; a person may add others in their own words. */
export const SKILLS = [
  'accessibility',
  'accounting',
  'architecture',
  'backend',
  'biology',
  'community-work',
  'content-design',
  'data-analysis',
  'data-engineering',
  'data-protection',
  'databases',
  'devops',
  'education',
  'electronics',
  'environment',
  'facilitation',
  'film',
  'finance',
  'frontend',
  'fundraising',
  'geodata',
  'graphic-design',
  'health',
  'interviews',
  'law',
  'logistics',
  'machine-learning',
  'marketing',
  'mobile-apps',
  'mobility',
  'photography',
  'procurement',
  'product-management',
  'project-management',
  'prototyping',
  'public-administration',
  'public-speaking',
  'security',
  'service-design',
  'social-media',
  'statistics',
  'testing',
  'translation',
  'urban-planning',
  'user-research',
  'ux-design',
  'water',
  'writing',
] as const;
export type Skill = (typeof SKILLS)[number];

const KNOWN: ReadonlySet<string> = new Set(SKILLS);

export function isSkill(text: string): text is Skill {
  return KNOWN.has(text);
}

/** How two words for a skill are compared: `UX design` and `ux-design` are one. */
export function skillKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s-]+/gu, '-');
}
