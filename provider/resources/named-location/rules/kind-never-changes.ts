import { isKnown } from '../../../framework/value';
import type { LocationRule } from './rule';

export const kindNeverChanges: LocationRule = {
  name: 'kind-never-changes',
  claim:
    'A location of IP ranges cannot become one of countries, nor the other way round: policies that name it would lose it for a moment.',
  source: 'https://learn.microsoft.com/graph/api/resources/namedlocation',
  *check({ ip, country }, current) {
    if (current === null || !isKnown(ip) || !isKnown(country)) return;
    if ((ip === null) === (current.ip === null) || (ip === null) === (country === null)) return;
    const [was, becomes] = current.ip === null ? ['country', 'ip'] : ['ip', 'country'];
    yield {
      verdict: 'refuse',
      summary: 'The kind of a named location never changes',
      detail: `It is a location by ${was} and would become one by ${becomes}. Declare a second location, let the policies name it, then remove this one.`,
      path: [becomes],
    };
  },
};
