import { sessionsOf } from '../../../../provider/framework/session';
import { serve } from '../../../../provider/protocol/serve';
import { reportCpu } from '../cpu-report';
import { ADDRESSES } from '../shapes';
import { benchProvider } from './provider';

reportCpu();
void serve((log) => Promise.resolve(sessionsOf(benchProvider, log)), ADDRESSES);
