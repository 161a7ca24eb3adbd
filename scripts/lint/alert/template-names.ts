/** What Prometheus declares before a template of an alert. `$` is the whole of what it hands over. */
export const prometheusVariables = ['$', '$labels', '$value', '$externalLabels', '$externalURL'] as const;

/** The functions of Go's templates. */
const builtIn = ['and', 'or', 'not', 'eq', 'ne', 'lt', 'le', 'gt', 'ge', 'len', 'index', 'slice', 'call'].concat([
  'print',
  'printf',
  'println',
  'html',
  'js',
  'urlquery',
]);

/** Those that Prometheus adds, as https://prometheus.io/docs/prometheus/latest/configuration/template_reference/ lists them. */
const added = ['query', 'first', 'label', 'value', 'strvalue', 'sortByLabel', 'args', 'tmpl', 'safeHtml'].concat(
  ['humanize', 'humanize1024', 'humanizeDuration', 'humanizePercentage', 'humanizeTimestamp'],
  ['toTime', 'toDuration', 'now', 'parseDuration', 'title', 'toUpper', 'toLower', 'match', 'reReplaceAll'],
  ['stripPort', 'stripDomain', 'graphLink', 'tableLink', 'externalURL', 'pathPrefix', 'urlQueryEscape'],
);

export const prometheusFunctions: ReadonlySet<string> = new Set([...builtIn, ...added]);
