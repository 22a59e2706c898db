import { ArgumentError, type ProviderFunction } from '../../../provider/framework/function';

/** Two words in upper case; silence is an error. */
export const shout: ProviderFunction = {
  name: 'shout',
  summary: 'Words in upper case',
  description: 'Two words, loudly.',
  parameters: [
    { name: 'first', description: 'A word.' },
    { name: 'second', description: 'Another.' },
  ],
  returns: { type: 'list', element: { type: 'string' } },
  call(first = '', second = '') {
    if (second === '') throw new ArgumentError(1, 'silence cannot be shouted');
    if (first === 'boom') throw new RangeError('too loud');
    return [first.toUpperCase(), second.toUpperCase()];
  },
};
