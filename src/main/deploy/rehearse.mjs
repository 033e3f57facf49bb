// Signs in to the demo and opens its views once, the way Flow's own client asks for them, so that the ahead-of-time
// cache knows what a first visitor needs: node rehearse.mjs PORT
const root = `http://localhost:${process.argv[2]}`;
const VIEWS = [
    ['', ''],
    ['', 'sektor=MAN'],
    ['wilayah/35', ''],
    ['wilayah/35.78', ''],
    ['sektor/MAN', ''],
    ['angkatan', ''],
    ['perlu-dilihat', ''],
    ['', ''],
];
const cookies = new Map();

async function ask(path, options = {}) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(root + path, {
        ...options,
        headers: { ...options.headers, cookie },
        redirect: 'manual',
    });
    for (const set of answer.headers.getSetCookie()) {
        const [name, value] = set.split(';', 1)[0].split('=');
        cookies.set(name, value);
    }
    return answer;
}

function found(pattern, text) {
    const match = pattern.exec(text);
    if (!match) throw new Error(`No ${pattern} in ${text.slice(0, 300)}`);
    return match[1];
}

async function signIn() {
    const page = await (await ask('/login')).text();
    const form = new URLSearchParams({ username: 'menteri', password: 'sinergi-contoh' });
    const token = /name="_csrf"[^>]*(?:content|value)="([^"]+)"/.exec(page);
    if (token) form.set('_csrf', token[1]);
    const answer = await ask('/login', { method: 'POST', body: form });
    if (answer.status !== 302 || answer.headers.get('location').includes('/login')) {
        throw new Error(`The sign-in was refused: ${answer.status}`);
    }
}

async function open() {
    await (await ask('/')).text();
    const init = await (await ask('/?v-r=init&location=&query=')).text();
    const csrfToken = found(/"Vaadin-Security-Key"\s*:\s*"([^"]+)"/, init);
    const ui = found(/"v-uiId"\s*:\s*(\d+)/, init);
    let syncId = 0;
    for (const [clientId, [route, query]] of VIEWS.entries()) {
        const data = { route, query, appShellTitle: '', historyState: {}, trigger: '' };
        const answer = await ask(`/?v-r=uidl&v-uiId=${ui}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json; charset=UTF-8' },
            body: JSON.stringify({
                csrfToken,
                rpc: [{ type: 'event', node: 1, event: 'ui-navigate', data }],
                syncId,
                clientId,
            }),
        });
        const view = await answer.text();
        syncId = Number(found(/"syncId"\s*:\s*(\d+)/, view));
        console.log(`${route || '/'} ${view.length} characters`);
    }
}

await signIn();
await open();
