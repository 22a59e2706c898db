import { DiagnosticError, Diagnostics } from '../../../provider/framework/diagnostics';
import { ELEMENT } from '../../../provider/framework/path';
import { Severity } from '../../../provider/protocol/wire/terraform';

const MESSAGE = { summary: 'Wrong', detail: 'It is. Change it.' };
const nobody = (): undefined => undefined;

describe('Diagnostics', () => {
  it('collects errors and warnings in their order', () => {
    const diagnostics = new Diagnostics();
    diagnostics.warn({ summary: 'Careful', detail: 'Look.' });
    diagnostics.error(MESSAGE);
    expect(diagnostics.toWire()).toEqual([
      {
        severity: Severity.SEVERITY_WARNING,
        summary: 'Careful',
        detail: 'Look.',
        attribute: undefined,
      },
      { severity: Severity.SEVERITY_ERROR, ...MESSAGE, attribute: undefined },
    ]);
  });

  it('has failed with the first error, not with a warning', () => {
    const diagnostics = new Diagnostics();
    diagnostics.warn(MESSAGE);
    expect(diagnostics.failed).toBe(false);
    diagnostics.error(MESSAGE);
    expect(diagnostics.failed).toBe(true);
  });

  it('says where the attribute at fault is', () => {
    const diagnostics = new Diagnostics();
    diagnostics.error({ ...MESSAGE, path: ['set', ELEMENT, 'name'] });
    expect(diagnostics.toWire()[0]?.attribute).toEqual({
      steps: [{ selector: { $case: 'attributeName', attributeName: 'set' } }],
    });
  });

  it('gives out a list of its own', () => {
    const diagnostics = new Diagnostics();
    diagnostics.toWire().push({ ...MESSAGE, severity: 1, attribute: undefined });
    expect(diagnostics.toWire()).toEqual([]);
  });

  it('shows a DiagnosticError as it is, without asking anybody', () => {
    const diagnostics = new Diagnostics();
    diagnostics.caught(new DiagnosticError({ ...MESSAGE, path: ['name'] }), () => {
      throw new Error('not asked');
    });
    expect(diagnostics.toWire()).toMatchObject([{ ...MESSAGE, attribute: { steps: [{}] } }]);
  });

  it('shows an error as the provider explains it', () => {
    const diagnostics = new Diagnostics();
    diagnostics.caught(new RangeError('far'), (error) => ({
      summary: 'Explained',
      detail: error instanceof RangeError ? error.message : '',
    }));
    expect(diagnostics.toWire()).toMatchObject([{ summary: 'Explained', detail: 'far' }]);
  });

  it.each([
    [
      'an error, with its trace',
      new TypeError('undefined is not a function'),
      /TypeError: undef.*\n.*at /,
    ],
    ['an error without a trace', Object.assign(new Error('bare'), { stack: undefined }), /bare$/],
    ['a thrown text', 'just text', /just text$/],
    ['nothing', undefined, /undefined$/],
  ])('calls %s that nobody explains a defect to report', (_, thrown, expected) => {
    const diagnostics = new Diagnostics();
    diagnostics.caught(thrown, nobody);
    const [defect] = diagnostics.toWire();
    expect(defect?.summary).toBe('The provider failed');
    expect(defect?.detail).toMatch(
      /^This is a defect of the provider, not of your configuration\./,
    );
    expect(defect?.detail).toMatch(expected);
  });
});

it('keeps line breaks of a message, and nothing that steers a terminal', () => {
  const diagnostics = new Diagnostics();
  diagnostics.warn({ summary: 'a\u001b[2Kb', detail: 'c\n\td\u202ee\u0007\u2028f' });
  expect(diagnostics.toWire()).toMatchObject([
    { summary: 'a\uFFFD[2Kb', detail: 'c\n\td\uFFFDe\uFFFD\uFFFDf' },
  ]);
});

describe('DiagnosticError', () => {
  it('reads as one text and keeps its cause', () => {
    const cause = new Error('why');
    const error = new DiagnosticError(MESSAGE, { cause });
    expect(error).toMatchObject({ name: 'DiagnosticError', message: 'Wrong: It is. Change it.' });
    expect(error.cause).toBe(cause);
    expect(error.diagnostic).toBe(MESSAGE);
  });
});
