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
