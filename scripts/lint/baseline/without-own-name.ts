/** What is said of a file, with `…` in the place of its own name in backticks: a file that is renamed stays the same. */
export function withoutOwnName(text: string, file: string): string {
  const [id = ''] = /^.*?(?=(?:\.(?:slo|rules|event))?\.\w+$)/.exec(file) ?? [];
  const steps = id.split('/');
  // From the longest: `runbooks/shop/DiskFull`, `shop/DiskFull`, `DiskFull`.
  const names = steps.map((_, index) => RegExp.escape(steps.slice(index).join('/'))).filter(name => name !== '');
  if (names.length === 0) return text;
  const own = new RegExp(`(?<![\\w-])(?:${names.join('|')})(?![\\w-])`, 'g');
  return text.replaceAll(/`[^`]*`/g, quoted => quoted.replaceAll(own, '…'));
}
