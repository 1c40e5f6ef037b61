// The seat of this telephone: its token, and the ballots it has sent. All of it stays on the telephone.

const SEAT = 'khoi-thi-dua.seat';
const SENT = 'khoi-thi-dua.sent.';

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(key, value) {
  try {
    if (value === null) {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, JSON.stringify(value));
    }
  } catch {
    // private browsing without storage: the page works as long as it stays open
    memory.set(key, value);
  }
}

const memory = new Map();

export function seat() {
  return memory.get(SEAT) ?? read(SEAT);
}

/** Keeps the token of a seat, or forgets it. */
export function keepSeat(token) {
  write(SEAT, token === null ? null : { token });
}

/**
 * What was sent for a round: its request key, the choices as long as no answer has come, and the receipt.
 */
export function sent(round) {
  return memory.get(SENT + round) ?? read(SENT + round);
}

export function keepSent(round, ballot) {
  write(SENT + round, ballot);
}

/** 16 random bytes as base64url: the same for every time this ballot is sent. */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
