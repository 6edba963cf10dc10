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
