import { type Outcome, reportOf, summaryOf } from '../../../cli/import/report';

const nothing: Outcome = { declarations: [], unmanageable: [], absent: [], told: [] };

const next = (where: string, format: 'hcl' | 'typescript'): string | undefined =>
  summaryOf(nothing, { where, format, name: 'dev' }).at(-1);

describe('the summary of an import', () => {
  it('ends with commands that can be typed', () => {
    expect(next('dev', 'hcl')).toBe(
      'Next: declare them, then cd dev && terraform init && terraform apply takes the objects into the state.',
    );
    expect(next('dev', 'typescript')).toContain('npx tsx dev/main.ts, then terraform init');
  });

  it.each([
    ['our tenant', "cd 'our tenant' &&"],
    ["kim's", String.raw`cd 'kim'\''s' &&`],
    ['$(reboot)', "cd '$(reboot)' &&"],
  ])('quotes a path for the shell: %s', (where, typed) => {
    expect(next(where, 'hcl')).toContain(typed);
  });
});

describe('the report of an import', () => {
  it('leaves out what there is nothing of, and takes no HTML from a tenant', () => {
    const unmanageable = [{ subject: 'plan "<img>\nx"', reason: 'It is of beta.' }];
    expect(
      reportOf({ ...nothing, unmanageable })
        .split('\n## ')
        .slice(1),
    ).toEqual(['Not managed\n\n- plan "&lt;img> x": It is of beta.\n']);
  });
});
