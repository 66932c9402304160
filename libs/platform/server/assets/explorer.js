/* global document -- runs in a browser */

/** Sends documents to this server and shows what the schema says about itself; everything is put on the page as text. */
const TYPE = 'name kind ofType { name kind ofType { name kind ofType { name kind } } }';
const SCHEMA = `{ __schema { types { kind name description
  fields { name description args { name description type { ${TYPE} } } type { ${TYPE} } }
  inputFields { name description type { ${TYPE} } }
  enumValues { name description }
  possibleTypes { name } } } }`;

const find = (id) => document.getElementById(id);

async function ask(query, variables) {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

async function run() {
  const answer = find('answer');
  answer.textContent = '…';
  try {
    const variables = JSON.parse(find('variables').value || '{}');
    answer.textContent = JSON.stringify(await ask(find('query').value, variables), null, 2);
  } catch (error) {
    answer.textContent = String(error);
  }
}

function element(name, text, ...children) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}

function typeName({ kind, name, ofType }) {
  if (kind === 'NON_NULL') return `${typeName(ofType)}!`;
  return kind === 'LIST' ? `[${typeName(ofType)}]` : name;
}

function signature({ name, args = [], type }) {
  const given = args.map((argument) => `${argument.name}: ${typeName(argument.type)}`).join(', ');
  return `${name}${given ? `(${given})` : ''}${type ? `: ${typeName(type)}` : ''}`;
}

function describe(type, wanted) {
  const members = [...(type.fields ?? []), ...(type.inputFields ?? []), ...(type.enumValues ?? []), ...(type.possibleTypes ?? [])];
  const found = members.filter(({ name }) => name.toLowerCase().includes(wanted));
  const named = type.name.toLowerCase().includes(wanted);
  if (!named && found.length === 0) return null;
  const rows = (named ? members : found).flatMap((member) => [
    element('dt', '', element('code', signature(member))),
    element('dd', member.description ?? ''),
  ]);
  const details = element('details', '', element('summary', type.name), element('p', type.description ?? ''), element('dl', '', ...rows));
  details.open = wanted !== '' || type.name === 'Query';
  return details;
}

const { data } = await ask(SCHEMA, {});
const order = { Query: 0, Mutation: 1 };
const types = data.__schema.types
  .filter(({ name }) => !name.startsWith('__'))
  .sort((a, b) => (order[a.name] ?? 2) - (order[b.name] ?? 2) || a.name.localeCompare(b.name));

function show() {
  const wanted = find('filter').value.trim().toLowerCase();
  find('schema').replaceChildren(...types.map((type) => describe(type, wanted)).filter((details) => details !== null));
}

find('filter').addEventListener('input', show);
find('ask').addEventListener('submit', (event) => {
  event.preventDefault();
  void run();
});
find('query').addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run();
});
show();
