import { testRule } from '../../test-rule.ts';
import { wholeRunbook, yamlRunbookWith } from '../../test-runbook.ts';
import { commandDestructiveIsGuarded } from './destructive-is-guarded.ts';

const said = (place: string, level: string, missing: string, what: string) =>
  `runbooks/shop/DiskFull.md:${place}: ${level}: Missing ${missing} beside \`${what}\` (say what it costs, and how to undo it or that nobody can) [command/destructive-is-guarded]`;
const step = (command: string, before = 'Run:', after = 'Done.', language = 'sh') =>
  `# DiskFull\n\n${before}\n\n\`\`\`${language}\n${command}\n\`\`\`\n\n${after}`;
const both = 'a warning and a way back';
const bare = (command: string, language?: string) => wholeRunbook(step(command, undefined, undefined, language));

testRule(commandDestructiveIsGuarded, {
  'what does no harm': {
    files: bare('rm old.log\nkubectl delete pod shop-1\nkubectl scale deploy/shop --replicas=10\ngit push\nhelm list'),
    says: '',
  },
  'with a warning and a way back': {
    files: wholeRunbook(
      step('rm -rf /var/cache/shop', 'Warning: customers wait for a minute.', 'Way back: it is made again.'),
    ),
    says: '',
  },
  'in a section further up': {
    files: wholeRunbook(`Warning: gone for good.\n${'\n'.repeat(20)}## Then\n\n${step('rm -r /var/cache')}`),
    says: said('34:1', 'warning', both, 'rm -r'),
  },
  'without a way back': {
    files: wholeRunbook(step('rm -r /var/cache', 'Warning: customers wait.')),
    says: said('11:1', 'info', 'a way back', 'rm -r'),
  },
  'of an important service': {
    files: wholeRunbook(step('kubectl -n shop delete deployment shop'), 1),
    says: said('11:1', 'error', both, 'delete deployment'),
  },
  'each command of a block': {
    files: bare('rm -r a\nls\ndropdb b'),
    says: [said('11:1', 'warning', both, 'rm -r'), said('13:1', 'warning', both, 'dropdb')].join('\n'),
  },
  'one guard for all commands of a block': {
    files: wholeRunbook(step('rm -r a\nrm -r b', 'Warning: customers wait.', 'Way back: restore the backup.')),
    says: '',
  },
  'a guard of another block': {
    files: wholeRunbook(
      `${step('rm -r a', 'Warning: restore the backup.', '')}\n${step('rm -r b').replace('# DiskFull', '')}`,
    ),
    says: said('20:1', 'warning', both, 'rm -r'),
  },
  'a guard at the other end of the section': {
    files: wholeRunbook(`# DiskFull\n\nWarning: restore it.\n\nA.\n\nB.\n\nC.\n\n\`\`\`sh\nrm -r a\n\`\`\`\n`),
    says: said('17:1', 'warning', both, 'rm -r'),
  },
  'a remark, and a heading below that stands over a text': {
    files: wholeRunbook(
      '# DiskFull\n\n```sh\n# Careful: customers wait.\nrm -r a\n```\n\n## Roll back\n\nRun the job `fill`.\n',
    ),
    says: '',
  },
  'a heading above, which is no way back': {
    files: wholeRunbook('# DiskFull\n\n## Roll back\n\n```sh\n# Careful: customers wait.\nrm -r a\n```\n'),
    says: said('12:1', 'info', 'a way back', 'rm -r'),
  },
  'what is to be done, which is no guard': {
    files: wholeRunbook(step('dropdb shop', 'Restart the database to restore service:'), 1),
    says: said('11:1', 'error', both, 'dropdb'),
  },
  'what is to be deleted, which is a hint': {
    files: wholeRunbook(step('dropdb shop', 'Delete what the test left:'), 1),
    says: said('11:1', 'info', both, 'dropdb'),
  },
  'an admonition in the same item of a list': {
    files: wholeRunbook(
      '# DiskFull\n\n- Clear it:\n\n  > [!WARNING]\n  > Nobody can undo this for good.\n\n  ```sh\n  rm -r a\n  ```\n',
    ),
    says: '',
  },
  'a restart, which brings back what it stops': {
    files: wholeRunbook(
      step(
        'kubectl -n shop scale deploy/shop --replicas=0\nkubectl -n shop scale deploy/shop --replicas=2',
        'Restart it:',
      ),
    ),
    says: '',
  },
  'a restart in one line that another shell is given': {
    files: bare('ssh db1 "kubectl scale deploy/shop --replicas=0; kubectl scale deploy/shop --replicas=2"'),
    says: '',
  },
  'without a prompt below a line that has one': {
    files: bare('$ kubectl -n shop get pvc\nkubectl -n shop delete pvc data-0'),
    says: said('12:1', 'warning', both, 'delete pvc'),
  },
  'at the prompt of root': {
    files: bare('# rm -rf /data/x', 'console'),
    says: said('11:3', 'warning', both, 'rm -r'),
  },
  'at the prompt of a database': {
    files: bare('$ mysql -h db\nmysql> DROP TABLE orders;', 'console'),
    says: said('12:8', 'warning', both, 'DROP TABLE'),
  },
  'a flag before the verb': {
    files: bare('helm -n shop uninstall shop'),
    says: said('11:1', 'warning', both, 'helm uninstall'),
  },
  'a bucket': {
    files: bare('aws s3 rm s3://shop --recursive'),
    says: said('11:1', 'warning', both, 's3 rm --recursive'),
  },
  'what is found': { files: bare('find /var -delete'), says: said('11:1', 'warning', both, 'find -delete') },
  'through sudo': { files: bare('sudo rm -Rf /var/cache'), says: said('11:1', 'warning', both, 'rm -r') },
  'in a container': {
    files: bare('kubectl -n shop exec shop-1 -- rm -r /x'),
    says: said('11:1', 'warning', both, 'rm -r'),
  },
  'a placeholder': { files: bare('kubectl delete pvc <claim>'), says: said('11:1', 'warning', both, 'delete pvc') },
  'scaled to nothing': {
    files: bare('kubectl scale deploy/shop --replicas=0'),
    says: said('11:1', 'warning', both, 'scale --replicas=0'),
  },
  'by force': {
    files: bare('kubectl delete pod shop-1 --force'),
    says: said('11:1', 'warning', both, 'delete --force'),
  },
  'in a database': {
    files: bare('psql --host=db --command="DROP TABLE orders"'),
    says: said('11:1', 'warning', both, 'DROP TABLE'),
  },
  'in SQL': { files: bare('SELECT 1;\nTRUNCATE orders;', 'sql'), says: said('12:1', 'warning', both, 'TRUNCATE') },
  'all of the infrastructure': {
    files: bare('terraform destroy'),
    says: said('11:1', 'warning', both, 'terraform destroy'),
  },
  'whatever the plan says': {
    files: bare('terraform apply -auto-approve'),
    says: said('11:1', 'info', both, 'apply -auto-approve'),
  },
  'SQL that a command reads': {
    files: bare('psql --host=db <<EOF\nDROP TABLE orders;\nEOF'),
    says: said('11:1', 'warning', both, 'DROP TABLE'),
  },
  'the next item of a list, which has a block of its own': {
    files: wholeRunbook(
      '# DiskFull\n\n1. Broken.\n\n   ```sh\n   dropdb a\n   ```\n\n2. Never at a peak. Way back: the same.\n\n   ```sh\n   ls\n   ```\n',
    ),
    says: said('11:4', 'warning', both, 'dropdb'),
  },
  'the next item of a list, which is the way back': {
    files: wholeRunbook(
      '# DiskFull\n\n- Never at a peak:\n\n  ```sh\n  dropdb a\n  ```\n\n- Way back:\n\n  ```sh\n  ls\n  ```\n',
    ),
    says: '',
  },
  'items below about the block, in a list of their own or without blocks': {
    files: wholeRunbook(
      '# DiskFull\n\n- Do:\n\n  ```sh\n  dropdb a\n  ```\n\n- This cannot be undone.\n\n## Or\n\n```sh\ndropdb b\n```\n\n- Cannot be undone. Look:\n\n  ```sh\n  ls\n  ```\n',
    ),
    says: '',
  },
  'what the outage costs': {
    files: wholeRunbook(
      '# DiskFull\n\n## Impact\n\nAcme loses about 120 orders a minute.\n\n```sql\nDROP TABLE orders;\n```\n',
    ),
    says: said('13:1', 'warning', both, 'DROP TABLE'),
  },
  'what a command costs, below a heading of its own': {
    files: wholeRunbook('# DiskFull\n\n## Drop it\n\n### Impact\n\nGone for good.\n\n```sh\ndropdb a\n```\n'),
    says: '',
  },
  'options of a YAML runbook, each with its own guard': {
    files: yamlRunbookWith(`escalation: [{ after: 10m, contact: people/ada }]
steps:
  - name: Clear it
    options:
      - { action: Stop it., command: dropdb a }
      - { action: 'Warning: gone for good.', command: dropdb b }
      - { command: dropdb c, action: Stop it. }
      - { command: dropdb d, action: 'Warning: gone for good.' }`),
    says: [
      said('9:38', 'warning', both, 'dropdb').replace('.md', '.yaml'),
      said('11:20', 'warning', both, 'dropdb').replace('.md', '.yaml'),
    ].join('\n'),
  },
  'in a sentence': {
    files: wholeRunbook('# DiskFull\n\n1. Look.\n2. Run `kubectl -n shop delete pvc data-5`.\n'),
    says: said('9:8', 'warning', both, 'delete pvc'),
  },
  'in a cell of a table': {
    files: wholeRunbook('| Do | With |\n| --- | --- |\n| Free the disk | `rm -rf /data/x` |\n'),
    says: said('8:19', 'warning', both, 'rm -r'),
  },
  'SQL in a sentence, with a hint beside it': {
    files: wholeRunbook('# DiskFull\n\nThis removes the old orders. Execute `DROP TABLE old_orders`.\n'),
    says: said('8:38', 'info', both, 'DROP TABLE'),
  },
  'in a sentence that warns, with a way back in the next one': {
    files: wholeRunbook(
      '# DiskFull\n\nOnly if nobody else is on it, run `kubectl -n shop delete pvc data-5`.\n\nIt is recreated.\n',
    ),
    says: '',
  },
  'with a guard of another section': {
    files: wholeRunbook('# DiskFull\n\nWarning: gone for good.\n\n## Then\n\n- `rm -rf /data/x`\n'),
    says: said('12:3', 'warning', both, 'rm -r'),
  },
  'only a name in a sentence': { files: wholeRunbook('# DiskFull\n\nUse `rm -rf` or `helm uninstall`.\n'), says: '' },
  history: { files: bare('git push --force'), says: said('11:1', 'warning', both, 'push --force') },
  'a trial': { files: bare('kubectl delete deployment shop --dry-run=client'), says: '' },
});
