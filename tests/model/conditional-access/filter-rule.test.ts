import { comparesDevice, whatDoesNotEnd } from '../../../model/conditional-access/filter-rule';

describe('what does not end in a rule', () => {
  it.each([
    'device.extensionAttribute15 -notStartsWith "SAW"',
    '(device.trustType -eq "ServerAD") -or (device.model -in ["Surface", "Pro"])',
    'device.displayName -eq "(["',
    "device.physicalIds -contains '[ZTDId]: (\"'",
    'device.displayName -eq "an \\"escaped\\" quote"',
    'device.displayName -eq "an `"escaped`" quote"',
    'device.displayName -eq "a ""doubled"" quote"',
    'device.displayName -eq "C:\\"',
    "device.displayName -eq O'Brien",
    'device.colour -resembles "anything"',
    'hello world',
  ])('is nothing: %s', (rule) => {
    expect(whatDoesNotEnd(rule)).toBeUndefined();
  });

  it.each([
    ['device.model -eq "Surface', 'text in quotes that does not end'],
    ['device.model -eq Surface"', 'text in quotes that does not end'],
    ["device.model -eq 'Surface", 'text in quotes that does not end'],
    ['(device.model -eq "Surface"', 'bracket "(" that nothing closes'],
    ['device.model -eq "Surface")', 'bracket ")" that nothing opens'],
    ['device.model -in ["Surface"', 'bracket "[" that nothing closes'],
    ['(device.model -in ["Surface")]', 'bracket ")" that nothing opens'],
  ])('is said of %s', (rule, problem) => {
    expect(whatDoesNotEnd(rule)).toBe(problem);
  });
});

describe('a rule', () => {
  it.each([
    'device.model -eq "Surface"',
    'DEVICE.colour resembles "x"',
    'device.isCompliant-eq True',
    'not (device.model -eq "Surface")',
  ])('compares: %s', (rule) => {
    expect(comparesDevice(rule)).toBe(true);
  });

  it.each(['', 'hello world', 'true', 'device.model', 'device -eq "x"', 'user.model -eq "x"'])(
    'compares nothing: %j',
    (rule) => {
      expect(comparesDevice(rule)).toBe(false);
    },
  );
});
