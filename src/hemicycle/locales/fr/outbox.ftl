# La boîte d’envoi : ce qui doit quitter le serveur, et ce qu’il en est advenu.

outbox = Boîte d’envoi
outbox-shown = Messages affichés
outbox-group-look = À voir
outbox-group-waiting = En attente
outbox-group-unknown = Incertains
outbox-group-sent = Envoyés
outbox-group-all = Tous
outbox-find = Trouver un message
outbox-find-by = Nom, adresse, objet
outbox-empty = Rien n’a encore été écrit
outbox-empty-why = Tout message qui quitte ce serveur figure ici, avec son reçu.
outbox-none = Aucun message trouvé
outbox-to = À
outbox-subject = Objet
outbox-state = État
outbox-written = Écrit
outbox-pages = Pages
outbox-page = Page { $n }

outbox-state-waiting = En attente
outbox-state-sending = En cours d’envoi
outbox-state-sent = Envoyé
outbox-state-delivered = Remis
outbox-state-refused = Refusé
outbox-state-unknown = Incertain
outbox-state-given-up = Abandonné
outbox-state-by-hand = À transmettre
outbox-state-superseded = Remplacé
outbox-settled = Réglé

outbox-what-waiting = Il part dès que le serveur de courrier le prend.
outbox-what-sending = Le serveur de courrier le reçoit en ce moment.
outbox-what-sent = Le serveur de courrier l’a et en a donné reçu. On ne sait s’il est arrivé que si le serveur du destinataire le dit.
outbox-what-delivered = Le serveur du destinataire a signalé qu’il est arrivé.
outbox-what-refused = Il a été refusé définitivement. Donnez une autre adresse ci-dessous, renvoyez-le à la même, ou joignez la personne autrement.
outbox-what-unknown = Il est peut-être arrivé : personne n’a répondu à son départ, ou une sauvegarde a été remise en place. Demandez d’abord au destinataire, si vous le pouvez. Renvoyé, il porte le même Message-ID, et la plupart des messageries ne le montrent qu’une fois.
outbox-what-given-up = Il n’a pas été accepté à temps et n’est pas parti.
outbox-what-by-hand = Aucun serveur de courrier n’est réglé. Enregistrez-le comme fichier ou ouvrez-le dans votre messagerie, envoyez-le, puis marquez-le comme réglé.

outbox-event-put-off = Remis à plus tard
outbox-event-sent = Accepté par le serveur de courrier
outbox-event-delivered = Remis, selon le rapport
outbox-event-delayed = Retardé, selon le rapport
outbox-event-refused = Refusé
outbox-event-unknown = Sans réponse : incertain
outbox-event-given-up = Abandonné
outbox-event-restored = Une sauvegarde a été remise en place : incertain
outbox-event-by-hand = Sans serveur de courrier : à transmettre
outbox-event-again = Renvoyé par une personne
outbox-event-readdressed = Envoyé à une autre adresse par une personne
outbox-event-settled = Marqué comme réglé
outbox-event-superseded = Remplacé par une lettre plus récente
outbox-event-written = Écrit

outbox-again = Renvoyer
outbox-again-now = L’envoyer
outbox-readdress-to = Une autre adresse
outbox-readdress = L’envoyer là
outbox-readdress-note = Les mots partent dans un message à part ; celui-ci reste et dit où ils sont allés. Corrigez aussi l’adresse là où elle est gardée.
outbox-settle = Marquer comme réglé
outbox-save = Enregistrer comme fichier
outbox-open = Ouvrir dans ma messagerie
outbox-look = Tel qu’une messagerie le montre
outbox-happened = Ce qui s’est passé
outbox-answer = Réponse : { $answer }
outbox-words = Son texte
outbox-plain = Texte simple, toujours joint
outbox-erased = Son texte a été supprimé : il contenait un lien pour une seule personne, et le serveur de courrier l’a reçu. Qui en a de nouveau besoin en reçoit un autre.
outbox-hidden = Il contient un lien réservé à son destinataire : son texte n’est montré à personne d’autre.
outbox-head = Expéditeur et destinataire
outbox-from = De
outbox-id = Message-ID
outbox-superseded = Une lettre plus récente dit à la même personne ce qui vaut désormais. Remettez celle-là.
outbox-superseded-words = Son texte a été supprimé, pour que personne ne la remette par erreur.
outbox-expired = Il n’a pas été envoyé avant son échéance.
outbox-erased-since = Il n’est pas parti : des mots qu’il rapportait ont été effacés du registre avant.

outbox-alarm = { $n ->
    [one] Un message vous attend
   *[other] { $n } messages vous attendent
}
outbox-alarm-why = Refusés, incertains ou à transmettre.
outbox-alarm-see = Les voir
outbox-down = Le serveur de courrier ne répond pas
outbox-down-since = Depuis le { $time }. Ce qui doit partir attend, et part de lui-même dès qu’il répond ; il est sollicité au moins chaque minute. Sa dernière réponse :
outbox-returns-down = Le courrier en retour ne peut pas être lu
outbox-returns-down-since = Depuis le { $time }. D’ici là les messages restent tels quels, même si certains sont revenus ; la lecture est retentée au moins chaque minute. La dernière réponse de la boîte :
outbox-no-server = Aucun serveur de courrier
outbox-no-server-why = Chaque message figure ici comme fichier à transmettre. Avec mail_server dans settings.toml, ils partent d’eux-mêmes.

outbox-try = Essayer
outbox-try-why = Un message à une adresse à vous montre si le courrier fonctionne.
outbox-try-address = Votre adresse
outbox-try-send = Envoyer un message
outbox-try-refused = { $address } n’est pas une adresse. Écrivez-la NOM@DOMAINE.

mail-kind-try-out = Essai
mail-kind-silence-ended = Fin d’un silence
mail-kind-sign-in-link = Lien de connexion
mail-kind-delegation-link = Lien vers la page d’une délégation
mail-kind-delegation-daily = Courriel quotidien à une délégation
mail-kind-delegation-topic = Décision sur un point proposé
mail-kind-guest-link = Lien d’un invité
mail-kind-invitation = Invitation
mail-kind-invitation-reminder = Rappel
mail-kind-device-reminder = Rappel d’un test
mail-kind-personal-link = Lien vers la salle
mail-kind-deputy-link = Lien d’un suppléant
mail-kind-written-notice = Avis de décision par écrit
mail-kind-part-notice = Avis d’une fonction dans une réunion
mail-kind-agenda-notice = Avis d’ordre du jour révisé
mail-kind-reader-confirm = À un lecteur : confirmation d’adresse
mail-kind-reader-told = À un lecteur : ce qui a paru
mail-kind-journalist-confirm = À un journaliste : confirmation d’adresse
mail-kind-journalist-accredited = À un journaliste : accréditation
mail-kind-journalist-refused = À un journaliste : refus
mail-kind-embargoed-copy = À un journaliste : exemplaire sous embargo
