import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../../retention/result';
import { complaintOf } from '../complaint';

/** One sentence for stderr: what is wrong with the arguments or a file, exit code 2. */
export type Complaint = string;

/** `text` takes a value, `texts` takes one each time it is named, `flag` takes none. */
export type OptionKind = 'text' | 'texts' | 'flag';

type Values<O extends Readonly<Record<string, OptionKind>>> = {
  [K in keyof O]: O[K] extends 'flag' ? boolean : O[K] extends 'texts' ? string[] : string | undefined;
};

export interface Asked<O extends Readonly<Record<string, OptionKind>>> {
  readonly options: Values<O>;
  readonly names: readonly string[];
}

/** Reads the arguments of one command; `names` says how many positionals it takes at least and at most. */
export function readArguments<O extends Readonly<Record<string, OptionKind>>>(
  args: string[],
  kinds: O,
  [least, most]: readonly [number, number],
  usage: string,
): Result<Asked<O>, Complaint> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(kinds).map(([name, kind]) => [
          name,
          { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: kind !== 'flag' },
        ]),
      ),
    });
    const twice = Object.entries(kinds).find(
      ([name, kind]) => kind === 'text' && given(values[name]).length > 1,
    );
    if (twice) return fail(`--${twice[0]} is given twice; it takes one value. Usage: ${usage}`);
    if (positionals.length < least || positionals.length > most) return fail(`Usage: ${usage}`);
    const options = Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [
        name,
        kind === 'flag'
          ? values[name] === true
          : kind === 'texts'
            ? given(values[name])
            : given(values[name])[0],
      ]),
    ) as Values<O>;
    return ok({ options, names: positionals });
  } catch (error) {
    return fail(`${complaintOf(error)} Usage: ${usage}`);
  }
}

/** What an option that takes values was given; nothing where it was not named. */
const given = (values: unknown): readonly unknown[] => (Array.isArray(values) ? values : []);

/** A whole number given as an option, or `standard` when it was not. */
export function wholeNumber(
  name: string,
  text: string | undefined,
  standard: number,
  [min, max]: readonly [number, number],
): Result<number, Complaint> {
  if (text === undefined) return ok(standard);
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= min && value <= max) return ok(value);
  return fail(`--${name} takes a whole number from ${min} to ${max}, not "${text}".`);
}
