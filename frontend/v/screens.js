// The screens as plain elements. Nothing that comes from outside is ever read as HTML.

function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== null) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.filter((child) => child !== null && child !== ''));
  return element;
}

const p = (text, className = '') => el('p', className ? { class: className } : {}, text);

/** Says above the buttons what is wrong; read out at once. */
export function problem(text) {
  const place = document.getElementById('problem');
  if (place) {
    place.textContent = text;
    place.hidden = !text;
  }
}

const problemPlace = (text) => el('p', { id: 'problem', class: 'problem', role: 'alert', hidden: !text }, text);

export function entering(t) {
  return [el('h1', {}, t('entering'))];
}

export function enter(t, submit) {
  const field = (id, label, help, more) =>
    el(
      'label',
      { class: 'field' },
      t(label),
      el('input', { id, name: id, autocomplete: 'off', spellcheck: 'false', required: true, ...more }),
      help ? el('small', {}, t(help)) : '',
    );
  const go = el('button', { class: 'go', type: 'submit' }, t('enter'));
  const form = el(
    'form',
    {
      class: 'whole',
      novalidate: true,
      onsubmit: async (event) => {
        event.preventDefault();
        const [meeting, number, code] = ['meeting', 'seat', 'code'].map((id) => form.elements[id].value.trim());
        if (!/^\d+$/.test(meeting) || !/^\d+$/.test(number) || !code) {
          problem(t('enterMissing'));
          return;
        }
        go.disabled = true;
        problem(await submit(Number(meeting), Number(number), code));
        go.disabled = false;
      },
    },
    field('meeting', 'meeting', '', { inputmode: 'numeric' }),
    field('seat', 'seat', '', { inputmode: 'numeric' }),
    field('code', 'code', 'codeHelp', { autocapitalize: 'characters', maxlength: '12' }),
    problemPlace(''),
    el('div', { class: 'actions' }, go),
  );
  return [el('h1', {}, t('enterTitle')), p(t('enterHelp'), 'muted'), form];
}

export function wait(t, state) {
  const round = state.round;
  return [
    rehearsal(t, round),
    el('h1', {}, round ? round.title : t('waitTitle')),
    round ? p(t('nextTitle'), 'muted') : null,
    p(state.meeting),
    p(t('waitHelp'), 'muted'),
  ];
}

function rehearsal(t, round) {
  return round?.rehearsal ? p(t('rehearsal'), 'badge') : null;
}

function head(t, round) {
  return [
    rehearsal(t, round),
    el('h1', {}, round.title),
    round.roundNo > 1 ? p(t('round', round.roundNo), 'badge') : null,
    el('p', { id: 'clock', class: 'clock', role: 'timer', 'aria-live': 'off', hidden: true }),
  ];
}

function statesRule(t, round) {
  return [p(round.rule), round.source ? p(t('source', round.source), 'muted') : null];
}

/** Positions that are marked on the screen now; null where no ballot is shown. */
function chosen() {
  const form = document.getElementById('ballot');
  return form ? [...form.querySelectorAll('input:checked')].map((input) => Number(input.value)) : null;
}

/** The same where the ballot on the screen is that of the round. */
export function chosenIn(round) {
  return document.getElementById('ballot')?.dataset.round === String(round) ? chosen() : null;
}

export function choose(t, round, ballot, next) {
  const single = round.maxChoices === 1;
  const legend = el('legend', {});
  const count = () => {
    const marked = chosen()?.length ?? ballot.choices.length;
    legend.textContent = single ? t('chooseOne') : t('chooseUpTo', round.maxChoices, marked);
  };
  const options = round.options.map((option) => line(t, option, single, ballot.choices.includes(option.pos)));
  const form = el(
    'form',
    {
      id: 'ballot',
      'data-round': round.id,
      class: 'whole',
      onchange: (event) => {
        settle(t, round, event.target);
        count();
      },
      onsubmit: (event) => {
        event.preventDefault();
        next(chosen());
      },
    },
    el('fieldset', {}, legend, ...options),
    round.minChoices === 0 ? p(t('blankAllowed'), 'muted') : null,
    problemPlace(ballot.problem),
    el('div', { class: 'actions' }, el('button', { class: 'go', type: 'submit' }, t('next'))),
  );
  count();
  return [...head(t, round), ...statesRule(t, round), form];
}

function line(t, option, single, checked) {
  const input = el('input', {
    type: single ? 'radio' : 'checkbox',
    name: 'choice',
    value: String(option.pos),
    'data-kind': option.kind,
    checked,
    disabled: option.own,
  });
  return el(
    'label',
    { class: 'option' },
    input,
    el('span', {}, option.label, option.own ? el('small', {}, t('own')) : ''),
  );
}

/** A mark that stands alone takes the others away, and they take it away; nobody marks more than allowed. */
function settle(t, round, changed) {
  const marks = [...changed.form.querySelectorAll('input')];
  problem('');
  if (!changed.checked) {
    return;
  }
  const alone = changed.dataset.kind !== 'NOMINEE';
  for (const mark of marks) {
    if (mark !== changed && (alone || mark.dataset.kind !== 'NOMINEE')) {
      mark.checked = false;
    }
  }
  if (marks.filter((mark) => mark.checked).length > round.maxChoices) {
    changed.checked = false;
    problem(t('tooMany', round.maxChoices));
  }
}

export function check(t, round, ballot, back, send) {
  const labels = round.options.filter((option) => ballot.choices.includes(option.pos)).map((option) => option.label);
  return [
    ...head(t, round),
    el('h2', {}, t('checkTitle')),
    el(
      'ul',
      { class: 'chosen' },
      ...(labels.length ? labels : [t('blank')]).map((label) => el('li', {}, label)),
    ),
    p(t('checkHelp'), 'muted'),
    el(
      'div',
      { class: 'actions' },
      el('button', { class: 'go', type: 'button', onclick: send }, t('send')),
      el('button', { class: 'back', type: 'button', onclick: back }, t('back')),
    ),
  ];
}

export function sending(t, unsure) {
  return unsure
    ? [el('h1', { role: 'status' }, t('unsureTitle')), p(t('unsureHelp'))]
    : [el('h1', { role: 'status' }, t('sending'))];
}

/** What is typed into the signature now; null where no form is shown. */
export function typedSignature() {
  const form = document.getElementById('signature');
  return form ? { representative: form.elements.representative.value, post: form.elements.post.value } : null;
}

export function sign(t, pledge, signature, next) {
  const field = (id, label) =>
    el(
      'label',
      { class: 'field' },
      t(label),
      el('input', { id, name: id, value: signature[id], maxlength: '120', autocomplete: 'off', required: true }),
    );
  return [
    el('h1', {}, t('signTitle', pledge.year)),
    pledge.theme ? p(pledge.theme) : null,
    p(t(pledge.open ? 'signHelp' : 'signNotOpen'), 'muted'),
    pledge.open
      ? el(
          'form',
          {
            id: 'signature',
            class: 'whole',
            novalidate: true,
            onsubmit: (event) => {
              event.preventDefault();
              next(typedSignature());
            },
          },
          field('representative', 'signName'),
          field('post', 'signPost'),
          problemPlace(signature.problem),
          el('div', { class: 'actions' }, el('button', { class: 'go', type: 'submit' }, t('next'))),
        )
      : null,
  ];
}

export function checkSignature(t, unit, signature, back, send) {
  return [
    el('h1', {}, t('signCheck')),
    p(t('signSure', signature.representative, signature.post, unit)),
    problemPlace(signature.problem),
    el(
      'div',
      { class: 'actions' },
      el('button', { class: 'go', type: 'button', onclick: send }, t('sign')),
      el('button', { class: 'back', type: 'button', onclick: back }, t('back')),
    ),
  ];
}

export function signed(t, pledge) {
  return [
    el('p', { class: 'tick', 'aria-hidden': 'true' }, '✓'),
    el('h1', { role: 'status' }, t('signedTitle')),
    p(t('signedBy', pledge.representative, pledge.post)),
    p(t('signedCount', pledge.signed, pledge.units), 'muted'),
  ];
}

export function cast(t, round, receipt) {
  return [
    rehearsal(t, round),
    el('p', { class: 'tick', 'aria-hidden': 'true' }, '✓'),
    el('h1', { role: 'status' }, t('castTitle')),
    p(round.title),
    ...(receipt
      ? [p(t('receipt')), el('p', { class: 'receipt' }, receipt), p(t('castHelp'))]
      : [p(t('castElsewhere'))]),
    ...included(t, round, receipt),
  ];
}

export function closed(t, round, receipt, halfFilled) {
  return [
    rehearsal(t, round),
    el('h1', { role: 'status' }, t('closedTitle')),
    p(round.title),
    halfFilled ? p(t('closedUnsent'), 'problem') : null,
    p(t('closedHelp'), 'muted'),
    ...included(t, round, receipt),
  ];
}

/** The round was declared void: what was cast is never opened. */
export function voided(t, round) {
  return [
    rehearsal(t, round),
    el('h1', { role: 'status' }, t('voidTitle')),
    p(round.title),
    p(t('voidHelp'), 'muted'),
  ];
}

export function notHere(t, round) {
  const paper = round.vote === 'PAPER';
  return [
    rehearsal(t, round),
    el('h1', { role: 'status' }, t(paper ? 'paperTitle' : 'notEntitledTitle')),
    p(round.title),
    p(t(paper ? 'paperHelp' : 'notEntitledHelp'), 'muted'),
  ];
}

/** Whether the own receipt is among all receipts, and the list to look oneself. */
function included(t, round, receipt) {
  if (!round.receipts.length) {
    return [];
  }
  const found = round.receipts.includes(receipt);
  return [
    receipt ? p(found ? t('found', round.receipts.length) : t('notFound'), found ? '' : 'problem') : null,
    el(
      'details',
      {},
      el('summary', {}, t('receipts', round.receipts.length)),
      el(
        'ul',
        { class: 'receipts' },
        ...round.receipts.map((one) => el('li', one === receipt ? { 'aria-current': 'true' } : {}, one)),
      ),
    ),
  ];
}
