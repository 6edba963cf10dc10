# La page où le secrétariat modifie une réunion à venir.
change-meeting = Modifier la réunion
change-when = Reporter ou avancer
change-stands = Début prévu :
change-moved-on = n’est plus valable depuis le
change-from = Début
change-last = Fin un autre jour
change-until = Fin (facultative)
change-zone = À l’heure de
change-zone-there = la réunion, sur place
change-reason = Motif, en { $language }
change-look = Voir ce qui change
change-move-sure = Déplacer la réunion ?
change-cancel = Annuler la réunion
change-cancel-note = Elle n’aura pas lieu, sans retour possible. Sa page et son registre demeurent, et le disent.
change-cancel-sure = Annuler la réunion ?
change-before = Avant
change-after = Désormais
change-not-held = Elle n’a pas lieu
change-told = Seront informés
change-told-people =
    { $n ->
        [one] la personne inscrite sur la liste
       *[other] les { $n } personnes inscrites sur la liste
    }
change-told-letters =
    { $n ->
        [0] (personne par lettre : personne n’a été invité)
        [one] (dont une par lettre)
       *[other] (dont { $n } par lettre)
    }
change-told-no-letter = pas de lettre : pas encore invité
change-told-public = tout le monde, sur sa page publique et dans les listes de réunions
change-told-who = De qui il s’agit
change-do-move = La déplacer
change-do-cancel = L’annuler
change-leave = Ne rien changer
change-no-more = Elle ne peut plus être ni déplacée ni annulée.
change-misread = La date ou l’heure est illisible.
change-waive = Déroger au délai
change-waive-note = La réunion a été convoquée dans un délai plus court que ne l’exige le règlement. Elle s’ouvrira lorsqu’il y aura été dérogé.
change-do-waive = Consigner la dérogation
change-waived = Il a été dérogé au délai le
change-agenda-sure = Publier une nouvelle version de l’ordre du jour ?
change-agenda-note = Le numéro donne la place d’un point : 3 pour le point 3, 2(a) pour un sous-point du point 2. Un point emporte ses sous-points. Toutes les modifications forment une seule révision, avec ses marques.
change-agenda-adopted = La réunion a adopté son ordre du jour : elle ajoute et raye elle-même des points.
change-revision = Révision { $n }
change-place = Place
change-title = Titre, en { $language }
change-strike = Rayer
change-new = Nouveau point
change-minutes = Minutes
change-minutes-of = { $n } min
change-no-minutes = Sans durée
change-was-number = ancien { $number }
change-access = Qui peut suivre
change-access-as = Comme la réunion
change-do-agenda = La publier
change-people-note = La personne retirée reste au registre, et son lien n’ouvre plus rien.
change-off-sure = Retirer cette personne de la liste ?
change-off = N’est plus sur la liste
change-do-off = Retirer
change-add-person = Ajouter une personne
change-correct = Corriger
change-replace = Remplacer
change-offices = Qui préside, accueille et rend compte
change-offices-note = La présidence est suppléée dans cet ordre. Les personnes concernées sont averties par courriel, si elles ont été invitées.
change-offices-sure = Attribuer ainsi les fonctions ?
change-do-offices = Attribuer
change-host = Hôte
change-reporter = Rend compte à la presse
change-beside = Hôte associé, { $n }
change-vice = Supplée la présidence, { $n }
change-nobody = Personne
change-told-concerned = les personnes concernées, si elles ont été invitées par courriel
on-list-add = Ajouter une personne
on-list-replace = Une autre personne à la place de { $name }
on-list-correct = Ce que la liste indique pour { $name }
on-list-sure-add = Ajouter cette personne ?
on-list-sure-replace = Inscrire cette personne à la place de { $name } ?
on-list-sure-correct = L’écrire ainsi ?
on-list-do-add = Ajouter
on-list-do-replace = Remplacer
on-list-do-correct = L’écrire ainsi
on-list-again = Modifier les champs
on-list-known = D’après le registre de l’organe
on-list-known-who = Qui n’est pas encore sur la liste
on-list-take = Remplir les champs
on-list-fields = Ou écrit ici
on-list-who = De qui il s’agit
on-list-name = Nom
on-list-family = Nom de famille
on-list-family-note = Tel qu’il figure dans le nom ; s’il reste vide, rien n’est deviné.
on-list-member = Membre
on-list-member-note = Son nom ou son code ; un délégué en a un.
on-list-role = Participe comme
on-list-office = Fonction, en { $language }
on-list-behalf = Au nom de
on-list-behalf-note = Seulement s’il s’agit d’un autre membre que le sien.
on-list-capacity = En quelle qualité, en { $language }
on-list-weight = Voix du membre
on-list-mail = Adresse
on-list-mail-note = Une invitation y part d’elle-même. Sans adresse, le lien personnel est montré une fois.
on-list-told-mail = une invitation y part, avec le lien personnel
on-list-told-outbox = une invitation est déposée dans le courrier à remettre
on-list-told-link = Personne par courriel ; le lien personnel est montré une fois ensuite.
on-list-told-replaced = { $name } : une lettre indiquant que cette personne ne figure plus sur la liste
on-list-told-correct = la personne, si elle a été invitée par courriel
on-list-link-closed = le lien personnel n’ouvre plus rien
on-list-faults =
    { $n ->
        [one] Un champ est à corriger
       *[other] { $n } champs sont à corriger
    }
on-list-fault-name = Il faut un nom.
on-list-fault-family = Le nom de famille doit figurer dans le nom.
on-list-fault-member = Ce membre n’est pas connu ; un délégué en a un.
on-list-fault-capacity_member = Ce membre n’est pas connu.
on-list-fault-mail = Ce n’est pas une adresse.
on-list-fault-weight = Les voix sont un nombre entier.
agenda-revision = Rév. { $n }
mark-added = Ajouté
mark-struck = Rayé
mark-retitled = Renommé
mark-moved = Déplacé
change-off-days = Jour chômé
change-weekend = Fin de semaine
change-no-off-days = Nulle part, à notre connaissance.
change-off-note = Sont indiqués les jours fériés nationaux et la fin de semaine de chaque État (samedi et dimanche si rien d’autre n’est connu), à l’heure du lieu.
change-chatham-note = Ce qui a été dit peut être utilisé ; ni qui l’a dit ni qui d’autre était là n’est dit au public. Le huis clos s’applique dès lors, et cela ne se reprend pas. Un point public peut être placé sous la règle tant qu’il n’a pas été abordé.
change-chatham-all = Toute la réunion est sous la règle : rien de ce que lit le public ne nomme les présents.
change-do-chatham = Appliquer la règle de Chatham House
change-chatham-what = À quoi
change-chatham-meeting = La réunion dans son ensemble
