import { expect, test } from 'vitest';
import { placeholdersIn } from './placeholders.ts';

const named = (text: string) => placeholdersIn(text).map(({ name }) => name);

test.each([
  ['kubectl logs <pod>', ['<pod>']],
  ['kubectl logs {pod} -n {{ namespace }}', ['{pod}', '{{ namespace }}']],
  ['kubectl logs POD_NAME -n=NAMESPACE_NAME', ['POD_NAME', 'NAMESPACE_NAME']],
  ['kubectl logs [POD_NAME]', ['POD_NAME']],
  ['kubectl logs [pod-name] -c [container_name]', ['[pod-name]', '[container_name]']],
  ['kubectl logs your-pod-name', ['your-pod-name']],
  ['kubectl --namespace=<your-namespace> logs <the your-pod>', ['<your-namespace>', '<the your-pod>']],
  ['ssh root@HOSTNAME', ['HOSTNAME']],
  ['aws s3 ls s3://YOUR_BUCKET', ['YOUR_BUCKET']],
])('%s', (text, names) => expect(named(text)).toEqual(names));

test.each([
  'POD_NAME=$(kubectl get pods -o name)',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is shell's own.
  'echo ${pod} "$POD_NAME"; kubectl describe pod a | grep NODE_NAME:',
  "awk '{print}' a # {pod} is one",
  'git log @{upstream} stash@{u} ORIG_HEAD',
  'cp {a,b} {1..3}',
  'grep [a-z] a; ls file[0-9] [a-z]*; tr [a-z] [A-Z]; [ -f a-b ] && ls x[ab-cd] [log] # [pod-name]',
  "docker inspect -f {{.State}} a; jq '{name}'",
  'find . -exec rm {} +',
  'ssh ada@host.example',
])('none in %s', text => expect(named(text)).toEqual([]));

test.each(['{', '{a', '[A_', ' [aa-', 'A_', "'", 'your-', '@A', '<a'])('a megabyte of %s', piece =>
  expect(named(piece.repeat(1_000_000 / piece.length)).length).toBeLessThan(1_000_000),
);
