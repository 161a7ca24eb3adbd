/** What people on call say and cspell's lists do not have. */
export const jargon: readonly string[] = `
  acked acking alertable alerters allowlist allowlisted autoscale autoscaled autoscaler autoscalers autovacuum
  backfill backfilled backfilling backfills backoff backpressure blackhole blackholed blocklisted blocklisting blameless blast burstable
  canaried chargeback chargebacks checkpointing chrony chronyd conntrack cooldown cordon cordoned cordoning cron crons crashlooping
  dataset datasets datapath deduplicate deduplicated deduplicates deduplication denylist deploys desync desynced dirtied downscale downscaled
  egress escalator evictions exporter exporters failback failover failovers failsafe flapping fsync gluster
  gapless goroutine goroutines healthcheck healthchecks hotfix hotfixed hotfixes hotspot hotspots hostname hostnames
  idempotency inode inodes inoperability interruptible iostat journald keepalive keepalives kdump kubelet kubelets kubeconfig
  liveness loadbalancer lookups metadata misroute misrouted mitigations mountpoint mountpoints multicast multicluster
  namespace namespaced namespaces nameserver nameservers nginx noisy oncall onboarding outage outages overprovisioned
  pageable pager pagers paging parallelise parallelism passthrough perf pgbouncer postmortem postmortems preempted promtool amtool preprod
  prepending pvc pvcs prewarm prewarmed provisioner provisioners proxied proxying quiesce quiesced
  readiness rebalance rebalanced rebalancing reconnects reindex reindexed reindexing reprocess reprocessed requeue
  requeued requeues rerouted reroute resharding resync resynced resyncing retriable retryable retries rollback rollbacks
  rollout rollouts runbook runbooks runtime runtimes scrape scraped scraper scrapes scraping severities sharded sharding
  sidecar sidecars siloed stacktrace stacktraces standby standbys statefulset subsystem subsystems systemd
  tcpdump teardown throttled throttling timeframe timeout timeouts timestamp timestamps topologies triaged triaging tracepoint traceroute tunable
  unacked unacknowledged uncordon uncordoned undrain unhealthy unreachable unreplicated unschedulable untriaged upsert
  upstreams uptime vacuumed vacuuming walkthrough webhook webhooks workaround workarounds workload workloads writeback xattr xattrs
`
  .trim()
  .split(/\s+/);
