import { BootstrapStrength, RegistrationAccess, type TenantStack } from 'entra-policy';

export function declare(stack: TenantStack): void {
  const strength = new BootstrapStrength(stack, 'Bootstrap', { name: 'Strong, or a pass' });
  new RegistrationAccess(stack, 'Registration', { name: 'Register', strength });
}
