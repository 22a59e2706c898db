import { methodFacts } from '../../facts/methods';
import { text } from '../../json';
import { methodConfigurationType } from '../../schema/authentication-methods';
import { complex, edm } from '../../schema/type';
import type { MethodConfiguration, MethodRule } from '../configuration';
import { targetExists } from '../target-rules';

const mandatory = { type: edm.string, nullable: false } as const;

export const externalType = methodConfigurationType('external', {
  displayName: mandatory,
  appId: mandatory,
  openIdConnectSetting: {
    type: complex('openIdConnectSetting', { clientId: mandatory, discoveryUrl: mandatory }),
    nullable: false,
  },
});

const nameStays: MethodRule = {
  fact: methodFacts.externalName,
  concerns: ['displayName'],
  problem: ({ before, after }) => {
    const [was, is] = [text(before, 'displayName'), text(after, 'displayName')];
    return was === '' || was === is
      ? undefined
      : `'displayName' is '${was}' and cannot be changed to '${is}' after creation.`;
  },
};

const nameUnique: MethodRule = {
  fact: methodFacts.externalName,
  concerns: ['displayName'],
  problem: ({ after, directory }) => {
    const name = text(after, 'displayName').toLowerCase();
    const taken = directory
      .list('authenticationMethodConfiguration')
      .some((other) => text(other, 'displayName').toLowerCase() === name);
    return taken
      ? `Another method has the displayName '${text(after, 'displayName')}'; expected another name.`
      : undefined;
  },
};

/** An external method: the one configuration that is created and removed. */
export function externalMethod(id: string): MethodConfiguration {
  return {
    id,
    versions: ['v1.0', 'beta'],
    type: externalType,
    settle: ({ after }) => after,
    rules: [targetExists, nameStays, nameUnique],
    expanded: ['includeTargets'],
  };
}
