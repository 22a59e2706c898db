import { EmulatorError, parseFault, parseLag, parsePort, parseThrottle } from '../../emulator';

function problem(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof EmulatorError) return `${error.code}: ${error.message}`;
    throw error;
  }
  throw new Error('expected an EmulatorError');
}

describe('parseFault', () => {
  it('reads every part of a specification', () => {
    expect(
      parseFault(
        '429:path=/policies/*:method=get,PATCH:version=beta:skip=2:count=3:probability=.5:seed=9:retry-after=1:code=X:processed=true',
      ),
    ).toEqual({
      effect: { kind: 'status', status: 429 },
      processed: true,
      methods: ['GET', 'PATCH'],
      path: '/policies/*',
      version: 'beta',
      skip: 2,
      count: 3,
      probability: 0.5,
      seed: 9,
      retryAfter: 1,
      code: 'X',
      spec: expect.stringMatching(/^429:/) as string,
    });
  });

  it('has defaults that strike every request', () => {
    expect(parseFault('timeout')).toMatchObject({
      effect: { kind: 'timeout' },
      processed: false,
      methods: [],
      path: '*',
      skip: 0,
      count: Infinity,
      probability: 1,
    });
  });

  it.each([
    ['reset', { effect: { kind: 'reset' }, processed: false }],
    ['reset-after', { effect: { kind: 'reset' }, processed: true }],
    ['slow=500', { effect: { kind: 'slow', ms: 500 }, processed: true }],
    ['poison=html', { effect: { kind: 'poison', variant: 'html' }, processed: true }],
    ['503:path=/a%3Ab', { path: '/a:b' }],
  ])('reads %s', (spec, fault) => {
    expect(parseFault(spec)).toMatchObject(fault);
  });

  it.each([
    [
      '',
      'kind is ""; expected a status from 400 to 599, timeout, reset, reset-after, slow=MS or poison=VARIANT',
    ],
    ['200', 'kind is "200"; expected a status'],
    ['flood', 'kind is "flood"; expected'],
    ['slow', 'kind is "slow"; expected slow=MS with milliseconds, like "slow=500"'],
    ['slow=fast', 'expected slow=MS'],
    [
      'poison=arsenic',
      'expected poison=VARIANT with one of html, empty, truncated, wrong-types, proto, huge',
    ],
    ['503:path', '"path" is not KEY=VALUE; expected a key of method, path,'],
    ['503:colour=red', '"colour=red" is not KEY=VALUE'],
    ['503:count=1:count=2', '"count" is given twice; expected once'],
    ['503:count=0', 'count is "0"; expected a whole number, at least 1'],
    ['503:count=1.5', 'count is "1.5"; expected a whole number'],
    ['503:skip=-1', 'skip is "-1"; expected a whole number, at least 0'],
    ['503:probability=2', 'probability is "2"; expected a number, 0 to 1'],
    ['503:version=v2', 'version is "v2"; expected v1.0 or beta'],
    ['503:processed=maybe', 'processed is "maybe"; expected true or false'],
    ['503:method=FETCH', 'method is "FETCH"; expected GET'],
    ['503:retry-after=soon', 'retry-after is "soon"; expected a whole number, 0 to 86400'],
    ['timeout:retry-after=1', 'retry-after fits status kinds only'],
    ['poison=html:code=X', 'code fits status kinds only'],
  ])('refuses "%s", naming the part', (spec, words) => {
    expect(problem(() => parseFault(spec))).toContain(`invalid-fault: fault "${spec}": `);
    expect(problem(() => parseFault(spec))).toContain(words);
  });
});

describe('the other options', () => {
  it('are read', () => {
    expect([
      parsePort('0'),
      parsePort('65535'),
      parseLag('250'),
      parseThrottle('real'),
      parseThrottle('off'),
    ]).toEqual([0, 65535, 250, 'real', 'off']);
  });

  it.each([
    [
      () => parsePort('65536'),
      'port is "65536"; expected a whole number from 0 to 65535 (0 for any free port)',
    ],
    [() => parsePort('https'), 'port is "https"'],
    [() => parsePort(''), 'port is ""'],
    [
      () => parseLag('-1'),
      'lag is "-1"; expected a whole number from 0 to 3600000 (milliseconds, 0 for none)',
    ],
    [() => parseThrottle('on'), 'throttle is "on"; expected "real" or "off"'],
  ])('are refused with what was given and what is expected', (run, words) => {
    expect(problem(run)).toBe(`invalid-option: ${problem(run).slice('invalid-option: '.length)}`);
    expect(problem(run)).toContain(words);
  });
});
