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
  const accounts = page.accounts.map(
    ({ id, displayName, userPrincipalName }) =>
      `<button name="user" value="${escaped(id)}">${escaped(displayName)}<small>${escaped(userPrincipalName)}</small></button>`,
  );
  const scopes = page.scopes.map((scope) => `<li>${escaped(scope)}</li>`);
  const contexts = page.contexts.map(escaped).join(', ');
  return html(
    `Sign in to ${escaped(page.tenantName)}`,
    `<p>The application <b>${escaped(page.clientName)}</b> asks to act as you:</p>
<ul>
${scopes.join('\n')}
</ul>
${contexts === '' ? '' : `<p id="step-up">More proof is asked for: authentication context ${contexts}.</p>\n`}<form method="post">
<input type="hidden" name="request" value="${escaped(page.query)}">
<h2>Who are you?</h2>
${accounts.join('\n')}
<button class="cancel" name="user" value="">Cancel</button>
</form>`,
  );
}

/** What a user sees where nothing can be told to the client. */
export function errorPage(description: string): string {
  return html('Sign-in failed', `<p id="error">${escaped(description)}</p>`);
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; padding: 1rem; }
main { max-width: 30rem; margin: 2vh auto; padding: 1.5rem; border: 1px solid #8886; border-radius: .75rem; }
header { margin-bottom: .5rem; font-size: .875rem; opacity: .75; }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
ul { margin: 0; padding-left: 1.25rem; }
#step-up { margin: 1rem 0 0; padding: .5rem .75rem; border-left: .25rem solid #c77700; background: #c7770022; }
#error { overflow-wrap: anywhere; }
button { display: block; width: 100%; margin: .375rem 0; padding: .375rem .75rem; border: 1px solid #8886; border-radius: .5rem; background: #8881; color: inherit; font: inherit; text-align: left; cursor: pointer; overflow-wrap: anywhere; }
button:hover, button:focus-visible { border-color: currentColor; background: #8883; }
button small { display: block; opacity: .75; }
button.cancel { margin-top: 1rem; background: none; text-align: center; }
`;

function html(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header>This is the entra-policy emulator, not Microsoft.</header>
<h1>${title}</h1>
${body}
</main>
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
