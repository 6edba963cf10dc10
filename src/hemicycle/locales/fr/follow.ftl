# Les volets, les engagements, les messages à des parties extérieures : ce que le registre d’un organe en dit, et pourquoi un acte est refusé.

party-secretariat = le secrétariat
words-erased = (texte effacé)

body-told-track-opened = le volet « { $title } » est ouvert ; suivi : { $owner }.
body-told-track-changed = le volet est désormais « { $title } » ; suivi : { $owner }.
body-told-meeting-attached = la réunion { $meeting } est rattachée au volet « { $title } ».
body-told-meeting-detached = la réunion { $meeting } n’est plus rattachée au volet « { $title } ».
body-told-track-ended = le volet « { $title } » prend fin.
body-told-track-released = le volet « { $title } » est ouvert à tous ceux qui peuvent lire ce registre.
body-told-commitment-entered = un engagement est inscrit : « { $title } »
body-told-commitment-detailed = les responsables et l’échéance sont précisés pour « { $title } »
body-told-progress-reported = { $done ->
    [yes] exécution déclarée
   *[other] état d’avancement
}, { $by } : « { $title } »
body-told-commitment-commented = { $doubt ->
    [yes] doute exprimé
   *[other] observation
}, { $by } : « { $title } »
body-told-report-reviewed = { $review ->
    [taken-in] le secrétariat prend acte du rapport { $report }
   *[other] le secrétariat demande un complément au rapport { $report }
} sur « { $title } »
body-told-payment-entered = versement reçu, { $party } : { $amount } { $currency }, au titre de « { $title } »
body-told-condition-reported = condition signalée comme remplie, { $by } : « { $title } »
body-told-condition-judged = la condition est jugée { $met ->
    [yes] remplie
   *[other] non remplie
} pour « { $title } »
body-told-commitment-settled = { $result ->
    [fulfilled] exécuté
    [changed] modifié par une décision ultérieure
   *[lapsed] devenu caduc
} : « { $title } »
body-told-commitment-reopened = de nouveau dû : « { $title } »
body-told-commitment-released = ouvert à tous ceux qui peuvent lire ce registre : « { $title } »
body-told-commitment-words-erased = le texte de l’entrée { $target } est effacé, pour « { $title } »
body-told-message-entered = { $about ->
    [offer] une offre
    [invitation] une invitation
    [question] une question
   *[message] un message
} ; destinataire : { $title }.
body-told-message-delivered = remise { $how ->
    [link] par un lien
    [mail] par courrier électronique
    [note] par note diplomatique
   *[in-person] en mains propres
} ; destinataire : { $title }.
body-told-message-acknowledged = { $by ->
    [party] accusé de réception
   *[secretariat] accusé de réception inscrit par le secrétariat
} ; destinataire : { $title }.
body-told-message-answered = réponse de la partie extérieure ({ $title }) : { $answer ->
    [accepted] acceptation
    [declined] refus
   *[answered] texte
}{ $by ->
    [party] .
   *[secretariat] , inscrite par le secrétariat avec la pièce.
}
body-told-message-ended = aucune réponse n’est plus attendue ; destinataire : { $title }.
body-told-message-released = ce qui a été adressé est ouvert à tous ceux qui peuvent lire ce registre ; destinataire : { $title }.
body-told-message-words-erased = le texte de l’entrée { $target } est effacé ; destinataire : { $title }.

refusal-unknown-party = { $party } n’est ni un membre ni une fonction de cet organe.
refusal-not-attached = Cette réunion n’est pas rattachée au volet.
refusal-track-ended = Ce volet a pris fin. Ce qui est convenu désormais relève d’un autre.
refusal-track-closed = Ce volet est fermé. Ouvrez-le d’abord, ou fermez aussi ce que vous inscrivez.
refusal-unknown-commitment = Le registre de cet organe n’a pas cet engagement.
refusal-owner-missing = Indiquez qui en est redevable : un membre, une fonction ou le secrétariat.
refusal-no-sum = Ce n’est pas un montant. Écrivez un nombre supérieur à 0, avec quatre décimales au plus, et les trois lettres de la monnaie : 1250000.00 EUR.
refusal-not-an-owner = Cet engagement n’est pas le vôtre : vous pouvez présenter une observation.
refusal-unknown-report = Cet engagement n’a pas ce rapport.
refusal-condition-incomplete = Une condition a un texte, et quelqu’un qui en juge.
refusal-no-condition = Cet engagement ne dépend d’aucune condition.
refusal-nothing-reported = Personne n’a signalé la condition comme remplie depuis qu’elle a été jugée.
refusal-condition-not-met = Rien n’est encore dû : la condition n’est pas jugée remplie.
refusal-more-than-pledged = C’est plus que ce qui reste de la contribution annoncée dans cette monnaie.
refusal-commitment-settled = Cet engagement est clos. Rouvrez-le d’abord.
refusal-not-settled = Cet engagement n’est pas clos.
refusal-unknown-message = Le registre de cet organe n’a pas ce message.
refusal-not-delivered = Indiquez d’abord comment il a été remis.
refusal-document-missing = Joignez la pièce par laquelle la partie a répondu : nul ne répond à sa place.
refusal-message-ended = Aucune réponse n’est plus attendue.
refusal-other-party = Chaque partie parle pour elle-même.

# Les pages du suivi
follow-title = Suites données
follow-commitment = Engagement
follow-order = Ordre
follow-by-due = Par échéance
follow-by-delegation = Par délégation
follow-by-track = Par volet
follow-group-overdue = En retard
follow-group-review = À examiner
follow-group-under-way = En cours
follow-group-condition = Subordonnés à une condition
follow-group-settled = Clos
follow-group-none = Sans volet
follow-none = Aucun engagement ne figure encore à ce dossier. Ceux qu’adopte une réunion y sont portés d’eux-mêmes à sa clôture.
follow-choose = Choisissez un engagement
follow-choose-note = Il s’ouvre ici : sa phrase, qui doit quoi, ce qui a été rapporté et ce qui peut être fait.
follow-waiting = { $n ->
    [one] 1 phrase de réunion n’est pas encore suivie
   *[other] { $n } phrases de réunions ne sont pas encore suivies
}
follow-waiting-note = Chacune est reprise dans les termes adoptés, avec l’inscription qui l’a adoptée. Indiquez d’abord le débiteur lorsqu’il n’est pas connu.
follow-take-over = Reprendre
follow-take-over-all = Reprendre toutes celles qui sont prêtes
follow-owes = À la charge de
follow-owner-choose = désignez le débiteur
follow-days-late = { $n ->
    [one] 1 jour de retard
   *[other] { $n } jours de retard
}
follow-in-days = { $n ->
    [0] aujourd’hui
    [1] demain
   *[other] dans { $n } jours
}
follow-no-day = Sans échéance
follow-no-report = Aucun rapport
follow-under-way = En cours
follow-reports = { $n ->
    [one] 1 rapport
   *[other] { $n } rapports
}{ $doubts ->
    [0] {""}
    [one] , 1 doute
   *[other] , { $doubts } doutes
}
follow-condition-waits = Si… alors
follow-condition-reported = Signalée remplie
follow-closed = Confidentiel
follow-closed-box = Confidentiel : réservé aux membres de l’organe et à son secrétariat
follow-fulfilled = Tenu
follow-changed = Modifié par une décision
follow-lapsed = Caduc
follow-adopted-in = Adopté lors de :
follow-who = Qui, pour quelle part
follow-when = Échéance
follow-evidence = Justificatif attendu
follow-evidence-none = Aucun n’a été demandé
follow-left = reste { $sum }
follow-if = Si
follow-then = Alors
follow-by = Par
follow-judged-by = { $judge ->
    [consensus] Une réunion constate par consensus si elle est remplie.
    [vote] Une réunion constate par un vote si elle est remplie.
   *[chair] La présidence constate si elle est remplie.
}
follow-report-changes-nothing = La signaler comme remplie ne change rien en soi.
follow-told-report = { $done ->
    [yes] déclare sa part exécutée
   *[no] rend compte de l’avancement
}
follow-told-comment = formule une observation
follow-told-doubt = émet un doute
follow-told-payment = a versé
follow-told-met = signale la condition comme remplie
follow-told-judged = { $mark ->
    [yes] La condition est tenue pour remplie
   *[no] La condition n’est pas tenue pour remplie
}
follow-told-settled = { $mark ->
    [fulfilled] Engagement tenu
    [changed] Modifié par une décision ultérieure
   *[lapsed] Caduc
}
follow-taken-in = Rapport dont il est pris acte
follow-more-asked = Complément demandé
follow-doubt = Doute
follow-about-report = À propos du rapport de l’inscription { $n }
follow-asked = Demandé :
follow-told-of = Rapport de { $who }, inscription { $n }
follow-document = Document { $n }
follow-decision = Décision d’une réunion
follow-language = Langue de ce texte
follow-words = Texte
follow-reason = Motif
follow-files = Documents
follow-take-in = Prendre acte du rapport
follow-ask-more = Demander un complément
follow-asked-what = Ce qui reste demandé
follow-report-condition = Signaler la condition comme remplie
follow-report-for = Porter un rapport au dossier
follow-comment-for = Porter une observation au dossier
follow-comment = Envoyer l’observation
follow-is-doubt = Elle met en doute ce qui a été rapporté
follow-part-done = Sa part est exécutée
follow-told-by = Auteur
follow-judge-it = Inscrire le constat
follow-is-it-met = La condition est-elle remplie ?
follow-met-yes = Remplie
follow-met-no = Non remplie
follow-payment = Versement : { $who }
follow-payment-enter = Inscrire le versement
follow-settle-fulfilled = Engagement tenu
follow-settle-changed = Modifié par une décision
follow-settle-lapsed = Caduc
follow-detail = Qui, quoi, pour quand
follow-reopen = Rouvrir
follow-release = Ouvrir à tous
follow-release-note = Quiconque a accès à ce dossier le verra dès lors, avec tout ce qui en a été dit. Il ne pourra plus être refermé.
follow-enter = Inscrire un engagement
follow-sentence = La phrase entière
follow-last-day = Dernier jour
follow-condition = S’il est subordonné à une condition
follow-judge = Qui constate qu’elle est remplie
follow-judge-none = Sans condition
follow-judge-consensus = Une réunion, par consensus
follow-judge-chair = La présidence
follow-judge-vote = Une réunion, par un vote
follow-owner-n = Débiteur { $n }
follow-nobody = Personne
follow-part = Pour quelle part
follow-sum = Montant
follow-currency = Monnaie
follow-track = Volet
follow-track-none = Aucun
follow-tracks = Volets
follow-tracks-none = Aucun volet pour l’instant. Il s’en ouvre un avec le premier engagement qu’une réunion adopte à ce titre.
follow-kept-by = Suivi : { $who }
follow-open-count = { $n ->
    [0] aucun engagement en cours
    [one] 1 engagement en cours
   *[other] { $n } engagements en cours
}
follow-unanswered-count = { $n ->
    [0] aucun message sans réponse
    [one] 1 message sans réponse
   *[other] { $n } messages sans réponse
}
follow-track-ended = Clos
follow-track-open = Ouvrir un volet
follow-track-id = Nom abrégé, comme dans la réunion
follow-track-owner = Suivi assuré par
follow-track-title = Intitulé
follow-track-purpose = Objet
follow-track-change = Modifier
follow-track-attach = Rattacher une réunion
follow-track-detach = Détacher
follow-track-end = Clore le volet
follow-meeting = Réunion
follow-messages = À l’adresse de parties extérieures
follow-messages-none = Rien n’a encore été adressé à une partie extérieure.
follow-to = { $kind } à l’adresse de : { $party }
follow-kind-message = Message
follow-kind-offer = Offre
follow-kind-invitation = Invitation
follow-kind-question = Question
follow-message-enter = Inscrire un message
follow-message-kind = Nature
follow-message-to = Destinataire
follow-message-text = Texte
follow-message-adopter = Adopté par
follow-message-end = Ne plus attendre de réponse
follow-deliver = Inscrire la remise
follow-deliver-again = Nouvelle remise
follow-deliver-enter = Inscrire la remise
follow-deliver-note = Par qui, à qui, sous quel numéro
follow-how = Mode de remise
follow-how-link = par un lien
follow-how-mail = par courrier
follow-how-note = par note diplomatique
follow-how-in-person = en main propre
follow-acknowledge = Réception confirmée
follow-answer-enter = Inscrire une réponse avec son document
follow-answer-name = Auteur de la réponse
follow-answer-words = Texte de la réponse
follow-answer-document = Nul ne répond à la place d’une partie : joignez le document par lequel elle a répondu.
follow-answer-answered = Réponse donnée
follow-answer-accepted = Acceptation
follow-answer-declined = Refus
follow-answer-none = aucune à ce jour
follow-answer-ended = aucune, n’est plus attendue
follow-step-adopted = Adoption
follow-step-delivered = Remise
follow-step-received = Réception
follow-step-answer = Réponse
follow-step-until = Ouvert jusqu’au
follow-not-yet = pas encore
follow-entered-by-party = par la partie elle-même
follow-entered-by-secretariat = inscrit par le secrétariat

# Les pages publiques
follow-public-lede = Qui doit quoi et pour quand ; ce qui a été adressé à des parties extérieures, et leurs réponses.
follow-owed = { $n ->
    [0] Aucun engagement en cours
    [one] 1 engagement en cours
   *[other] { $n } engagements en cours
}
follow-due-calendar = Échéances, pour agendas
follow-settled-count = Clos : { $n }
follow-conditions = Ce qui s’ensuivrait
follow-conditions-none = Rien n’est subordonné à une condition.
follow-newest-first = Du plus récent au plus ancien
follow-line = Réunions où il a été question de chaque volet
follow-says-nothing = Ce que l’on connaît de cette réunion ne fait pas mention de ce volet.
follow-read = La consulter
follow-attached = Rattachée par le secrétariat.
follow-adopted = Adopté
follow-told-in-readout = D’après le compte rendu
follow-nothing-yet = Aucune réunion n’a encore fait mention de ce volet.
follow-nothing-open = Rien n’est en cours dans ce volet.
follow-next = Prochaine réunion
follow-next-none = Dates à fixer.
follow-updated = Mis à jour le { $when }

# La page d’une délégation
follow-owed-by = À la charge de : { $member }
follow-owed-none = Aucun engagement de ce dossier n’est à la charge de : { $member }.
follow-others = À la charge d’autres
follow-report-own = Rendre compte
follow-own-done = Notre part est exécutée
follow-comment-own = Observation ou doute
follow-choose-own = Il s’ouvre ici, avec ce dont vous pouvez rendre compte.

# La page d’une partie extérieure
follow-link-hand-over = Remettez ce lien à la seule partie concernée : quiconque le détient répond en son nom. Une nouvelle remise par lien met fin à celui-ci.
outside-title = Un message de : { $body }
outside-acknowledge = Nous l’avons reçu
outside-answer = Répondre
outside-answer-again = Compléter la réponse
outside-accepted = Nous acceptons
outside-declined = Nous déclinons
outside-answered = Nous répondons en nos propres termes
outside-other-language = Autre langue
outside-note = Votre réponse est portée au dossier de l’organe comme la vôtre, et figure à sa page publique si ce message y figure.
outside-send = Envoyer la réponse
