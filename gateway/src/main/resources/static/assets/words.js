// SPDX-License-Identifier: EUPL-1.2
// What the pages say, in the language of the page.
export const lang = document.documentElement.lang;

const nl = {
  dashboardAddress: '/dashboard',
  logIn: 'Inloggen',
  toDashboard: 'Naar uw overzicht',
  loggedInAs: name => `U bent ingelogd als ${name}.`,
  loginFailed: { title: 'Het inloggen is niet gelukt', detail: 'Er is niets gewijzigd. Probeer het opnieuw.' },
  offline: { title: 'Geen verbinding', detail: 'De Softwarecatalogus is niet bereikbaar. Controleer uw verbinding en probeer het opnieuw.' },
  unexpected: { title: 'Er ging iets mis', detail: 'Dit ligt aan ons. Laad de pagina opnieuw; blijft het misgaan, meld het dan bij VNG Realisatie.' },
  loading: 'Bezig met laden…',
  person: 'Ingelogd als',
  actingFor: 'U handelt namens',
  change: 'Wisselen',
  loggedOut: 'U bent niet ingelogd.',
  vng: roles => `VNG Realisatie (${roles})`,
  pending: 'in behandeling',
  noRights: 'U heeft nog bij geen organisatie een rol. Vraag de beheerder van uw organisatie om toegang.',
  onlyPending: 'Uw rechten worden verwerkt. Log over een minuut opnieuw in om ze te gebruiken.',
  logOut: 'Uitloggen',
  back: 'Terug naar uw eigen overzicht',
  organisationType: { MUNICIPALITY: 'Gemeente', SUPPLIER: 'Leverancier', COLLABORATION: 'Samenwerking', COMMUNITY: 'Community', OTHER_GOVERNMENT: 'Overige overheid' },
  role: { ADMINISTRATOR: 'organisatiebeheerder', OFFERING_MANAGER: 'aanbod-beheerder', USAGE_MANAGER: 'gebruik-beheerder', USAGE_VIEWER: 'gebruik-raadpleger', FUNCTIONAL_ADMINISTRATOR: 'functioneel beheerder', VNG_VIEWER: 'VNG-raadpleger' },
  organisationStatus: { CONCEPT: 'concept', ACTIVE: 'actief', DEACTIVATED: 'gedeactiveerd', MERGED: 'opgegaan in een andere organisatie', AWAITED: 'gegevens zijn onderweg' },
  membershipStatus: { DECLARED: 'wacht op bevestiging', CONFIRMED: 'bevestigd', DECLINED: 'afgewezen', WITHDRAWN: 'ingetrokken', RESIGNED: 'opgezegd', ENDED: 'beëindigd' },
  usageStatus: { DECLARED: 'aangemeld', DISPUTED: 'betwist', WITHDRAWN: 'ingetrokken' },
  phase: { ACQUISITION: 'verwerving', PLANNED: 'gepland', IN_PRODUCTION: 'in productie', PHASING_OUT: 'uitfasering', PHASED_OUT: 'uitgefaseerd' },
  hosting: { ON_PREMISES: 'eigen locatie', IAAS: 'IaaS', PAAS: 'PaaS', SAAS: 'SaaS' },
  offeringKind: { APPLICATION: 'applicatie', MODULE: 'module', SERVICE: 'dienst' },
  admissionStatus: { RECEIVED: 'ontvangen', IN_ASSESSMENT: 'in beoordeling', INFORMATION_REQUESTED: 'aanvulling gevraagd', ADMITTED: 'toegelaten', REJECTED: 'afgewezen', WITHDRAWN: 'ingetrokken' },
  dashboard: {
    title: name => `Overzicht van ${name}`,
    status: (type, status) => `${type}, ${status}`,
    admittedOn: date => `Toegelaten op ${date}.`,
    asOf: moment => `Bijgewerkt tot en met ${moment}.`,
    notYet: 'Uw wijziging is opgeslagen en verschijnt zo in dit overzicht.',
    view: { COMPLETE: undefined, MEMBER: 'U ziet dit als lid: de leden, het aanbod en wat voor uw eigen organisatie is aangemeld.', FIGURES: 'U ziet alleen aantallen.' },
    members: 'Leden', awaiting: 'Wachten op bevestiging', offerings: 'Aanbod', usages: 'Gebruik voor leden', ownUsages: 'Gebruik dat voor uw organisatie is aangemeld', overlaps: 'Overlap', changes: 'Wat er veranderde',
    figure: { members: 'leden', awaiting: 'wachten op bevestiging', offerings: 'gepubliceerd aanbod', usages: 'keer gebruik', disputed: 'betwist' },
    noMembers: 'Er zijn nog geen leden.', noAwaiting: 'Niemand wacht op bevestiging.', noOfferings: 'Er is nog geen aanbod gepubliceerd.', noUsages: 'Er is nog geen gebruik aangemeld.', noOverlaps: 'Leden gebruiken nergens verschillende applicaties voor hetzelfde.', noChanges: 'Er veranderde nog niets.',
    phases: 'Fasen', members_: 'Leden', component: 'Referentiecomponent', applications: 'Applicaties', kind: 'Soort', publishedOn: 'Gepubliceerd op', since: 'Lid sinds', declaredOn: 'Aangemeld op', startsOn: 'Gewenste begindatum',
    confirm: 'Bevestigen', decline: 'Afwijzen', reason: 'Reden van afwijzing', reasonHint: 'De organisatie leest deze reden.', act: 'Beslissing',
    confirmed: name => `Het lidmaatschap van ${name} is bevestigd.`, declined: name => `De aanmelding van ${name} is afgewezen.`,
    confirmNamed: name => `Lidmaatschap van ${name} bevestigen`, declineNamed: name => `Aanmelding van ${name} afwijzen`,
    only: amount => `De eerste ${amount} worden getoond.`,
  },
  name: 'Naam', type: 'Soort', statusTitle: 'Status', application: 'Applicatie',
  memberships: {
    title: 'Lidmaatschappen van uw organisatie', none: 'Uw organisatie is nog nergens lid van.', collaboration: 'Samenwerking of community', startsOn: 'Begindatum', act: 'Wat u kunt doen',
    open: 'Overzicht bekijken', openNamed: name => `Overzicht van ${name} bekijken`, withdraw: 'Intrekken', withdrawNamed: name => `Aanmelding bij ${name} intrekken`, withdrawn: name => `Uw aanmelding bij ${name} is ingetrokken.`,
    declare: 'Lid worden', declareIntro: 'Meld uw organisatie aan; de samenwerking of community bevestigt het lidmaatschap of wijst het af.', choose: 'Kies een samenwerking of community', note: 'Toelichting', noteHint: 'niet verplicht', submit: 'Aanmelden', done: name => `Uw organisatie is aangemeld bij ${name}.`,
    chooseFirst: 'Kies eerst een samenwerking of community.', dateFirst: 'Vul een begindatum in.', noRight: 'Aanmelden kan met de rol organisatiebeheerder, aanbod-beheerder of gebruik-beheerder.',
  },
  landscape: {
    title: 'Applicatielandschap', none: 'Er is nog geen gebruik geregistreerd.', via: 'Via', own: 'eigen registratie', viaName: name => `via ${name}`, phase: 'Fase', since: 'Ingangsdatum', hosting: 'Waar het draait', provider: 'Aanbieder', act: 'Bezwaar',
    dispute: 'Bezwaar maken', disputeNamed: name => `Bezwaar maken tegen gebruik van ${name}`, reason: 'Waarom klopt dit niet?', reasonHint: 'De samenwerking leest dit en past het gebruik aan of trekt het in.', submit: 'Bezwaar versturen', done: name => `Uw bezwaar tegen het gebruik van ${name} is verstuurd.`,
  },
  cases: {
    title: 'Toelatingsaanvragen', none: 'Er staan geen aanvragen open.', received: 'Ontvangen op', reference: 'Kenmerk', officer: 'Behandelaar', nobody: 'nog niemand',
  },
  whole: {
    title: 'Cijfers over het geheel', organisations: 'organisaties', memberships: 'lidmaatschappen', offerings: 'aanbod', usages: 'keer gebruik', openCases: 'open aanvragen',
    choose: 'Overzicht van een samenwerking of community', open: 'Bekijken', label: 'Samenwerking of community',
  },
  expert: {
    about: name => `Expert bij ${name}`, until: date => `De uitnodiging vervalt op ${date}.`,
    status: { INVITED: name => `${name} nodigt u uit om op eigen naam als expert deel te nemen.`, JOINED: name => `U neemt als expert deel aan ${name}.`, DECLINED: name => `U hebt voor de uitnodiging van ${name} bedankt.`, WITHDRAWN: name => `${name} heeft deze uitnodiging ingetrokken.`, EXPIRED: name => `Deze uitnodiging van ${name} is verlopen. Vraag om een nieuwe als u wilt deelnemen.`, LEFT: name => `U neemt niet meer deel aan ${name}.` },
    privacy: 'Uw naam en e-mailadres ziet alleen de community. Zij worden gewist als u bedankt of vertrekt, uiterlijk na een jaar.',
    join: 'Deelnemen', decline: 'Bedanken', leave: 'Deelname beëindigen',
  },
  access: {
    confirm: 'Bevestig mijn verzoek', confirmed: name => `Uw verzoek is bevestigd. Een beheerder van ${name} beslist erover; u krijgt daarvan een mail.`,
  },
  answer: {
    about: (name, reference) => `Uw aanvraag voor ${name} (${reference})`, askedOn: date => `VNG Realisatie stelde u deze vraag op ${date}.`, until: moment => `Antwoorden kan tot ${moment}.`,
    label: 'Uw antwoord', files: 'Bestanden meesturen', filesHint: 'niet verplicht; pdf, jpg, png of docx, hoogstens vijf van elk 10 MB', submit: 'Antwoord versturen',
    attached: 'Deze bestanden gaan mee:', detach: name => `${name} weghalen`, tooLarge: name => ({ title: 'Het bestand is te groot', detail: `${name} is groter dan 10 MB. Kies een kleiner bestand en verstuur opnieuw.` }),
    done: reference => `Uw antwoord is verstuurd. VNG Realisatie gaat verder met de beoordeling van ${reference}. U kunt dit venster sluiten.`,
  },
  cancel: 'Annuleren',
  required: { title: 'De invoer klopt niet', detail: 'Verbeter de genoemde velden en verstuur opnieuw. Er is niets gewijzigd.' },
  reasonFirst: 'Vul een reden in.',
};

const en = {
  dashboardAddress: '/en/dashboard',
  logIn: 'Log in',
  toDashboard: 'To your dashboard',
  loggedInAs: name => `You are logged in as ${name}.`,
  loginFailed: { title: 'Logging in did not succeed', detail: 'Nothing was changed. Try again.' },
  offline: { title: 'No connection', detail: 'The software catalogue is out of reach. Check your connection and try again.' },
  unexpected: { title: 'Something went wrong', detail: 'This is our fault. Reload the page; if it persists, report it to VNG Realisatie.' },
  loading: 'Loading…',
  person: 'Logged in as',
  actingFor: 'You act for',
  change: 'Switch',
  loggedOut: 'You are not logged in.',
  vng: roles => `VNG Realisatie (${roles})`,
  pending: 'in progress',
  noRights: 'You do not have a role at any organisation yet. Ask the administrator of your organisation for access.',
  onlyPending: 'Your rights are being processed. Log in again in a minute to use them.',
  logOut: 'Log out',
  back: 'Back to your own dashboard',
  organisationType: { MUNICIPALITY: 'Municipality', SUPPLIER: 'Supplier', COLLABORATION: 'Collaboration', COMMUNITY: 'Community', OTHER_GOVERNMENT: 'Other government' },
  role: { ADMINISTRATOR: 'administrator', OFFERING_MANAGER: 'offering manager', USAGE_MANAGER: 'usage manager', USAGE_VIEWER: 'usage viewer', FUNCTIONAL_ADMINISTRATOR: 'functional administrator', VNG_VIEWER: 'VNG viewer' },
  organisationStatus: { CONCEPT: 'concept', ACTIVE: 'active', DEACTIVATED: 'deactivated', MERGED: 'merged into another organisation', AWAITED: 'details are on their way' },
  membershipStatus: { DECLARED: 'awaits confirmation', CONFIRMED: 'confirmed', DECLINED: 'declined', WITHDRAWN: 'withdrawn', RESIGNED: 'resigned', ENDED: 'ended' },
  usageStatus: { DECLARED: 'declared', DISPUTED: 'disputed', WITHDRAWN: 'withdrawn' },
  phase: { ACQUISITION: 'acquisition', PLANNED: 'planned', IN_PRODUCTION: 'in production', PHASING_OUT: 'phasing out', PHASED_OUT: 'phased out' },
  hosting: { ON_PREMISES: 'on premises', IAAS: 'IaaS', PAAS: 'PaaS', SAAS: 'SaaS' },
  offeringKind: { APPLICATION: 'application', MODULE: 'module', SERVICE: 'service' },
  admissionStatus: { RECEIVED: 'received', IN_ASSESSMENT: 'in assessment', INFORMATION_REQUESTED: 'information requested', ADMITTED: 'admitted', REJECTED: 'rejected', WITHDRAWN: 'withdrawn' },
  dashboard: {
    title: name => `Dashboard of ${name}`,
    status: (type, status) => `${type}, ${status}`,
    admittedOn: date => `Admitted on ${date}.`,
    asOf: moment => `Up to date until ${moment}.`,
    notYet: 'Your change was saved and will appear in this dashboard shortly.',
    view: { COMPLETE: undefined, MEMBER: 'You see this as a member: the members, the offerings and what was declared for your own organisation.', FIGURES: 'You see amounts only.' },
    members: 'Members', awaiting: 'Awaiting confirmation', offerings: 'Offerings', usages: 'Usage for members', ownUsages: 'Usage declared for your organisation', overlaps: 'Overlap', changes: 'What changed',
    figure: { members: 'members', awaiting: 'awaiting confirmation', offerings: 'published offerings', usages: 'usages', disputed: 'disputed' },
    noMembers: 'There are no members yet.', noAwaiting: 'Nobody awaits confirmation.', noOfferings: 'No offering has been published yet.', noUsages: 'No usage has been declared yet.', noOverlaps: 'Members nowhere use different applications for the same purpose.', noChanges: 'Nothing has changed yet.',
    phases: 'Phases', members_: 'Members', component: 'Reference component', applications: 'Applications', kind: 'Kind', publishedOn: 'Published on', since: 'Member since', declaredOn: 'Declared on', startsOn: 'Intended start date',
    confirm: 'Confirm', decline: 'Decline', reason: 'Reason for declining', reasonHint: 'The organisation will read this reason.', act: 'Decision',
    confirmed: name => `The membership of ${name} is confirmed.`, declined: name => `The declaration of ${name} is declined.`,
    confirmNamed: name => `Confirm the membership of ${name}`, declineNamed: name => `Decline the declaration of ${name}`,
    only: amount => `The first ${amount} are shown.`,
  },
  name: 'Name', type: 'Type', statusTitle: 'Status', application: 'Application',
  memberships: {
    title: 'Memberships of your organisation', none: 'Your organisation is not a member of anything yet.', collaboration: 'Collaboration or community', startsOn: 'Start date', act: 'What you can do',
    open: 'Show dashboard', openNamed: name => `Show the dashboard of ${name}`, withdraw: 'Withdraw', withdrawNamed: name => `Withdraw the declaration at ${name}`, withdrawn: name => `Your declaration at ${name} is withdrawn.`,
    declare: 'Become a member', declareIntro: 'State the membership of your organisation; the collaboration or community confirms or declines it.', choose: 'Choose a collaboration or community', note: 'Note', noteHint: 'optional', submit: 'State membership', done: name => `Your organisation has stated its membership of ${name}.`,
    chooseFirst: 'Choose a collaboration or community first.', dateFirst: 'Fill in a start date.', noRight: 'Stating membership takes the role administrator, offering manager or usage manager.',
  },
  landscape: {
    title: 'Application landscape', none: 'No usage has been registered yet.', via: 'Via', own: 'own registration', viaName: name => `via ${name}`, phase: 'Phase', since: 'Start date', hosting: 'Where it runs', provider: 'Provider', act: 'Objection',
    dispute: 'Object', disputeNamed: name => `Object to the usage of ${name}`, reason: 'Why is this not right?', reasonHint: 'The collaboration reads this and adjusts or withdraws the usage.', submit: 'Send objection', done: name => `Your objection to the usage of ${name} was sent.`,
  },
  cases: {
    title: 'Admission requests', none: 'There are no open requests.', received: 'Received on', reference: 'Reference', officer: 'Officer', nobody: 'nobody yet',
  },
  whole: {
    title: 'Figures of the whole', organisations: 'organisations', memberships: 'memberships', offerings: 'offerings', usages: 'usages', openCases: 'open requests',
    choose: 'Dashboard of a collaboration or community', open: 'Show', label: 'Collaboration or community',
  },
  expert: {
    about: name => `Expert at ${name}`, until: date => `The invitation expires on ${date}.`,
    status: { INVITED: name => `${name} invites you to take part in your own name, as an expert.`, JOINED: name => `You take part in ${name} as an expert.`, DECLINED: name => `You have declined the invitation of ${name}.`, WITHDRAWN: name => `${name} has withdrawn this invitation.`, EXPIRED: name => `This invitation of ${name} has expired. Ask for a new one if you want to take part.`, LEFT: name => `You do not take part in ${name} any more.` },
    privacy: 'Your name and e-mail address are seen by the community only. They are erased once you decline or leave, within a year.',
    join: 'Take part', decline: 'Decline', leave: 'Leave',
  },
  access: {
    confirm: 'Confirm my request', confirmed: name => `Your request is confirmed. An administrator of ${name} decides; you will hear by mail.`,
  },
  answer: {
    about: (name, reference) => `Your request for ${name} (${reference})`, askedOn: date => `VNG Realisatie asked you this on ${date}.`, until: moment => `You can answer until ${moment}.`,
    label: 'Your answer', files: 'Files to send along', filesHint: 'optional; pdf, jpg, png or docx, at most five of 10 MB each', submit: 'Send answer',
    attached: 'These files go along:', detach: name => `Remove ${name}`, tooLarge: name => ({ title: 'The file is too large', detail: `${name} is larger than 10 MB. Choose a smaller file and send again.` }),
    done: reference => `Your answer has been sent. VNG Realisatie goes on with the assessment of ${reference}. You can close this window.`,
  },
  cancel: 'Cancel',
  required: { title: 'The input is not right', detail: 'Correct the fields named and send again. Nothing was changed.' },
  reasonFirst: 'Fill in a reason.',
};

export const words = lang === 'en' ? en : nl;

const locale = lang === 'en' ? 'en-GB' : 'nl-NL';
const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });

/** A date without a time, as the API gives it; empty when there is none. */
export function day(date) {
  return date && days.format(new Date(date));
}

export function moment(instant) {
  return instant && moments.format(new Date(instant));
}

export function loginAddress() {
  const here = location.pathname + location.search;
  return `/login?lang=${lang}&returnTo=${encodeURIComponent(here)}`;
}
