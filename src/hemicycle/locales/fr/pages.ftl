# Les pages : salle de presse, compte rendu, registre, liens personnels, secrétariat.

## Cadre
skip = Aller au contenu
nav-label = Principale
newsroom = Salle de presse
feed = Flux
feed-title = { $name } : comptes rendus
page-language = Langue de la page
language-unreviewed = (traduction pas encore relue par une personne de langue maternelle)
page-unreviewed = Cette traduction n’a pas encore été relue par une personne de langue maternelle.
made-with = Publié avec Hemicycle, logiciel libre.
no-trackers = Aucun traceur, aucun script tiers sur cette page.
to-newsroom = Vers la salle de presse
copied = Copié
copy = Copier
copy-all = Tout copier
done = Terminé
text-erased = Texte effacé du registre
sentence-erased = effacé

## Les mots du métier
meeting = Réunion
meetings = Réunions
readout = Compte rendu
readouts = Publications
participants = Participants
participant = Participant
agenda = Ordre du jour
chair = Présidence
host = hôte
reporter = Rapporteur
vice-chair = Vice-présidence
close-meeting = Clore la réunion
close-chairs = La clôture revient à la présidence. Si plus personne ne préside, le secrétariat prononce la clôture.
close-abandoned = Plus personne ne préside : la présidence est partie, et aucune vice-présidence n’est là.
close-abandoned-note = Ce qui est en cours de décision est interrompu, sans que rien ne soit décidé. Après la clôture, il n’y a plus ni débat ni décision.
topic = Objet
title = Titre
has-floor = A la parole
present = En séance
entries = Entrées
role-delegate = Délégation
role-observer = { $gender ->
    [f] Observatrice
   *[m] Observateur
}
role-interpreter = Interprète
role-secretariat = Secrétariat
role-press = Presse
mode-virtual = Virtuelle
mode-hybrid = Hybride
mode-in-person = En présence
mode-telephone = Par téléphone
mode-written = Par écrit
kind-of-meeting-virtual = Réunion virtuelle
kind-of-meeting-hybrid = Réunion hybride
kind-of-meeting-in-person = Réunion en présentiel
kind-of-meeting-telephone = Conférence téléphonique
kind-of-meeting-written = Procédure écrite
access-open = Ouverte au public
access-closed = À huis clos
access-chatham-house = Règle de Chatham House
access-as-meeting = Comme la réunion
stage-coming = À venir
stage-live = En cours
stage-suspended = Suspendue
stage-closed = Levée
stage-published = Publié
stage-withdrawn = Compte rendu retiré
stage-cancelled = Annulée
cancelled-title = La réunion est annulée
cancelled-note = Elle n’a pas lieu. Son registre demeure, et le dit.
moved-title = La réunion est déplacée
moved-from = Elle devait commencer :
moved-to = Elle commence :
item-carried-from = Reporté de la réunion « { $meeting } »
item-carried = Reporté d’une réunion antérieure
item-proposed = Proposé par { $member }
item-coming = À venir
item-open = En discussion
item-closed = Traité
outcome-adopted = Adopté
outcome-acclaimed = Adopté par acclamation
outcome-entered = Déclaration
by-participants = Participants
by-leaders = Dirigeants
form-invitation = inviter
form-commitment = s’engager
form-conclusion = conclure
participants-count = { $n ->
    [one] { $n } participant
   *[other] { $n } participants
}
items-count = { $n ->
    [0] Aucun point à l’ordre du jour
    [one] { $n } point à l’ordre du jour
   *[other] { $n } points à l’ordre du jour
}
conclusions-count = { $n ->
    [0] Aucune conclusion encore
    [one] { $n } conclusion
   *[other] { $n } conclusions
}
entries-hidden = { $n ->
    [one] { $n } entrée n’est pas publique
   *[other] { $n } entrées ne sont pas publiques
}

## Salle de presse et réunion
live-now = En direct
coming = Réunions à venir
called-off = Réunions annulées
held = Réunions tenues
watch = Suivre la séance
no-readouts = Aucune publication pour l’instant
no-readouts-why = Les publications paraissent ici dès que le secrétariat les publie.
readout-out = Le compte rendu est publié
read-readout = Lire le compte rendu
readout-awaited = La séance est levée. Le secrétariat n’a pas publié de compte rendu.
coming-note = La séance n’est pas ouverte. Dès son ouverture, elle pourra être suivie depuis cette page.
in-session = En séance
is-suspended = La séance est suspendue
watch-text-short = À suivre par écrit, sans image ni son.
watch-text-note = Le public suit cette réunion par écrit : qui parle, les textes et les résultats à mesure qu’ils viennent, sans image ni son. Personne ne vous voit. Ce qui est décidé figure dans le compte rendu une fois publié ; pour des images, adressez-vous au secrétariat de la réunion.
watch-note = Vous suivez la séance comme public : vous voyez et entendez ce que la réunion ouvre au public, et personne ne vous voit.
take-a-seat = Prendre un siège
demo-again = La réunion se tient de nouveau
demo-go = Aller à la réunion
demo-soon = Cette séance est terminée. La réunion se tient de nouveau dans un instant, et cette page y mène.
take-a-seat-note = Ceci est une répétition, jouée par le serveur. Prenez un siège ou la présidence : les autres poursuivent autour de vous.
sit-here = Prendre ce siège
seat-taken = Occupé

## Compte rendu
readout-of-meeting = Compte rendu de réunion
photo-alt = Photo de famille de la réunion
family-photo = Photo de famille
photo-withdrawn = La photo de famille a été retirée.
photo-withdraw = Retirer la photo
photo-withdraw-note = L’image est supprimée aussitôt et n’est plus montrée nulle part. Qu’elle a été prise, et de qui, reste au registre. Un compte rendu publié nomme ces personnes jusqu’à sa nouvelle publication.
share = Partager
copy-link = Copier le lien
by-mail = Courriel
print = Imprimer
about-meeting = À propos de la réunion
followed-up = Suites données
meetings-to-come = Réunions à venir
series-of-meetings = série de réunions
dates-to-be-set = dates à fixer
verifiable = Registre vérifiable
verifiable-readout = Ce que ce compte rendu tire du registre renvoie aux entrées correspondantes.
verifiable-meeting = Ce qui se passe dans cette réunion est une entrée de son registre, que chacun peut vérifier hors ligne.
show-entries = Afficher les entrées
hide-entries = Masquer les entrées
entry-number = Entrée { $n }
verify-this = Vérifier ce registre
read-also = À lire aussi
agenda-and-outcomes = Ordre du jour et décisions de la réunion
told-in = Cette réunion n’a pas de compte rendu dans la langue de la page. Il est donné en { $language }.
not-as-published = Depuis la publication de ce compte rendu, des textes du registre ont été effacés ou la manière de les rendre a changé. Il ne se lit plus mot pour mot comme il a été publié.

## Registre
to-meeting = Vers la réunion
verify-step-get = Téléchargez l’export public : toute entrée ouverte au public, et la place scellée de chacune qui ne l’est pas.
verify-step-run = Contrôlez-le sur votre propre machine, hors ligne. Un vérificateur qui ne demande que la bibliothèque standard de Python est aussi livré avec Hemicycle.
verify-step-read = La réponse a trois parties : le registre est-il intact, ses résultats sont-ils ceux que donnent les règles, et combien d’actes ne peuvent être contrôlés parce qu’ils vous sont fermés.
download-record = Télécharger le registre
key-note = Les points de contrôle du registre sont signés par cette clé. Comparez-la à celle que vous tenez d’une autre source :
by-actor = par

## Liens personnels
join-title = Votre siège
join-kick = Votre siège à la réunion
take-seat = Prendre votre siège
join-without-vote = { $role ->
    [observer] Les observateurs peuvent recevoir la parole. Ils ne prennent pas part aux votes de cette instance.
   *[other] Votre délégation est l’invitée de cette instance : elle peut prendre la parole. Elle ne prend pas part aux votes.
  }
join-note-device = Ce lien n’appartient qu’à vous et sert sur un seul appareil à la fois.
join-note-camera = Vous choisissez caméra et microphone avant d’entrer. La présidence ou le secrétariat vous admet depuis la salle d’attente.
join-note-written = La page où vous répondez s’ouvre aussitôt. Elle ne demande ni caméra ni microphone.
join-note-name = Votre nom et votre qualité viennent de votre accréditation. S’ils sont inexacts, prévenez le secrétariat.
in-use-title = Votre siège est ouvert sur un autre appareil
in-use-what = Vous siégez sur un seul appareil à la fois. Vous pouvez continuer ici.
in-use-since = Depuis
in-use-answers = répond en ce moment
in-use-silent = ne répond pas en ce moment
has-the-seat = Tient le siège
in-use-comes-along = Votre place sur la liste vous suit, et votre droit de vote aussi, à tout moment.
in-use-told-there = L’autre appareil en est informé et ferme sa ligne.
in-use-told-later = L’autre appareil en sera informé dès qu’il répondra.
in-use-seen = La présidence et le secrétariat voient le transfert, avec l’heure et le type d’appareil. Ils peuvent l’annuler.
continue-here = Continuer ici
leave-it-there = Le laisser là-bas
device-phone = Téléphone
device-tablet = Tablette
device-computer = Ordinateur
device-device = Appareil
device-within-phone = un téléphone
device-within-tablet = une tablette
device-within-computer = un ordinateur
device-within-device = un appareil
this-phone = Ce téléphone
this-tablet = Cette tablette
this-computer = Cet ordinateur
other-seat-title = Ce navigateur siège pour { $name }
other-seat-what = Un navigateur tient un seul siège par réunion. Ce lien est destiné à :
other-seat-do = Si vous siégez ici pour cette personne, { $name } quitte la réunion sur ce navigateur et pourra revenir par son propre lien. Pour tenir les deux sièges, prenez un autre navigateur ou un autre appareil.
sit-instead = Siéger ici pour { $name }
keep-seat = Continuer pour { $name }
insecure = Cette adresse n’est pas protégée (http).
insecure-join = Caméra et microphone n’y fonctionnent pas, et d’autres peuvent lire sur le réseau. Entrer, lire, demander la parole et voter fonctionnent. Demandez au secrétariat une adresse en https pour voir et vous faire entendre.
insecure-signin = D’autres peuvent lire sur le réseau, et ni caméra ni microphone ne fonctionneront en salle. Tout le reste fonctionne. docs/operate.md dit comment servir en https.
insecure-watch = Vous pouvez lire ici. D’autres peuvent lire sur le réseau.
signin-title = Secrétariat
signin-note = Ce lien vous connecte comme secrétariat, sur cet appareil. Il sert une seule fois.
signin = Se connecter
signin-over-title = Ce lien de connexion a déjà servi
signin-over = Il sert une seule fois. Tout collègue connecté peut en créer un autre ; sur le serveur, « hemicycle sign-in » en affiche un.
room-needs-script = La salle a besoin de JavaScript. Autorisez-le pour cette adresse, puis rechargez la page.

## Secrétariat
sign-out = Se déconnecter
convene = Convoquer
convene-a-meeting = Convoquer une réunion
no-meetings = Aucune réunion
no-meetings-why = Une réunion convoquée paraît ici, avec sa prochaine étape.
progress = Avancement de la réunion
show-meetings = Réunions affichées
group-all = Toutes
group-coming = À venir
group-now = En séance
group-held = Tenues
find = Chercher
find-meeting = Chercher une réunion
find-by = Titre, nom, membre
none-found = Aucune réunion trouvée
none-found-why = Aucune réunion ne répond à ces mots à ce stade.
show-all = Afficher toutes les réunions
step-meeting = En séance
step-published = Publiée
step-done = Fait :
step-convened = Convoquée
step-met = Tenue
step-agreed = Conclue
step-publish = Publier
step-follow-up = Suites
publish-later = Après la réunion
publish-closed = Projet à relire
publish-published = Publié
publish-withdrawn = Retiré
follow-note = { $tracks ->
    [one] { $tracks } volet
   *[other] { $tracks } volets
}, { $invitations ->
    [one] { $invitations } invitation
   *[other] { $invitations } invitations
}
issue-links = Délivrer les liens
issue-missing = Délivrer les liens manquants
issue-link = Délivrer un lien
new-link = Nouveau lien…
move-seat = Déplacer le siège…
revoke = Révoquer…
move-note = Déplacer un siège ferme aussitôt l’ancien lien, fait sortir son appareil et affiche un nouveau lien.
enter-room = Entrer en salle
review-readout = Relire le compte rendu
open-page = Ouvrir la page
participants-and-links = Participants et liens
link = Lien
acts = Actes
in-lobby = En salle d’attente
no-link-yet = Pas encore de lien
no-link-at-all = Aucun lien
not-in-use = Non utilisé
in-use-on = Utilisé sur { $device }
seat-moved = Siège transféré
seat-moved-way = Avant : { $before } ; maintenant : { $after }
seat-move-undone = Annulé
link-opened = { $n ->
    [one] Ouvert, non utilisé
   *[other] Ouvert { $n } fois, non utilisé
}
new-link-here = La présidence a annulé le transfert : voir le nouveau lien
undo-move = Annuler le transfert…
undo-move-yes = Annuler et délivrer un nouveau lien
new-link-yes = Délivrer un nouveau lien
move-ask = L’appareil qui tient le siège est coupé aussitôt, et l’ancien lien n’ouvre plus rien. La parole, la place sur la liste et le vote restent au siège. Le nouveau lien vous est montré.
new-link-ask = L’ancien lien n’ouvre plus rien. Le nouveau vous est montré.
revoke-ask = Le lien n’ouvre plus rien, et son appareil est coupé aussitôt. Aucun nouveau lien n’est créé.
revoke-yes = Révoquer maintenant
waits-until = attend d’être utilisé jusqu’au
insecure-office = Les liens personnels commencent par cette adresse : ni caméra ni microphone n’y fonctionnent, et d’autres peuvent lire sur le réseau. Entrer, lire et voter fonctionnent. Donnez à base_url une adresse en https avant d’envoyer les liens.
lobby = Salle d’attente
waits-minutes = { $n ->
    [0] à l’instant
    [one] depuis { $n } minute
   *[other] depuis { $n } minutes
}
lobby-admitted = Admission à { $time }
lobby-left = Départ à { $time }, place gardée
lobby-order = Les lignes suivent l’ordre d’arrivée et gardent leur place. Les nouvelles viennent en bas.
badge-of = Photo de { $name }
badge-ask = Demander une photo
badge-asked = Photo demandée
admit-delegation = Admettre { $member }, { $n }
the-room = La salle
lobby-count = { $n ->
    [one] { $n } personne attend en salle d’attente
   *[other] { $n } personnes attendent en salle d’attente
}
lobby-empty = Personne n’attend en salle d’attente.
closed-title = La séance est levée
runs-on-note = Rien n’est plus débattu. Ce qui a été engagé par écrit se poursuit jusqu’à son terme : des personnes peuvent être remplacées et recevoir un lien, des lettres être inscrites, et le secrétariat agit pour la présidence. Publiez de nouveau le compte rendu lorsque tout a pris fin.
closed-note = Personne n’entre plus, et aucun lien n’est plus délivré. Restent le registre et, une fois publié, le compte rendu.
closed-links-note = Qui détient un lien peut encore consulter les résultats de la réunion, jusqu’à la révocation de ce lien.
read-record = Lire le registre
room-note = Admettez les personnes ici ou dans la salle.
way-mesh = L’image et le son vont de navigateur à navigateur ; le public n’en reçoit pas.
way-mesh-crowded = L’image et le son vont de navigateur à navigateur, ce qui suffit pour huit caméras environ : cette réunion compte davantage de sièges. Démarrez le serveur avec --janus auto pour les faire passer par un serveur multimédia.
way-janus = L’image et le son passent par le serveur multimédia ; le public regarde et écoute lorsque la réunion est publique.
way-janus-closed = L’image et le son passent par le serveur multimédia ; le public n’est pas admis.
admit = Admettre
admit-all = Admettre les { $n } personnes
texts = Textes
texts-note = Corriger un texte, ou l’effacer définitivement.
correct-or-erase = Corriger ou effacer des textes
downloads = Téléchargements
export-public = Registre pour le public
export-meeting = Registre pour toutes les personnes admises
export-delegates = Registre pour les délégations
export-secretariat = Registre complet
meeting-file = Fiche de réunion
public-page = Page publique de la réunion
signin-links = Liens de connexion du secrétariat
signin-issued = Autre lien de connexion
further-signin = Autre lien de connexion
made-on = Créé le
this-device = Cet appareil
links-issued = Liens personnels
shown-once = Ce lien n’est affiché qu’une fois.
links-shown = Ces liens sont affichés ici pendant { $n } minutes, à vous seul.
links-gone = Les liens ne peuvent plus être affichés
links-gone-what = Seule leur empreinte est gardée. Les liens déjà envoyés fonctionnent toujours.
issue-again = { $n ->
    [one] Délivrer de nouveau { $n } lien…
   *[other] Délivrer de nouveau { $n } liens…
}
issue-again-ask = Les liens de toutes les personnes qui ne sont pas encore entrées sont remplacés : ceux que vous avez envoyés n’ouvrent plus rien. Qui est entré le reste.
issue-again-yes = Délivrer de nouveau
links-note = Envoyez chacun à la personne concernée, et à elle seule. Hemicycle n’en garde que l’empreinte : un lien perdu est remplacé par un nouveau.
link-of = Lien de { $name }
all-as-list = Tous les liens en liste
all-as-list-note = Nom et lien, pour un publipostage
nobody-lacks-a-link = Tout le monde a un lien. Pour en remplacer un, déplacez le siège sur la page de la réunion.

## Relecture et publication
review-early = La séance n’est pas levée. Voici ce que serait le compte rendu à cet instant ; il pourra être publié après la réunion.
review-changed = Le registre a changé depuis que vous avez ouvert cette page. Relisez le projet, puis publiez.
missing-count = { $n ->
    [one] { $n } texte manquant
   *[other] { $n } textes manquants
}
missing-texts = Textes manquants dans une langue officielle
complete = Complet
closed-source = d’après une entrée non publique
digest = SHA-256
publication = Publication
publish-same = Le compte rendu publié se lit exactement ainsi.
publish-again-note = Le projet diffère du compte rendu publié. Le publier remplace ce dernier ; les deux actes restent au registre.
publish-note = Un seul acte publie toutes les langues. Il figure au registre avec l’empreinte de chacune.
publish-in = Publier ({ $languages })
withdraw = Retirer le compte rendu
withdraw-note = La page indique alors que le compte rendu a été retiré. Le registre garde les deux actes.
reason = Motif
reason-in = Motif · { $language }

## Textes
texts-how = Une correction est un acte au registre : l’ancien texte y reste, le nouveau est affiché. Un effacement supprime définitivement le texte et son sel ; les faits, les résultats et les preuves demeurent.
texts-unchanged = Rien n’a été modifié, rien n’a donc été porté au registre.
texts-unconfirmed = Rien n’a été effacé : le numéro de l’entrée n’a pas été confirmé.
correct = Corriger
erase = Effacer définitivement
erase-note = Effacer tous les textes de cette entrée. C’est irréversible.
erase-confirm = Pour confirmer, saisissez { $n }
missing = manquant

## Convoquer
from-file = À partir d’une fiche de réunion
from-file-note = Un fichier TOML avec toute la réunion : participants dans l’ordre protocolaire, qualités, ordre du jour.
the-file = Fiche de réunion
or-paste = Ou collez son texte
check = Contrôler
convene-sound = La fiche est en ordre, la réunion peut être convoquée.
convene-as-read = Début de son compte rendu si toutes les personnes de la liste viennent
convene-texts-as-laid = Ses textes, tels qu’ils seront déposés
fault-taken = Une réunion de ce nom existe : { $id }
no-rulebook = Aucun règlement intérieur n’est enregistré pour cette instance : { $body }
faults-count = { $n ->
    [one] Un point à rectifier
   *[other] { $n } points à rectifier
}
line-number = Ligne { $n } :
date = Date
mode = Forme
access = Accès
id = Nom dans les adresses
name = Nom
role = Rôle
gender = Genre, pour l’accord
office = Fonction, sans article
capacity = Siège à un autre titre
weight = Voix, si le règlement les pondère
add-item = Ajouter un point
move-up = Monter la ligne { $n }
move-down = Descendre la ligne { $n }

## Refus et erreurs
refused-title = Les règles ne le permettent pas à cet instant
refused-article = Article { $article }.
error-bad-request-title = Cette demande est illisible
error-bad-request = Il y manque quelque chose, ou quelque chose n’est pas de son genre. Rien n’a été modifié. Revenez en arrière et réessayez.
error-forbidden-title = Accès non ouvert
error-forbidden = Cette page est réservée. Rien n’a été modifié.
error-secretariat-only-title = Réservé au secrétariat
error-secretariat-only = Connectez-vous par le lien du secrétariat. Il a été affiché au premier démarrage du serveur ; tout collègue connecté peut en créer un autre.
error-seat-only-title = Aucune réunion ouverte au public à cette adresse
error-seat-only = Si vous avez un lien personnel, entrez par ce lien. Sinon, demandez-le au secrétariat de la réunion.
error-unpublished-title = Pas encore publié
error-unpublished = Le compte rendu de cette réunion se trouvera ici une fois publié par le secrétariat.
error-not-found-title = Il n’y a rien ici
error-not-found = L’adresse est peut-être mal saisie, ou la réunion n’est pas publique.
error-no-link-title = Ce lien n’ouvre rien
error-no-link = Il est peut-être incomplet, ou un plus récent l’a remplacé. Copiez le lien entier de votre invitation, ou demandez-en un nouveau au secrétariat.
error-no-signin-title = Ce lien de connexion n’ouvre rien
error-no-signin = Un lien de connexion sert une seule fois, et pendant une heure. Tout collègue connecté peut en créer un autre ; sur le serveur, « hemicycle sign-in » en affiche un.
error-id-reused-title = Ce formulaire a déjà été envoyé
error-id-reused = Ce que vous aviez envoyé d’abord est enregistré. Cette page demandait autre chose sous la même marque, ce qui n’a donc pas été exécuté. Rechargez la page, vérifiez et réessayez.
error-bad-method-title = Cette adresse n’accepte pas cela
error-bad-method = Rien n’a été modifié. Revenez en arrière et réessayez.
error-gone-title = N’est plus ici
error-gone = Ce qui se trouvait ici a été retiré.
error-withdrawn-title = Le compte rendu a été retiré
error-withdrawn = Le secrétariat a retiré le compte rendu de cette réunion. Les deux actes figurent à son registre.
error-too-large-title = Trop volumineux
error-too-large = L’envoi dépasse ce que ce serveur accepte. Rien n’a été modifié.
error-too-many-title = Trop de demandes
error-too-many = Votre réseau envoie tant de demandes que certaines doivent attendre. Réessayez dans quelques secondes.
error-wrong-host-title = Une autre adresse
error-wrong-host = Ce serveur ne répond pas sous ce nom. Utilisez l’adresse de votre invitation.
error-wrong-origin-title = Envoi depuis une autre page
error-wrong-origin = La demande vient d’une page qui n’est pas de ce serveur ; elle n’a pas été exécutée. Rien n’a été modifié.
error-broken-title = Le serveur a une défaillance
error-broken = Elle a été consignée. Votre demande n’a peut-être pas été exécutée : vérifiez avant de réessayer.
error-not-stored-title = Non enregistré
error-not-stored = Le serveur n’a pas pu enregistrer ou lire le registre. Votre demande ne compte pas encore. Réessayez.
error-damaged-title = Ce registre n’accepte plus d’acte
error-damaged = Ce que le serveur en conserve n’est pas ce qui a été signé ; rien n’y est donc ajouté. La page de la réunion, au secrétariat, nomme l’entrée.
error-exports-of-one-title = Assez de téléchargements à la fois
error-exports-of-one = Tant d’exports sont déjà en route vers votre réseau que celui-ci doit attendre. Réessayez quand l’un d’eux est arrivé.
error-exports-of-all-title = Assez de téléchargements à la fois
error-exports-of-all = Le serveur envoie déjà autant d’exports qu’il le peut. Réessayez dans une demi-minute.
error-busy-title = Trop à la fois
error-busy = Trop d’actes attendent sur ce registre. Rien n’a été pris en compte. Réessayez dans un instant.
error-room-not-built-title = La salle n’est pas construite
error-room-not-built = Ce serveur a démarré sans les fichiers de la salle. Lancez « make room », puis redémarrez-le.

newsroom-more = { $n ->
    [one] { $n } autre réunion n’est pas citée ici.
   *[other] { $n } autres réunions ne sont pas citées ici.
  }
## La page du registre
record-title = Registre
record-of = Registre de la réunion
record-before = Avant le premier point
record-between = Entre les points et après
record-span = Du { $first }, au { $last }
record-span-day = { $day }, de { $first } à { $last }
record-shown = { $n ->
    [one] { $n } entrée
   *[other] { $n } entrées
  }
record-print = Imprimer
record-order = Ordre
record-by-item = Par point
record-by-time = Par heure
record-filter = Filtrer
record-kinds = Types d’entrées
record-delegation = Délégation
record-all = Toutes
record-apply = Afficher
record-clear = Afficher toutes les entrées
record-none = Aucune entrée de ce genre
record-none-next = Choisissez une autre délégation, ou plus de types.
record-pages = Pages du registre
record-page = Page { $page } sur { $pages }
record-next = Page suivante
record-previous = Page précédente
record-whole = Tout le registre
record-how-voted = Le vote de chacun
record-check = Vérifier ce registre
record-check-note = Cette page peut vérifier dans votre navigateur que rien n’a été modifié : elle lit l’export public, recalcule le sceau de chaque entrée et les compare à ce que le serveur a signé.
record-check-run = Vérifier maintenant
record-check-checking = Vérification…
record-check-good = Rien n’a été modifié
record-check-at = Vérifié dans ce navigateur à { $time }.
record-check-entries = Les { $n } entrées se suivent ; { $closed } sont à huis clos, et leurs sceaux figurent dans la chaîne.
record-check-signed = Signé avec la clé ci-dessous.
record-check-unsigned = Ce navigateur ne peut pas vérifier la signature ; les sceaux mènent à ce qui a été signé.
record-check-bad = Ce registre n’est pas tel qu’il a été signé
record-check-bad-note = Ne vous y fiez pas. Téléchargez-le et interrogez le secrétariat. Ce qui diffère : { $fault }
record-check-failed = La vérification n’a pas pu se faire. Vérifiez votre connexion et réessayez.
record-receipts = Vos récépissés
record-receipts-refused = Ce navigateur ne livre pas ce qu’il garde pour ce site : les récépissés conservés ici ne peuvent pas être comparés. Comparez un fichier de récépissés avec hemicycle verify.
record-receipts-none = Aucun n’est gardé sur cet appareil pour cette réunion.
record-receipts-kept = Gardés sur cet appareil pour cette réunion : { $n }.
record-receipts-found = Tous se retrouvent dans ce registre.
record-receipts-missing = Introuvables dans ce registre : { $n }. Chacun prouve une entrée qui n’y figure pas : gardez-le et interrogez le secrétariat.
record-cite = Citer une entrée
record-cite-note = Chaque numéro est un lien permanent.
record-cited = L’entrée { $entry } est marquée parce que votre lien y mène.
record-copy = Copier le lien vers l’entrée { $entry }
record-verify-more = Vérifier sur votre propre machine

## Le nom des entrées
text-title = Titre
text-topic = Objet
text-source = Source
text-name = Nom
text-slug = Identifiant
text-gender = Genre
text-office = Fonction
text-capacity = Qualité
text-text = Texte
text-whom = Invités
text-reason = Motif
text-credit = Crédit
kind-meeting-convened = Réunion convoquée
kind-meeting-opened = Séance ouverte
kind-meeting-suspended = Séance suspendue
kind-meeting-resumed = Séance reprise
kind-meeting-closed = Séance levée
kind-meeting-extended = Séance prolongée
kind-chair-passed = Présidence transmise
kind-participant-accredited = Participant accrédité
kind-participant-admitted = Participant admis
kind-seat-taken = Siège occupé
kind-seat-left = Siège quitté
kind-holder-replaced = Titulaire du siège remplacé
kind-item-struck = Point retiré de l’ordre du jour
kind-proposal-put = Proposition de la présidence
kind-proposal-objected = Objection à une proposition de la présidence
kind-proposal-ended = Proposition de la présidence dont la réunion n’est plus saisie
kind-proposal-agreed = Proposition de la présidence adoptée
kind-next-meeting-set = Date de la prochaine réunion
kind-meeting-moved = Réunion déplacée
kind-meeting-cancelled = Réunion annulée
kind-notice-waived = Dérogation au délai de convocation
kind-item-retitled = Point renommé
kind-item-planned = Point programmé autrement
kind-agenda-revised = Ordre du jour révisé
kind-participant-withdrawn = Retrait de la liste
kind-participant-changed = Modification de la liste
kind-offices-assigned = Attribution des fonctions
kind-item-added = Point inscrit à l’ordre du jour
kind-item-opened = Point abordé
kind-item-closed = Point clos
kind-track-added = Volet ajouté
kind-document-laid = Dépôt d’un document
kind-document-withdrawn = Retrait d’un document
kind-speaker-inscribed = Inscription sur la liste
kind-inscription-withdrawn = Inscription retirée
kind-inscriptions-ordered = Ordre des inscrits fixé
kind-text-handed-in = Déclaration remise
kind-handed-in-text-ended = Déclaration qui n’est plus réservée
kind-text-delivered = Déclaration telle que remise
kind-photo-ordered = Ordre de la photo de famille
kind-photo-called = Photo de famille annoncée
kind-photo-answered = Réponse à la photo de famille
kind-photo-taken = Photo de famille prise
kind-photo-withdrawn = Photo de famille retirée
kind-speaking-limit-set = Temps de parole fixé
kind-list-closed = Liste des orateurs close
kind-list-reopened = Liste des orateurs rouverte
kind-list-reordered = Liste des orateurs réordonnée
kind-microphone-closed = Microphone fermé par la présidence
kind-microphone-opened = Microphone ouvert par la présidence
kind-booth-entered = Entrée en cabine
kind-booth-left = Sortie de cabine
kind-channel-opened = Interprète à l’antenne
kind-channel-closed = Interprète hors antenne
kind-microphone-offered = Micro de cabine proposé
kind-offer-withdrawn = Offre du micro retirée
kind-microphone-handed = Micro de cabine passé
kind-interpretation-planned = Interprétation planifiée
kind-floor-requested = Parole demandée
kind-request-withdrawn = Demande retirée
kind-floor-granted = Parole donnée
kind-floor-interrupted = Parole interrompue
kind-floor-resumed = Parole reprise
kind-floor-ended = Fin de l’intervention
kind-point-of-order-ruled = Décision sur la motion d’ordre
kind-recording-begun = Début d’une déclaration enregistrée
kind-recording-ended = Fin d’une déclaration enregistrée
kind-clock-stopped = Chronomètre arrêté
kind-clock-started = Chronomètre relancé
kind-speaking-time-extended = Temps de parole prolongé
kind-statement-entered = Déclaration consignée
kind-position-stated = Position exprimée
kind-position-confided = Position confiée à la présidence
kind-confided-text-redacted = Texte confié effacé
kind-outcome-proposed = Texte proposé
kind-outcome-amended = Texte amendé
kind-outcome-put = Soumis au consensus
kind-objection-raised = Objection soulevée
kind-objection-lifted = Objection levée
kind-vote-requested = Vote demandé
kind-call-lengthened = Appel au vote prolongé
kind-credentials-challenged = Pouvoirs contestés
kind-credentials-reported = Rapport sur des pouvoirs
kind-credentials-refused = Pouvoirs refusés
kind-outcome-adopted = Adopté
kind-outcome-withdrawn = Texte retiré
kind-sponsor-joined = Nouveau coauteur
kind-sponsor-left = Départ d’un coauteur
kind-outcome-taken-over = Texte repris
kind-delay-asked = Délai d’examen demandé
kind-delay-waived = Dispense du délai d’examen
kind-parts-approved = Parties approuvées par un vote séparé
kind-parts-rejected = Parties rejetées par un vote séparé
kind-outcome-rejected = Texte rejeté, son dispositif étant vide
kind-outcome-entered = Résultat consigné
kind-amendment-proposed = Amendement proposé
kind-amendment-withdrawn = Amendement retiré
kind-amendments-ordered = Amendements mis en ordre
kind-amendment-carried = Amendement adopté
kind-amendment-lost = Amendement rejeté ou devenu sans objet
kind-language-supplied = Langue fournie
kind-call-ended = Appel au consensus interrompu
kind-amendment-overtaken = Amendement à reformuler après l’adoption d’un autre
kind-amendment-restated = Amendement reformulé
kind-amendment-agreed = Amendement accepté par un des coauteurs
kind-amendment-accepted = Amendement accepté par les auteurs
kind-amendment-amended = Amendement modifié
kind-proxy-given = Procuration donnée
kind-proxy-withdrawn = Procuration retirée
kind-motion-moved = Motion présentée
kind-motion-withdrawn = Motion retirée
kind-motion-ruled-out = Motion déclarée irrecevable
kind-motion-fallen = Motion devenue caduque
kind-quorum-stated = Présences constatées
kind-motion-decided = Motion tranchée
kind-ruling-overturned = Décision infirmée en appel
kind-vote-opened = Vote ouvert
kind-vote-announced = Vote annoncé
kind-ballot-cast = Vote exprimé
kind-call-passed = Tour passé à l’appel
kind-roll-answered = Réponse à l’appel
kind-ballot-recorded = Vote consigné
kind-hands-counted = Mains comptées
kind-vote-closed = Vote clos, avec son résultat
kind-vote-cancelled = Vote interrompu
kind-delegation-awaited = Connexion perdue, délégation attendue
kind-delegations-away = Absences lors de la décision
kind-ballot-corrected = Vote rectifié
kind-silence-opened = Soumis à l’accord tacite
kind-silence-broken = Silence rompu
kind-statement-bound = Déclaration liée à un texte
kind-statement-withdrawn = Déclaration retirée
kind-amendment-language-supplied = Langue d’un amendement fournie
kind-correspondence-extended = Vote par correspondance prolongé
kind-correspondence-unattended = Vote par correspondance non surveillé
kind-outcome-issued = Publié par la présidence
kind-capital-awaited = Agrément ad referendum
kind-agreed-ad-referendum = Texte agréé ad referendum
kind-agreement-confirmed = Confirmation d’une capitale
kind-agreement-reached = Toutes les confirmations sont là
kind-agreement-lapsed = Non confirmé à temps
kind-silence-extended = Accord tacite prolongé
kind-silence-withdrawn = Fin de la procédure d’accord tacite
kind-silence-kept = Silence gardé
kind-silence-unattended = Accord tacite non surveillé
kind-silence-confirmed = Accord tacite confirmé
kind-left-running = Se poursuit après la clôture
kind-meeting-runs-on = Décisions écrites en cours
kind-left-ended = Tout ce qui se poursuivait a pris fin
kind-outage-reported = Panne du serveur
kind-text-corrected = Texte corrigé
kind-text-redacted = Texte effacé
kind-readout-published = Compte rendu publié
kind-readout-withdrawn = Compte rendu retiré
kind-item-released = Ouvert au public
kind-chatham-house-set = Placé sous la règle de Chatham House

## Les fautes d’une fiche de réunion
fault-missing = à renseigner
fault-missing-here = à renseigner dans cette langue officielle
fault-not-table = doit être une table
fault-not-list = doit être une liste
fault-not-string = doit être un texte, entre guillemets
fault-not-boolean = doit être true ou false
fault-not-by-language = doit avoir un texte dans chaque langue, sous la clé de celle-ci (fr, en)
fault-one-of = doit être l’une de ces valeurs : { $choices }
fault-moment = doit être une date et une heure avec leur décalage, comme 2022-01-24T20:00:00Z
fault-date = doit être une date, comme 2022-03-01
fault-years = doit se situer entre { $first } et { $last }
fault-too-fine = est plus fin qu’une milliseconde
fault-no-text = n’a de texte dans aucune langue
fault-text-empty = est vide
fault-text-too-long = dépasse { $most } caractères
fault-text-unreadable = contient { $character }, un caractère invisible ou qu’aucun format n’admet
fault-unknown-language = n’est pas une langue officielle de cette réunion
fault-not-language = « { $value } » n’est pas une langue, comme fr ou pt-BR
fault-not-beside = « { $value } » n’est pas le nom d’un fichier TOML placé à côté de celui-ci, comme league.toml
fault-no-file-beside = « { $value } » ne peut être lu depuis cette page : joindre aussi le règlement, ou le placer parmi les organes du serveur
fault-is-state = « { $member } » est le code d’un État, qui a son propre nom
fault-sign-too-long = un sigle compte { $most } caractères au plus
fault-bad-verb = « { $value } » n’est pas un verbe d’action, comme call-on
fault-bad-id = « { $id } » n’est pas un identifiant : minuscules, chiffres et traits d’union
fault-reserved-id = « { $id } » désigne quelqu’un dans tout fichier et ne peut être un identifiant
fault-unknown-member = « { $member } » n’est pas un code de membre, comme FR ou NATO
fault-not-in-name = « { $name } » ne figure pas dans le nom ci-dessus
fault-unknown-key = clé inconnue
fault-unknown = « { $value } » est inconnu ici
fault-named-twice = « { $name } » figure ici pour la deuxième fois
fault-too-many = compte plus de { $most } lignes
fault-no-chair = une réunion a un hôte ou une présidence
fault-no-language = une réunion a au moins une langue officielle
fault-no-participant = une réunion a au moins un participant
fault-no-sense = ne nomme ni membre ni qualité en toutes lettres
fault-ends-before-it-starts = se situe avant le début
fault-next-not-later = est antérieur au début de cette réunion
fault-interpreters-only = seul un interprète se tient dans une cabine
fault-no-such-booth = « { $language } » n’est ni une langue officielle ni une langue des signes
fault-already-chair = « { $participant } » préside déjà
fault-may-not-preside = un observateur, un interprète ou la presse ne peut présider
fault-is-participant = « { $member } » est l’identifiant d’un participant ; c’est un membre qu’il faut ici
fault-no-voice = « { $by } » figure sur la liste sans droit à la parole
fault-nobody-decides = personne ne siège ici comme délégué d’un membre
fault-later-format = n’est connu qu’à partir du format { $format } : écrivez `format = { $format }` en tête du fichier
fault-said-whole = ne se dit pas à côté de `sentence`, qui dit tout
fault-not-joined = seule une conclusion du même auteur que la précédente peut lui être jointe
fault-parts-differ = paragraphes : { $parts } ici, { $of } en « { $other } » (une ligne vide en commence un)
fault-too-many-parts = a plus de { $most } paragraphes
fault-not-said = qui est invité n’est pas dit dans cette langue
fault-no-such-text = le fichier n’a pas de texte de tous appelé « { $value } » (comme conclusion-1)
fault-no-delegate = aucun délégué ne siège pour « { $member } » sur ce point
fault-no-members = « { $body } » n’a aucun membre au { $day }
fault-no-weight = « { $body } » pondère les voix, et aucune pondération n’est connue (no-weight)
fault-table-column = il n’y a pas de colonne « { $column } » : employez { $known }
fault-table-empty = le tableau n’a aucune ligne : la première nomme les colonnes, chaque ligne suivante est une personne
fault-weight-missing = indiquez le nombre de voix de « { $member } » : ce règlement pondère les voix d’après la liste
fault-weight-unasked = ce règlement ne pondère pas les voix d’après la liste
fault-weight-differs = « { $member } » a { $votes } voix plus haut sur la liste
fault-no-member-then = « { $member } » n’est pas membre de « { $body } » au { $day }
fault-too-large = dépasse { $most } octets
fault-not-utf8 = n’est pas enregistré en UTF-8 : ouvrez-le dans l’éditeur, choisissez « Enregistrer sous », puis « UTF-8 » comme encodage
fault-long-key = contient une clé de plus de { $most } parties
fault-too-deep = est imbriqué trop profondément
fault-not-toml = n’est pas du TOML : { $why }
fault-near =  ; vouliez-vous dire « { $near } » ?

# A record whose stored bytes are not what was signed
damaged-title = Ce registre n’accepte plus d’acte
damaged-entry = Ce qui est conservé comme { $n ->
    [one] entrée { $first }
   *[other] entrées { $first } à { $last }
  } n’est pas ce qui a été signé : la base de données du serveur a été modifiée.
damaged-texts = Les textes conservés avec l’entrée { $first } ne sont pas ceux qui ont été signés : la base de données du serveur a été modifiée.
damaged-missing = { $n ->
    [one] L’entrée { $first } a été signée et ne se trouve
   *[other] Les entrées { $first } à { $last } ont été signées et ne se trouvent
  } plus dans la base de données du serveur.
damaged-checkpoint = La signature conservée sur le registre jusqu’à l’entrée { $first } n’est pas celle de ce serveur : sa base de données a été modifiée, ou sa clé est une autre.
damaged-receipt = Le récépissé conservé pour l’entrée { $first } est celui d’un autre acte : la base de données du serveur a été modifiée.
damaged-shown = Le registre est montré, et se vérifie, tant qu’il est ce qui a été signé.
damaged-unreadable = Le serveur ne peut pas le lire du tout ; le journal dit pourquoi.
damaged-do = Rien n’y est ajouté. Laissez le dossier de données tel quel et restaurez une sauvegarde (« hemicycle restore »).
damaged-public = À partir de l’entrée { $first }, ce que ce serveur conserve n’est pas ce qui a été signé. Le registre est montré jusque-là.

# The machine's clock and disk
clock-title = L’horloge du serveur a été modifiée
clock-ahead = { $n ->
    [one] Elle avance d’une minute sur le temps écoulé.
   *[other] Elle avance de { $n } minutes sur le temps écoulé.
  }
clock-behind = { $n ->
    [one] Elle retarde d’une minute sur le temps écoulé.
   *[other] Elle retarde de { $n } minutes sur le temps écoulé.
  }
clock-meanwhile = Les réunions continuent selon le temps écoulé : aucun appel ni temps de parole n’est abrégé, et aucun silence n’est tenu pour gardé de lui-même. Reprenez l’horloge quand elle est juste.
clock-take = Suivre l’horloge dès maintenant
clock-runs-on = { $n ->
    [one] La dernière entrée de ce registre avançait d’une minute sur l’horloge du serveur. Son temps repart de là.
   *[other] La dernière entrée de ce registre avançait de { $n } minutes sur l’horloge du serveur. Son temps repart de là.
  }
disk-unwritten = Le serveur ne peut pas écrire dans son dossier de données : voyez si le disque est plein. D’ici là, les actes ne sont pas enregistrés.

## What a meeting decided, and how
takes-part-observer = { $gender ->
    [f] Observatrice
   *[other] Observateur
}
outcomes = Résultats
outcomes-so-far = Résultats à ce stade
outcome-by-vote = Adopté par vote
further-meeting = une nouvelle réunion
due-by = d’ici au { $date }
votes = Votes
vote-result-adopted = Adopté
vote-result-not-adopted = Non adopté
vote-result-no-quorum = Quorum non atteint
vote-result-undetermined = Indéterminé
vote-result-tied = Partage égal
vote-about-text = Un texte
vote-about-part = Une partie d’un texte
vote-about-amendment = Un amendement
vote-about-question = Une question
question-erased = La question n’est pas affichée
vote-counted = { $yes } pour, { $no } contre, { $abstain ->
    [one] { $abstain } abstention
   *[other] { $abstain } abstentions
}
who-voted-how = Qui a voté quoi
ballot-yes = Pour
ballot-no = Contre
ballot-abstain = Abstention
ballot-not-participating = Sans participation
ballot-absent = Absence
review-lacking = Des textes manquent dans une langue officielle. Saisissez-les, ou décidez ci-dessous que le compte rendu paraît sans eux.
publish-lacking = Les textes signalés comme manquants sont omis : publier sans eux.
vote-vetoed = { $count ->
    [one] Non adopté en raison d’un veto : { $who }
   *[other] Non adopté en raison de vetos : { $who }
}

# The rules of procedure to be read
rules-of = Règlement intérieur : { $body }
rules-on-record = Tel qu’il figure au registre de la réunion
rules-on-file = Tel qu’il est connu ici, pour une réunion tenue aujourd’hui. Tous les
rules-link = Règlement intérieur
rules-link-note = Ce qui régit cette réunion, avec les articles.
rules-parts = Parties du règlement
rules-articles = Articles
rules-articles-note = Résumés par nos soins, sauf indication contraire.
rules-no-words = Cité ; son texte n’est pas versé au dossier.
rules-cited-by = Cité par :
rules-members = Membres
rules-about = Ce règlement
rules-name = Nom
rules-edition = Édition
rules-count = { $all ->
    [one] { $all } article
   *[other] { $all } articles
 }, dont non vérifiés : { $unread }
rules-unverified = non vérifié
rules-unverified-title = Non vérifiés
rules-unverified-note = Nul ne les a lus dans une source fiable. Tout résultat qui en dépend le signale.
rules-uncited = sans article cité
rules-default = valeur par défaut du logiciel
rules-defaults = Valeurs par défaut du logiciel
rules-defaults-note = Là où le règlement ne dit rien, la valeur par défaut du logiciel s’applique : { $what }.
bodies = organes
bodies-title = Organes
bodies-note = Les organes dont le règlement intérieur est connu ici.
convene-rulebook = Le règlement de son organe, s’il n’est pas connu ici (facultatif)
convene-rulebook-note = Un fichier TOML ; `hemicycle rulebook check` le vérifie. Connus ici :
fault-bad-rulebook = le règlement est mal formé : { $why }
fault-other-rulebook = la réunion est de « { $value } », et le règlement de « { $given } »

## Documents
documents = Documents
papers = Ordre du jour et documents
papers-as-seen = Comme les voient les participants
papers-offline = Pas de connexion. Voici les documents tels qu’ils étaient le
documents-due = Date limite de dépôt des documents :
documents-none = Aucun document.
documents-note = Les documents sous leur point, dans leurs langues et révisions ; qui voit le point les voit.
document-whole = Pour toute la réunion
document-lay = Déposer un document
document-lay-act = Déposer devant la réunion
document-lay-here = Déposer ici
document-file = Fichier
document-file-note = PDF, PNG, JPEG, ODT, DOCX, XLSX, PPTX ou texte brut, jusqu’à { $mb } Mo. Seul le contenu dit ce que c’est.
document-item = Point de l’ordre du jour
document-symbol = Cote
document-language = Langue
document-title = Titre, dans cette langue
document-more = Révision, additif, rectificatif, orateur
document-part = C’est
document-part-document = le document lui-même
document-part-addendum = un additif (Add.)
document-part-corrigendum = un rectificatif (Corr.)
document-number = Numéro de l’additif ou du rectificatif
document-revision = Révision
document-revision-note = 0 est la première version. Les précédentes restent, sous celle qui fait foi.
document-speaker = Déclaration de
document-no-speaker = Pas de déclaration
document-over = La réunion est close : aucun document n’y est plus déposé.
document-on-its-way = En chemin
document-lost = La connexion est perdue et le fichier n’est pas arrivé. Envoyez-le de nouveau.
document-other-language = Autre langue
document-next-revision = Révision suivante
document-earlier = { $n ->
    [one] { $n } version antérieure
   *[other] { $n } versions antérieures
  }
document-delivery = Seul le prononcé fait foi
document-late = Tardif
document-gone = retiré
document-withdraw = Retirer
document-withdraw-ask = Le fichier n’est plus remis à personne. Son dépôt reste au registre.
document-withdraw-yes = Retirer le document
file-empty = Choisissez un fichier qui n’est pas vide.
file-no-paper = Une déclaration est un fichier PDF, DOCX ou ODT, quel que soit son nom. Enregistrez-la sous l’un de ces formats ; ce que vous avez saisi est conservé ici.
file-unknown-content = Ce n’est ni PDF, PNG, JPEG, ODT, DOCX, XLSX, PPTX, ni du texte brut (UTF-8), quel que soit son nom. Enregistrez-le sous l’un de ces formats.
file-meeting-full = Les documents de cette réunion prennent ensemble tout ce qu’ils peuvent. Effacez ce qui ne sert pas, ou demandez à qui gère le serveur.
file-active-content = C’est une page ou un dessin contenant du code, que le navigateur exécuterait. Enregistrez-le en PDF ou en texte brut.
file-broken-content = Le fichier commence comme un format et ne continue pas de même, ou il est verrouillé. Enregistrez-le de nouveau et renvoyez-le.
file-macros = Ce fichier contient des macros. Enregistrez-le sans elles, ou en PDF.
file-bomb = Décompressé, ce fichier serait bien plus grand qu’un document. Enregistrez-le de nouveau.

reply-link = Votre lien vers la salle
reply-link-why = Il ouvre votre place dans la salle. Il est envoyé à l’adresse que le secrétariat a de vous.
reply-link-send = M’envoyer mon lien
reply-feed = Toutes vos réunions, pour votre agenda
reply-link-sent = Il a été envoyé à l’adresse que le secrétariat a de vous.
reply-link-in-use = Quelqu’un est dans la salle par votre lien en ce moment. Si ce n’est pas vous, dites-le au secrétariat.
reply-link-closed = Le secrétariat a fermé votre lien. Adressez-vous à lui.
reply-link-no-mail = Ce serveur n’envoie pas de courrier. Demandez votre lien au secrétariat.
reply-link-over = La réunion est terminée.
reply-link-back = Revenir à votre réponse

calendar = Calendrier
calendar-days = Jours du mois
calendar-meetings-on = { $day }, { $n ->
    [one] une réunion
   *[other] { $n } réunions
}
calendar-none = Aucune réunion publique ce mois-ci
calendar-none-why = Les réunions que le public peut connaître figurent ici dès leur convocation.
calendar-before = Le mois précédent
calendar-after = Le mois suivant
calendar-feed = S’abonner dans son agenda
calendar-feed-why = Votre agenda relève lui-même cette adresse : une réunion déplacée s’y déplace aussi.
calendar-feed-name = { $name } : réunions
calendar-mine = { $name } : vos réunions
calendar-of-body = Ses réunions pour votre agenda
