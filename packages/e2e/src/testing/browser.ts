/** A person at a browser, as far as pages without scripts need one: a cookie, and forms that are filled in and sent. */
export interface Browser {
  /** Opens an address and follows where it leads. */
  open(address: string): Promise<string>;
  /** Fills the form of the page that is open and sends it; the text of the page it leads to. */
  submit(answers: Readonly<Record<string, string>>): Promise<string>;
}

export function newBrowser(): Browser {
  let cookie = '';
  let page = { url: '', text: '' };
  const go = async (url: string, body?: URLSearchParams): Promise<string> => {
    const answer = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        cookie,
        'sec-fetch-site': 'same-origin',
        ...(body === undefined ? {} : { origin: new URL(url).origin }),
      },
      ...(body === undefined ? {} : { body }),
    });
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    const next = answer.headers.get('location');
    if (answer.status === 303 && next !== null) return await go(new URL(next, url).href);
    page = { url, text: await answer.text() };
    return page.text;
  };
  return {
    open: (address) => go(address),
    submit: (answers) => {
      const [form = ''] = /<form[\s\S]*?<\/form>/.exec(page.text) ?? [];
      const action = /action="([^"]*)"/.exec(form)?.[1] ?? '';
      const hidden = [...form.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)];
      const fields = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
      return go(new URL(action, page.url).href, new URLSearchParams({ ...fields, ...answers }));
    },
  };
}
