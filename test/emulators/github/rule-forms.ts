/** The provider says of each rule whose it is, all of it empty; GitHub lets it. */
const provenance = {
  ruleset_source_type: { type: 'string' },
  ruleset_source: { type: 'string' },
  ruleset_id: { type: 'uint32' },
} as const;

const bare = { properties: {}, optionalProperties: provenance } as const;
const rule = <const P>(parameters: P) => ({ properties: { parameters }, optionalProperties: provenance }) as const;

const text = { type: 'string' } as const;
const texts = { elements: text } as const;
const flag = { type: 'boolean' } as const;
const count = { type: 'uint16' } as const;

const pattern = rule({
  properties: { operator: { enum: ['contains', 'ends_with', 'regex', 'starts_with'] }, pattern: text },
  optionalProperties: { name: text, negate: flag },
});

const pullRequest = rule({
  properties: {
    dismiss_stale_reviews_on_push: flag,
    require_code_owner_review: flag,
    require_last_push_approval: flag,
    required_approving_review_count: count,
    required_review_thread_resolution: flag,
  },
  optionalProperties: { allowed_merge_methods: { elements: { enum: ['merge', 'rebase', 'squash'] } } },
});

const statusChecks = rule({
  properties: {
    required_status_checks: {
      elements: { properties: { context: text }, optionalProperties: { integration_id: { type: 'uint32' } } },
    },
    strict_required_status_checks_policy: flag,
  },
  optionalProperties: { do_not_enforce_on_create: flag },
});

const mergeQueue = rule({
  properties: {
    check_response_timeout_minutes: count,
    grouping_strategy: { enum: ['ALLGREEN', 'HEADGREEN'] },
    max_entries_to_build: count,
    max_entries_to_merge: count,
    merge_method: { enum: ['MERGE', 'REBASE', 'SQUASH'] },
    min_entries_to_merge: count,
    min_entries_to_merge_wait_minutes: count,
  },
});

const workflows = rule({
  properties: {
    workflows: {
      elements: {
        properties: { path: text, repository_id: { type: 'uint32' } },
        optionalProperties: { ref: text, sha: text },
      },
    },
  },
  optionalProperties: { do_not_enforce_on_create: flag },
});

const codeScanning = rule({
  properties: {
    code_scanning_tools: {
      elements: {
        properties: {
          alerts_threshold: { enum: ['all', 'errors', 'errors_and_warnings', 'none'] },
          security_alerts_threshold: {
            enum: ['all', 'critical', 'high_or_higher', 'medium_or_higher', 'none'],
          },
          tool: text,
        },
      },
    },
  },
});

/** The form of each rule that a ruleset may hold, by its type. */
export const ruleForms = {
  branch_name_pattern: pattern,
  code_scanning: codeScanning,
  commit_author_email_pattern: pattern,
  commit_message_pattern: pattern,
  committer_email_pattern: pattern,
  creation: bare,
  deletion: bare,
  file_extension_restriction: rule({ properties: { restricted_file_extensions: texts } }),
  file_path_restriction: rule({ properties: { restricted_file_paths: texts } }),
  max_file_path_length: rule({ properties: { max_file_path_length: count } }),
  max_file_size: rule({ properties: { max_file_size: count } }),
  merge_queue: mergeQueue,
  non_fast_forward: bare,
  pull_request: pullRequest,
  required_deployments: rule({ properties: { required_deployment_environments: texts } }),
  required_linear_history: bare,
  required_signatures: bare,
  required_status_checks: statusChecks,
  tag_name_pattern: pattern,
  update: {
    properties: {},
    optionalProperties: { ...provenance, parameters: { properties: { update_allows_fetch_and_merge: flag } } },
  },
  workflows,
} as const;
