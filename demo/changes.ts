/** One change of a plan, as `terraform show -json` writes it. */
export interface PlannedChange {
  readonly address: string;
  /** Terraform's type, `entra_fido2_method`. */
  readonly type: string;
  /** The last part of the address. */
  readonly name: string;
  readonly change: {
    readonly actions: readonly string[];
    /** There when an import block takes the object over. */
    readonly importing?: object;
    readonly before: unknown;
    readonly after: unknown;
    readonly after_unknown: unknown;
  };
}

type Leaves = ReadonlyMap<string, string>;

/** What a change takes away and what it brings, a line each. */
export function describeChange({ change }: PlannedChange): string[] {
  const before = leavesOf(change.before);
  const after = new Map([...leavesOf(change.after), ...unknownLeaves(change.after_unknown)]);
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => {
    const [left, right] = [before.get(path), after.get(path)];
    if (left === right) return [];
    const name = path.replace(/\s*#.*$/, '');
    return [
      ...(left === undefined ? [] : [`- ${name} = ${left}`]),
      ...(right === undefined ? [] : [`+ ${name} = ${right}`]),
    ];
  });
}

/** Every value by its path; an element of a list by its own text, as the order means nothing. */
function leavesOf(value: unknown, path = ''): Leaves {
  if (value === null || value === undefined) return new Map();
  if (Array.isArray(value)) {
    if (value.every((element) => typeof element !== 'object')) {
      return new Map([[path, inline(value.toSorted())]]);
    }
    return new Map(
      value.map((element): [string, string] => {
        const text = inline(element);
        return [`${path}[] #${text}`, text];
      }),
    );
  }
  if (typeof value !== 'object') return new Map([[path, JSON.stringify(value)]]);
  return new Map(
    Object.entries(value).flatMap(([key, member]) => [
      ...leavesOf(member, path === '' ? key : `${path}.${key}`),
    ]),
  );
}

function unknownLeaves(value: unknown, path = ''): Leaves {
  if (value === true) return new Map([[path, '(known after apply)']]);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, member]) => [
      ...unknownLeaves(member, path === '' ? key : `${path}.${key}`),
    ]),
  );
}

/** A value on one line, without what is not set. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const given = Object.entries(value).filter(([, member]) => member !== null);
  return `{ ${given.map(([key, member]) => `${key} = ${inline(member)}`).join(', ')} }`;
}
