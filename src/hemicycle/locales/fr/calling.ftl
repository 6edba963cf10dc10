# La page où l’on convoque une réunion.
calling-title = Convoquer une réunion
calling-draft = Brouillon
calling-state-saved = Enregistré à { $time }, rien n’est encore envoyé
calling-state-saving = Enregistrement
calling-state-offline = Pas enregistré depuis { $time }. Ce que vous écrivez reste dans ce navigateur et sera enregistré à votre retour.
calling-state-gone = Ce brouillon n’est plus là : il a été convoqué ou abandonné.
calling-also-here = { $name } est ici aussi
calling-somebody = quelqu’un du secrétariat
calling-undo = Annuler : { $what }
calling-sandbox = Bac à sable : les personnes sont inventées. Convoquez-la pour vous exercer.
calling-read-rules = Lire le règlement
calling-sentence = Le secrétariat convoque { $body } à sa { $number }e réunion, le { $date } à { $time } pour { $minutes }, { $mode }, en { $languages }.
calling-body = Organe
calling-no-body = Choisir un organe
calling-number = Numéro de la réunion
calling-date = Date
calling-time = Heure
calling-zone = À l’heure de
calling-minutes = Durée
calling-no-length = une durée ouverte
calling-length = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes }
    }
}
calling-mode = Mode de réunion
calling-mode-virtual = par vidéo
calling-mode-hybrid = en salle et par vidéo
calling-mode-in-person = en salle
calling-mode-telephone = par téléphone
calling-mode-written = par écrit
calling-languages = Langues de la réunion
calling-no-language = Choisir les langues
calling-put-first = Placer { $name } en premier
calling-title-in = Titre, { $language }
calling-topic-in = Sujet, { $language }
calling-source-in = Source du compte rendu, { $language }
calling-more-words = Sujet, source, adresse, accès
calling-more-opening = Début du compte rendu
calling-gathering = Nature de la réunion
calling-gathering-none = non précisée
calling-gathering-call = Entretien à distance
calling-gathering-meeting = Réunion
calling-gathering-bilateral = Entretien bilatéral
calling-gathering-bilaterals = Série d’entretiens bilatéraux
calling-gathering-summit = Sommet
calling-gathering-statement = Déclaration
calling-untold = Le compte rendu ne dit pas qui a présidé
calling-called-in = Nom de la réunion, { $language }
calling-called-holder = avec son article
calling-place-in = Lieu, { $language }
calling-place-holder = avec sa préposition
calling-occasion-in = Occasion, { $language }
calling-occasion-holder = avec sa préposition
calling-also-host = Coorganise la réunion
calling-unnamed = Le compte rendu ne donne que la fonction ou le pays
calling-via = Participation
calling-via-none = comme les autres
calling-via-video = par liaison vidéo
calling-via-telephone = par téléphone
calling-field-called = Nom de la réunion
calling-field-place = Lieu
calling-field-occasion = Occasion
calling-opening-as-read = Tel qu’on le lira si toutes les personnes de la liste viennent
calling-opening-none = Il s’affiche ici dès que la vérification ne relève plus rien à corriger.
calling-opening-lacks = Il manque ici : { $what }
calling-more-days = Jours, crédit de la photo
calling-day = Tenue le, jour { $n }
calling-credit-in = Crédit de la photo, { $language }
calling-company = Groupe { $n }
calling-company-add = Ajouter un groupe désigné collectivement
calling-company-in = Le groupe, { $language }
calling-company-part = Participation
calling-group-part-none = comme les délégués
calling-group-part-also = comme les délégués, en fin d’énumération
calling-group-part-observer = en qualité d’observateurs
calling-company-one = Compte pour un seul
calling-in-readout = Dans le compte rendu
calling-names-in = Nom tel qu’il s’écrit, { $language }
calling-honorific-in = Devant le nom, { $language }
calling-short-in = Désignation abrégée, { $language }
calling-until-day = jusqu’à un autre jour
calling-until = Fin
calling-length-set = durée
calling-field-credit = Crédit de la photo
calling-field-until = Fin
calling-field-days = Jours
calling-field-groups = Groupes
calling-field-names = Nom tel qu’il s’écrit
calling-field-honorific = Devant le nom
calling-field-short = Désignation abrégée
calling-field-text = Texte
calling-field-gathering = Nature de la réunion
calling-where-group = Groupe { $n }
calling-address = Adresse de la réunion
calling-access = Accès
calling-access-open = Publique
calling-access-closed = À huis clos
calling-access-chatham-house = À huis clos, règle de Chatham House : personne n’est nommé
calling-chatham-house = Règle de Chatham House
calling-access-as-meeting = Comme la réunion
calling-closed = À huis clos
calling-clocks = Aux heures des parties
calling-clocks-note = au début
calling-no-clocks = Leurs heures s’affichent ici dès qu’il y a une heure et une liste.
calling-all-in-day = Personne ne siège avant 8 h ni après 20 h.
calling-outside = { $n ->
    [one] siège en partie avant 8 h ou après 20 h.
   *[other] siègent en partie avant 8 h ou après 20 h.
}
calling-better = { $n ->
    [0] À { $time } ce ne serait personne.
   *[other] À { $time } ce serait { $n }, le moins de la journée.
}
calling-move-to = Passer à { $time }
calling-moved = passé à { $time }
calling-agenda = Ordre du jour
calling-agenda-note = { $n ->
    [one] { $n } point, { $planned }
   *[other] { $n } points, { $planned }
}
calling-add-item = Ajouter un point
calling-item-title = Titre du point { $n }
calling-item-minutes = Minutes du point { $n }
calling-min = min
calling-item-sub = Placer sous le point précédent
calling-item-main = En faire un point à part
calling-move = Déplacer { $name }
calling-move-how = Glisser, ou Alt et les flèches
calling-more-on = Plus sur { $name }
calling-up = Monter
calling-down = Descendre
calling-remove = Retirer
calling-removed = { $name } retiré
calling-offices = Hôte et présidence
calling-nobody = personne
calling-host = Hôte
calling-chair = À la présidence
calling-vice = { $n ->
    [1] Remplace la présidence
   *[other] Remplace la présidence, { $n }
}
calling-reporter = Auteur du compte rendu : cité en premier
calling-people = { $n ->
    [0] Délégations
    [one] { $n } personne
   *[other] { $n } personnes
}
calling-by-alphabet = Ordre alphabétique
calling-sorted = mis en ordre alphabétique
calling-filter = Chercher dans la liste
calling-filtered = { $n } sur { $of } affichés
calling-nobody-yet = Personne n’est encore sur la liste.
calling-add-people = Écrire un nom ou un code, ou coller des lignes
calling-found = Trouvés
calling-invite-by-hand = Inviter « { $name } » à la main
calling-is-member = membre de l’organe
calling-keys = Les flèches choisissent, Entrée ajoute et reste dans le champ, Échap ferme
calling-group-delegate = Délégués, { $n }
calling-group-observer = Observateurs, { $n }
calling-group-secretariat = Secrétariat, { $n }
calling-group-interpreter = Interprètes, { $n }
calling-group-press = Presse, { $n }
calling-nameless = sans nom
calling-to-mend = à corriger
calling-is-chair = Présidence
calling-is-host = Hôte
calling-is-vice = { $n ->
    [1] 1re vice-présidence
   *[other] { $n }e vice-présidence
}
calling-for = pour { $member }
calling-name = Nom
calling-member = Membre (code)
calling-role = Rôle
calling-role-delegate = Délégué
calling-role-observer = Observateur
calling-role-interpreter = Interprète
calling-role-secretariat = Secrétariat
calling-role-press = Presse
calling-rank = Place dans la délégation
calling-rank-none = non précisée
calling-rank-head = Chef
calling-rank-alternate = Suppléant
calling-rank-adviser = Conseiller
calling-office-in = Fonction, { $language }
calling-mail = Adresse de courrier
calling-family = Nom de famille, tel qu’il figure dans le nom
calling-gender = Genre, pour la grammaire
calling-gender-unsaid = non précisé
calling-gender-none = aucun accord
calling-gender-f = féminin
calling-gender-m = masculin
calling-weight = Voix
calling-booth = Cabine
calling-zone-of = Heure
calling-zone-state = comme son État
calling-behalf = Au nom de qui
calling-behalf-of = Au nom de (code)
calling-behalf-items = Sur ces points seulement
calling-capacity-in = Qualité, { $language }
calling-listed = Nommé dans le groupe final
calling-make-chair = Placer à la présidence
calling-make-host = Nommer hôte
calling-pasted = Lignes collées d’un tableur
calling-paste-failed = Les lignes n’ont pas pu être lues. Copiez de nouveau les cellules, avec leurs colonnes.
calling-reading = Lecture des lignes
calling-columns-untaken = Non repris : { $columns }. Nommez la langue d’une colonne de fonctions, comme dans « Fonction (français) ».
calling-rows-read = { $n } lignes sur { $of } sont lues
calling-row = Ligne { $n }
calling-row-twice = « { $words } » est déjà sur la liste.
calling-row-which = « { $words } » : de quel membre s’agit-il ?
calling-row-unread = « { $words } » n’a pas pu être lu.
calling-row-add = Ajouter quand même
calling-row-as-is = Ajouter sans
calling-leave-out = Laisser de côté
calling-cancel = Annuler
calling-add-n = Ajouter { $n }
calling-added = { $n ->
    [one] { $n } ligne ajoutée
   *[other] { $n } lignes ajoutées
}
calling-filled = rempli depuis l’organe
calling-is-here = { $name } est dans ce champ
calling-crossed = { $name } a écrit « { $words } » ici.
calling-take-theirs = Le prendre
calling-keep-mine = Garder le mien
calling-check = Vérifier et convoquer
calling-n-to-mend = { $n } à corriger
calling-sound-look = En ordre ; { $n } à vérifier
calling-sound = En ordre
calling-where-person = Ligne { $n }, { $name }
calling-where-item = Point { $n }
calling-mend = Corriger
calling-look = Voir
calling-and-more = et { $n } de plus
calling-field-title = Titre
calling-field-topic = Sujet
calling-field-source = Source du compte rendu
calling-field-date = Date et heure
calling-field-minutes = Durée
calling-field-body = Organe
calling-field-id = Adresse
calling-field-languages = Langues
calling-field-chair = Présidence
calling-field-host = Hôte
calling-field-reporter = Auteur du compte rendu : cité en premier
calling-field-people = Liste des personnes
calling-field-items = Ordre du jour
calling-field-name = Nom
calling-field-member = Membre
calling-field-office = Fonction
calling-field-weight = Voix
calling-field-family = Nom de famille
calling-field-booth = Cabine
calling-field-capacity = Qualité
calling-field-capacity-member = Au nom de
calling-field-capacity-items = Points
calling-field-role = Rôle
calling-field-mode = Mode de réunion
calling-call = { $n ->
    [one] Convoquer { $n } personne
   *[other] Convoquer { $n } personnes
}
calling-call-and-invite = Convoquer et envoyer les invitations
calling-when-mended = { $n ->
    [one] Quand l’erreur sera corrigée.
   *[other] Quand les { $n } erreurs seront corrigées.
}
calling-what-it-does = { $n ->
    [one] Le registre de la réunion commence, et un lien personnel est créé.
   *[other] Le registre de la réunion commence, et { $n } liens personnels sont créés.
}
calling-not-called = La convocation n’a pas abouti. Réessayez.
calling-not-saved = Ce n’est pas encore enregistré : réessayez ensuite.
draft-changed = Le brouillon a changé entre-temps. Revoyez la vérification.
draft-unsound = Il reste quelque chose à corriger. Voyez la vérification.
drafts = Brouillons
drafts-none = Aucun projet de réunion.
draft-untitled = Sans titre
draft-changed-at = modifié { $when }
draft-drop = Abandonner
draft-new = Nouvelle réunion
calling-needs-script = Cette page a besoin de scripts. Une réunion peut aussi être convoquée par un fichier.
error-meeting-draft-gone-title = Ce brouillon n’est plus là
error-meeting-draft-gone = Il a été convoqué, ou quelqu’un l’a abandonné.
draft-templates = Modèles
draft-template-holds-own = Les personnes de l’organe, { $items } points, { $length } min
draft-template-holds = { $people } personnes, { $items } points, { $length } min
draft-begin = Commencer
draft-earlier = D’après une réunion antérieure
draft-meeting = Réunion
draft-copy = Copier
draft-copy-invented = Copier avec des noms inventés
sandbox-title = Bac à sable : { $title }
calling-rehearse = Faire une répétition
error-no-rehearsal-title = Personne ne jouerait
error-no-rehearsal = Ce serveur ne s’atteint pas lui-même par l’adresse de ses liens ; il ne peut donc pas jouer les délégations.
error-draft-unsound-title = Il reste quelque chose à corriger
error-draft-unsound = La vérification du brouillon dit quoi. Rien n’a été convoqué.
calling-lists = Prendre une liste existante
calling-list-of-body = Les délégations de l’organe à cette date
calling-list-of = { $title }, { $date } : { $n } personnes
calling-list-taken = liste prise

calling-caller = Convoquée par
calling-caller-unsaid = non précisé
calling-notice = Type de réunion
calling-notice-usual = la réunion ordinaire
calling-asking = À la demande de (codes des membres)
calling-field-caller = Convoquée par
draft-caller-unsaid = D’après le règlement de cet organe, il importe de savoir qui convoque. Dites-le.
draft-also = { $n ->
    [one] De même dans 1 autre ligne.
   *[other] De même dans { $n } autres lignes.
  }
draft-invented = { $n ->
    [one] { $names } est un nom inventé du modèle : inscrivez à sa place la vraie personne.
   *[other] { $n } personnes sont inventées par le modèle : inscrivez les vraies à leur place. Ce sont { $names }.
}
draft-of-template = « { $words } » est encore le titre du modèle. Il a changé dans une autre langue, pas ici.
draft-topic-withdrawn = La délégation qui a proposé ce point l’a retiré.
draft-topic-declined = Ce point a été refusé, et la délégation qui l’a proposé en a été informée.
calling-attach = Ajouter des documents à { $name }
calling-attach-whole = Ajouter des documents pour toute la réunion
calling-attach-note = Ou déposez des fichiers sur un point : budget.en.pdf et budget.fr.pdf deviennent un document en deux langues.
calling-sending = Envoi de { $name }
calling-file-unfit = { $name } n’a pas été pris. { $why }
calling-file-not-sent = L’envoi n’a pas abouti. Réessayez.
calling-paper = Document
calling-paper-symbol = Cote du document
calling-paper-title = Titre de { $name }, { $language }
calling-paper-title-here = Titre dans cette langue
calling-paper-choose = Choisir un fichier
calling-paper-in = { $name }, { $language }
calling-paper-remove = Retirer le document { $name }
calling-paper-without = Retirer { $name }, { $language }
calling-where-paper = Document { $symbol }
calling-field-symbol = Cote
calling-field-file = Fichier
draft-paper-empty = Il n’a pas encore de fichier. Choisissez-en un, ou retirez le document.
draft-paper-late = Il arrive après le délai fixé par le règlement et sera marqué comme tardif.
draft-paper-lacks = Pas encore de fichier : { $languages }.
draft-file-gone = Le fichier ({ $language }) n’est plus là. Choisissez-le à nouveau.
calling-left = { $n ->
    [one] « { $title } », du { $date }, a laissé 1 point en suspens.
   *[other] « { $title } », du { $date }, a laissé { $n } points en suspens.
}
calling-left-take = Reporter
calling-left-taken = { $n ->
    [one] 1 point reporté
   *[other] { $n } points reportés
}
calling-carried = Reporté
calling-proposed = Proposé par { $member }
calling-what-it-lays = { $n ->
    [one] 1 document lui est soumis.
   *[other] { $n } documents lui sont soumis.
}
calling-weekend = Fin de semaine
calling-off = Jour chômé
calling-off-where = { $n ->
    [one] 1 membre
   *[other] { $n } membres
}
calling-off-note = Sont signalés les jours fériés nationaux et la fin de semaine de chaque État (samedi et dimanche si rien d’autre n’est connu), à l’heure du lieu.
calling-photo = Photo de famille
calling-photo-order = Ordre
calling-photo-protocol = celui du protocole
calling-photo-own = un ordre particulier
calling-photo-protocol-note = L’hôte au centre du premier rang, puis les États, les organisations et les observateurs, dans l’ordre de la liste.
calling-photo-own-note = À partir du premier rang, chacun de gauche à droite, dans l’ordre des numéros.
calling-photo-set = ordre de la photo
calling-photo-forward = Avancer { $name } sur la photo
calling-photo-back = Reculer { $name } sur la photo
calling-topic = Proposé par { $member } :
calling-topic-late = Après le délai : { $article }
calling-topic-take = Mettre à l’ordre du jour
calling-topic-take-of = Mettre à l’ordre du jour : { $title }
calling-topic-taken = Point de { $member } mis à l’ordre du jour
calling-topic-decline = Refuser
calling-topic-decline-of = Refuser : { $title }
calling-topic-reason = Motif ({ $language })
