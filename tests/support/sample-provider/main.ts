import { sessionsOf } from '../../../provider/framework/session';
import { serve } from '../../../provider/protocol/serve';
import { sample } from './provider';

void serve(
  (log) => Promise.resolve(sessionsOf(sample, log)),
  ['registry.terraform.io/example/sample', 'registry.opentofu.org/example/sample'],
);
