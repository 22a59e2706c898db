import type { PolicyView } from '../conditional-access/view';
import { child, text, texts } from '../json';
import { all, any, not, type Truth } from '../truth';
import type { SignIn } from './sign-in';

/** Fact what-if-suites. */
const suites: Readonly<Record<string, readonly string[]>> = {
  Office365: [
    '00000002-0000-0ff1-ce00-000000000000',
    '00000003-0000-0ff1-ce00-000000000000',
    '00000004-0000-0ff1-ce00-000000000000',
    'cc15fd57-2c6c-4117-a88c-83b1d56b4bbe',
    '4765445b-32c6-49b0-83e6-1d93765276ca',
  ],
  MicrosoftAdminPortals: [
    'c44b4083-3bb0-49c1-b47d-974e53cbdf3c',
    '00000006-0000-0ff1-ce00-000000000000',
  ],
};

const CONTEXTS = 'includeAuthenticationContextClassReferences';

/** What a policy protects, as reasons name it. */
export function targetKind({
  applications,
}: PolicyView): 'application' | 'userActions' | 'authenticationContext' {
  if (texts(applications, 'includeUserActions').length > 0) return 'userActions';
  return texts(applications, CONTEXTS).length > 0 ? 'authenticationContext' : 'application';
}

/** Whether the policy protects what the sign-in is for. */
export function coversTarget(view: PolicyView, { context }: SignIn): Truth {
  const { applications } = view;
  if (context.kind === 'authenticationContext') {
    return texts(applications, CONTEXTS).includes(context.id);
  }
  if (context.kind === 'userActions') {
    // Fact what-if-all-resources-action.
    const everything = texts(applications, 'includeApplications').includes('All');
    return everything || texts(applications, 'includeUserActions').includes(context.action);
  }
  return any(context.ids.map((id) => coversApplication(view, id)));
}

function coversApplication({ applications }: PolicyView, id: string): Truth {
  const filter = child(applications, 'applicationFilter');
  // Fact what-if-attributes: what a filter covers is not known.
  const filtered = (mode: string): Truth =>
    filter && text(filter, 'mode') === mode ? undefined : false;
  const listed = (name: string): boolean =>
    texts(applications, name).some(
      (one) => one === 'All' || one.toLowerCase() === id || (suites[one]?.includes(id) ?? false),
    );
  return all([
    any([listed('includeApplications'), filtered('include')]),
    not(any([listed('excludeApplications'), filtered('exclude')])),
  ]);
}
