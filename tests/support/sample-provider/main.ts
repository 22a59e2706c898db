import { serve } from '../../../provider/framework/serve';
import { sample } from './provider';

void serve(sample, [
  'registry.terraform.io/example/sample',
  'registry.opentofu.org/example/sample',
]);
