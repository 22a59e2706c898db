import { deviceAttribute } from '../device-filter/attributes';
import { matchesRule } from '../device-filter/evaluate';
import { parseRule } from '../device-filter/parse';
import { child, type Json, type JsonObject, own, text, texts } from '../json';
import { not, type Truth } from '../truth';

/** Whether a given value is among the wanted ones; nothing wanted is no condition. */
function among(wanted: readonly string[], given: Json | undefined): Truth {
  if (wanted.length === 0) return true;
  return typeof given === 'string' ? wanted.includes(given) : undefined;
}

/** Fact what-if-risk-levels. */
export function meetsRisk(
  policy: JsonObject,
  sent: JsonObject,
  levels: string,
  level: string,
): Truth {
  return among(texts(policy, levels), own(sent, level));
}

export function meetsInsiderRisk(policy: JsonObject, sent: JsonObject): Truth {
  return among(flagsOf(policy, 'insiderRiskLevels'), own(sent, 'insiderRiskLevel'));
}

/** Agents have a risk that no request tells (fact what-if-service-principal-risk). */
export function meetsAgentRisk(policy: JsonObject): Truth {
  return flagsOf(policy, 'agentIdRiskLevels').length === 0 ? true : undefined;
}

export function meetsPlatform(policy: JsonObject, sent: JsonObject): Truth {
  const platforms = child(policy, 'platforms');
  if (!platforms) return true;
  const [included, excluded] = ['includePlatforms', 'excludePlatforms'].map((name) =>
    texts(platforms, name),
  );
  const given = own(sent, 'devicePlatform');
  if (typeof given !== 'string') {
    return included?.includes('all') && excluded?.length === 0 ? true : undefined;
  }
  const on = (list: readonly string[] = []): boolean =>
    list.includes('all') || list.includes(given);
  return on(included) && !on(excluded);
}

export function meetsClientApp(policy: JsonObject, sent: JsonObject): Truth {
  const wanted = texts(policy, 'clientAppTypes');
  return wanted.includes('all') ? true : among(wanted, own(sent, 'clientAppType'));
}

export function meetsFlow(policy: JsonObject, sent: JsonObject): Truth {
  const flows = child(policy, 'authenticationFlows');
  if (!flows) return true;
  const given = flagsOf(child(sent, 'authenticationFlow') ?? {}, 'transferMethod');
  if (given.length === 0) return undefined;
  return flagsOf(flows, 'transferMethods').some((method) => given.includes(method));
}

/** @throws RuleError where the stored filter is no rule */
export function meetsDevice(policy: JsonObject, sent: JsonObject): Truth {
  const filter = child(child(policy, 'devices') ?? {}, 'deviceFilter');
  if (!filter) return true;
  const rule = parseRule(text(filter, 'rule'));
  const device = child(sent, 'deviceInfo');
  const matched = device
    ? matchesRule(rule, (operand) => attributeOf(device, operand))
    : matchesRule(rule, () => undefined);
  return text(filter, 'mode') === 'exclude' ? not(matched) : matched;
}

/** Facts what-if-unregistered and what-if-device-info. */
function attributeOf(device: JsonObject, operand: string): Json | undefined {
  const unregistered = Object.keys(device).length === 0;
  const member = deviceAttribute(operand)?.member;
  return unregistered ? null : member === undefined ? undefined : own(device, member);
}

function flagsOf(object: JsonObject, name: string): readonly string[] {
  return text(object, name)
    .split(',')
    .filter((flag) => flag !== '');
}
