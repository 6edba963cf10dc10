### La salle. Les mots sont ceux du métier ; les boutons sont à l’infinitif ; un refus dit pourquoi et cite sa règle.

## Cadre
language = Langue
language-unreviewed = Marquées d’un °, pas encore relues par une personne de langue maternelle : { $names }
language-unreviewed-note = Pas encore relue par une personne de langue maternelle.
language-failed = Les mots de cette langue n’ont pas pu être chargés. Réessayez.
part-coming = Cette partie est en cours de chargement.
part-failed = Cette partie n’a pas pu être chargée. Elle sera chargée de nouveau dès que la connexion sera rétablie.
part-again = Réessayer
theme = Couleurs
settings = Réglages
help = Aide
done = Terminé
cancel = Annuler
close-dialog = Fermer
dismiss = Masquer
more = Plus
skip-stage = Aller à la salle
skip-acts = Aller à vos actes
toasts-label = Messages
nav-label = Parties de la salle
bar-label = Vos appareils et vos actes
side-label = Orateurs, textes, ordre du jour et registre
room-label = La salle
view-label = Ce que vous voyez
view-room = Salle
view-console-chair = Pupitre de la présidence
view-console-secretariat = Pupitre du secrétariat
console-short = Pupitre
meeting = Séance
begins = Début
date-time = { $date } à { $time }
date-both = { $date } UTC, { $local } chez vous
date-utc = { $date } UTC

## La séance
phase-convened = Convoquée
chatham-house = Règle de Chatham House
chatham-house-says = Rien de ce que lit le public ne nomme les présents.
phase-open = En séance
phase-suspended = Suspendue
phase-closed = Levée
phase-suspended-long = La séance est suspendue
phase-open-now = La séance est ouverte.
phase-suspended-now = La séance est suspendue.
phase-closed-now = La séance est levée.
phase-cancelled = Annulée
phase-cancelled-now = La réunion est annulée.
written-page = Lire et répondre par écrit
phase-runs-on-now = La séance est levée. Ce qui a été engagé par écrit se poursuit jusqu’à son terme.
not-open = La séance n’est pas encore ouverte. Présidence : { $chair }.
not-open-chair = Vous présidez. Quand les délégations sont présentes, ouvrez la séance depuis le pupitre de la présidence : on y accède par la barre du haut, sur un téléphone par celle du bas.
suspended-next = La présidence ({ $chair }) la reprendra. Votre place et la liste des orateurs sont gardées.
suspended-next-any = Qui prendra la présidence la reprendra. Votre place et la liste des orateurs sont gardées.
suspended-chair = Vous présidez. Reprenez la séance depuis le pupitre de la présidence.
connection-live = Connecté
connection-connecting = Connexion
connection-lost = Connexion perdue
connection-back = La connexion est rétablie. Rien n’a été manqué.
lost-words = Connexion perdue. Vous gardez votre place ; ce que vous manquez sera récupéré à votre retour.
public-view = Vue publique
public-words = Vous suivez en tant que public. Rien n’est envoyé d’ici.
act-not-stored = Le serveur n’a pas enregistré votre acte. Il ne compte pas encore. Recommencez.
act-damaged = Ce registre n’accepte plus d’acte : ce que le serveur conserve n’est pas ce qui a été signé. Prévenez le secrétariat.

## Personnes et sièges
seats-label = Sièges dans l’ordre protocolaire
person-unnamed = Nom effacé
is-you = , vous
role-observer = { $gender ->
    [f] Observatrice
   *[m] Observateur
}
role-secretariat = Secrétariat
role-short-delegate = Dél.
role-short-observer = Obs.
role-short-interpreter = Int.
role-short-secretariat = Sec.
role-short-press = Presse
sign-you = Vous
sign-chair = Présidence
sign-muted = micro coupé
sign-absent = Siège vide
sign-objects = Objection
link-weak = Liaison faible
link-lost = Reconnexion
no-camera = Sans caméra

## La parole
floor-label = La parole
has-the-floor = A la parole
has-the-floor-muted = A la parole, micro coupé
floor-free = La parole est libre
floor-free-next = Prochain orateur : { $name }. La présidence donne la parole.
floor-free-empty = La liste des orateurs est vide. Demandez la parole pour être en tête.
floor-free-watch = La liste des orateurs est vide.
floor-given = { $name } a la parole.
floor-yours = Vous avez la parole. Votre micro est entendu.
recorded-on-air = Enregistrée
recorded-under = Déclaration enregistrée, la parole est à { $name }
floor-yours-muted = Vous avez la parole. La présidence a coupé votre micro.
floor-ended-yours = Votre intervention est finie. Votre micro est fermé.
shares-screen = Partage son écran
purpose-statement = Intervention
purpose-point-of-order = Motion d’ordre
purpose-right-of-reply = Droit de réponse
purpose-for-motion = Pour la motion
purpose-against-motion = Contre la motion
order-short = Motion
ask-floor = Demander la parole
hand-raised-place = Main levée, n° { $place }
hand-down = Main levée, n° { $place }. La baisser
end-statement = Finir mon intervention
end-order = Finir ma motion d’ordre
order-withdraw = Retirer la motion d’ordre
ask-reply = Demander un droit de réponse
withdraw = Retirer
interrupted = Intervention interrompue, à reprendre : { $name }.
time-left-of = restent sur { $limit }
time-over = de plus que { $limit }
time-no-limit = sans limite
clock-stopped-chair = horloge arrêtée
clock-stopped-lost = connexion perdue, horloge arrêtée
clock-stopped-suspended = séance suspendue, horloge arrêtée
muted-by-chair = La présidence a coupé votre micro.
unmuted-by-chair = La présidence a rétabli votre micro.
microphone-on = Micro ouvert
microphone-ready = Micro prêt
microphone-off = Micro coupé
microphone-closed = Micro coupé par la présidence
camera-on = Caméra en marche
camera-off = Caméra coupée
screen-share = Partager l’écran
screen-stop = Cesser le partage

## Liste des orateurs
tab-speakers = Orateurs
speakers-list = Liste des orateurs
list-is-open = Ouverte
list-is-closed = Close
list-closed-by-motion = Close par motion
limit = Limite
limit-each = { $limit } par orateur
limit-none-each = sans limite
list-count = { $count ->
    [0] Liste des orateurs vide
    [one] { $count } sur la liste des orateurs
   *[other] { $count } sur la liste des orateurs
}
list-empty = La liste est vide
list-empty-next = Les demandes de parole figurent ici, dans l’ordre.
list-empty-watch = Les délégations qui demandent la parole figurent ici, dans l’ordre.
have-spoken = Se sont exprimés
have-spoken-item = Se sont exprimés sur le point { $number }

## Motions d’ordre
hear = L’entendre
ruling-awaited = Décision attendue

## Ordre du jour, déclarations, registre
tab-agenda = Ordre du jour
tab-record = Registre
item-number = Point { $number }
item-closed = examiné
item-now = Point à l’examen : { $title }.
no-item = Aucun point n’est à l’examen.
statement-entered = Votre déclaration figure au registre.
record-size = { $count ->
    [one] { $count } entrée au registre
   *[other] { $count } entrées au registre
}
record-export = Télécharger le registre public
receipts = Vos récépissés
receipts-download = { $count ->
    [one] Télécharger votre récépissé
   *[other] Télécharger vos { $count } récépissés
}
# Ce qui est montré n’est pas la suite de ce que cet appareil a vu.
history-restored-title = Le registre a été rétabli à partir d’une sauvegarde
history-restored = Le { $day } à { $time }, le serveur est revenu { $size ->
    [one] à la première entrée
   *[other] aux { $size } premières entrées
} de ce registre.
history-gone = { $count ->
    [one] { $count } entrée que cet appareil a vue a disparu.
   *[other] { $count } entrées que cet appareil a vues ont disparu.
}
history-gone-own = { $count ->
    [one] L’un de vos actes en fait partie : votre récépissé prouve qu’il y figurait.
   *[other] { $count } de vos actes en font partie : vos récépissés prouvent qu’ils y figuraient.
}
history-restored-next = Vous voyez le registre tel qu’il continue à partir de là. Ce qui a disparu est à refaire.
history-file = Le serveur a signé ce qui figurait auparavant. Gardez cette attestation hors de sa portée.
history-download = Télécharger ce qui a été signé
history-go-on = Continuer
history-danger-title = Ce n’est pas le registre que vous avez vu
history-rolled-back = Cet appareil a vu { $seen } entrées au registre, signées par le serveur. Le serveur en montre maintenant { $size }, et ne dit pas pourquoi.
history-other = Cet appareil a vu { $seen } entrées signées par le serveur. Ce qu’il montre maintenant n’en est pas la suite : des entrées ont été modifiées, ou l’on vous montre autre chose.
history-key = Le registre est signé par une autre clé qu’auparavant. Quelqu’un d’autre répond peut-être à la place du serveur.
history-unsigned = Ce que le serveur montre maintenant n’est pas signé par la clé du registre. Il a pu être modifié.
history-unproven = Le serveur ne prouve pas que ce qu’il montre soit la suite des { $seen } entrées que cet appareil a vues.
history-danger-next = Ne vous fiez pas à ce que vous voyez et ne décidez rien ici. Demandez au secrétariat, par une autre voie, par téléphone par exemple, ce qui s’est passé.
history-leave = Quitter la séance
history-in-spite = Continuer malgré tout…
history-risk-title = Continuer à vos risques et périls ?
history-risk = Ce que vous ferez ici peut se perdre, ou être montré autrement à d’autres. Personne ne peut plus établir par ce registre ce qui a été convenu.
history-risk-stays = Un avertissement reste sur cet appareil. Ce qui a été signé auparavant peut être téléchargé à tout moment à partir du registre.
history-back = Retour
history-go-on-anyway = Continuer à mes risques
history-banner = Ce n’est pas le registre que cet appareil a vu. Ne vous y fiez pas.
history-before = Signé auparavant, sans suite ici :
history-before-one = { $count ->
    [one] Point de contrôle sur { $count } entrée
   *[other] Point de contrôle sur { $count } entrées
}

## Textes
tab-texts = Textes
decide = Décider
outcome-proposed = Déposé
outcome-put = Soumis au consensus
outcome-objected = Objection
outcome-adopted = Adopté
outcome-acclaimed = Adopté par acclamation
outcome-entered = Versé
outcome-withdrawn = Retiré
outcome-issued = Publié par la présidence
by-participants = Les participants
by-leaders = Les dirigeants
outcome-whole = { $teller } : { $text }
by-verb = { $by } ({ $verb })
objects-to = Objection de { $name } à la version { $version }
text-erased = Ce texte a été effacé du registre.
sponsor-join = Se joindre aux auteurs
sponsor-joined-done = Votre délégation figure parmi les auteurs de ce texte.
sponsor-leave = Quitter les auteurs
delay-ask = Demander le temps de l’examiner
delay-until = Aucune décision avant { $until } : { $name } a demandé le temps d’examiner les documents.
delay-waive = Permettre de décider maintenant
language-missing = manque
language-stale = à actualiser
language-not-written = Pas encore écrit.
supplied-now = { $name } a fourni { $language } pour votre texte. À lire.
field-verb = Verbe
field-whom = Qui vous invitez
field-topic = Thème { $number }
verb-agree = convenir
verb-stress = souligner
verb-make-clear = faire savoir clairement
verb-underline = insister sur
verb-reaffirm = réaffirmer
verb-recall = rappeler
verb-note = prendre note
verb-welcome = saluer
verb-condemn = condamner
verb-call-on = appeler
verb-express-concern = exprimer sa préoccupation
verb-decide = décider
verb-undertake = s’engager
verb-adopt = adopter
verb-declare = déclarer
verb-regret = regretter
verb-wish = souhaiter
verb-discuss = examiner
verb-raise = évoquer
verb-support = appuyer
verb-commit = s’engager à
verb-invite = inviter à une réunion
verb-invite-to-series = inviter à une série de réunions

# Who says it, over the text or before it in one line.
says-agree = { $by } { $number ->
    [one] convient
   *[other] conviennent
} de ce qui suit
says-stress = { $by } { $number ->
    [one] souligne
   *[other] soulignent
} ce qui suit
says-make-clear = { $by } { $number ->
    [one] fait
   *[other] font
} clairement savoir ce qui suit
says-underline = { $by } { $number ->
    [one] insiste
   *[other] insistent
} sur ce qui suit
says-reaffirm = { $by } { $number ->
    [one] réaffirme
   *[other] réaffirment
} ce qui suit
says-recall = { $by } { $number ->
    [one] rappelle
   *[other] rappellent
} ce qui suit
says-note = { $by } { $number ->
    [one] prend
   *[other] prennent
} note de ce qui suit
says-welcome = { $by } { $number ->
    [one] salue
   *[other] saluent
} ce qui suit
says-adopt = { $by } { $number ->
    [one] adopte
   *[other] adoptent
} ce qui suit
says-declare = { $by } { $number ->
    [one] déclare
   *[other] déclarent
} ce qui suit
says-regret = { $by } { $number ->
    [one] regrette
   *[other] regrettent
} ce qui suit
says-wish = { $by } { $number ->
    [one] souhaite
   *[other] souhaitent
} ce qui suit
says-condemn = { $by } { $number ->
    [one] condamne
   *[other] condamnent
} ce qui suit
says-call-on = { $by } { $number ->
    [one] lance
   *[other] lancent
} l’appel suivant
says-express-concern = { $by } { $number ->
    [one] exprime sa
   *[other] expriment leur
} préoccupation devant ce qui suit
says-decide = { $by } { $number ->
    [one] décide
   *[other] décident
} ce qui suit
says-undertake = { $by } { $number ->
    [one] s’engage
   *[other] s’engagent
} à ce qui suit
says-discuss = { $by } { $number ->
    [one] examine
   *[other] examinent
} ce qui suit
says-raise = { $by } { $number ->
    [one] évoque
   *[other] évoquent
} ce qui suit
says-support = { $by } { $number ->
    [one] appuie
   *[other] appuient
} ce qui suit
says-commit = { $by } { $number ->
    [one] s’engage
   *[other] s’engagent
} à ce qui suit
says-invite = { $by } { $number ->
    [one] invite
   *[other] invitent
} à une réunion
says-invite-to-series = { $by } { $number ->
    [one] invite
   *[other] invitent
} à une série de réunions

## Consensus
put = Soumettre au consensus
put-left = Soumis au consensus, reste { $left }
put-over = Délai écoulé
put-now = Soumis au consensus : { $text }
adopted-now = Adopté : { $text }
acclaim-now = Soumis à l’acclamation : { $text }
acclaim-left = Soumis à l’acclamation, reste { $left }
acclaimed-now = Adopté par acclamation : { $text }
object = S’opposer
objection-raised = Votre objection figure au registre.
objection-lifted = Levée, entrée { $seq }
objection-by-letter = Objection à la version { $version }, reçue par lettre : { $member }.
objected-now = Objection de { $name }. Il n’y a pas de consensus sur cette version.

## Procédure d’accord tacite
outcome-circulated = Sous accord tacite
silence-unattended = Procédure d’accord tacite non surveillée
silence-left-none = Échue
silence-left-days = { $days ->
    [one] 1 jour
   *[other] { $days } jours
} { $hours } h
silence-notice = { $count ->
    [one] 1 texte sous accord tacite
   *[other] { $count } textes sous accord tacite
}
silence-opened-now = Sous accord tacite jusqu’au { $expires } : { $text }
silence-extended-now = Accord tacite prolongé jusqu’au { $expires } : { $text }
silence-broken-now = Silence rompu par { $member } : { $text }
silence-unattended-now = Le serveur était hors service avant l’échéance. Rien n’est adopté de soi-même : { $text }
silence-withdrawn-now = Il est mis fin à la procédure d’accord tacite : { $text }

## La photo de famille
family-photo = Photo de famille
photo-alt = Photo de famille de la réunion
photo-open = Ouvrir la photo de famille en grand
photo-hide = Ranger la photo
photo-pictured = De gauche à droite, à partir du premier rang : { $names }
photo-again = Reprendre
photo-withdraw = Retirer…
photo-withdraw-title = Retirer la photo de famille ?
photo-withdraw-act = Retirer la photo
photo-withdraw-words = L’image est supprimée et n’est plus montrée nulle part. Qu’elle a été prise reste au registre.
photo-called-now = { $seconds ->
    [one] Photo de famille dans { $seconds } seconde : figurez-y ou restez en dehors.
   *[other] Photo de famille dans { $seconds } secondes : figurez-y ou restez en dehors.
}
photo-ended-now = La photo de famille est annulée.
photo-taken-now = La photo de famille est prise.
photo-withdrawn-now = La photo de famille est retirée.

## Le pupitre
lobby = Salle d’attente
seat-device-phone = Téléphone
seat-device-tablet = Tablette
seat-device-computer = Ordinateur
seat-device-device = Appareil
seat-moved-now = { $name } continue sur un autre appareil : { $device }, { $time }
link-opened = Un lien a été ouvert
link-opened-what = { $count ->
    [one] Ouvert sur cet appareil et non utilisé. Rien n’a changé, et rien n’en est conservé.
   *[other] Ouvert { $count } fois ailleurs, la dernière sur cet appareil, et non utilisé. Rien n’a changé, et rien n’en est conservé.
}
link-opened-now = Le lien de { $name } a été ouvert ailleurs : { $device }, { $time }
link-copied = Copié
close = Fermer
lobby-more = { $count ->
    [one] { $count } personne attend en salle d’attente.
   *[other] { $count } personnes attendent en salle d’attente.
}
admitted = Admission de { $name } enregistrée.
open-meeting = Ouvrir la séance
take-chair = Prendre la présidence
chair-lost = La présidence n’est pas là. Vous êtes à la vice-présidence.

## La liaison de chacun
quality-title = Votre liaison
quality-good = Bonne
quality-weak = Faible : moins d’images
quality-bad = Mauvaise : son seul
quality-cut = Sans liaison avec les autres
quality-alone = Connecté
quality-waiting = Mesure en cours
quality-lost = Connexion perdue
quality-connecting = Connexion
quality-measured = Mesures
quality-others = Liaisons établies
quality-reached = { $up } sur { $all }
quality-rtt = Aller-retour
quality-loss = Perdu en route
quality-server = Réponse du serveur
quality-ms = { $value } ms
quality-percent = { $value } %
quality-unmeasured = rien de mesuré
quality-bounds = Bonne : moins de 300 ms et de 3 %. Mauvaise : à partir de 600 ms ou de 10 %.

## Qui a des difficultés
trouble-count = { $count ->
    [one] 1 en difficulté
   *[other] { $count } en difficulté
}
trouble-unsupported = Navigateur sans image ni son
trouble-insecure = Page non ouverte en HTTPS
trouble-denied = Caméra ou micro non autorisé
trouble-busy = Caméra ou micro pris ailleurs
trouble-no-camera = Aucune caméra trouvée
trouble-no-microphone = Aucun micro trouvé
trouble-silent = A la parole, rien n’est entendu
trouble-no-turn = Ne joint aucun relais (TURN)
trouble-cut = Sans liaison avec les autres
trouble-lossy = Beaucoup se perd en route
trouble-slow = Liaison lente

## Avant et après
prejoin-cap = Avant d’entrer
prejoin-self = Comment les autres vous voient
prejoin-accredited = Nom, fonction et qualité sont ceux de votre accréditation. S’ils sont inexacts, prévenez le secrétariat.
prejoin-floor = Votre micro n’est entendu que lorsque vous avez la parole.
prejoin-floor-chair = Tant que vous présidez, votre micro est entendu dès qu’il est ouvert.
prejoin-floor-interpreter = Votre micro n’est entendu que lorsque vous êtes à l’antenne, par les personnes qui écoutent votre canal.
prejoin-next = Vous passez en salle d’attente ; la présidence ou le secrétariat vous admet.
prejoin-next-chair = Vous présidez : personne n’a à vous admettre.
prejoin-next-secretariat = Le secrétariat entre sans être admis.
enter = Entrer
devices = Appareils
check-devices = Vérifier vos appareils
device-camera = Caméra
device-microphone = Micro
device-speaker = Haut-parleur
device-none = Aucun appareil
device-replaced = { $kind ->
    [microphone] Votre micro n’est plus là ({ $before }). { $now } est utilisé maintenant.
    [camera] Votre caméra n’est plus là ({ $before }). { $now } est utilisé maintenant.
   *[speaker] Votre haut-parleur n’est plus là ({ $before }). Le son vient maintenant de { $now }.
}
device-gone = { $kind ->
    [microphone] Votre micro n’est plus là ({ $before }), et il n’y en a pas d’autre. On ne vous entend pas tant qu’aucun n’est branché.
    [camera] Votre caméra n’est plus là ({ $before }), et il n’y en a pas d’autre. Vous continuez avec le son seul.
   *[speaker] Votre haut-parleur n’est plus là ({ $before }), et il n’y en a pas d’autre.
}
device-back = { $kind ->
    [microphone] { $now } sert maintenant de micro.
    [camera] { $now } sert maintenant de caméra.
   *[speaker] Le son vient maintenant de { $now }.
}
device-offer = { $label } est branché.
device-use-microphone = Utiliser comme micro
device-use-camera = Utiliser comme caméra
device-use-speaker = Utiliser comme haut-parleur
device-not-now = Pas maintenant
device-silent = Rien ne vient de votre micro. Est-il éteint, ou est-ce un autre que vous voulez ?
device-unnamed = Appareil { $number }
level = Niveau du micro
level-off = Votre micro est coupé.
level-heard = On vous entend.
level-silent = Rien n’est encore entendu. Dites quelques mots.
level-nothing = Rien n’est entendu : dites quelques mots, voyez si le micro a son propre interrupteur, ou choisissez-en un autre.
speaker-play = Jouer un son
speaker-playing = Le son est joué.
speaker-played = L’avez-vous entendu ? Sinon, montez le volume ou choisissez un autre haut-parleur.
speaker-failed = Le haut-parleur ne donne aucun son. Choisissez-en un autre.
network = Réseau
check-again = Vérifier de nouveau
check-page = Page
check-page-passed = Ouverte à une adresse sécurisée.
check-page-insecure = Elle n’a pas été ouverte en HTTPS : les navigateurs n’y donnent ni caméra ni micro. Ouvrez le lien qui commence par https.
check-page-unsupported = Ce navigateur ne peut envoyer ni image ni son. Utilisez une version récente de Firefox, Chrome, Edge ou Safari.
check-permission = Autorisation
check-permission-running = Répondez à la question du navigateur sur la caméra et le micro.
check-permission-passed = Le navigateur peut utiliser la caméra et le micro.
check-permission-denied = Le navigateur n’a pas le droit d’utiliser la caméra ou le micro : personne ne vous voit ni ne vous entend. Autorisez-le dans la barre d’adresse, puis rechargez la page.
check-permission-insecure = Le navigateur ne pose même pas la question, car la page n’est pas sécurisée.
check-server = Serveur
check-server-running = Son temps de réponse est mesuré.
check-server-passed = Il répond en { $ms } ms.
check-server-slow = Il ne répond qu’en { $ms } ms : ce qui se passe en réunion vous parvient tard. Rapprochez-vous du routeur, ou prenez un câble.
check-server-proxy = Il répond, mais un proxy ou un pare-feu bloque les WebSockets : vous ne pouvez pas entrer depuis ce réseau. Faites-les laisser passer, ou changez de réseau.
check-server-mute = La liaison s’ouvre, mais rien ne revient : un proxy ou un pare-feu la retient. Vous ne pourrez peut-être pas entrer depuis ce réseau. Changez de réseau, ou prévenez le secrétariat.
check-server-away = Il ne répond pas. Vérifiez votre réseau, puis recommencez.
check-relay = Relais (TURN)
check-relay-running = Une liaison par ce relais est essayée.
check-relay-passed = Il porte l’image et le son là où aucune voie directe n’est ouverte.
check-relay-silent = Le relais ne répond pas : là où aucune voie directe n’est ouverte, on peut ne pas vous voir ni vous entendre. Changez de réseau, ou prévenez le secrétariat.
check-relay-refused = Le relais refuse le nom et le mot de passe de la réunion : là où aucune voie directe n’est ouverte, on peut ne pas vous voir ni vous entendre. Prévenez le secrétariat.
check-relay-none = La réunion n’en a pas. Sur un réseau strict, l’image et le son peuvent ne pas passer ; prévenez le secrétariat.
check-engine = Image et son
check-engine-running = La voie est essayée.
check-engine-passed = La voie vers le serveur est ouverte : { $ms } ms, { $loss } % de pertes.
check-engine-blocked = La voie vers le serveur est bloquée : on peut ne pas vous voir ni vous entendre, et vous non plus. Changez de réseau, ou prévenez le secrétariat.
check-engine-away = Le moteur d’image et de son du serveur ne répond pas. Prévenez le secrétariat.
check-engine-lossy = { $loss } % se perd en route ({ $ms } ms) : l’image et le son seront hachés. Rapprochez-vous du routeur, ou prenez un câble.
check-engine-late = Le trajet prend { $ms } ms : on se coupera la parole. Prenez un câble, ou changez de réseau.
check-state-running = (en cours)
check-state-passed = (réussi)
check-state-warning = (avertissement)
check-state-failed = (échec)
check-outcome-running = Le réseau est vérifié. Vous n’avez pas à attendre.
check-outcome-passed = Tout va bien.
check-outcome-warning = Vous pouvez entrer. Ce qui est signalé pourra vous gêner en réunion.
check-outcome-failed = Vous pouvez entrer quand même. Tant que ce n’est pas réglé, on peut ne pas vous voir ni vous entendre.
check-outcome-unreached = Vous pouvez essayer d’entrer quand même. Ce ne sera peut-être pas possible tant que ce n’est pas réglé.
problem-insecure = Cette page n’a pas été ouverte en HTTPS. Les navigateurs n’y donnent ni caméra ni micro. Ouvrez le lien qui commence par https.
problem-denied = Le navigateur n’a pas le droit d’utiliser la caméra ou le micro. Autorisez-le dans la barre d’adresse, puis rechargez la page.
problem-not-found = Ni caméra ni micro n’a été trouvé. Branchez-en, ou continuez sans : vous pouvez suivre et lever la main.
problem-no-camera = Aucune caméra n’a été trouvée. Vous pouvez continuer avec le son seul.
problem-no-microphone = Aucun micro n’a été trouvé. Branchez-en un avant de demander la parole.
problem-busy = Un autre programme utilise la caméra ou le micro. Fermez-le et choisissez de nouveau l’appareil.
problem-no-turn = La réunion n’a pas de serveur relais (TURN). Sur un réseau strict, l’image et le son peuvent ne pas passer ; prévenez le secrétariat.
problem-unsupported = Ce navigateur ne peut envoyer ni image ni son. Utilisez une version récente de Firefox, Chrome, Edge ou Safari.
problem-other = Un appareil ne fonctionne pas ({ $problem }). Choisissez-en un autre, ou continuez sans lui.
lobby-head = Vous êtes en salle d’attente
lobby-words = La présidence ou le secrétariat vous admet. Rien de la séance ne s’entend ni ne se voit d’ici.
lobby-stay = Gardez cette page ouverte. Vous entrez de vous-même dès votre admission.
recorded-hand-in-lobby = Remettre une déclaration enregistrée
credentials-hand-in = Remettre les pouvoirs
speaking-page = Liste des orateurs et déclarations
you-sit = Vous siégez comme
opening = Ouverture de la salle
opening-words = Le registre se charge.
ended-moved = Vous continuez sur un autre appareil
ended-moved-next = Votre siège y a été transféré par votre lien personnel. La présidence et le secrétariat le voient. Si ce n’était pas vous, continuez ici et prévenez-les : ils coupent l’autre appareil.
ended-excluded = On vous a fait sortir de la séance
ended-excluded-next = La présidence ou le secrétariat en a décidé ainsi. Vous pouvez rouvrir votre lien et patienter en salle d’attente.
ended-revoked = Votre lien n’ouvre plus ce siège
ended-revoked-next = Un nouveau lien l’a remplacé, il a été retiré ou son délai est écoulé. Utilisez le plus récent, ou demandez-le au secrétariat.
ended-other-tab = Vous continuez dans un autre onglet
ended-other-tab-next = Un seul onglet à la fois tient votre siège. Si vous avez fermé l’autre, continuez ici.
ended-replaced = Ce navigateur siège maintenant pour une autre personne
ended-replaced-next = Un autre lien personnel de cette réunion a été pris dans ce navigateur. Pour revenir au premier siège, ouvrez son lien, dans un autre navigateur s’il faut les deux.
go-on-here = Continuer ici
to-room = Vers la salle
ended-protocol = La salle a été mise à jour
ended-protocol-next = Rechargez cette page.
ended-slow = Votre connexion est trop lente
ended-slow-next = Le serveur n’a pas pu la suivre. Entrez de nouveau ; ce que vous avez manqué sera récupéré.
ended-flood = Trop de messages sont venus de cet appareil
ended-flood-next = Entrez de nouveau. Rien de ce qui a été confirmé n’est perdu.
ended-left = Vous avez quitté la séance
ended-left-next = Vous pouvez revenir tant qu’elle dure.
ended-unreachable = Le serveur ne répond pas
ended-unreachable-next = Vérifiez votre réseau et réessayez. Ce qui a été confirmé figure au registre.
ended-no-meeting = Cette réunion ne vous est pas ouverte
ended-no-meeting-next = Ouvrez votre lien personnel, ou cherchez la réunion dans la salle de presse.
ended-other = La connexion a pris fin
ended-other-next = Le serveur en donne cette raison : { $reason }.
enter-again = Entrer de nouveau
closed-at = { $date } UTC, levée à { $time }
what-next = Ce qui vient ensuite
readout-coming = Le secrétariat relit le compte rendu et le publie sur la page de la réunion.
readout-out = Le compte rendu est publié.
readout-read = Lire le compte rendu
review-readout = Relire le compte rendu
meeting-page = La page de la réunion
came-of-it = { $count ->
    [0] Ce qui en est résulté
    [one] Ce qui en est résulté : { $count } texte
   *[other] Ce qui en est résulté : { $count } textes
}
nothing-agreed = Aucun texte n’a été adopté ni versé.
leave-title = Quitter la séance ?
leave-words = Votre siège paraît vide. Vous pouvez revenir par votre lien tant que la séance dure.
leave-words-public = Vous pouvez revenir tant que la séance dure.
leave = Quitter

## Touches

## Refus : pourquoi, en mots. La règle est citée ensuite.
article-heading = Article { $article }
cited-article = (article { $article })
refusal-unknown = Les règles ne le permettent pas maintenant ({ $code }).
refusal-absent = Absence constatée : { $participant }.
refusal-already-admitted = Cette personne est déjà admise.
refusal-already-on-list = Vous figurez déjà sur la liste.
refusal-already-open = La séance est ouverte.
refusal-already-present = Vous êtes déjà en séance.
refusal-other-engine = Dans cette séance, l’image et le son passent par une autre voie.
refusal-chair-only = Seule la présidence peut le faire.
refusal-chair-or-secretariat-only = Seuls la présidence et le secrétariat peuvent le faire.
refusal-may-not-speak = Le règlement ne vous donne pas la parole : elle revient aux délégations et aux observateurs à qui il l’accorde. Vous pouvez suivre la réunion.
refusal-delegates-only = Seules les délégations peuvent le faire.
refusal-floor-taken = { $participant } a la parole.
refusal-has-the-floor = Vous avez déjà la parole.
refusal-list-closed = La liste des orateurs est close.
refusal-malformed = Le serveur n’a pas pu lire cet acte. Rechargez la page.
refusal-meeting-closed = La séance est levée.
refusal-meeting-cancelled = La réunion a été annulée.
refusal-meeting-not-public = La réunion n’est pas ouverte au public.
refusal-meeting-suspended = La séance est suspendue.
refusal-needs-the-floor = Il faut avoir la parole.
refusal-no-quorum = Le quorum n’est pas atteint : { $present ->
    [one] { $present } délégation
   *[other] { $present } délégations
  } en séance, { $needed } nécessaires.
refusal-no-speaker = Personne n’a la parole.
refusal-not-admitted = Cette personne n’est pas admise.
refusal-not-convened = La réunion n’est pas convoquée.
refusal-not-present = Il faut être en séance.
refusal-not-yet-open = La séance n’est pas encore ouverte.
refusal-not-yours = Cet acte ne vous revient pas.
refusal-on-the-list = { $participant } figure sur la liste ; donnez la parole de là.
refusal-out-of-range = Le nombre doit être compris entre { $least } et { $most }.
refusal-point-of-order-first = Une motion d’ordre passe d’abord.
refusal-secretariat-only = Seul le secrétariat peut le faire.
refusal-system-only = Seule l’horloge le fait.
refusal-text-empty = Le texte est vide.
refusal-too-fast = Le registre ne reçoit pas davantage d’un même participant en une minute. Attendez un instant et recommencez.
refusal-too-early = Le délai court encore.
refusal-unchanged = Rien n’a changé.
refusal-unknown-item = Ce point n’est pas connu.
refusal-unknown-language = { $language } n’est pas une langue de cette réunion.
refusal-unknown-participant = Cette personne n’est pas accréditée.
refusal-unknown-request = Cette demande n’est plus sur la liste.
refusal-id-reused = Cet acte a déjà été envoyé avec d’autres mots. Recommencez.
refusal-public-watches = Le public suit et n’agit pas.
refusal-role-watches = Votre rôle au secrétariat permet de regarder, non d’agir.
on-behalf = au nom de : { $group }
behalf-ask = Parler au nom d’autres
behalf-title = Parler au nom d’un groupe ou d’un organe
behalf-words = Pour cette déclaration seulement, au tour et sur le temps de votre délégation. La liste, la légende, l’enregistrement et le communiqué disent au nom de qui vous parlez.
behalf-name = Au nom de
behalf-code = Ou son code, comme EU ou G77
behalf-needed = Indiquez au nom de qui vous parlez.
refusal-speaks-for-itself = Une motion d’ordre et une réponse se présentent en son propre nom.
refusal-unknown-member = Cette délégation n’est pas connue ici.

thumbnails = Images de la présidence et des derniers orateurs
listen = Activer le son
public-full = Trop de personnes regardent pour que l’image et le son vous parviennent aussi. Vous suivez par écrit.
photo-watched-now = Les délégations sont prises en photo.

rules-open = Dans le règlement

## Listening, booths and proposals as everybody is told of them

on-air-in = À l’antenne en { $language }
on-air-signing = À l’antenne, en langue des signes
off-air-now = Vous n’êtes plus à l’antenne
mate-on-air = { $name } est à l’antenne
booth-silent = Personne n’est à l’antenne dans cette cabine
offered-to-you = { $name } vous propose le micro
offer-withdrawn = Le micro n’est plus proposé
handed-over = Passation faite : { $name } est à l’antenne, et vous ne l’êtes plus
channel-floor = Salle
tab-terms = Termes
tab-talk = Échanges
tab-booths = Cabines
you-hear = Vous entendez
sound = Canaux et volume
channel-speaks = L’interprétation en { $language } reprend
channel-silent = Personne n’interprète en { $language } ; vous entendez la salle
hide-signs = Masquer { $language }
signs-label = Interprétation en langue des signes
appealed-slower = Les interprètes vous demandent de ralentir
appealed-cannot-hear = Les interprètes ne vous entendent pas
appealed-need-text = Les interprètes demandent votre texte
appealed-slower-speaker = Les interprètes demandent à l’orateur de ralentir
appealed-cannot-hear-speaker = Les interprètes n’entendent pas l’orateur
appealed-need-text-speaker = Les interprètes demandent le texte de l’orateur
appealed-unfit = Votre son ne suffit pas pour l’interprétation
appealed-unfit-speaker = Le son de l’orateur ne suffit pas pour l’interprétation
appeal-label = Ce que demandent les interprètes
proposal-title = Proposition de la présidence
proposal-agenda = La réunion adopte son ordre du jour.
proposal-add-item = Inscription du point { $number } à l’ordre du jour : { $title }
proposal-strike-item = Retrait du point { $number } de l’ordre du jour : { $title }
proposal-vice-chair = Élection à la vice-présidence : { $name }
proposal-rapporteur = Élection à la fonction de rapporteur : { $name }
proposal-texts = { $count } textes sont adoptés ensemble.
proposal-accept-credentials = Les pouvoirs de cette délégation sont acceptés : { $member }
proposal-refuse-credentials = Les pouvoirs de cette délégation sont refusés et elle ne prend plus part à la réunion : { $member }

## What a delegation says of a text
position-supports = Appuie
position-can-accept = Peut accepter
position-proposes-change = Propose une modification
position-cannot-accept = Ne peut pas accepter

## As what a statement is bound to a text
nature-statement = déclaration
nature-reservation = réserve
nature-interpretation = déclaration interprétative
nature-dissociation = dissociation
nature-footnote = note de bas de page
nature-explanation = explication de position

## What the chair issues
issued-statement = Déclaration de la présidence
issued-summary = Résumé de la présidence
bound-footnote = Note { $mark }
paper-of-speaker = Lire le texte de la déclaration
