/** Options of kubectl whose value is the next word. */
const withValue = new Set(
  `-n --namespace -l --selector -o --output -c --container -f --filename -p --patch -s --server --context --kubeconfig
  --cluster --user --type --field-selector --sort-by --tail --since --timeout --replicas --grace-period --template --as
  --image --to-revision --token --request-timeout -L --label-columns --subresource`.split(/\s+/),
);

/** What of kubectl's arguments is no option: the verb, then the kind or the name. */
export const kubectlWords = (args: readonly string[]): string[] =>
  args.filter((arg, index) => !arg.startsWith('-') && !withValue.has(args[index - 1] ?? ''));
