### The parts of the room that are fetched when they are first shown.

## Cadre

theme-dark = Sombres
theme-light = Claires
theme-system = Comme le système
download = Télécharger
console-chair = Pupitre de la présidence
console-secretariat = Pupitre du secrétariat

## La séance


## Personnes et sièges

role-delegate = Délégation
role-interpreter = Interprète
role-press = Presse
sign-present = En séance
seat-head = { $gender ->
    [f] Cheffe de délégation
   *[m] Chef de délégation
}
make-head = Confier le siège
exclude = Faire sortir
exclude-title = Faire sortir cette personne ?
exclude-words = Elle quitte la séance à l’instant et attend en salle d’attente. Elle peut être admise de nouveau. L’acte figure au registre.

## La parole

floor-free-list = Donnez-la au premier de la liste, ou à une autre délégation.
floor-free-give = La liste est vide. Ouvrez un siège pour donner la parole sans demande.
give-floor = Donner la parole
give-floor-to = Donner la parole : { $name }
take-back = Retirer la parole
stop-clock = Arrêter l’horloge
start-clock = Relancer l’horloge
extend = 1 min
extend-long = Ajouter 1 min
mute-person = Couper le micro
unmute-person = Rétablir le micro

## Liste des orateurs

list-empty-chair = Les délégations qui demandent la parole figurent ici. Vous pouvez aussi la donner depuis un siège.
close-list = Clore la liste
reopen-list = Rouvrir la liste
move-up = Monter { $name }
move-down = Descendre { $name }
take-off = Retirer { $name } de la liste

## Motions d’ordre

order-heard = Motion d’ordre en cours
uphold = Retenir
dismiss-order = Écarter

## Ordre du jour, déclarations, registre

item-carried = reporté d’une réunion antérieure
item-proposed = proposé par { $member }
item-coming = à venir
item-open = à l’examen
item-adopted = { $count ->
    [one] { $count } texte adopté
   *[other] { $count } textes adoptés
}
item-texts-open = { $count ->
    [one] { $count } texte ouvert
   *[other] { $count } textes ouverts
}
open-item = Aborder
close-item = Clore le point
add-item = Ajouter un point
access-closed = À huis clos
access-chatham-house = Règle de Chatham House
chatham-house-set = Appliquer la règle de Chatham House
chatham-house-meeting = Règle de Chatham House pour la réunion
agenda-empty = L’ordre du jour est vide
agenda-empty-next = La présidence ou le secrétariat y ajoute des points.
statements-no-item = Déclarations hors des points
enter-statement = Verser le texte de votre intervention
statement-words = Le texte de ce que vous dites, tel qu’il doit figurer au registre sous votre nom.
record-words = Ce qui se passe en séance est une entrée du registre. Chacun de vos actes vous donne un récépissé qui le prouve.
record-entries = Ce qui s’est passé
record-kind = Types d’entrées
record-kind-all = Tous les types
record-earlier = Afficher des entrées plus anciennes
record-open-page = Ouvrir la page du registre
receipts-kept = Ils sont gardés sur cet appareil.
receipts-unkept = Ce navigateur ne garde rien : téléchargez-les avant de partir.
receipts-empty = Aucun récépissé
receipts-empty-next = Chaque acte que vous faites ici vous en donne un.
entry-number = entrée { $seq }

## Textes

texts-empty = Aucun texte n’est déposé
texts-empty-next = Conclusions, engagements et invitations figurent ici à mesure qu’ils s’écrivent, dans chaque langue.
texts-on-table = Déposés
texts-settled = Adoptés et versés
texts-withdrawn = Retirés
texts-rejected = Rejetés
form-conclusion = Conclusion
form-commitment = Engagement
form-invitation = Invitation
version-digest = version { $version }, empreinte { $digest }
due = Échéance : { $date }
invitation-series = À une série de réunions
invitation-starts = Début : { $date }
languages-all = Toutes les langues
text-read = Lire le texte
text-languages = Langues
text-parts = Le texte, partie par partie
text-keys = Flèches : d’une partie à l’autre. A : proposer un amendement. P : dire une position. [ et ] : versions plus ou moins anciennes.
text-sponsors = Auteurs
text-adopted-by = Adopté par { $part }
text-adopted-votes = { $yes } voix contre { $no }
text-adopted-unvoted = sans vote
text-adopted-entry = inscription { $entry }
text-chairs = Texte propre à la présidence
text-take-over = Reprendre ce texte
versions = Versions
version-stands = En vigueur
version-laid = Dépôt par { $name }
version-revised = { $name }, révision par les auteurs
version-carried = { $mark } de { $name }, adopté
version-accepted = { $mark } de { $name }, accepté par les auteurs
version-divided = Parties rejetées par un vote séparé
version-difference = Différence
version-difference-since = Ce qui a changé depuis la version { $version }
version-compared = Affiché : ce qui a changé depuis la version { $version }.
part-approved = Approuvé par un vote séparé
part-rejected = Rejeté par un vote séparé
languages-one = Une langue
propose-text = Proposer un texte
propose-act = Déposer
proposed-done = Le texte est déposé.
enter-own = Verser un engagement ou une invitation à votre nom
enter-act = Verser
amend = Réviser votre texte
amend-title = Réviser votre texte
amend-act = En faire la version suivante
amend-nothing = Rien n’a encore changé. Modifiez un texte ou le verbe.
amended = La nouvelle version est déposée.
supply = Fournir une langue
supply-title = Fournir une langue
supply-words = Les mots dans cette langue seulement : le texte n’est pas reformulé, et sa version demeure. Son auteur en est informé.
supply-act = Fournir
supplied-done = La langue est fournie.
supplied-by = { $language } : version fournie par { $name }
withdraw-text = Retirer
text-needed = Écrivez le texte dans une langue au moins.
field-form = Nature
field-by = De qui
field-track = Volet
track-none = Aucun
field-due = Échéance
field-preamble = Alinéas de préambule, au début
field-chairs = Comme texte propre à la présidence
field-text = Texte
field-statement = Déclaration
field-title = Titre
field-body = Instance
field-body-hint = Son nom ou son sigle, par exemple NRC.
field-series = Une série de réunions
add-topic = Ajouter un thème
will-miss = Manque : { $languages }. Le texte ne peut être soumis au consensus avant.
will-be-stale = À actualiser : { $languages }. Jusque-là, cette langue en reste à l’ancienne version.

## Consensus

put-label = Soumis au consensus
call-interpreted = Une interprétation est à l’antenne : l’appel dure au moins 30 secondes, pour que les délégations qui l’écoutent aient le temps de s’opposer.
put-text = Le texte soumis au consensus
put-words = Qui ne s’oppose pas se joint au consensus. S’y joindre n’est pas approuver.
put-words-watch = La présidence adopte le texte si aucune délégation ne s’y oppose.
adopt = Adopter
end-call = Interrompre
end-call-done = L’appel est interrompu. Le texte reste déposé.
object-title = S’opposer à ce texte ?
object-words = Votre objection arrête aussitôt le consensus. Elle figure au registre au nom de votre délégation, et tous la voient.
object-reason = Motif, si vous en donnez un
object-not = Ne pas s’opposer
object-act = S’opposer formellement
acclaim-label = Soumis à l’acclamation
acclaim-words = La présidence propose d’adopter ce texte par acclamation. Si votre délégation souhaite un vote, demandez-le maintenant ; aucun motif n’est requis.
acclaim-words-watch = La présidence adopte le texte par acclamation si aucune délégation ne demande de vote.
ask-vote = Demander un vote
ask-vote-done = Vous avez demandé un vote. Le texte revient sur la table.
challenge = Contester les pouvoirs
challenge-title = Contester les pouvoirs de cette délégation ? { $member }
challenge-words = Votre délégation s’oppose à l’admission de celle-ci, qui siège avec les mêmes droits jusqu’à la décision de la réunion. La contestation figure au registre.
challenge-act = Contester
challenge-done = Votre contestation figure au registre.
credentials-challenged-now = Les pouvoirs de cette délégation sont contestés. Elle siège avec les mêmes droits jusqu’à la décision de la réunion.
credentials-refused-now = Pouvoirs refusés : ne prend pas part.
objection-lift = Lever votre objection
objection-lift-title = Lever l’objection de votre délégation ?
objection-lift-words = Le texte revient sur la table tel quel et peut être mis au consensus. L’objection et sa levée restent au registre.
objection-lifted-done = Votre objection est levée.
objection-may-lift = Qui l’a soulevée peut la lever ; la même version peut alors être remise au consensus.

## Procédure d’accord tacite

silences = Textes sous accord tacite
silence-running = Procédure d’accord tacite
silence-left = Temps restant
silence-zone = votre fuseau horaire : { $zone }
silence-clocks-change = Le changement d’heure a lieu d’ici là ; les heures indiquées en tiennent compte.
silence-expires = Échéance
silence-was = Prolongée ; l’échéance était le { $was }.
silence-circulated-by = Distribué par { $name } le { $at }
silence-running-words = Adopté à l’échéance, sauf si une délégation rompt le silence d’ici là.
silence-outage-words = Le serveur était hors service du { $since } au { $until }. Rien n’est adopté de soi-même : la présidence inscrit les objections reçues par d’autres voies, puis confirme ou prolonge.
silence-late-words = Le serveur a constaté l’échéance trop tard. Rien n’est adopté de soi-même : la présidence inscrit les objections reçues par d’autres voies, puis confirme ou prolonge.
silence-open = Soumettre à l’accord tacite
silence-open-title = Soumettre ce texte à la procédure d’accord tacite
silence-open-words = Il est adopté à l’échéance, sauf si une délégation s’y oppose par écrit ou propose un amendement d’ici là. Jusque-là, personne ne le modifie.
silence-opened-done = Le texte est distribué.
silence-expires-field = Échéance
silence-least = Au moins { $hours } heures à partir de maintenant ({ $article }).
silence-least-days = Au moins { $days } jours ouvrables à compter de maintenant.
silence-rest-weekend = Cette échéance tombe un jour de fin de semaine au siège de la réunion.
silence-rest-holiday = Cette échéance tombe un jour férié au siège de la réunion.
silence-extend = Prolonger
silence-extend-title = Prolonger la procédure d’accord tacite
silence-extend-words = L’échéance est reportée, et tous en sont avisés.
silence-extended-done = L’échéance est reportée.
silence-break = Rompre le silence
silence-break-words = Votre objection arrête l’adoption aussitôt. Elle figure au registre sous le nom de votre délégation, avec son motif, et tous en sont avisés.
silence-break-not = Ne pas rompre
silence-broken-done = Le silence est rompu ; votre objection figure au registre.
silence-reason = Motif, par écrit
silence-reason-of = Termes de l’objection
silence-reason-needed = Indiquez le motif.
silence-amend = Proposer aussi un amendement
silence-enter = Inscrire une objection
silence-enter-title = Inscrire une objection reçue par une autre voie
silence-enter-words = Une lettre, une note, un appel : si elle est parvenue avant l’échéance, elle rompt le silence. Les deux heures figurent au registre.
silence-enter-needed = Choisissez la délégation, et indiquez quand l’objection est parvenue et ses termes.
silence-entered-done = L’objection est inscrite.
silence-delegation = Délégation
silence-choose = Choisir
silence-received = Reçue
silence-confirm = Confirmer : nul ne s’est opposé
silence-confirmed-done = Le texte est adopté.
silence-withdraw = Mettre fin à la procédure
silence-withdrawn-done = Il est mis fin à la procédure ; le texte est de nouveau déposé.
silence-by-objection = Silence rompu par { $name } le { $at }.
silence-by-amendment = Silence rompu par { $name } le { $at }, avec un amendement.
silence-by-other-means = Objection parvenue par une autre voie le { $received }, inscrite le { $at }.
silence-proposes = Texte proposé :
silence-was-broken = Silence rompu (version { $version })
silence-was-kept = Silence gardé (version { $version })
silence-was-confirmed = Accord tacite confirmé par la présidence (version { $version })
silence-was-withdrawn = Fin de la procédure d’accord tacite (version { $version })
silence-expired-at = Échue le { $expires }.
silence-confirmed-at = Confirmée le { $at }.
written-procedure = Procédure écrite
written-words = Personne ne se réunit ici. Les textes sont proposés, soumis à l’accord tacite et adoptés par écrit ; vous pouvez aller et venir.

## La photo de famille

photo-call = Appeler à la photo de famille
photo-countdown = Compte à rebours
photo-countdown-s = { $seconds } s
photo-seconds = secondes
photo-left = { $seconds ->
    [one] { $seconds } seconde avant la photo
   *[other] { $seconds } secondes avant la photo
}
photo-joining = { $count ->
    [one] { $count } sur { $all }
   *[other] { $count } sur { $all }
}
photo-composing = L’image est en cours de composition.
photo-words-public = À la fin du compte à rebours, votre appareil prend une seule image. La photo est publiée avec le compte rendu ; qui ne répond pas n’y figure pas.
photo-words-closed = À la fin du compte à rebours, votre appareil prend une seule image. La photo est montrée aux personnes admises ; qui ne répond pas n’y figure pas.
photo-words-watch = Les délégations sont prises en photo.
photo-no-camera = Votre caméra est coupée : un portrait neutre vous représente.
photo-own-camera = Vous, comme la photo vous montrera
photo-own-place = Un portrait neutre
photo-join = Figurer sur la photo
photo-stay-out = Rester en dehors
photo-you-join = Vous figurez sur la photo.
photo-you-stay-out = Vous restez en dehors.
photo-no-answer = Vous n’avez pas répondu.
photo-end-call = Annuler l’appel

## Le pupitre

presence-title = Présences et quorum
of-present = sur { $all } en séance
quorum = Quorum
quorum-not = Sans quorum
quorum-needs = { $needed } sur { $all } nécessaires pour décider.
state-floor = Parole
lobby-waiting = { $count ->
    [0] personne
   *[other] { $count } en attente
}
lobby-empty = Personne n’attend
lobby-empty-next = Qui ouvre un lien personnel figure ici jusqu’à son admission.
seats-and-links = Sièges et liens
seat-moved = Siège transféré
seat-to = vers
seat-no-member = –
seat-move-what = Transféré par le lien personnel. La main levée, la place sur la liste et le vote suivent le siège. L’annulation coupe le nouvel appareil et délivre un nouveau lien.
seat-move-undone = Annulé à { $time } : le lien a été remplacé et l’appareil coupé.
seat-undo = Annuler le transfert…
seat-undo-ask = Annuler le transfert du siège de { $name } ?
seat-undo-what = L’appareil qui tient le siège est coupé aussitôt, et l’ancien lien n’ouvre plus rien. { $shown ->
    [yes] Un nouveau lien vous est montré, à remettre.
   *[other] Le secrétariat a le nouveau lien et le remet.
  } La parole, la place sur la liste et le vote restent au siège.
seat-undo-yes = Annuler et délivrer un nouveau lien
seat-undone-office = L’appareil a été coupé. Le secrétariat a le nouveau lien de { $name }.
seat-undo-failed = Le transfert n’a pas été annulé. Réessayez, ou demandez au secrétariat.
links-opened-unused = { $count ->
    [one] { $count } lien a été ouvert sans avoir encore servi.
   *[other] { $count } liens ont été ouverts sans avoir encore servi.
}
new-link-title = Nouveau lien pour { $name }
new-link-what = Il n’est montré qu’une fois. Remettez-le à { $name } par une voie dont vous savez qu’elle l’atteint, et à personne d’autre.
copy-link = Copier le lien
waits-since = { $minutes ->
    [0] à l’instant
    [one] { $minutes } min
   *[other] { $minutes } min
}
admit = Admettre
admit-name = Admettre { $name }
chair-is = Présidence : { $name }
suspend = Suspendre
resume-meeting = Reprendre la séance
close-meeting = Lever la séance…
close-title = Lever la séance pour de bon ?
close-act = Lever la séance
close-words = Après la levée, plus de débat ni de décision. Le compte rendu est rédigé d’après le registre, et le secrétariat le publie.
close-open-texts = { $count ->
    [one] { $count } texte est encore ouvert et reste sans décision.
   *[other] { $count } textes sont encore ouverts et restent sans décision.
}
close-silent = Un texte est sous accord tacite jusqu’au { $at }. La procédure se poursuit après la clôture.
silence-holds-closing = La réunion peut être close entre-temps ; la procédure d’accord tacite se poursuit.
pass-chair-words = La présidence change à cet instant. L’acte figure au registre.
pass-chair-to = Donner la présidence

## Touches

shortcuts = Raccourcis clavier
single-keys = Raccourcis à une seule touche
single-keys-words = Désactivés, tout reste accessible par Tab, les flèches et Entrée.
key-hand = Demander la parole, ou baisser la main
key-order = Motion d’ordre
key-microphone = Ouvrir ou couper le micro
key-camera = Allumer ou couper la caméra
key-seats = Aller aux sièges
key-panel = Aller au panneau des orateurs et des textes
key-help = Ces raccourcis
key-walk = Parcourir les sièges, les onglets et les choix
key-open = Ouvrir le siège, actionner le bouton
key-close = Fermer le dialogue

## Refus : pourquoi, en mots. La règle est citée ensuite.

# The rules of procedure, in the room
rules = Règlement intérieur
rules-page = Ouvrir la page
rules-coming = Chargement du règlement…
rules-failed = Le règlement n’a pu être chargé. Il le sera au retour de la connexion.
rules-unverified = non vérifié
rules-uncited = sans article cité
rules-default = valeur par défaut du logiciel
rules-articles = Articles
rules-articles-note = Résumés par nos soins, sauf indication contraire.
rules-no-words = Cité ; son texte n’est pas versé au dossier.
rules-cited-by = Cité par :

## Positions on a text, before it is decided
positions = Positions
positions-no-consent = Rien de cela ne vaut consentement.
position-none = Ne s’est pas dit
position-stale = sur la version { $version }
position-confided = À la seule présidence
position-own = Vous avez dit à toutes les délégations : { $stance }
position-own-confided = Vous avez dit à la seule présidence : { $stance }
position-state = Dire votre position
position-change = Changer votre position
position-title = La position de votre délégation sur ce texte
position-label = Position
position-needed = Choisissez une position.
position-to = À qui
position-to-all = À toutes les délégations
position-to-all-words = Toute personne qui voit le texte la voit, sous le nom de votre délégation.
position-to-chair = À la seule présidence
position-to-chair-words = La présidence, le secrétariat et votre propre délégation la voient, et personne d’autre, maintenant ou plus tard.
position-words = En toutes lettres, si vous le souhaitez
position-act = Dire cette position
position-take-back = La retirer
position-done = Votre position est exprimée.
position-taken-back = Votre position est retirée.

## Statements bound to a text
bound-title = Déclarations
bound-state = Lier une déclaration
bound-words = Elle figure avec cette version, sous le nom de votre délégation, et l’accompagne une fois adoptée. Ce n’est pas une objection : le texte est décidé tout de même.
bound-nature = En tant que
bound-nature-hint-statement = Ce que votre délégation déclare au sujet du texte.
bound-nature-hint-reservation = Votre délégation n’est pas liée par ce sur quoi porte sa réserve.
bound-nature-hint-interpretation = Comment votre délégation comprend le texte.
bound-nature-hint-dissociation = Votre délégation ne s’y oppose pas, et ne s’y associe pas.
bound-nature-hint-footnote = Elle figure à une partie, avec un appel de note.
bound-nature-hint-explanation = Pourquoi votre délégation prend cette position.
bound-to = Sur
bound-to-whole = le texte entier
bound-act = La consigner
bound-done = Votre déclaration figure avec le texte.
bound-on = sur { $part }
bound-version = sur la version { $version }

## Agreed ad referendum
referendum-running = Agréé ad referendum
referendum-words = Adopté quand toutes les confirmations attendues sont là. Sans confirmation à la date, il n’y a pas d’accord.
referendum-left = temps restant pour confirmer
referendum-until = À confirmer jusqu’au
referendum-awaits = Attendues
referendum-confirmed = Confirmé
referendum-say = Agréer ad referendum
referendum-said = Votre capitale n’a pas encore confirmé.
referendum-gavel = Agréer ad referendum…
referendum-gavel-title = Agréé ad referendum
referendum-gavel-words = Le maillet tombe, et le texte est tenu pour agréé jusqu’à ce que les confirmations attendues soient là. Qui n’a pas confirmé à la date n’a pas agréé.
referendum-gavel-awaits = Attendues : { $members }
referendum-gavel-all = toutes les délégations
referendum-gavel-act = Faire tomber le maillet
referendum-done = Le texte est agréé ad referendum.
referendum-confirm = Confirmer pour votre délégation
referendum-confirm-done = Votre confirmation est consignée.
referendum-refuse = Refuser
referendum-refuse-words = Le texte n’est pas agréé. Cela est consigné sous le nom de votre délégation, avec le motif.
referendum-enter = Consigner une confirmation
referendum-enter-words = Une lettre, une note, un appel : si elle est arrivée avant la date, elle compte. Les deux heures sont consignées.
referendum-enter-done = La confirmation est consignée.
silence-was-agreed = Agréé ad referendum, et confirmé (version { $version })
silence-was-lapsed = Agréé ad referendum, non confirmé à temps (version { $version })

## The chair's statement and summary
issued-words = Sous la seule responsabilité de la présidence ; ce n’est pas un texte agréé. Il a été déposé par { $name }.
issue-statement = Comme déclaration de la présidence…
issue-summary = Comme résumé de la présidence…
issue-title = Le publier sous la seule responsabilité de la présidence ?
issue-confirm = Personne n’adopte le texte. Il garde ses mots et son histoire, et paraît comme celui de la présidence. Il ne peut plus être soumis à une décision.
issue-act = Le publier

## Votes, motions and amendments

vote-open-label = Vote en cours
vote-cast-as = Vous votez pour { $member }. Votre vote est public.
vote-cast-proxy = Par procuration, pour { $member }
vote-cast-capacity = En votre qualité, pour { $member }
vote-cast-done-for = Vote émis pour { $member } : { $ballot }.
vote-represented = { $holder } vote pour votre délégation, par procuration.
vote-represented-count = { $count ->
    [one] 1 membre est représenté par un autre
   *[other] { $count } membres sont représentés par d’autres
  }
vote-represented-by = { $member }, délégation représentée par { $holder }
vote-by-proxy = par procuration : { $holder }
vote-weighs = { $votes ->
    [one] (1 voix)
   *[other] ({ $votes } voix)
  }
proxies = Procurations
proxy-give = Donner procuration à un autre membre
proxy-give-act = Donner procuration
proxy-enter = Consigner une procuration reçue par lettre
proxy-enter-act = Consigner la procuration
proxy-words = L’autre membre vote tant que la procuration n’est pas retirée. Qui vote pour qui est arrêté à l’ouverture d’un vote, et chaque vote est consigné au nom de son titulaire.
proxy-member = Le membre qui a écrit
proxy-holder = Qui vote pour lui
proxy-holder-needed = Choisissez le membre qui votera.
proxy-items = Sur ces points seulement (aucun : sur tous les points)
proxy-every-item = Sur tous les points
proxy-on-items = Sur le point { $items }
proxy-letter = par lettre
proxy-withdraw = Retirer
proxy-represented = délégation représentée par { $holder }
proxy-votes-for = vote pour { $member }
vote-cast-done = Votre vote est enregistré : { $ballot }.
vote-change-words = Vous pouvez le modifier jusqu’à la clôture du vote.
vote-watch = { $count } sur { $all } ont voté.
vote-none-announced = Aucun résultat n’est annoncé avant la clôture du vote.
vote-no-ballot = { $member } n’a pas de voix ici : cette délégation ne figure pas sur la liste des votants.
vote-no-ballot-here = Vous n’avez pas de voix ici : vous ne siégez pour aucun membre.
vote-close = Clore le vote
vote-close-found = Constater l’adoption
vote-close-not-found = Constater le rejet
vote-cancel = Interrompre
vote-cancel-title = Interrompre ce vote ?
vote-cancel-words = Rien n’est décidé. Votre motif et les votes déjà exprimés restent au registre, et la même question n’est remise aux voix que si la réunion le décide.
vote-cancel-reason = Motif de l’interruption, pour le registre
vote-waits = { $left }, ou quand tous ont voté
vote-call-left = Appel à voter
vote-call-over = Terminé
vote-all-voted = Tous ont voté
vote-again = Demander s’il est repris
vote-again-words = La même question n’est remise aux voix que si la réunion le décide, selon la même règle.
votes-broken = Votes interrompus
vote-broken-reason = Motif : { $reason }
vote-record-absent = { $member } ne répond pas
vote-record-none = Ne répond pas
vote-record-list = Qui ne répond pas ({ $count })
vote-record-hall = réponse donnée en salle
vote-tie = Partage égal des voix
vote-tie-words = Vous avez voix prépondérante. Elle clôt le vote et figure au compte rendu comme la vôtre.
vote-tie-waits = La présidence a voix prépondérante.
vote-casting-yes = Voix prépondérante : pour
vote-casting-no = Voix prépondérante : contre
vote-casting-makes = Voix prépondérante : non, ce qui crée le partage
vote-casting-abstain = Ne pas en user
vote-second-due = Rien n’est décidé. Le second vote doit avoir lieu avant le { $time }.
vote-second-open = Rien n’est décidé. Un second vote doit avoir lieu.
vote-second-put = Procéder au second vote
vote-second-of = Second vote, après le partage des voix de l’entrée { $entry }
vote-pass = Passer
vote-roll-voting = Présent et votant
vote-roll-words = Votre délégation ne s’abstient plus.
vote-roll-done = Votre délégation est présente et votante : elle ne s’abstient pas.
vote-roll-present = Présent seulement
vote-pledged = Présent et votant : pas d’abstention.
vote-drawn-software = Premier appel, tiré au sort par ce logiciel : { $member }.
vote-drawn-chair = Premier appel, tiré au sort par la présidence : { $member }.
vote-concerned = État concerné : { $member }. Seule son objection est écartée.
vote-concerned-choose = État concerné, dont seule l’objection est écartée
vote-concerned-none = Choisir l’État
vote-parties = Parties au différend : { $members }. Elles s’abstiennent.
vote-parties-choose = Parties au différend, qui s’abstiennent
vote-must-abstain = Votre délégation est partie au différend et s’abstient.
vote-first-lot = Tiré au sort à l’ouverture du vote
vote-first-chair = Tiré par la présidence : { $member }
vote-matter = Demander d’abord si le texte relève de cette règle
vote-matter-words = La réunion en décide selon : { $rule }.
vote-matter-question = Ce texte relève-t-il de la règle « { $rule } » ?
vote-hands = Décompte à main levée
vote-hands-enter = Saisir le décompte
vote-result-entry = Résultat, entrée { $seq }
vote-counts = { $yes } pour, { $no } contre, { $abstain ->
    [one] { $abstain } abstention
   *[other] { $abstain } abstentions
  }
vote-counts-away = absents : { $absent } ; sans participation : { $silent }
vote-counts-weighed = En voix : { $yes } pour, { $no } contre, { $abstain } abstentions
vote-why-adopted = Pourquoi adopté
vote-why-not-adopted = Pourquoi non adopté
vote-why-no-quorum = Pourquoi le quorum n’est pas atteint
vote-why-undetermined = Pourquoi le résultat est indéterminé
vote-why-tied = Pourquoi rien n’est décidé
vote-unverified = La source de cet article n’a pas été lue.
vote-judged = Le règlement laisse l’appréciation à la présidence ; les chiffres seuls ne décident pas.
vote-ballots = Détail des votes
vote-ballots-hands = Décompte à main levée ; le registre ne contient que les totaux.
vote-corrected = rectifié : { $ballot }
vote-correct = Rectifier mon vote
vote-correct-title = Comment votre délégation entendait-elle voter ?
vote-correct-words = La rectification est consignée à côté de votre vote. Le résultat demeure.
vote-announce = Entendre les explications avant le vote
votes-taken = Scrutins
vote-open-title = Mettre une question aux voix
vote-open-words = La liste des votants est arrêtée à l’ouverture. Rien n’interrompt un vote, sauf une motion d’ordre sur la manière dont il se déroule.
vote-about = Objet
vote-about-question = Une question en toutes lettres
vote-about-part = Une partie du texte, mise aux voix séparément
vote-parts = Mis aux voix séparément
vote-parts-words = Ce qui est rejeté sort du texte. S’il ne reste rien du dispositif, le texte est rejeté dans son ensemble.
vote-parts-needed = Indiquez les paragraphes mis aux voix.
vote-rule = Majorité requise
vote-method = Mode de scrutin
vote-first = Appelé en premier
vote-first-order = Dans l’ordre de l’organe
vote-falls = S’il est adopté, deviennent sans objet
vote-question-needed = Formulez la question dans une langue au moins.
post-act = Mettre aux voix par correspondance
post-title = Mise aux voix par correspondance
post-words = Les délégations votent par écrit jusqu’à l’instant ci-dessous. Un bulletin envoyé reste acquis. Les autres travaux continuent.
post-words-change = Les délégations votent par écrit jusqu’à l’instant ci-dessous et peuvent modifier leur bulletin jusque-là. Les autres travaux continuent.
post-until = Bulletins jusqu’au
post-least = Au moins { $hours } h.
post-opened = Le vote par correspondance est ouvert.
post-votes = Votes par correspondance
post-voted = { $count } sur { $all } ont voté.
post-page = La page des réponses écrites
vote-rules-none = Le règlement de cet organe ne prévoit pas de vote.
motion-move = Présenter une motion
motion-move-title = Présenter une motion
motion-move-words = Une motion est traitée avant toute autre chose, dans l’ordre de priorité du règlement. Le temps de l’orateur est suspendu.
motion-none = Le règlement de cet organe ne prévoit pas de motion.
motion-moved-by = présentée par { $name }
motion-put = Mettre aux voix
motion-speak-for = Parler pour
motion-speak-against = Parler contre
motion-grant = Accéder à la demande
motion-deny = Rejeter la demande
motion-state-presence = Constater les présences
motion-out = Irrecevable
amendment-propose = Proposer un amendement
amendment-propose-act = Proposer
amendment-done = La réunion est saisie de l’amendement.
amendment-by = Amendement de { $name }
amendment-propose-to = Proposer un amendement : { $part }
amendment-place = Vote { $place }
amendment-back = Renvoyé à { $name }
amendment-amend = Sous-amender { $mark }
amendment-accept = Accepter en tant qu’auteur
amendment-accept-into = Intégrer au vôtre
amendment-accept-named = Accepter { $mark }
amendment-accepted-done = Votre acceptation est enregistrée.
amendment-awaits = Doivent encore l’accepter : { $names }
amendment-withdraw-named = Retirer { $mark }
amendment-fallen = Devenu sans objet
amendment-restate = Reformuler sur la version { $version }
amendment-restate-title = Reformuler votre amendement sur la version { $version }
amendment-restate-words = Le texte a changé. Voici le texte tel qu’il est maintenant ; portez-y votre amendement. Jusque-là il attend, et le texte aussi.
amendment-restated-done = L’amendement est reformulé.
amendment-overtaken-words = Le texte a changé. Celui-ci attend que son auteur le reformule sur la version { $version }.
amendment-lacks = Manque en { $languages }
amendment-earlier = Mettre plus tôt aux voix l’amendement de { $name }
amendment-order-words = L’amendement qui s’éloigne le plus du texte quant au fond est mis aux voix le premier.
part-begins = { $part } : { $words }
part-deleted = Supprimé
part-delete = Supprimer ce paragraphe
part-keep = Le garder
whole-hint = Le texte dit qui parle et ce qui est dit : « Les participants se félicitent du cessez-le-feu. » Il est publié mot pour mot.
filed-as-hint = Une étiquette de classement ; le texte dit lui-même son verbe.
as-read = Tel qu’il sera lu
paragraphs-hint = Une ligne vide commence un nouveau paragraphe.
change-kind = Ce que fait l’amendement
change-replaces = Remplacer un paragraphe
change-adds = Ajouter après un paragraphe
change-deletes = Supprimer un paragraphe
change-part = Paragraphe
change-after = Après
change-first = Au début
change-words = Nouveaux termes
change-remove = Retirer cette modification
amendment-more = Modifier un autre paragraphe
diff-removed = supprimé :
diff-added = ajouté :

# Un vote ouvert : combien de temps les membres sont appelés, et un recours
vote-called-for = Tous sont appelés à voter. Le vote ne se clôt plus tôt que si tous ont voté. Il reste :
vote-called-over = L’appel à voter est terminé ; la présidence peut clore le vote.
vote-appeal-words = Oui annule la décision de la présidence. Non : la décision est maintenue.
vote-why-appeal = Pourquoi
ruling-when-made = La décision est rendue une fois la motion d’ordre exposée. Laissez la délégation finir, ou mettez-y fin.

## Languages of amendments, divisions, statements taken back
amendment-supply-title = Fournir une langue pour { $mark }
amendment-supply-words = Les mots dans cette langue seulement : l’amendement reste le même. Son auteur et les auteurs du texte l’apprennent.
division-title = Mis aux voix séparément
division-parts = Paragraphes à mettre aux voix séparément
division-kept = Maintenu
division-rejected = Rejeté
division-waits = à venir
division-whole = L’ensemble du texte
division-last = en dernier
division-next = à présent
vote-on-named-part = { $part }, vote séparé
bound-withdraw = La retirer
bound-withdraw-named = Retirer : { $nature }
bound-withdrawn = retirée, inscription { $entry }
bound-withdrawn-done = Elle est retirée. Les deux restent au registre.
referendum-words-unless = Le texte est acquis à l’échéance si aucun de ceux dont la confirmation est attendue ne le refuse.
referendum-gavel-words-unless = Le marteau tombe et le texte est agréé. Il est adopté à l’échéance si aucun de ceux dont la confirmation est attendue ne l’a refusé d’ici là.
## Documents
papers = Documents
papers-whole = Documents pour toute la réunion
paper-earlier = { $count ->
    [one] Une version antérieure
   *[other] { $count } versions antérieures
  }
paper-delivery = Seul le prononcé fait foi
paper-late = Tardif
paper-close = Fermer le document
paper-languages = Langue du document
paper-side-by-side = Côte à côte
paper-smaller = Réduire
paper-larger = Agrandir
paper-save = Enregistrer
paper-page = Page { $page } sur { $pages }
paper-coming = Le document arrive…
paper-failed = Le document n’a pas pu être obtenu. Fermez-le et rouvrez-le.
paper-not-kept = Pas de connexion, et ce document n’a pas été ouvert sur cet appareil auparavant.
paper-unreadable = Ce PDF ne peut être affiché ici. Enregistrez-le pour l’ouvrir.
paper-not-shown = Un fichier de ce format ne s’affiche pas ici. Enregistrez-le pour l’ouvrir.
paper-gone = Ce document a été retiré.
paper-statement = Déclaration
paper-hand-in = Déposer votre déclaration
paper-hand-in-words = Quiconque voit le point peut la lire, les interprètes aussi. Elle porte la mention « Seul le prononcé fait foi ».
paper-file = Fichier (PDF, DOCX, ODT ou texte brut)
paper-item = Point de l’ordre du jour
paper-language = Langue
paper-title = Titre
paper-send = Déposer
paper-on-its-way = En chemin
paper-handed-in = Votre déclaration est déposée.
paper-send-failed = Le fichier n’est pas arrivé. Envoyez-le de nouveau.

help-who = { $count ->
    [one] Du secrétariat, { $names } est là et vous répond.
   *[other] Du secrétariat sont là : { $names }.
 }
help-who-none = Le secrétariat répond. Personne n’en est présent en ce moment ; votre question attend.
help-office = Le secrétariat
help-words = Que se passe-t-il ?
help-sent = Ce qui est joint
help-nowhere = Rien n’en est porté au procès-verbal ; tout disparaît après un jour au plus.
help-ask = Demander au secrétariat
help-waits = Demandé. La réponse vient ici.
help-take-back = Retirer la question
help-helped = Cela m’a aidé
help-failed = La question n’est pas arrivée. Essayez de nouveau.
help-answered = { $name } : { $words }
help-device-on = en marche
help-device-off = coupé
help-device-none = aucun
help-place-prejoin = Avant d’entrer
help-place-lobby = Salle d’attente
help-place-room = Salle
help-place-closed = Après la réunion
help-place-ended = Dehors
help-place-opening = Entrée
help-fact-page = Page
help-fact-role = Rôle
help-fact-meeting = Réunion
help-fact-connection = Connexion
help-fact-microphone = Microphone
help-fact-camera = Caméra
help-fact-problems = Difficultés
help-fact-screen = Écran
help-fact-browser = Navigateur

first-use = Première visite
first-use-step = { $n } sur { $all }
first-use-next = Suivant
first-use-skip = Passer
first-use-done = Compris
first-use-delegate-1 = Ici vous demandez la parole ; votre place sur la liste s’affiche aussitôt.
first-use-delegate-2 = Votre microphone ne s’entend que lorsque vous avez la parole.
first-use-delegate-3 = Ici se trouvent l’ordre du jour, les textes et le procès-verbal.
first-use-chair-1 = Ici s’affiche ce qui attend votre décision, avec le bouton qui la donne.
first-use-chair-2 = Ici vous donnez la parole, dans l’ordre des demandes.
first-use-chair-3 = Ici attendent ceux que vous faites entrer.
first-use-interpreter-1 = Ici vous ouvrez le microphone de votre cabine.
first-use-interpreter-2 = Ici vous choisissez ce que vous entendez.
first-use-interpreter-3 = Ici vous changez de cabine.
first-use-observer-1 = Ici vous choisissez la langue que vous entendez.
first-use-observer-2 = Ici vous demandez la parole ; la présidence peut vous la donner.
first-use-observer-3 = Ici se trouvent l’ordre du jour, les textes et le procès-verbal.
first-use-secretariat-1 = Ici attendent ceux que vous faites entrer.
first-use-secretariat-2 = Ici s’affiche ce qui attend la présidence.
first-use-secretariat-3 = Ici vous trouvez de l’aide, comme tous les autres ; vous y répondez sur vos pages.

badge-show = Montrer une photo de vous
badge-asked = On vous demande de montrer une photo de vous
badge-words = Seules la présidence et les personnes du secrétariat qui admettent la voient. Elle est petite, ne figure dans aucun procès-verbal et disparaît à la clôture de la séance, après un jour au plus.
badge-camera = Allumer la caméra
badge-take = Prendre la photo
badge-file = Choisir une image
badge-not = Pas de photo
badge-own = Votre photo
badge-shown = Qui vous admet voit cette photo
badge-take-back = Retirer la photo
badge-no-picture = Ce n’est pas une image. Choisissez un fichier JPEG ou PNG.
badge-failed = L’envoi n’a pas abouti. Réessayez.

refusal-item-kept = La réunion a voté contre le retrait de ce point : il reste à l’ordre du jour.
refusal-agreed-by-all = La réunion a agréé le texte ad referendum : la présidence ne revient pas dessus. Attendez l’échéance, ou un refus.
refusal-date-holds = L’échéance de ce vote tient. { $extended ->
    [never] Le règlement ne permet de prolonger aucun vote par correspondance : attendez la fin.
    [once] Il a déjà été prolongé une fois : attendez la fin.
   *[before-ballots] Un bulletin est déjà parvenu, et tous peuvent le lire : attendez la fin, ou interrompez le vote en donnant le motif.
}
refusal-extended-too-far = Un vote par correspondance est prolongé de { $most_h } heures au plus à la fois, à partir de sa fin ou, si elle est passée, de maintenant. Indiquez une heure plus proche.
refusal-sent-itself = { $member } a envoyé son bulletin : aucune lettre ne le remplace. La délégation peut le remplacer elle-même.
refusal-part-twice = Un paragraphe est cité deux fois. Citez chacun une seule fois : à remplacer, à supprimer ou à mettre aux voix séparément.
refusal-not-in-period = Ce qui parvient par lettre doit être parvenu après le début du délai, avant sa fin et avant maintenant. Corrigez l’heure d’arrivée.
refusal-chair-has-voted = { $member } a voté, et la présidence ne vote pas une seconde fois pour créer un partage des voix. Déclarez le vote clos.
refusal-no-tie = Les voix ne sont pas également partagées : il n’y a pas de voix prépondérante à donner. Déclarez le vote clos.
refusal-document-there = { $symbol } existe déjà dans cette langue et cette révision. Passez à la révision suivante, ou retirez la précédente.
refusal-document-late = Les documents sont dus { $hours } heures avant le début de la réunion ; ceux qui viennent après sont refusés.
refusal-no-such-file = Le fichier lui-même n’est pas arrivé, ou n’est pas ce qui en a été dit. Choisissez-le de nouveau.
refusal-text-erased = Les mots de ce texte ont été effacés : il ne peut plus être reformulé ni amendé. Déposez un nouveau texte.
refusal-parts-differ = Chaque langue a le même nombre de paragraphes. L’une ({ $language }) en a { $parts } sur { $of }.
refusal-nothing-operative = Un dispositif suit le préambule : le préambule compte ici { $most } paragraphes au plus.
refusal-agenda-provisional = L’ordre du jour est provisoire : un point en est retiré sans décision de la réunion.
refusal-one-expiry = Donnez l’instant de l’échéance ou le nombre de jours ouvrables, l’un ou l’autre.
refusal-period-too-short = Le délai est trop court ; l’échéance doit être à { $least_h } heures au moins.
refusal-capitals-first = Agrément ad referendum de { $member } : sa capitale n’a pas encore confirmé. Faites tomber le maillet ad referendum, avec une date.
refusal-language-current = Le texte est à jour dans cette langue ({ $language }). On ne fournit qu’une langue qui manque ou reste à actualiser.
refusal-beside-amendment = Un sous-amendement modifie ce que modifie l’amendement, et rien d’autre. Proposez un amendement au texte.
refusal-already-represented = { $member } a déjà donné procuration sur ce point ; il faut la retirer avant d’en donner une autre.
refusal-too-many-hands = Le décompte ne peut dépasser { $most } : il n’y a pas davantage de délégations votantes présentes.
refusal-parts-due = Indiquez les paragraphes à mettre aux voix séparément ; un texte d’un seul paragraphe ne se divise pas.
refusal-drawn-twice = Le premier nom est tiré au sort par ce logiciel ou nommé par la présidence : l’un ou l’autre.
refusal-time-due = Dites à quel jour et à quelle heure la réunion doit être ajournée, après l’heure présente.
refusal-no-such-rule = Le règlement de l’organe ne connaît pas la majorité « { $rule } », mais : { $known }.
refusal-no-acclamation = Le règlement de cet organe ne connaît pas l’adoption par acclamation : soumettez le texte au consensus ou mettez-le aux voix.
refusal-credentials-report-due = Aucun rapport n’a encore été fait sur ces pouvoirs : inscrivez-le d’abord.
refusal-chatham-house = Sous la règle de Chatham House, cela reste fermé au public.
refusal-chatham-house-set = La règle de Chatham House s’applique déjà.
refusal-meeting-public = La réunion est publique : on sait qui y participe. Appliquez la règle à certains points.
refusal-item-public = Le point est public et l’on sait qui y prend la parole : la règle de Chatham House ne peut plus s’y appliquer.
refusal-chair-stays = La présidence se cède avant le départ de qui la tient.
refusal-bad-id = Le nom court { $id } ne peut servir.
refusal-no-photo = Les participants ne se voient pas : il n’y a pas de photo de famille.
refusal-not-pictured = Les délégations et les observateurs figurent sur la photo de famille.
refusal-not-who-joined = L’image n’est pas celle des personnes qui y figurent.
refusal-photo-called = Une photo de famille est déjà annoncée.
refusal-photo-over = Le compte à rebours est terminé ; on ne rejoint plus la photo.
refusal-unknown-photo = Cette photo n’est plus annoncée, ou a été retirée.
refusal-another-version = Le texte a une version plus récente, { $version }. Lisez-la et recommencez.
refusal-vice-chairs-only = Seule une vice-présidence désignée à l’avance reprend la présidence.
refusal-replies-used = Le droit de réponse a servi { $times } fois sur ce point, autant que permis.
refusal-not-muted = Le micro de { $participant } n’est pas coupé.
refusal-already-muted = Le micro de { $participant } est déjà coupé.
refusal-replies-last = Les réponses sont entendues après les interventions : { $participant } attend la parole.
refusal-list-open = La liste des orateurs est déjà ouverte.
refusal-no-substance = Une motion d’ordre ne peut aborder le fond.
refusal-proposal-not-put = Cette proposition n’est pas ouverte aux objections.
refusal-unknown-proposal = La réunion n’est pas saisie de cette proposition.
refusal-objected-to = Une délégation a fait objection : mettez la question aux voix, ou retirez la proposition.
refusal-proposal-put = La réunion se prononce sur une proposition de la présidence ; celle-ci passe d’abord.
refusal-already-head = { $participant } tient déjà le siège.
refusal-already-public = C’est déjà public.
refusal-vice-chair-before = { $participant } vient avant vous à la vice-présidence, et se trouve en séance.
refusal-moved-into-the-past = Une réunion se déplace à une heure qui n’est pas passée.
refusal-levels-first = Les orateurs ne changent de place qu’au sein de leur niveau : le règlement les appelle par niveau.
refusal-order-reason-due = Indiquez pourquoi l’ordre n’est pas celui du règlement : le motif figure au registre.
refusal-no-planned-end = La séance n’a pas de fin prévue au-delà de laquelle la prolonger. Elle est levée quand elle est terminée.
refusal-extended-not-later = Prolongez la séance au-delà de sa fin prévue et de l’heure actuelle.
refusal-something-runs = Une procédure engagée par écrit est encore en cours : laissez-la s’achever, ou retirez-la d’abord.
refusal-no-calling-rules = Le règlement de cet organe ne dit pas qui convoque une réunion.
refusal-may-not-call = Selon le règlement de cet organe, une telle réunion ne se convoque pas ainsi.
refusal-no-such-notice = Le règlement de cet organe ne connaît pas de telle réunion.
refusal-too-few-ask = { $needed ->
    [one] Un membre doit demander cette réunion.
   *[other] { $needed } membres doivent demander cette réunion.
 }
refusal-notice-too-short = Le règlement exige un délai plus long, auquel nul ne peut déroger.
refusal-waiver-due = Le règlement exige un délai plus long. La réunion peut être convoquée malgré tout, s’il y est dérogé avant son ouverture.
refusal-nothing-to-waive = Il n’y a pas de délai auquel déroger.
refusal-not-all-items = L’ordre doit nommer chaque point de l’ordre du jour, une fois.
refusal-withdrawn = { $participant } n’est plus sur la liste.
refusal-other-seat = { $participant } garde son siège et sa qualité : inscrivez plutôt une autre personne à sa place.
refusal-office-twice = { $participant } préside ou supplée déjà : nommez chaque personne une seule fois.
refusal-not-in-name = « { $name } » ne figure pas dans le nom de la personne.
refusal-en-bloc-of-one-item = Les textes d’un même point sont soumis ensemble, chacun une fois.
refusal-notice-not-waived = Le délai de convocation était plus court que ne l’exige le règlement, et nul n’y a encore dérogé.
refusal-bad-symbol = Une cote est faite de lettres, de chiffres et de . / - : + _, comme SWC/2022/4.
refusal-symbol-in-use = { $symbol } est la cote d’un document d’un autre point.
recorded-of = Déclaration enregistrée de { $name }
recorded-unplayable = Cet appareil ne peut pas lire la déclaration enregistrée. Ouvrez la salle dans un autre navigateur.
recorded-stop = Arrêter la déclaration enregistrée
recorded-play = Diffuser la déclaration enregistrée
recorded-play-of = Diffuser la déclaration enregistrée de { $name }
recorded-see = Déclarations enregistrées remises
recorded-by = par vidéo
recorded-by-away = par vidéo, absent de la salle
recorded-missing = Aucune déclaration enregistrée n’a été remise. Retirez la parole.
refusal-recording-played = Une déclaration enregistrée est en cours de diffusion. Arrêtez-la d’abord, ou attendez sa fin.
refusal-nothing-played = Aucune déclaration enregistrée n’est en cours de diffusion.
refusal-not-in-substance = La parole n’est pas donnée pour une déclaration. Une déclaration enregistrée est diffusée quand la délégation a la parole pour en faire une.
refusal-no-such-recording = Cette déclaration enregistrée n’est pas là, ou est celle d’une autre délégation. La délégation qui a la parole en remet d’abord une.
refusal-bad-file = Le fichier n’est pas arrivé entier. Choisissez-le de nouveau.
refusal-file-erased = Ce fichier a été effacé définitivement et ne peut être déposé de nouveau.
refusal-attended = Le serveur était en service jusqu’à l’échéance : l’affaire est alors tranchée de soi-même.
refusal-no-silence-procedure = Le règlement de cet organe ne connaît pas de procédure d’accord tacite.
refusal-period-too-long = Le délai est trop long ; { $most_d } jours au plus.
refusal-too-few-working-days = Le délai compte au moins { $days } jours ouvrables.
refusal-no-correspondence = Le règlement de l’organe ne connaît pas de vote par correspondance.
refusal-no-such-body = { $nearest ->
    [none] Aucune instance « { $given } » n’est connue.
   *[other] Aucune instance « { $given } » n’est connue. Vouliez-vous dire « { $nearest } » ?
  }
refusal-no-members = « { $given } » n’a pas de membres à la date du { $day }.
refusal-no-such-member = { $nearest ->
    [none] « { $given } » n’est pas le code d’un membre.
   *[other] « { $given } » n’est pas le code d’un membre. Vouliez-vous dire « { $nearest } » ?
  }
refusal-text-missing = Un texte manque dans une langue ({ $language }) : { $missing }. Décidez lors de la relecture si le compte rendu paraît sans lui.
refusal-names-somebody = Sous la règle de Chatham House, aucun des présents n’est nommé, et cette phrase nomme { $name } : « { $sentence } » Dites-le sans le nom.
refusal-own-text = Le texte propre d’une partie reste le sien : ni conjoint, ni résumé.
refusal-holds-proxy = Qui vote pour d’autres ne donne pas procuration, et qui est représenté ne vote pour personne.
refusal-too-many-proxies = { $member } vote déjà pour { $most ->
    [one] un autre membre
   *[other] { $most } autres membres
  } et ne peut en représenter davantage.
refusal-unknown-proxy = Cette procuration ne vaut plus.
refusal-second-vote-late = Le second vote sur cette question était dû, et le délai est passé.
refusal-no-roll = Le règlement de cet organe ne connaît pas d’appel où une délégation se déclare présente et votante.
refusal-no-parties = Cette règle n’oblige aucune partie à un différend à s’abstenir.
refusal-no-preliminary = On ne demande pas si un texte relève de cette règle.
refusal-preliminary-decided = La réunion a tranché cette question.
refusal-rule-decided = La réunion a dit de quelle règle relève le vote sur ce texte : { $rule }.
refusal-no-correction = Le règlement de cet organe ne prévoit pas de rectification de vote.
refusal-referral-due = Dites à qui la question doit être renvoyée ; c’est le point à l’examen.
refusal-referred = La question a été renvoyée, et rien n’est décidé ici à son sujet.
refusal-already-challenged = Les pouvoirs de cette délégation sont déjà contestés : { $member }
refusal-credentials-accepted = La réunion a accepté les pouvoirs de cette délégation : { $member }
refusal-not-challenged = Les pouvoirs de cette délégation ne sont pas contestés : { $member }
refusal-report-empty = Dites quel rapport a été fait sur les pouvoirs.
refusal-unknown-inscription = Cette délégation ne figure pas sur la liste des orateurs de ce point.
refusal-inscribed-late = La liste des orateurs a été close le { $until }.
refusal-next-not-later = La prochaine réunion commence après celle-ci.
refusal-no-delay = Aucun délai d’examen ne court ici, ou l’organe n’en a pas.
refusal-delay-runs = Une délégation a demandé le temps d’examiner les documents, et il n’est pas écoulé. Une décision peut être permise avant.
refusal-delay-over = Le délai d’examen de ces documents est écoulé.
refusal-delay-waived = Pour ces documents, une décision immédiate a été permise.
refusal-unknown-document = Il n’y a pas de tel document, ou il a été retiré.
refusal-not-later = La nouvelle échéance doit être postérieure à l’actuelle.
refusal-written-procedure = Une procédure écrite ne s’ouvre pas : personne ne se réunit.
refusal-amend-first = Cette version a rencontré une objection. Elle est soumise de nouveau une fois modifiée, ou l’objection levée.
refusal-bad-date = { $date } n’est pas une date.
refusal-bad-digest = Le compte rendu a changé depuis votre lecture.
refusal-bad-verb = Le verbe « { $verb } » ne peut servir.
refusal-agenda-adopted = L’ordre du jour est adopté ; seule la réunion le modifie.
refusal-agenda-empty = Aucun point n’est inscrit à l’ordre du jour.
refusal-agenda-first = La réunion adopte son ordre du jour avant d’aborder un point.
refusal-officers-first = { $office ->
    [rapporteur] La réunion élit à la fonction de rapporteur avant d’aborder un point.
   *[vice-chair] La réunion élit à la vice-présidence avant d’aborder un point.
}
refusal-other-business-there = Un point est déjà prévu pour les questions diverses.
refusal-item-struck = Ce point a été retiré de l’ordre du jour.
refusal-item-pending = La réunion n’a pas encore accepté d’inscrire ce point à son ordre du jour.
refusal-item-agreed = Ce point est inscrit à l’ordre du jour.
refusal-item-dealt-with = Ce point a été traité.
refusal-already-officer = { $participant } exerce déjà cette fonction, ou préside.
refusal-item-in-hand = Ce point est déjà à l’examen.
refusal-item-not-in-hand = Ce point n’est pas à l’examen.
refusal-language-missing = Le texte manque dans une langue ({ $language }).
refusal-language-stale = Une langue ({ $language }) en est restée à une ancienne version.
refusal-no-text-there = Il n’y a pas de texte à cet endroit.
refusal-not-published = Le compte rendu n’est pas publié.
refusal-not-put = Le texte n’est pas soumis au consensus.
refusal-not-your-text = Seuls ses auteurs révisent ce texte. Proposez un amendement, ou déposez un texte à vous.
refusal-already-sponsor = Votre délégation figure déjà parmi les auteurs de ce texte.
refusal-last-sponsor = Vous êtes le seul auteur. Retirez plutôt le texte.
refusal-other-sponsors = Ce texte a d’autres auteurs. Quittez plutôt les auteurs.
refusal-chairs-text = Ce texte est celui de la présidence : aucune délégation ne s’y joint.
refusal-not-withdrawn = Ce texte n’a pas été retiré : personne ne le reprend.
refusal-already-amended = La réunion a amendé ce texte, ou s’est prononcée sur une de ses parties : il n’est plus retiré.
refusal-voting-begun = La réunion a commencé à voter sur ce texte : seuls des votes le modifient désormais.
refusal-part-decided = Cette partie a déjà été approuvée par un vote séparé.
refusal-delay-asked = Ce délai a déjà été demandé.
refusal-restate-first = Le texte a changé. L’auteur de cet amendement doit d’abord le reformuler sur la nouvelle version.
refusal-unknown-part = Le texte n’a plus ce paragraphe. Relisez-le tel qu’il est à présent.
refusal-not-awaited = Aucune confirmation de { $member } n’est attendue.
refusal-already-confirmed = { $member } a déjà confirmé.
refusal-part-needed = Une note de bas de page figure à une partie du texte : choisissez laquelle.
refusal-too-many-parts = Un texte a au plus { $most } paragraphes.
refusal-bad-salt = Le serveur n’a pas tiré de sel pour ce texte. Renvoyez-le.
refusal-too-many-texts = Votre délégation a { $most } textes et amendements déposés sur ce point, le nombre le plus élevé admis. Retirez-en un d’abord.
refusal-origin-unchecked = Où un texte fut adopté, le serveur le lit dans ce registre : présentez-le depuis le programme de la conférence.
refusal-outcome-settled = Ce texte est réglé.
refusal-unknown-track = Ce volet n’est pas connu.
refusal-unknown-statement = Cette déclaration n’existe pas, ou elle a déjà été retirée.
refusal-other-rule = La réunion vote sur ce point selon une autre règle de vote.
refusal-silence-over = Le silence a pris fin.
refusal-silence-runs = Un texte est sous accord tacite : jusqu’à la fin il reste tel quel, et nul ne perd le droit de le rompre. Attendez la fin, ou faites retirer la procédure.
refusal-unknown-silence = Cette procédure d’accord tacite n’est pas connue.
refusal-not-expired = L’échéance n’est pas encore passée.
refusal-nothing-to-rule = Aucune motion d’ordre n’attend de décision.
refusal-ruling-due = La présidence statue d’abord sur la motion d’ordre.
refusal-clock-runs = L’horloge court déjà.
refusal-clock-stopped = L’horloge est déjà arrêtée.
refusal-not-the-list = La liste a changé entre-temps. Ordonnez-la de nouveau.
refusal-named-twice = Ce nom sert déjà.
refusal-chair-present = { $participant } préside en séance ; la présidence se cède, elle ne s’attribue pas.
refusal-already-chair = { $participant } préside déjà.
refusal-may-not-preside = { $participant } ne peut présider.
refusal-no-limit = Il n’y a pas de limite de temps.
refusal-unknown-text = Cette partie du texte n’est pas connue.
refusal-outcome-being-put = Un texte est soumis au consensus ; il passe d’abord.
refusal-text-unreadable = Le texte contient un caractère invisible ou qu’aucun format n’admet ({ $character }, { $language }). Écrivez-le sans lui.
refusal-quota-reached = Le registre contient { $most_mb } Mo de votre part, le maximum pour un participant. Demandez au secrétariat d’inscrire la suite.
refusal-text-too-long = Le texte est trop long : { $most } caractères au plus.
refusal-unknown-outcome = Ce texte n’est pas connu.

# The dialog of the connection
quality-good-means = L’image et le son passent comme il faut.
quality-weak-means = Pour que le son tienne, vous recevez moins d’images : celles de qui parle, préside ou signe.
quality-bad-means = Pour que vous puissiez suivre, les images sont laissées de côté. Ce que vous dites peut être haché ; ce que vous faites reste au registre.
quality-cut-means = La réunion continue et vous pouvez y agir, mais vous ne voyez ni n’entendez personne, et personne ne vous voit ni ne vous entend.
quality-alone-means = Le serveur est joint. Personne d’autre n’est encore là pour mesurer l’image et le son.
quality-waiting-means = L’image et le son s’établissent.
quality-lost-means = La salle revient d’elle-même. Vous gardez votre place ; ce que vous manquez est récupéré à votre retour.
quality-connecting-means = Le serveur est appelé.
quality-lossy-why = Beaucoup se perd en route.
quality-lossy-do = Rapprochez-vous du routeur ou prenez un câble ; fermez ce qui charge ou envoie par ailleurs.
quality-slow-why = Le trajet est lent.
quality-slow-do = Attendez un instant avant de répondre, pour ne pas couper la parole. Coupez un VPN si vous le pouvez, ou changez de réseau.
quality-cut-why = Une partie des autres, ou tous, ne sont pas joints.
quality-cut-do = Un pare-feu bloque peut-être la voie. Changez de réseau, ou prévenez le secrétariat.
