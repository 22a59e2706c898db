/** Somebody who can sign in. */
export interface Account {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
}

interface SignInPage {
  readonly tenantName: string;
  readonly clientName: string;
  readonly accounts: readonly Account[];
  readonly scopes: readonly string[];
  readonly contexts: readonly string[];
  /** The query of the request, sent along with the answer. */
  readonly query: string;
}

/** A form with a button for each user; there are no passwords here. */
export function signInPage(page: SignInPage): string {
  const buttons = page.accounts.map(
    ({ id, displayName, userPrincipalName }) =>
      `<li><button name="user" value="${escaped(id)}">${escaped(displayName)} (${escaped(userPrincipalName)})</button></li>`,
  );
  const contexts = page.contexts.map(escaped).join(', ');
  return html(
    `Sign in to ${escaped(page.tenantName)}`,
    `<p>${escaped(page.clientName)} asks for: ${page.scopes.map(escaped).join(', ')}</p>
${contexts === '' ? '' : `<p id="step-up">More proof is asked for: authentication context ${contexts}.</p>\n`}<form method="post">
<input type="hidden" name="request" value="${escaped(page.query)}">
<ul>
${buttons.join('\n')}
</ul>
<button name="user" value="">Cancel</button>
</form>`,
  );
}

/** What a user sees where nothing can be told to the client. */
export function errorPage(description: string): string {
  return html('Sign-in failed', `<p id="error">${escaped(description)}</p>`);
}

function html(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<h1>${title}</h1>
<p>This is the entra-policy emulator, not Microsoft.</p>
${body}
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
