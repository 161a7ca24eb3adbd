import type { Finding } from './finding.ts';
import { type Span, startOf } from './span.ts';

/** Larger files are reported, not read: no hand-written file comes near it. */
export const maxBytes = 1024 * 1024;

export type Decoded = { readonly text?: string; readonly findings: readonly Finding[] };

/** What is said of a larger file. */
export const tooLarge = (file: string, bytes: number): Finding =>
  fileFinding(file, 'error', `Unexpected size of ${tenthsUp(bytes / maxBytes)} MB, expected at most 1 MB`);

const tenthsUp = (size: number): string => (Math.ceil(size * 10) / 10).toFixed(1);

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes into text with `\n` line ends and no byte order mark, or the reason why they are no text. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { findings: [notUtf8(file, bytes)] };
  }
  const nul = text.indexOf('\0');
  if (nul >= 0)
    return {
      findings: [{ ...fileFinding(file, 'error', 'Unexpected NUL byte, expected text'), at: placeIn(file, text, nul) }],
    };
  return plain(file, text);
}

function plain(file: string, text: string): Decoded {
  const findings: Finding[] = [];
  let result = text;
  if (result.startsWith('\uFEFF')) {
    findings.push(fileFinding(file, 'info', 'Unexpected byte order mark, expected UTF-8 without one'));
    result = result.slice(1);
  }
  const crlf = result.indexOf('\r\n');
  if (crlf >= 0) {
    const at = placeIn(file, result, crlf);
    const hint = 'commands pasted from such a file fail; add `* text=auto eol=lf` to .gitattributes';
    findings.push({ ...fileFinding(file, 'info', 'Unexpected CRLF line ends, expected LF'), at, hint });
    result = result.replaceAll('\r\n', '\n');
  }
  return { text: result, findings };
}

const fileFinding = (file: string, level: Finding['level'], message: string): Finding => ({
  rule: 'file',
  level,
  message,
  at: startOf(file),
});

/** The first bad byte is where the text, written out again, begins to differ. */
function notUtf8(file: string, bytes: Uint8Array): Finding {
  const again = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  let offset = again.findIndex((byte, index) => byte !== bytes[index]);
  // Back to the beginning of the character.
  while (offset > 0 && ((again[offset] ?? 0) & 0xc0) === 0x80) offset -= 1;
  const before = again.subarray(0, Math.max(offset, 0)).toString();
  return {
    ...fileFinding(file, 'error', 'Unexpected bytes, expected UTF-8 text'),
    at: placeIn(file, before, before.length),
    hint: 'save the file as UTF-8',
  };
}

/** Columns as in the text without its byte order mark. */
function placeIn(file: string, text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(0, start).split('\n').length;
  const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
  const column = offset - start + 1 - mark;
  return { file, line, column, endLine: line, endColumn: column + 1 };
}
