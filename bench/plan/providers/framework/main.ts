import { serve } from '../../../../provider/framework/serve';
import { reportCpu } from '../cpu-report';
import { ADDRESSES } from '../shapes';
import { benchProvider } from './provider';

reportCpu();
void serve(benchProvider, ADDRESSES);
