# Ce qui est conservé des personnes, combien de temps, et comment une personne est effacée.

keeping = Conservation
keeping-how = Chaque sorte de données personnelles disparaît d’elle-même à son terme. Cette page dit ce qui part et quand ; ce qui est parti est noté plus bas, sans nom.
restored-title = Une sauvegarde a été restaurée
restored-since = Le { $time }, ce serveur a été remis dans l’état d’une sauvegarde. Quiconque a été effacé après cette sauvegarde y est de nouveau, et la liste des effacements l’ignore. Effacez-le encore une fois, d’après les dates que vous conservez avec vos sauvegardes.
restored-seen = C’est de nouveau effacé, ou il n’y avait personne
keeping-next = Prochaine fois :
keeping-timed = Part de soi-même
keeping-lasting = Reste jusqu’à l’effacement
keeping-what = Quoi
keeping-from = Compté depuis
keeping-days = Jours
keeping-days-of = Jours : { $what }
keeping-say-of = Enregistrer les jours : { $what }
keeping-days-fault = Un nombre entier de jours de 1 à { $most }, ou rien.
keeping-blank = Sans nombre, cela reste jusqu’à l’effacement d’une personne. Un délai plus court vaut à partir de la prochaine fois, pas aussitôt.
keeping-goes-next = Part la prochaine fois
keeping-goes = { $n ->
    [0] rien
   *[other] { $n }
}
keeping-never = reste
keeping-by-you = supprimé par vous
keeping-went = Ce qui est parti
keeping-went-line = { $place } : { $n }
keeping-went-none = Rien n’est encore parti.

place-devices = Appareils
place-devices-holds = Sortes d’appareils qui ont été admis, et jusqu’à quand
place-devices-from = le jour où leur temps était passé
place-links = Liens
place-links-holds = Liens personnels vers les réunions
place-links-from = le jour de leur fin
place-requests = Demandes de participation
place-requests-holds = Nom, organisation, adresse et motif des observateurs et de la presse
place-requests-from = le jour de la réponse, ou de la demande si personne n’y a répondu
place-credentials = Pouvoirs
place-credentials-holds = Fichiers remis par les délégations, et suite de leur examen
place-credentials-from = le jour de l’examen
place-delegates = Pages des délégations
place-delegates-holds = Qui peut ouvrir la page d’une délégation, ses appareils et ses clés d’accès
place-delegates-from = le jour du retrait
place-help = Questions au secrétariat
place-help-holds = Ce qui a été demandé, depuis quel appareil, et ce qui a été répondu
place-help-from = le jour de la question
place-badges = Photos de la salle d’attente
place-badges-holds = Photos de ceux qui attendent, montrées à qui peut les admettre
place-badges-from = le jour où elle a été montrée
place-tests = Essais d’appareils
place-tests-holds = Ce qu’ont donné avant une réunion la caméra, le micro, le haut-parleur, la ligne et le navigateur de quelqu’un, et sur quel appareil
place-tests-from = le jour du dernier essai
place-topics = Points proposés
place-topics-holds = Points que des délégations ont proposés pour un ordre du jour, avec leurs notes, et pourquoi certains ont été refusés
place-topics-from = le jour où il a été proposé
place-drafts = Brouillons de réunions
place-drafts-holds = Réunions en cours de convocation, avec leurs listes
place-drafts-from = le jour du dernier changement
place-draft-log = Modifications des brouillons
place-draft-log-holds = Ce qui a été changé en dernier dans une réunion en cours de convocation, et par qui
place-called = Adresses d’une réunion
place-called-holds = Adresses écrites lors de la convocation d’une réunion
place-called-from = le jour de la convocation
place-accounts = Comptes
place-accounts-holds = Nom, adresse, clés d’accès et connexions des personnes du secrétariat
place-accounts-from = le jour de leur retrait
place-log = Qui a fait quoi
place-log-holds = Lignes du journal qui nomment une personne
place-log-from = le jour de la ligne
place-contacts = Coordonnées
place-contacts-holds = Comment joindre les personnes d’un organe, et ce que leur liste disait d’autre
place-lists = Listes reçues
place-lists-holds = Noms des fichiers
place-lists-from = le jour de leur arrivée
place-invitations = Invitations
place-invitations-holds = Qui est invité à une réunion, à quelle adresse, en quelle langue
place-invitations-from = le jour où l’invitation a été demandée
place-records = Registres
place-records-holds = Noms dans les réunions et les organes, mots d’autrui qui nomment une personne, documents
place-photos = Photos de famille
place-photos-holds = Images de ceux qui s’y sont joints ; une photo qui part est retirée pour tous
place-photos-from = le jour de la prise de vue
place-pages = Listes des réunions
place-pages-holds = Découlent des registres, et perdent avec eux ce qui y est effacé
place-letters = Lettres
place-letters-holds = À qui, leurs mots, et les réponses des serveurs de courrier
place-letters-from = le jour de leur fin
place-files = Fichiers de l’exploitant
place-files-holds = settings.toml et les règles des organes, qui se changent à la main
place-erasures = Demandes d’effacement
place-erasures-holds = Qui elles visent, tant qu’elles courent ; puis seulement quand, par qui et combien
place-machinery = Rouages
place-machinery-holds = Rien sur des personnes
place-backups = Sauvegardes
place-backups-holds = Copies de tout le dossier, hors d’atteinte de ces pages : supprimez-les à ce terme
place-backups-from = le jour de la copie

erase-somebody = Effacer une personne
erase-who = De qui s’agit-il ?
erase-words = Noms et adresses
erase-words-help = Un par ligne, comme ils peuvent être écrits. Ils ne sont gardés nulle part si vous ne poursuivez pas.
erase-too-short = Écrivez un nom ou une adresse de trois lettres au moins.
erase-nobody-chosen = Choisissez de qui il s’agit.
erase-found = { $n ->
    [0] Personne n’est trouvé
    [one] Une personne
   *[other] { $n } personnes différentes, autant qu’on sache
}
erase-found-how = Ce qui tient ensemble par une adresse, un compte ou un siège est une seule personne. Un même nom n’y suffit pas : choisissez tout ce qui est la personne.
erase-found-none = Rien ici n’appartient à quelqu’un de ce nom.
erase-named = { $n ->
    [one] Un autre endroit ne fait que nommer quelqu’un ainsi.
   *[other] { $n } autres endroits ne font que nommer quelqu’un ainsi.
}
erase-unnamed = Sans nom
erase-more = et { $n } de plus
erase-preview = Montrer chaque endroit
erase-preview-title = Ce qui part, et ce qui reste
erase-whom = À effacer
erase-waits = Cela ne peut pas encore partir
erase-others = { $n ->
    [one] Une autre personne a le même nom
   *[other] { $n } autres personnes ont le même nom
}
erase-others-why = Elles restent. Ce qui ne fait que nommer n’est pas coché : cochez ce qui vise cette personne.
erase-changed = Quelque chose a changé depuis. Parcourez encore une fois.
erase-unsure = Dites le motif, et que vous avez tout parcouru.
erase-beyond = Hors d’atteinte
beyond-backups = Les sauvegardes d’avant contiennent tout jusqu’à leur suppression.
beyond-mail = Les lettres parties, et les boîtes de courrier.
beyond-copies = Les exports, téléchargements et images que d’autres ont gardés, et les aperçus faits par des sites.
beyond-logs = Les journaux de la machine et des serveurs mandataires. Celui du serveur ne nomme personne.
erase-sure-title = Effacer
erase-ground = Motif
ground-asked = La personne l’a demandé
ground-ordered = Une autorité l’a ordonné
ground-needless = Ce n’est plus nécessaire
erase-sure = J’ai tout parcouru. C’est sans retour.
erase-confirm-do = Effacer pour de bon
erase-leave = Tout laisser

fate-stays = Reste
fate-by-hand = À la main
keeps-acts = { $n ->
    [one] Un acte au registre, par numéro et sans le nom : qui a voté et parlé, et comment, est affaire publique et se conserve.
   *[other] { $n } actes au registre, par numéro et sans le nom : qui a voté et parlé, et comment, est affaire publique et se conserve.
}
keeps-held = { $n ->
    [one] Une fonction ou un siège avec ses jours, sans le nom : ce qui a été tenu, l’organe doit le garder.
   *[other] { $n } fonctions ou sièges avec leurs jours, sans le nom : ce qui a été tenu, l’organe doit le garder.
}
keeps-adopted = Un texte adopté ou versé se cite, il ne se change jamais.
keeps-operator = Changez ce fichier à la main.
goes-names = Ne fait que nommer : le nom part, le reste demeure.
goes-words = Mots d’un registre qui nomment la personne. Tous les mots de cette écriture partiraient.
goes-photo = La personne est sur cette photo. Elle est retirée pour tous.
waits-meeting-running = Une réunion où la personne siège est en cours. Attendez sa clôture :
waits-last-administrator = Personne d’autre ne peut faire entrer les autres. Nommez d’abord un autre administrateur.
waits-record-unwell = Un registre ne peut pas être écrit en ce moment.
waits-decision = On décide sur ces mots. Attendez la fin.

erasures = Effacements
erasures-none = Personne n’a été effacé.
erasure-number = Effacement { $n }
erasure-running = En cours
erasure-waiting = Attend
erasure-gone = Effacé
erasure-left = Pas tout parti
erasure-running-title = Effacement en cours
erasure-running-how = Vous pouvez quitter cette page ; cela continue, même après un redémarrage.
erasure-waiting-title = Le reste attend
erasure-gone-title = Effacé, et recherché
erasure-unproved-title = Effacé de chaque endroit ; d’autres mots portent aussi le nom
erasure-left-title = La recherche trouve encore quelque chose
erasure-again = Chercher encore
erasure-settle = Cela peut rester
erasure-by-place = Endroit par endroit
erasure-gone-n = Parti
erasure-stays-n = Reste
erasure-trace = Ce qui reste de cette demande
erasure-trace-why = Rien ici ne dit de qui il s’agissait.
erasure-backups = Les sauvegardes contiennent la personne jusqu’au
proof-searched = { $words ->
    [0] Aucun mot n’était à elle seule : aucun octet n’a été cherché.
    [one] Un mot qui n’était qu’à elle a été cherché dans { $files } fichiers ({ $megabytes } Mo), octet par octet.
   *[other] { $words } mots qui n’étaient qu’à elle ont été cherchés dans { $files } fichiers ({ $megabytes } Mo), octet par octet.
}
proof-shared = { $n ->
    [one] Un mot se trouve ailleurs à bon droit : il est aussi à quelqu’un d’autre, ou se conserve.
   *[other] { $n } mots se trouvent ailleurs à bon droit : ils sont aussi à quelqu’un d’autre, ou se conservent.
}
proof-left = { $n ->
    [one] une fois
   *[other] { $n } fois
}

audit-keeping-kept = a ouvert ce qui est conservé.
audit-keeping-say = a changé un délai : { $place }, { $days } jours.
audit-keeping-seen = a déclaré effacées de nouveau les personnes effacées depuis une sauvegarde.
audit-erasing-start = a ouvert la page d’effacement.
audit-erasing-find = a cherché une personne à effacer.
audit-erasing-preview = a regardé ce qu’un effacement prendrait.
audit-erasing-confirm = a demandé l’effacement { $n }.
audit-erasing-erasure = a ouvert un effacement.
audit-erasing-again = a fait reprendre un effacement.
audit-erasing-settle = a laissé ce qu’un effacement a laissé.
