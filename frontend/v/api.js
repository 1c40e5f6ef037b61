// The endpoints. A request that brought no answer is told apart from an answer that says no.

const TIMEOUT = 8000;

/** No answer came: nobody knows what became of the request. */
export class NoAnswer extends Error {}

/** The program answered no. */
export class Refusal extends Error {
  constructor(status, body) {
    super(body.message ?? '');
    this.status = status;
    this.outcome = body.outcome ?? '';
    this.receipt = body.receipt ?? '';
  }
}

async function call(path, { token, body, seen } = {}) {
  let response;
  let answer;
  try {
    response = await fetch('api/' + path, {
      method: body ? 'POST' : 'GET',
      headers: {
        ...(token ? { 'Seat-Token': token } : {}),
        ...(seen ? { 'If-None-Match': seen } : {}),
        ...(body ? { 'Content-Type': 'application/json' } : {}),
      },
      body: body ? JSON.stringify(body) : undefined,
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    answer = response.status === 304 ? {} : await response.json();
  } catch (cause) {
    throw new NoAnswer('', { cause });
  }
  if (response.status >= 500) {
    throw new NoAnswer(answer.message ?? '');
  }
  if (response.status === 304) {
    return null;
  }
  if (!response.ok) {
    throw new Refusal(response.status, answer);
  }
  return { ...answer, tag: response.headers.get('ETag') ?? '' };
}

export const api = {
  /** Turns a card into the token of its seat. */
  enter: (card, lang) => call('seat?lang=' + lang, { body: card }),
  /** The state, or null where it is still the one with the tag that was seen. */
  state: (token, lang, seen) => call('state?lang=' + lang, { token, seen }),
  cast: (token, lang, ballot) => call('cast?lang=' + lang, { token, body: ballot }),
  sign: (token, lang, signature) => call('sign?lang=' + lang, { token, body: signature }),
  status: (token, lang, round, key) =>
    call('status?lang=' + lang + '&round=' + round + '&key=' + encodeURIComponent(key), { token }),
};
