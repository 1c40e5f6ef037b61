// The delegate's page: shows the ballot that is open, sends one ballot exactly once, and says what became of it.
// It asks the program every two seconds; what somebody is choosing is never touched by an answer.

import { api, NoAnswer, Refusal } from './api.js';
import * as screens from './screens.js';
import { keepSeat, keepSent, newKey, seat, sent } from './seat.js';
import { say, WORDS } from './words.js';

const PAUSE = 2000;
const WHOLE = 60_000; // so often the whole state is asked for, the server's clock with it
const LANGUAGE = 'khoi-thi-dua.language';

let language = 'vi';
let latest = null; // the last state that came
let ballot = null; // { round, choices, step: 'choose' | 'check' | 'send' | 'unsure', problem }
let signature = null; // { representative, post, step: 'type' | 'check' | 'send', problem }
let unsent = null; // round whose ballot was closed half filled
let drawn = ''; // what is on the screen: a new answer that changes nothing draws nothing
let timer = 0;

const t = (key, ...args) => say(language, key, ...args);

function show(name, ...parts) {
  const screen = document.getElementById('screen');
  const isNew = document.body.dataset.screen !== name;
  document.body.dataset.screen = name;
  screen.replaceChildren(...parts.filter(Boolean));
  if (isNew) {
    screen.focus();
    scrollTo(0, 0);
  }
}

function line(key) {
  const place = document.getElementById('line');
  const text = key ? t(key) : '';
  if (place.textContent !== text) {
    place.textContent = text;
  }
  place.hidden = !key;
}

function top() {
  document.documentElement.lang = language;
  document.title = t('title');
  document.getElementById('who').textContent = latest ? latest.unit : '';
  const button = document.getElementById('language');
  button.textContent = t('language');
  button.setAttribute('aria-label', t('languageName'));
  button.lang = language === 'vi' ? 'en' : 'vi';
}

/** Draws what belongs on the screen now; nothing happens where it is there already. */
function draw(force = false) {
  const round = latest?.round ?? null;
  if (ballot && (!round || round.id !== ballot.round || (round.vote !== 'READY' && !isSending()))) {
    if (ballot.step !== 'send' && ballot.step !== 'unsure' && round?.vote !== 'CAST') {
      unsent = ballot.round;
    }
    ballot = null;
  }
  if (!ballot && round?.vote === 'READY') {
    ballot = { round: round.id, choices: [], step: 'choose', problem: '' };
  }
  if (latest?.pledge?.representative) {
    signature = null;
  } else if (latest?.pledge) {
    signature ??= { representative: '', post: '', step: 'type', problem: '' };
  }
  const mark = JSON.stringify([
    language,
    seat() !== null,
    latest?.unit,
    round && [round.id, round.vote, round.state, round.rule, round.receipts.length],
    ballot && [ballot.round, ballot.step, ballot.problem],
    pledgeMark(),
  ]);
  if (!force && mark === drawn) {
    return;
  }
  drawn = mark;
  keepMarks();
  top();
  if (!seat()) {
    show('enter', ...screens.enter(t, enterByCode));
  } else if (!latest) {
    show('wait', ...screens.entering(t));
  } else if (latest.pledge && !ballot) {
    drawPledge(latest.pledge);
  } else if (!round || round.vote === 'WAIT') {
    show('wait', ...screens.wait(t, latest));
  } else if (round.vote === 'VOID') {
    show('void', ...screens.voided(t, round));
  } else if (ballot) {
    drawBallot(round);
  } else if (round.vote === 'CAST') {
    show('cast', ...screens.cast(t, round, sent(round.id)?.receipt ?? ''));
  } else if (round.vote === 'OVER') {
    show('closed', ...screens.closed(t, round, sent(round.id)?.receipt ?? '', unsent === round.id));
  } else {
    show('closed', ...screens.notHere(t, round));
  }
  tick();
}

/** What is marked on the screen belongs to the person: a redraw in another language keeps it. */
function keepMarks() {
  if (ballot?.step === 'choose' && document.body.dataset.screen === 'choose') {
    ballot.choices = screens.chosenIn(ballot.round) ?? ballot.choices;
  }
  if (signature?.step === 'type') {
    Object.assign(signature, screens.typedSignature() ?? {});
  }
}

/** What of the pledge is drawn: how many have signed is not while somebody types. */
function pledgeMark() {
  const pledge = latest?.pledge;
  return (
    pledge && [
      pledge.year,
      pledge.theme,
      pledge.open,
      pledge.representative,
      pledge.representative ? pledge.signed : 0,
      signature?.step,
      signature?.problem,
    ]
  );
}

function drawPledge(pledge) {
  if (pledge.representative) {
    show('signed', ...screens.signed(t, pledge));
  } else if (signature.step === 'type') {
    show('sign', ...screens.sign(t, pledge, signature, checkSignature));
  } else if (signature.step === 'check') {
    show('signCheck', ...screens.checkSignature(t, latest.unit, signature, changeSignature, sign));
  } else {
    show('send', ...screens.sending(t, false));
  }
}

function checkSignature(typed) {
  signature.representative = typed.representative.trim();
  signature.post = typed.post.trim();
  const whole = signature.representative && signature.post;
  signature.problem = whole ? '' : t('signMissing');
  signature.step = whole ? 'check' : 'type';
  draw(true);
}

function changeSignature() {
  signature.step = 'type';
  draw(true);
}

/** A signature that is there already is as good as a new one: the state says so. */
async function sign() {
  if (signature.step !== 'check') {
    return;
  }
  signature.step = 'send';
  draw();
  try {
    await api.sign(seat().token, language, { representative: signature.representative, post: signature.post });
  } catch (problem) {
    signature.problem = problem instanceof NoAnswer ? t('offline') : problem.message;
    signature.step = 'check';
    draw(true);
  }
  ask();
}

function isSending() {
  return ballot.step === 'send' || ballot.step === 'unsure';
}

function drawBallot(round) {
  switch (ballot.step) {
    case 'choose':
      show('choose', ...screens.choose(t, round, ballot, next));
      break;
    case 'check':
      show('check', ...screens.check(t, round, ballot, back, send));
      break;
    default:
      show('send', ...screens.sending(t, ballot.step === 'unsure'));
  }
}

function next(choices) {
  const round = latest.round;
  ballot.choices = choices;
  if (choices.length < round.minChoices) {
    ballot.problem = t('nothing');
  } else {
    ballot.problem = '';
    ballot.step = 'check';
  }
  draw(true);
}

function back() {
  ballot.step = 'choose';
  draw();
}

/** Sends the ballot under one key until an answer comes. Asked twice it does nothing the second time. */
async function send() {
  if (ballot.step !== 'check') {
    return;
  }
  const mine = { key: newKey(), choices: ballot.choices, receipt: '' };
  keepSent(ballot.round, mine);
  ballot.step = 'send';
  draw();
  await deliver(ballot.round, mine);
}

async function deliver(round, mine) {
  for (let tries = 0; ; tries++) {
    try {
      const answer = await api.cast(seat().token, language, { round, choices: mine.choices, key: mine.key });
      return recorded(round, mine.key, answer.receipt);
    } catch (problem) {
      if (problem instanceof Refusal) {
        return refused(round, mine, problem);
      }
      if (ballot?.round === round) {
        ballot.step = 'unsure';
        draw();
      }
      await sleep(Math.min(500 * 2 ** tries, 4000));
    }
  }
}

/** The choices are forgotten: only the receipt stays on the telephone. */
function recorded(round, key, receipt) {
  keepSent(round, { key, receipt });
  if (latest?.round?.id === round) {
    latest.round.vote = 'CAST';
  }
  ballot = null;
  draw(true);
}

function refused(round, mine, refusal) {
  if (refusal.outcome === 'ALREADY') {
    keepSent(round, null);
    latest.round.vote = 'CAST';
    ballot = null;
  } else {
    keepSent(round, null);
    ballot = { round, choices: mine.choices, step: 'choose', problem: refusal.message };
  }
  draw(true);
  ask();
}

/** After a reload or a restart: a ballot that was on its way goes on its way again, under the same key. */
function resume() {
  const round = latest?.round;
  const mine = round && sent(round.id);
  if (mine?.choices && !mine.receipt && (!ballot || !isSending())) {
    ballot = { round: round.id, choices: mine.choices, step: 'unsure', problem: '' };
    draw();
    deliver(round.id, mine);
  }
}

async function ask() {
  clearTimeout(timer);
  const here = seat();
  if (here) {
    try {
      const known = latest && Date.now() - latest.at < WHOLE ? latest.tag : '';
      const state = await api.state(here.token, language, known);
      latest = state ? { ...state, at: Date.now() } : latest;
      line('');
      resume();
      draw();
    } catch (problem) {
      failed(problem);
    }
  }
  timer = setTimeout(ask, PAUSE + Math.random() * 300);
}

function failed(problem) {
  if (problem instanceof NoAnswer) {
    line('offline');
  } else if (problem.status === 401) {
    keepSeat(null);
    latest = null;
    ballot = null;
    draw();
    screens.problem(problem.message);
  }
}

async function enter(card) {
  try {
    const answer = await api.enter(card, language);
    keepSeat(answer.token);
    line('');
    draw();
    ask();
    return '';
  } catch (problem) {
    return problem instanceof NoAnswer ? t('offline') : problem.message;
  }
}

function enterByCode(meeting, number, code) {
  return enter({ meeting, seat: number, code });
}

/** The card of the QR code stands behind the # and never reaches a log; it leaves the address at once. */
async function enterByFragment() {
  const card = /^#(\d+)\.([\w-]{16,64})$/.exec(location.hash);
  if (!card) {
    return;
  }
  history.replaceState(null, '', location.pathname);
  keepSeat(null);
  latest = null;
  draw(true);
  show('wait', ...screens.entering(t));
  const problem = await enter({ meeting: Number(card[1]), qr: card[2] });
  if (problem) {
    draw(true);
    screens.problem(problem);
  }
}

/** The countdown runs by the clock of the server: the telephone's may be wrong. */
let ahead = 0;
function tick() {
  const place = document.getElementById('clock');
  const closesAt = latest?.round?.closesAt;
  if (place) {
    place.hidden = !closesAt;
  }
  if (place && closesAt) {
    const seconds = Math.max(0, Math.ceil((closesAt - Date.now() - ahead) / 1000));
    const text = t('left', Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0'));
    if (place.textContent !== text) {
      place.textContent = text;
    }
  }
}

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

document.getElementById('language').addEventListener('click', () => {
  language = language === 'vi' ? 'en' : 'vi';
  try {
    localStorage.setItem(LANGUAGE, language);
  } catch {
    // the choice lasts as long as the page
  }
  draw();
  ask();
});
addEventListener('hashchange', enterByFragment);
addEventListener('online', ask);
document.addEventListener('visibilitychange', () => document.hidden || ask());
setInterval(() => {
  ahead = latest ? latest.now - latest.at : ahead;
  tick();
}, 250);

try {
  language = localStorage.getItem(LANGUAGE) in WORDS ? localStorage.getItem(LANGUAGE) : 'vi';
} catch {
  language = 'vi';
}
await enterByFragment();
draw();
ask();
