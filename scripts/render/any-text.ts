import fc from 'fast-check';

/** For property tests: text of any UTF-16 units, and text made of what some notation takes for markup. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map(units => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        ...'`|\\*_[]()<>&"\'#@:!~$%,;-+={}^\n\r\t\u001b\u202e\ufffe a1é漢\u0301👍',
        ...['](', ']]>', '<!--', '<b>', '&amp;', '::error::', '##[group]', 'https://a.example', 'www.a.example'],
        ...['@ada', 'a@b.example', '#12', '%0A', '``', '\ud800', '👩‍💻', '| --- |'],
      ),
    )
    .map(parts => parts.join('')),
);
