import * as v from 'valibot';
import { fail, ok, type Result } from '../../retention/result';
import type { Words } from '../../retention/words';
import type { Wrong } from '../scenario/check';

/**
 * Reads the text of a file of unknown origin as far as every Homeport file goes: what may be anything, from
 * a photograph to an attack, becomes an object that names its format and a version this program reads, or
 * one clear sentence.
 */

/** Longest file read, in characters. A run of 200 rounds with every lever set and 100 desk choices a round has about 1,500,000. */
export const longestFile = 5_000_000;

/** Brackets inside brackets; an honest file has six. */
const deepest = 32;

const Head = v.looseObject({ format: v.string(), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
export type Head = v.InferOutput<typeof Head>;

const megabytes = (characters: number) => Math.ceil(characters / 1_000_000);

export const tooLarge = (characters: number): Words => ({
  en: `This file is too large (${megabytes(characters)} MB): a run or scenario has at most ${megabytes(longestFile)} MB. It was not read.`,
  zh: `文件过大（${megabytes(characters)} MB）：一局记录或一个情景最多 ${megabytes(longestFile)} MB。未读取该文件。`,
});

const otherProgram: Words = {
  en: 'This file was not made by Homeport. Choose the file that “Save as file” in the classroom gave you.',
  zh: '这不是归港生成的文件。请选择在课堂中点击“存为文件”得到的文件。',
};

const brokenText: Words = {
  en: 'This file is damaged: it ends too early or was changed in a text program. Ask for it once more.',
  zh: '文件已损坏：内容不完整，或被文本软件改动过。请重新索取。',
};

export const newer = (found: number, known: number): Words => ({
  en: `This was saved by a newer Homeport (format ${found}; this one reads up to ${known}). Update Homeport and open it again.`,
  zh: `这是由更新版本的归港保存的（格式 ${found}，当前版本最多能读 ${known}）。请更新归港后再打开。`,
});

/** Reads the text of a file as an object with a format name of Homeport's. */
export function readHomeportJson(text: string): Result<Head, Words> {
  if (text.length > longestFile) return fail(tooLarge(text.length));
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (!start.startsWith('{') || !start.includes('"homeport-')) return fail(otherProgram);
  if (depthOf(start) > deepest) return fail(otherProgram);
  let json: unknown;
  try {
    json = JSON.parse(start);
  } catch {
    return fail(brokenText);
  }
  const head = v.safeParse(Head, json);
  return head.success && head.output.format.startsWith('homeport-') ? ok(head.output) : fail(otherProgram);
}

/** Deepest nesting, found without recursion so that no text can exhaust the stack. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter === '\\') at++;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === '{' || letter === '[') most = Math.max(most, ++depth);
    else if (letter === '}' || letter === ']') depth--;
  }
  return most;
}

/** One field of an otherwise readable file is wrong. */
export const wrongField = (first: Wrong | undefined): Words => {
  const { path = '?', found = 'something', allowed = '' } = first ?? {};
  return found === 'nothing' ? missing(path) : notAllowed(path, found, allowed);
};

const missing = (path: string): Words => ({
  en: `This file was changed or damaged: “${path}” is missing. Nothing of it was taken over.`,
  zh: `文件被改动或已损坏：缺少“${path}”。未采用其中任何内容。`,
});

const notAllowed = (path: string, found: string, allowed: string): Words => ({
  en: `This file was changed or damaged: “${path}” holds ${found}; allowed is ${allowed}. Nothing of it was taken over.`,
  zh: `文件被改动或已损坏：“${path}”处的内容（${found}）不合规定${inChinese(allowed)}。未采用其中任何内容。`,
});

/** The bounds among the things that are allowed; a name of the format itself says nothing more in Chinese. */
function inChinese(allowed: string): string {
  for (const [words, zh] of spoken) {
    const [, from, to] = words.exec(allowed) ?? [];
    if (from !== undefined) return `，应为${zh(from, to ?? '')}`;
  }
  return '';
}

const spoken: readonly [RegExp, (from: string, to: string) => string][] = [
  [/^a length of at least (\d+)$/, (n) => `长度至少${n}`],
  [/^a length of at most (\d+)$/, (n) => `长度至多${n}`],
  [/^at least (\S+)$/, (n) => `至少${n}`],
  [/^at most (\S+)$/, (n) => `至多${n}`],
  [/^a whole number from (\S+) to (\S+)$/, (from, to) => `${from}到${to}的整数`],
  [/^([\d.-]+) to ([\d.-]+)( \(.*\))?$/, (from, to) => `${from}到${to}`],
];
