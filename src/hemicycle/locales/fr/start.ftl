# La première mise en route : quatre questions, puis une réunion.
start-title = Quatre questions, puis une réunion
start-title-again = Votre maison
start-body = Quel organe se réunit ici ?
start-body-help = Un organe connu sous ce nom, comme le Conseil de l’Atlantique Nord, apporte son règlement et ses membres.
start-rules = Règlement pour commencer
start-rules-summit = Appel de dirigeants
start-rules-model-un = Simulation de l’ONU
start-rules-association = Association
start-rules-standards-body = Organisme de normalisation
start-rules-summit-what = Appel de dirigeants : décide par consensus ; s’il vote, à la majorité ou aux deux tiers.
start-rules-model-un-what = Simulation de l’ONU : motions et votes selon un règlement modèle ; vote qui s’est inscrit.
start-rules-association-what = Association : voix pondérées, procurations, résolutions par correspondance.
start-rules-standards-body-what = Organisme de normalisation : consensus approximatif, constaté par la présidence, avec recours.
start-rules-later = Chaque article peut être changé par la suite.
start-languages = Dans quelles langues travaille-t-il ?
start-languages-help = Un texte est convenu lorsqu’il existe dans toutes ces langues.
start-zone = À quelle heure vit-il ?
start-zone-place = Lieu
start-zone-now = Il y est { $time }.
start-mail = Comment partent les invitations ?
start-mail-none = Sans courriel : vous recevez chaque message sous forme de fichier et le remettez
start-mail-server = Par notre serveur de messagerie, { $server }
start-go = Entrer en réunion
start-go-what = Une répétition avec { $n ->
    [one] une délégation jouée
   *[other] { $n } délégations jouées
 }. Vous présidez ; rien n’est public.
start-again = Entrer dans une autre répétition
start-meet = Convoquer une première réunion
start-keep = Enregistrer
start-fault-name = Dites quel organe se réunit ici.
start-fault-rules = Choisissez le règlement pour commencer.
start-fault-languages = Choisissez une langue au moins.
start-fault-zone = Choisissez un lieu : les heures suivront son horloge.
start-empty = Rien n’existe encore ici
start-empty-why = Quatre questions mènent à une répétition que vous présidez. Comptez deux minutes environ.
start-begin = Commencer
start-chair = Le secrétariat
start-delegate = joué par le serveur
start-rehearsal-title = Répétition
start-item-1 = Notre manière de travailler
start-item-2 = La suite
start-statement-1 = Merci à la présidence de nous réunir. Nous sommes heureux d’essayer cette salle avant le jour venu.
start-statement-2 = Nous appuyons un texte bref qui dit comment nous travaillerons, et sommes prêts à en convenir aujourd’hui.
start-statement-3 = Nous remercions le secrétariat et ajoutons une chose : commençons à l’heure.
start-conclusion-1 = que les réunions commencent et finissent à l’heure
start-conclusion-2 = que la prochaine réunion se tient dans le mois

# L’aspect d’un organe.
look-title = Apparence
look-emblem = Emblème
look-emblem-help = SVG de formes, ou PNG, 300 ko au plus. Les scripts, styles et textes qu’il contient sont retirés.
look-emblem-none = Sans emblème
look-emblem-too-large = Cet emblème est trop grand : 300 ko, 3 000 formes ou 4 millions de pixels au plus.
look-emblem-unreadable = Ce n’est ni un SVG ni un PNG lisible. Enregistrez-le de nouveau sous l’une de ces formes.
look-emblem-empty = Il ne reste rien de ce SVG sans ses textes, images et styles. Convertissez le texte en tracés.
look-emblem-no-size = Ce SVG ne dit pas sa taille. Enregistrez-le avec une « viewBox ».
look-accent = Couleur d’accent
look-swatch-1 = Bleu
look-swatch-2 = Sarcelle
look-swatch-3 = Prune
look-swatch-4 = Ardoise
look-own = Une autre
look-own-colour = Une autre couleur
look-ratios = { $white } : 1 sur blanc, { $light } : 1 sur le fond clair le plus proche, { $dark } : 1 dans le sombre.
look-amber = L’ambre n’est pas disponible : il dit qui a la parole, et rien d’autre.
look-accent-amber = C’est de l’ambre, qui dit qui a la parole, et rien d’autre. Choisissez une autre teinte.
look-accent-too-faint = Cette couleur se lit à { $ratio } : 1 sur fond clair ; il faut 4,5 : 1. Choisissez-en une plus foncée.
look-accent-no-colour = Ce n’est pas une couleur. Écrivez six chiffres, comme #0f5e66.
look-typeface = Caractère des titres et des textes
look-typeface-serif = Source Serif
look-typeface-sans = Source Sans
look-typeface-own = Le vôtre
look-font = Apporter le vôtre (WOFF2)
look-font-help = 600 ko au plus ; vous avez le droit de l’utiliser sur le web. Il est servi d’ici et de nulle part ailleurs.
look-font-too-large = Ce caractère dépasse 600 ko. Retirez les lettres dont personne n’a besoin.
look-font-unreadable = Ce n’est pas un WOFF2 entier. Convertissez d’abord le caractère.
look-dates = Jours et heures
look-flags = Drapeaux
look-flags-shown = Montrer les drapeaux des États à côté de leurs codes
look-flags-help = Dans les salles et sur les pages de l’organe. Qui n’a pas de drapeau ici, comme les organisations, figure par son seul code.
look-show = Montrer
look-shown = Tel qu’il paraîtrait
look-not-kept = Pas encore enregistré : voici ce que cela donnerait.
look-keep = Garder
look-room = la salle
look-page = la page publique
look-has-floor = A la parole
look-ask = Demander la parole
look-link = Ouvrir les textes
look-readout = Compte rendu
look-headline = Un code d’alerte unique est convenu pour les crues
look-lead = Réunion par visioconférence : { $body }. Il a adopté par consensus la
look-decision = décision 2
look-accept = Accepter

# Aide.
help = Aide
help-waiting = { $n ->
    [0] Personne n’attend d’aide
    [one] Une personne attend de l’aide
   *[other] { $n } personnes attendent de l’aide
 }
help-open = Répondre
help-device = Son appareil
help-answer = Répondre
help-answer-to = Votre réponse à { $name }
help-done = Terminé
help-none = Personne ne demande d’aide
help-none-why = Les questions des salles et des pages paraissent ici aussitôt. Aucune n’est au procès-verbal ; chacune disparaît après un jour.
help-colleague = Demander à un collègue
help-words = Que se passe-t-il ?
help-sent = Ce qui est joint
help-ask = Demander
help-fact-browser = Navigateur
help-fact-screen = Écran
help-fact-page = Page
help-fact-role = Rôle
help-fact-meeting = Réunion
help-fact-connection = Connexion
help-fact-microphone = Microphone
help-fact-camera = Caméra

first-use = Première visite
first-use-skip = Passer
first-use-next = Suivant
first-use-done = Compris
first-use-staff-1 = Ici vous convoquez une réunion, par un formulaire ou un fichier.
first-use-staff-2 = Ici vous invitez vos collègues et dites ce que chacun peut faire.
first-use-staff-3 = Ici paraît qui demande de l’aide dans une salle ; vous y répondez.
