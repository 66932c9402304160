const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name: one name for a thing, everywhere.' };

/** A template literal inside query text is where injected SQL comes from; values go in as parameters. */
const noSqlTemplates = {
  selector:
    'CallExpression[callee.property.name=/^(query|rows|execute|where|andWhere|orWhere|having|orderBy|addOrderBy)$/] > TemplateLiteral[expressions.length>0]:first-child',
  message: 'Pass values as parameters; build variable SQL from constants outside the call.',
};

export const everywhere = {
  'no-restricted-syntax': ['error', noDefaultExport, noSqlTemplates],
};

const NO_CLOCK = 'Domain code takes time as an argument.';
const NO_CHANCE = 'Domain code takes a seed as an argument.';

/** Rules are pure functions: a result depends on arguments alone, so that it can be replayed and tested. */
export const domainIsPure = {
  'no-restricted-syntax': [
    'error',
    noDefaultExport,
    { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: NO_CLOCK },
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: NO_CLOCK },
    { selector: "CallExpression[callee.name='Date']", message: NO_CLOCK },
    {
      selector: "MemberExpression[object.property.name='Now'], MemberExpression[object.name='Temporal'][property.name='Now']",
      message: NO_CLOCK,
    },
    { selector: "MemberExpression[object.name='performance']", message: NO_CLOCK },
    { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: NO_CHANCE },
    { selector: "MemberExpression[object.name='crypto']", message: NO_CHANCE },
    { selector: "MemberExpression[object.name='process']", message: 'Domain code knows no process.' },
    { selector: 'ImportDeclaration[source.value=/^node:/]', message: 'Domain code imports nothing of the platform it runs on.' },
  ],
};
