import { endWith, missingPackage } from '../../../cli/import/failure';
import { EXIT, ExitError } from '../../../cli/exit-error';
import { EngineError } from '../../../engine/find';
import { GraphError } from '../../../graph/graph-error';

const quiet = new AbortController().signal;

/** What an error becomes. */
function ended(error: unknown, signal = quiet): unknown {
  try {
    return endWith(error, signal);
  } catch (thrown) {
    return thrown;
  }
}

describe('an import that ends early', () => {
  it('keeps what is for its user already', () => {
    const error = new ExitError('no');
    expect(ended(error)).toBe(error);
  });

  it.each([
    ['broke', new TypeError('aborted')],
    ['failed in the engine', new ExitError('the proof failed', EXIT.refused)],
  ])('says that it was interrupted, whatever %s then', (_, thrown) => {
    const error = ended(thrown, AbortSignal.abort());
    expect(error).toMatchObject({
      message: 'interrupted; nothing was written',
      exitCode: EXIT.toolError,
    });
  });

  it('says how to get an engine', () => {
    expect(ended(new EngineError('install one'))).toMatchObject({
      message: 'install one',
      exitCode: EXIT.toolError,
    });
  });

  it('tells an error of Graph as the provider does', () => {
    const facts = { status: 500, code: 'internal', requestId: 'r-1' };
    const error = ended(new GraphError('refused', 'it broke', facts));
    expect(error).toMatchObject({ exitCode: EXIT.toolError });
    expect((error as Error).message).toBe(
      'Graph refused the request. It broke.\n\n(Graph: code internal, status 500, request-id r-1)\nNothing was written.',
    );
  });

  it('leaves a defect what it is', () => {
    const defect = new TypeError('oops');
    expect(ended(defect)).toBe(defect);
  });
});

describe('a package that TypeScript needs', () => {
  const missing = (code: string): Error =>
    Object.assign(new Error("Cannot find module 'typescript'\nRequire stack: …"), { code });

  it.each(['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'])('is named after %s', (code) => {
    expect(missingPackage(missing(code))?.message).toBe(
      'the package typescript is missing, which proves what is written; run `npm install --save-dev cdktf constructs typescript`, or write --format hcl. Nothing was written.',
    );
  });

  it('is not what every other error is about', () => {
    expect(missingPackage(missing('EACCES'))).toBeUndefined();
    expect(missingPackage(new TypeError('oops'))).toBeUndefined();
  });
});
