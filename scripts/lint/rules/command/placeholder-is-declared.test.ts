import { testRule } from '../../test-rule.ts';
import { wholeRunbook } from '../../test-runbook.ts';
import { commandPlaceholderIsDeclared } from './placeholder-is-declared.ts';

const files = (text: string) => wholeRunbook(`\`\`\`sh\nkubectl logs <pod> -n $NAMESPACE\n\`\`\`\n\n${text}`);
const said = (place: string, names: string) =>
  `runbooks/shop/DiskFull.md:${place}: info: Missing explanation of ${names} (set it in a command, or say in the text or a table what it is) [command/placeholder-is-declared]`;
const set = '```sh\nexport NAMESPACE=shop\n```';

testRule(commandPlaceholderIsDeclared, {
  'a table of variables': {
    files: files('| Variable | Is |\n| --- | --- |\n| `<pod>` | any |\n| `NAMESPACE` | `shop` |'),
    says: '',
  },
  'a sentence each': { files: files('`<pod>` is the newest one. Take NAMESPACE from the page.'), says: '' },
  'set by a command': { files: files(`The \`<pod>\` that restarts.\n\n${set}`), says: '' },
  'set by a loop, or with a value of its own': {
    files: wholeRunbook(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is shell's own.
      '```sh\nfor pod in a b; do ls $pod; done\necho "${ZONE:-eu}" $ZONE $HOME $1\nread name; ls $name\nFILTER=gz ./dump; ls $FILTER\n```',
    ),
    says: '',
  },
  'within single quotes it is no variable': { files: wholeRunbook("```sh\nawk '{ print $NF }'\n```"), says: '' },
  'says itself what it is': { files: wholeRunbook('```sh\nssh <value of the label instance>\n```'), says: '' },
  'all at once': { files: files('Look.'), says: said('7:14', '`<pod>`, `$NAMESPACE`') },
  'by its words beside the block': {
    files: files('The name of the pod and its namespace stand in the page.'),
    says: '',
  },
  'by its words further up in its section': {
    files: wholeRunbook(
      'Find the VMs and MACs first:\n\n```sh\nls\n```\n\nThen:\n\n```sh\nvirsh <vm-name-1> <MAC_ADDRESS>\n```',
    ),
    says: '',
  },
  'not by words of the section above': {
    files: wholeRunbook('A VM.\n\n## Impact\n\n```sh\nvirsh <vm>\n```'),
    says: said('11:7', '`<vm>`'),
  },
  'not by words elsewhere': {
    files: files('## Impact\n\nEvery pod of every namespace.'),
    says: said('7:14', '`<pod>`, `$NAMESPACE`'),
  },
  'another command explains nothing': {
    files: files(`Or \`kubectl describe pod <pod>\`, or \`ls $NAMESPACE\`.`),
    says: said('7:14', '`<pod>`, `$NAMESPACE`'),
  },
  'one of the two': { files: files(set), says: said('7:14', '`<pod>`') },
});
