import { expect, test } from 'vitest';
import { holdsValue, templateFault } from './go-template.ts';

test.each([
  ['{{ define "a" }}{{ .x }}{{ end }}{{ template "a" . }}'],
  ['{{ range query "up" }}{{ if .Value }}{{ break }}{{ end }}{{ end }}'],
  ['{{ $a, $b := 1 }}{{ $b }}{{ $ }}{{ $.Value }}'],
  ['{{ -1.5e3 }} {{ 0x1F }} {{ (index $labels "a").b }} {{ not true }}'],
  ['{{- $value -}} }} not ours {'],
  [`{{ printf "%s\\"}}" '}' }}`],
])('%s can be filled in', text => expect(templateFault(text)).toBeUndefined());

test.each([
  ['{{ $x }}{{ $x := 1 }}', 'Unexpected variable `$x`'],
  ['{{ else }}', 'Unexpected `{{ else }}` outside a block'],
  ['{{ with 1 }}{{ if 1 }}{{ end }}', 'Unexpected `{{ with }}` without `{{ end }}`'],
  ['{{ "a }}', 'Unexpected `"` in a template'],
  ['{{/* a }}', 'Unexpected `{{` without `}}`'],
  ['{{ {{ $value }} }}', 'Unexpected `{{` without `}}`'],
])('%s can not', (text, fault) => expect(templateFault(text)).toMatch(fault));

test.each([
  ['{{ $value }}', true],
  ['{{ .Value }}', true],
  ['{{ $.Value }}', true],
  ['{{ $values }} {{ .Values }} {{ $labels.value }} {{ value }}', false],
  ['$value', false],
])('%s holds the value: %s', (text, expected) => expect(holdsValue(text)).toBe(expected));

test.each([
  ['{{', 500_000],
  ['{{ "', 250_000],
  ['{{ $a.b | ', 100_000],
  ["{{ '\\", 200_000],
  ['{{ if 1 }}', 100_000],
  ['{{/*', 250_000],
  ['{{ " \\\\', 200_000],
])('a megabyte of %s takes no more than its length', (piece, times) => {
  expect(templateFault(piece.repeat(times))).toMatch(/^Unexpected/);
  expect(templateFault(`{{ "${piece.repeat(times)}`)).toMatch(/^Unexpected/);
});
