import { deviceRuleProblem } from '../../../emulator/device-filter/check';
import { matchesRule } from '../../../emulator/device-filter/evaluate';
import { parseRule } from '../../../emulator/device-filter/parse';
import type { Json } from '../../../emulator/json';

const saw = { 'device.extensionattribute1': 'SAW', 'device.iscompliant': true } as const;
const labelled = { 'device.systemlabels': ['M365Managed', 'MultiUser'] } as const;

/** Whether the rule matches a device of which nothing else is known. */
function matches(rule: string, device: Readonly<Record<string, Json>> | null): unknown {
  return matchesRule(parseRule(rule), (operand) =>
    device === null ? null : device[operand.toLowerCase()],
  );
}

describe('a device filter', () => {
  it.each<[string, Readonly<Record<string, Json>>, boolean | undefined]>([
    ['device.extensionAttribute1 -eq "SAW"', saw, true],
    ['device.extensionAttribute1 -eq "saw"', saw, true],
    ['DEVICE.EXTENSIONATTRIBUTE1 -EQ "SAW"', saw, true],
    ["device.extensionAttribute1 -eq 'SAW'", saw, true],
    ['device.extensionAttribute1 eq "SAW"', saw, true],
    ['device.extensionAttribute1 -ne "SAW"', saw, false],
    ['device.extensionAttribute1 -startsWith "S"', saw, true],
    ['device.extensionAttribute1 -notStartsWith "S"', saw, false],
    ['device.extensionAttribute1 -endsWith "W"', saw, true],
    ['device.extensionAttribute1 -contains "A"', saw, true],
    ['device.extensionAttribute1 -notContains "X"', saw, true],
    ['device.extensionAttribute1 -in ["PAW", "SAW"]', saw, true],
    ['device.extensionAttribute1 -notIn ["PAW"]', saw, true],
    ['device.isCompliant -eq True', saw, true],
    ['device.isCompliant -eq "False"', saw, false],
    ['not device.isCompliant -eq True', saw, false],
    ['-not (device.isCompliant -eq True)', saw, false],
    ['device.isCompliant -eq True -and device.extensionAttribute1 -eq "PAW"', saw, false],
    ['device.isCompliant -eq True -or device.extensionAttribute1 -eq "PAW"', saw, true],
    ['device.systemLabels -contains "multiuser"', labelled, true],
    ['device.systemLabels -contains "Multi"', labelled, false],
    ['device.systemLabels -notContains "Multi"', labelled, true],
    ['device.model -eq "Surface"', saw, undefined],
    ['device.model -ne "Surface"', saw, undefined],
    ['device.model -eq "Surface" -or device.isCompliant -eq True', saw, true],
    ['device.model -eq "Surface" -and device.isCompliant -eq True', saw, undefined],
    ['device.model -eq "Surface" -and device.isCompliant -eq False', saw, false],
  ])('%s', (rule, device, expected) => {
    expect(matches(rule, device)).toBe(expected);
  });

  it.each([
    ['-eq "x"', false],
    ['-startsWith "x"', false],
    ['-contains "x"', false],
    ['-in ["x"]', false],
    ['-ne "x"', true],
    ['-notStartsWith "x"', true],
    ['-notContains "x"', true],
    ['-notIn ["x"]', true],
    ['-eq null', true],
    ['-ne null', false],
  ])('on an unregistered device: %s is %s', (comparison, expected) => {
    expect(matches(`device.model ${comparison}`, null)).toBe(expected);
  });

  it('binds -and closer than -or', () => {
    const device = { 'device.model': 'a' };
    const rule = 'device.model -eq "a" -or device.model -eq "a" -and device.model -eq "b"';
    expect(matches(rule, device)).toBe(true);
    expect(matches(rule.replace(/^(.* -or .*) -and/, '($1) -and'), device)).toBe(false);
  });

  it('keeps quotes and backslashes in texts', () => {
    expect(matches('device.model -eq "a\\"b"', { 'device.model': 'a"b' })).toBe(true);
    expect(matches('device.model -eq "C:\\\\x"', { 'device.model': 'C:\\x' })).toBe(true);
  });

  it.each([
    ['', 'an attribute like device.trustType, at its end'],
    ['device.model', 'an operator like -eq, at its end'],
    ['device.model -like "x"', 'an operator like -eq, at "-like"'],
    ['device.model -eq Surface', 'a value in quotes, True, False or null, at "Surface"'],
    ['device.model -eq "Surface', 'a text in quotes that ends, at ""Surface"'],
    ['(device.model -eq "x"', '")", at its end'],
    ['device.model -eq "x")', '-and, -or or the end, at ")"'],
    ['device.model -eq "x" device.model -eq "y"', '-and, -or or the end, at "device.model"'],
    ['device.model -in "x"', 'a list in "[" and "]", at "x"'],
    ['device.model -in []', 'a value, at "]"'],
    ['device.colour -eq "red"', 'a documented device attribute, at "device.colour"'],
    ['device.physicalIds -eq "x"', '-contains, -notcontains for device.physicalIds, at "eq"'],
  ])('that reads %j is refused: expected %s', (rule, problem) => {
    expect(deviceRuleProblem(rule)).toBe(problem);
  });
});
