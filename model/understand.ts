import type { Entry } from './entry.ts';
import { understandEscalationPolicy } from './escalation-policy.ts';
import type {
  EscalationPolicyFile,
  EventFile,
  OrganizationFile,
  PersonFile,
  PostmortemFrontMatter,
  RetiredFile,
  RulesFile,
  RunbookFrontMatter,
  ScheduleFile,
  ServiceFile,
  SeveritiesFile,
  SeverityMappingFile,
  SloFile,
  TeamFile,
  YamlRunbookFile,
} from './file-types.ts';
import type { Kind } from './kinds.ts';
import type { OpsRepo } from './ops-repo.ts';
import { understandOrganization } from './organization.ts';
import type { ParsedFile } from './parse-file.ts';
import { understandPerson } from './person.ts';
import { understandPostmortem } from './postmortem.ts';
import { understandRetired } from './retired.ts';
import { type Runbook, understandRunbook, understandYamlRunbook } from './runbook.ts';
import { understandSchedule } from './schedule.ts';
import { understandService } from './service.ts';
import { understandSeverity } from './severity.ts';
import { understandTeam } from './team.ts';

/** Valid files into domain shapes; each kind's own file says how. */
export function understand(parsed: readonly ParsedFile[]): OpsRepo {
  const valid = Map.groupBy(
    parsed.filter(({ valid }) => valid),
    ({ kind }) => kind,
  );
  const entries = <File, T>(kind: Kind, make: (file: File, parsed: ParsedFile) => T): Map<string, Entry<T>> =>
    new Map((valid.get(kind) ?? []).map(file => [file.id, entry(file, make(fileOf<File>(file), file))]));
  const asWritten = <File>(kind: Kind) => entries<File, File>(kind, file => file);
  const only = <T>(all: ReadonlyMap<string, Entry<T>>): Entry<T> | undefined => all.values().next().value;

  return {
    organization: only(
      entries<OrganizationFile, ReturnType<typeof understandOrganization>>('organization', understandOrganization),
    ),
    severities: severities(valid.get('severities')?.[0]),
    people: entries<PersonFile, ReturnType<typeof understandPerson>>('person', understandPerson),
    teams: entries('team', (file: TeamFile, { id }) => understandTeam(file, id)),
    schedules: entries('schedule', (file: ScheduleFile) => understandSchedule(file)),
    escalationPolicies: entries('escalation-policy', (file: EscalationPolicyFile) => understandEscalationPolicy(file)),
    services: entries('service', (file: ServiceFile) => understandService(file)),
    retired: retired(valid.get('retired')?.[0]),
    severityMapping: only(asWritten<SeverityMappingFile>('severity-mapping')),
    slos: asWritten<SloFile>('slo'),
    ruleFiles: asWritten<RulesFile>('rules'),
    events: asWritten<EventFile>('event'),
    runbooks: new Map<string, Entry<Runbook>>([
      ...entries('runbook', (file: RunbookFrontMatter, { facts, service }) =>
        understandRunbook(file, known(facts), service),
      ),
      ...entries('yaml-runbook', (file: YamlRunbookFile, { source, service }) =>
        understandYamlRunbook(file, source, service),
      ),
    ]),
    postmortems: entries('postmortem', (file: PostmortemFrontMatter, { facts }) =>
      understandPostmortem(file, known(facts)),
    ),
  };
}

/** The one place where data becomes typed: the schema has validated it, and the types are generated from the schema. */
const fileOf = <File>({ understood }: ParsedFile): File => understood.value as File;

const entry = <T>({ id, file, understood }: ParsedFile, value: T): Entry<T> => ({
  id,
  file,
  previously: previousId(understood.value),
  value,
  at: understood.at,
  atKey: understood.atKey,
});

/** Any kind that is deployed may have the key. */
const previousId = (file: unknown): string | undefined =>
  typeof file === 'object' && file !== null && 'previously' in file && typeof file.previously === 'string'
    ? file.previously
    : undefined;

function severities(parsed: ParsedFile | undefined): OpsRepo['severities'] {
  if (!parsed) return new Map();
  const { at, atKey } = parsed.understood;
  return new Map(
    Object.entries(fileOf<SeveritiesFile>(parsed)).map(([id, severity]) => [
      id,
      {
        id,
        file: parsed.file,
        previously: undefined,
        value: understandSeverity(severity),
        at: (...path) => at(id, ...path),
        atKey: (...path) => atKey(id, ...path),
      },
    ]),
  );
}

function retired(parsed: ParsedFile | undefined): OpsRepo['retired'] {
  if (!parsed) return new Map();
  const { at, atKey } = parsed.understood;
  return new Map(
    fileOf<RetiredFile>(parsed).map((entry, index) => [
      entry.id,
      {
        id: entry.id,
        file: parsed.file,
        previously: undefined,
        value: understandRetired(entry),
        at: (...path) => at(index, ...path),
        atKey: (...path) => atKey(index, ...path),
      },
    ]),
  );
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A valid Markdown file has facts');
  return value;
}
