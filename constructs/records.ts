import { Lazy, TerraformOutput, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { literals } from './literal';

/** What is declared and Terraform does nothing with. */
export type RecordKind =
  | 'alternatives'
  | 'break_glass'
  | 'exceptions'
  | 'methods_to_close'
  | 'passes'
  | 'recovery_outside_conditional_access';

/** Records of every stack by kind. */
const kept = new WeakMap<TerraformStack, Map<RecordKind, object[]>>();

/**
 * Keeps what people answer for and no API knows: an output of the stack shows it in every plan, where
 * reviewers see it change and `review` holds its dates against a clock.
 */
export function keepRecord(scope: Construct, kind: RecordKind, record: object): void {
  const stack = TerraformStack.of(scope);
  const records = kept.get(stack) ?? declareOutput(stack);
  records.set(kind, [...(records.get(kind) ?? []), record]);
}

function declareOutput(stack: TerraformStack): Map<RecordKind, object[]> {
  const records = new Map<RecordKind, object[]>();
  kept.set(stack, records);
  new TerraformOutput(stack, 'records', {
    description: 'What is declared, and kept by people: Terraform does nothing with it.',
    // Read at synthesis, when every construct has spoken.
    value: Lazy.anyValue({ produce: () => literals(Object.fromEntries(records)) }),
    staticId: true,
  });
  return records;
}
