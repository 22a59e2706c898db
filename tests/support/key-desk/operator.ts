import type { Decision, Happening, Operator } from '../../../keys/ceremony';
import type { Progress } from '../../../keys/journal';

/** An operator who does as planned. */
export class ScriptedOperator implements Operator {
  readonly told: Happening[] = [];
  readonly failures: string[] = [];
  /** What is decided about failures, one after the other; then, skip. */
  readonly decisions: Decision[] = [];
  /** What is read on a key; what is expected, unless a test says otherwise. */
  serial: (progress: Progress) => string | undefined = ({ row }) => row.serial;
  /** What happens before a decision, such as taking another key. */
  beforeDecision: () => void = () => undefined;

  /** What somebody does who hears what happens. */
  onTold: (happening: Happening) => void = () => undefined;

  tell(happening: Happening): void {
    this.told.push(happening);
    this.onTold(happening);
  }

  serialOf(progress: Progress): Promise<string | undefined> {
    return Promise.resolve(this.serial(progress));
  }

  decide(_: Progress, message: string): Promise<Decision> {
    this.failures.push(message);
    this.beforeDecision();
    return Promise.resolve(this.decisions.shift() ?? 'skip');
  }
}
